"""Slides as a PowerPoint file: a theme, a master and layouts of their own, native charts."""
