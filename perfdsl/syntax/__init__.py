"""Text → AST: the lexer, the parser with its recovery, and what they say (P1xx)."""
