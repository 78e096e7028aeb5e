"""From models to one HTML document, the same for every writer."""
