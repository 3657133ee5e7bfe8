"""What stands around the canvas: figures, layers, assessment, header, tool bars, status bar, start page."""
