"""Model folders: what is in one, its weights, several joined into one."""
