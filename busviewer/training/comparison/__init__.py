"""Networks compared on one budget (busviewer compare)."""
