"""The click network: draws and corrects a lesion from clicks."""
