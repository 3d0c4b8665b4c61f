"""Documents in and out: Markdown in; Markdown, HTML and JSON out."""
