"""The work of several readers: agreement, comparison, consensus."""
