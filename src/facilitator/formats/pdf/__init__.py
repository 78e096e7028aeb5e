"""PDF through WeasyPrint, mended where its forms and tags fall short."""
