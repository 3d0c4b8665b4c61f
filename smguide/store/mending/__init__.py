"""Finding what is damaged in a store, and putting it right from where it is still whole."""
