"""Publishing: approved revisions become editions, and editions become documents."""
