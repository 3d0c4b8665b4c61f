"""Whether the record can be relied on: looked through as a whole, and held fast in an alarm."""
