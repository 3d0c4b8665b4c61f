"""Small widgets that every screen is made of; none knows what guidelines are."""
