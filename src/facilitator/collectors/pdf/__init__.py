"""PDF forms that came back: widgets on pages, pages to sheets, sheets to readings, or remarks."""
