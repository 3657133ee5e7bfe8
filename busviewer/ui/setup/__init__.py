"""The first start, and the Settings dialog."""
