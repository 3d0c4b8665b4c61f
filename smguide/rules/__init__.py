"""Posting rules: phases, trust levels, conditions and flows as values, and the sentences they mean."""
