"""The list of scans: rows, filter, order, what is done with several, near-duplicates."""
