"""Templates (模板): projects that stand on one, written out, AST → AST."""
