"""Model folders: their description, their weights, and joining several into one."""
