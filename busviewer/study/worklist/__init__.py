"""The rows of the worklist, filtered and in order."""
