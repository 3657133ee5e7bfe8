"""busviewer: read, correct and sign off breast-ultrasound lesion masks."""

__version__ = "0.1.0"
