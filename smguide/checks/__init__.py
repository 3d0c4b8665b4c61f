"""The guideline checks: findings, each with a sentence and a next step."""
