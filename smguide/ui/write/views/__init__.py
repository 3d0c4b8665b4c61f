"""Looks that lists of facts have besides their form: matrices, steps, words to copy, tables."""
