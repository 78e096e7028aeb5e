"""Lays out and writes HTML files with WeasyPrint alone: ``python plain_weasyprint.py FOLDER``."""

import sys
from pathlib import Path

from weasyprint import HTML

for page in sorted(Path(sys.argv[1]).glob("*.html")):
    HTML(filename=page).write_pdf(page.with_suffix(".pdf"), pdf_variant="pdf/ua-1", pdf_forms=True)
