"""The register of posts: what was posted, what came of it, and who could move on by it."""
