"""Advice on valid programs (P5xx): one rule a file, numbered as reviewers' findings are."""
