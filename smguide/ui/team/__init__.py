"""The team of the open guidelines and its rules of review: seen by all, changed by few."""
