"""What a client's copy of an exercise says differently, laid over its data and its texts."""
