"""Faults on purpose: a process and all it starts die, or are refused, at a chosen step."""
