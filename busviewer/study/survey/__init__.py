"""A look through all scans for near-duplicates and burnt-in marks, with a cache."""
