"""Help for the people who write, approve and publish."""
