"""The small exercises of this folder, a workspace of its own: ``small-ar``, ``small-ja``."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

from facilitator.compose.document import Document
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.store.responses import open_store
from facilitator.workflows.collect import CollectRequest, collect
from facilitator.workflows.event_answers import responses_in
from facilitator.workflows.event_archive import STORE
from facilitator.workflows.event_context import event_context
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import Made
from tests.workflows.clients import CLIENT, DAY, client, event, file, made
from tests.workflows.collecting import pdf_by_pikepdf, word

HERE = Path(__file__).parent
DOCUMENTS = [
    *(("workshop", name) for name in ("handout", "worksheet")),
    *(("keynote", name) for name in ("speech", "slides")),
]
"""Those whose words of ours seldom change: nobody has to bring the guide's along in Arabic."""
_OURS = re.compile(r"facilitator|collect|report|client|event|worksheet|NAME|DATE|PDF|SAP")
"""Commands, files and names, which are the same in every language."""


@cache
def small(language: str, edition: str = "workshop") -> Made:
    place = Workspace(HERE)
    exercise = tailor(place.exercise(f"small-{language}"))
    return Made(Kit(exercise=exercise, edition_name=edition), place.composer("a4"))


def foreign_words(document: Document) -> set[str]:
    """Words in Latin letters on a page, its form's code and letters apart."""
    names = ("alt", "title", "data-alt")
    told = [str(element.get(name, "")) for element in document.tree.iter() for name in names]
    ours = " ".join([*map(str, document.tree.itertext()), *told])
    for name in (document.form.code, document.form.fingerprint):
        ours = ours.replace(name, "")
    return set(re.findall(r"[A-Za-zÀ-ÿ]{2,}", _OURS.sub(" ", ours)))


def collected(root: Path, language: str, given: dict[str, str]) -> dict[str, dict[str, str]]:
    """What is read of a PDF (AB2C) and a Word file (XY3Z) with the same answers."""
    for folder in ("exercises", "locales"):
        shutil.copytree(HERE / folder, root / folder)
    client(root)
    name = f"small-{language}"
    event(root, roster="", exercise=name, collect_private=True)
    built = made(root, exercise=name, documents=("worksheet",), formats=("pdf", "docx"), event=DAY)
    files = root / "filled.pdf", root / "filled.docx"
    for path, fill, code in zip(files, (pdf_by_pikepdf, word), ("AB2C", "XY3Z"), strict=True):
        path.write_bytes(fill(file(built, f"worksheet{path.suffix}").read_bytes(), given, code))
    collect(CollectRequest(root, name, client=CLIENT, event=DAY, files=files), lambda _: None)
    context = event_context(prepare_kit(KitRequest(root, name, client=CLIENT, event=DAY)))
    with open_store(context.folder / STORE, STORE) as store:
        return {one.code: dict(one.answers) for one in responses_in(store, context).responses}
