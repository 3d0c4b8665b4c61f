"""Shared copies: where they are, what is fetched from them, what is sent to them (git.md 2.2, 5).

A shared copy belongs to nobody here: it is never opened in place, what arrives from it is looked
at in quarantine, and nothing it holds can run a program on this computer.
"""
