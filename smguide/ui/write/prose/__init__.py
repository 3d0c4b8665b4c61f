"""The text of a clause as a document one writes in, and back as a tree."""
