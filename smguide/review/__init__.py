"""Review: signed events, replay of the log, who may do what, states of a revision."""
