"""The first start, the Settings dialog, and the language of the window."""
