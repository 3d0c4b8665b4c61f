"""The guideline checks: findings about a set of guidelines, each with a sentence and a next step."""
