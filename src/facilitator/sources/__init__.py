"""Sources: what people write by hand (YAML and Markdown), read and checked."""
