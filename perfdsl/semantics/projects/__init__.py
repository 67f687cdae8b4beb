"""Projects: their budget, fields, goals and rows, AST → Model."""
