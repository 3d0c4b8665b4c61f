"""Guidelines as frozen values: sections, clauses, facts, schemas and the canonical files."""
