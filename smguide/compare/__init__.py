"""Comparison of two sets of guidelines: clauses, words, moves and fields."""
