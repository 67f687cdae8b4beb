"""Office files to programs: a file is read as neutral grids, then grids are recognised as projects."""
