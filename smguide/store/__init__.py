"""Everything on disk: git, drafts, keys. The only package that imports git."""
