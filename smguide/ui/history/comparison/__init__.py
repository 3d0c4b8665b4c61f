"""What differs between two revisions, as a page to read in several ways."""
