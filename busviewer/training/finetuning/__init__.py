"""Learning from finals: a candidate model, and its promotion."""
