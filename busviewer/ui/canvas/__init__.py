"""The scan on screen: pixels, masks, outlines, marks, window/level, views beside each other."""
