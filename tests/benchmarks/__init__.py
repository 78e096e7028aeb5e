"""Speed, as ratios of whole processes timed in turn: ``python -m tests.benchmarks``."""
