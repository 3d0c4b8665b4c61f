"""The guided walk of a reviewer from change to change."""
