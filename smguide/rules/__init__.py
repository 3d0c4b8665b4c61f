"""Posting rules: phases, trust levels, conditions and flows, and the sentences they mean."""
