"""Two readers compared, and their consensus."""
