"""Forms made from the fields of a section kind, and the editors they are made of."""
