"""The Write screen: outline, page, and what to look at."""
