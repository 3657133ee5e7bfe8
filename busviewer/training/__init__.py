"""Training, judging and fine-tuning models."""
