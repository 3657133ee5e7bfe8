"""What the model does in the window: segmenting, clicks, drafts, assessment, fine-tuning, the choice of a model."""
