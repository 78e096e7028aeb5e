"""What came back from one event, in one SQLite file: append-only, private, safe against a crash."""
