"""What a report says of a room's answers, and what it must not say."""
