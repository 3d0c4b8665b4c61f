"""Check a post: the guidelines answer whether a post may go out, who must agree, and why."""
