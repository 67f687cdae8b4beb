"""The shipped forms with tags in their boxes, in the order and the styles of ``backends/sheets``."""
