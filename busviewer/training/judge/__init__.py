"""What judges: figures on scans, calibration, cross-validation, the model card."""
