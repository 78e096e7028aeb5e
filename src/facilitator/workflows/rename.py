"""Renames a client: folder, records and what was built, edited files too, move together.

A note in the client's folder says first what is being done, so that a run that was killed is
taken up again.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.system.atomic_files import write_atomic
from facilitator.system.text_file import display_path
from facilitator.text.interface import t
from facilitator.workflows.new import folder_name, require_own_client
from facilitator.workflows.output_files import KIT_FILE, rename_client_in_manifest

_NOTE = ".renamed"
"""Holds the new name, from before the first folder moves until after the last one has."""


@dataclass(frozen=True)
class RenamedClient:
    folder: Path
    output: Path | None


def rename_client(old: str, new: str, root: Path, output: Path) -> RenamedClient:
    """Raises UsageError for an unknown client, a sample, and a name that is none or is taken."""
    folder = require_own_client(old, root).path
    name = folder_name(new)
    target, built, target_built = root / "clients" / name, output / old, output / name
    note = folder / _NOTE
    begun = note.exists() and note.read_text(encoding="utf-8") == name
    if not name:
        raise UsageError.because(t("new-folder-name", name=new), hint=t("rename-choose-another"))
    for taken in (target, target_built):
        if taken.exists() and not (begun and taken == target_built and not built.exists()):
            raise UsageError.because(
                t("rename-folder-taken", folder=display_path(taken)),
                hint=t("rename-folder-taken-hint"),
            )
    write_atomic(note, name.encode())
    for manifest in built.rglob(KIT_FILE):
        rename_client_in_manifest(manifest.parent, old, name)
    if built.exists():
        built.rename(target_built)
    folder.rename(target)
    (target / _NOTE).unlink()
    return RenamedClient(target, target_built if target_built.exists() else None)
