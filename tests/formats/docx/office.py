"""LibreOffice, as a test asks it to open Word files."""

from __future__ import annotations

import subprocess
from pathlib import Path


def in_libreoffice(folder: Path, *names: str) -> dict[str, Path]:
    """The PDF that it makes of each of the files in a folder, by the file's name."""
    target = folder / "shown"
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", "pdf", "--outdir", str(target), *(str(folder / name) for name in names)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    return {name: target / f"{Path(name).stem}.pdf" for name in names}


def as_docx(folder: Path, name: str) -> Path:
    """The file as LibreOffice saves it again."""
    target = folder / "saved"
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", "docx", "--outdir", str(target), str(folder / name)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    return target / name
