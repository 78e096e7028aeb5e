"""What was filled in, as answers that count."""
