"""What a reader said of each scan, and how that is stored without loss."""
