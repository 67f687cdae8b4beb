"""AST → Model: schemes, units of measure, values, budget math, and what they prove (P2xx–P4xx)."""
