"""Comments as threads, their places in the text, and wordings proposed with them."""
