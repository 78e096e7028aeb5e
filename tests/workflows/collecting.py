"""One small event, built once, and sheets of it filled in as people's programs fill them in."""

from __future__ import annotations

import csv
import json
import random
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO, StringIO
from pathlib import Path

import docx
import pikepdf
import pypdf
from docx.oxml.ns import qn
from pikepdf import Name, String

from facilitator.model.base import blank_name
from facilitator.model.blanks import Blank
from facilitator.model.documents import DOCUMENTS
from facilitator.model.submission import TICKED
from facilitator.store.responses import open_store
from facilitator.workflows.collect import CollectRequest, CollectResult, collect
from facilitator.workflows.event_answers import responses_in
from facilitator.workflows.event_archive import STORE
from facilitator.workflows.event_context import EventContext, event_context, known_forms
from facilitator.workflows.intake import FileReport
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.new import new_exercise
from facilitator.workflows.personal_copies import PersonalCopies
from facilitator.workflows.preparation import prepare_kit
from tests.workflows.clients import CLIENT, DAY, client, event, made

_WORDS = "“yes” & <maybe>, it\N{RIGHT SINGLE QUOTATION MARK}s no. 1"
Given = dict[str, str]
"""Answers by blank."""


@dataclass(frozen=True)
class Room:
    """A workspace with an event whose kit was built."""

    root: Path
    _blanks: dict[tuple[str, bytes], tuple[Blank, ...]] = field(default_factory=dict, compare=False)

    @property
    def kit(self) -> Path:
        return self.root / "output" / CLIENT / "small" / DAY

    @property
    def folder(self) -> Path:
        return self.root / "clients" / CLIENT / "events" / DAY

    @property
    def codes(self) -> list[str]:
        return list(json.loads((self.folder / "codes.json").read_text()).values())

    def personal(self, number: int, ending: str, part: str = "") -> bytes:
        """The file of the person of that number, from 0: one part, or both as on paper."""
        if not part:
            return (self.root / "whole" / f"{number}.{ending}").read_bytes()
        folder = sorted(path for path in (self.kit / "personal").iterdir() if path.is_dir())[number]
        (file,) = folder.glob(f"part-{part}*.{ending}")
        return file.read_bytes()

    def write_whole_copies(self) -> None:
        """Both parts in one file, as copies were made once and as print runs still are."""
        copies = PersonalCopies(prepare_kit(self.request()), self.folder)
        (self.root / "whole").mkdir()
        for ending in ("pdf", "docx"):
            for number, (_, data) in enumerate(copies.files("", ending)):
                (self.root / "whole" / f"{number}.{ending}").write_bytes(data)

    def plain(self, ending: str) -> bytes:
        return (self.kit / f"worksheet.{ending}").read_bytes()

    def request(self) -> KitRequest:
        return KitRequest(self.root, "small", client=CLIENT, event=DAY)

    def held(self) -> EventContext:
        return event_context(prepare_kit(self.request()))

    def blanks(self, part: str = "") -> tuple[Blank, ...]:
        """What a worksheet or one part of it asks, its code apart."""
        state = part, (self.root / "exercises" / "small" / "exercise.yaml").read_bytes()
        if state not in self._blanks:
            kit = self.held().kit.model_copy(update={"part": part})
            blanks = kit.blanks(DOCUMENTS["worksheet"])
            self._blanks[state] = tuple(blank for blank in blanks if blank.name != "code")
        return self._blanks[state]

    def collect(self, *paths: Path, replace: bool = False) -> CollectResult:
        told: list[FileReport] = []
        request = CollectRequest(
            self.root, "small", client=CLIENT, event=DAY, files=paths, replace=replace
        )
        report = collect(request, told.append)
        assert tuple(told) == report.files
        return report

    def answers(self) -> dict[str, Given]:
        """What counts now, by code."""
        context = event_context(prepare_kit(self.request()))
        if not (context.folder / STORE).exists():
            return {}
        with open_store(context.folder / STORE, STORE) as store:
            found = responses_in(store, context)
        return {one.code: dict(one.answers) for one in found.responses}

    def codebook(self) -> Callable[[str], frozenset[str]]:
        return known_forms(self.held()).codebook.blanks


def build_room(root: Path) -> Room:
    """Every kind of blank, three people and a spare sheet."""
    source = new_exercise("small", root) / "exercise.yaml"
    owner = "      - {id: owner, "
    text = source.read_text(encoding="utf-8")
    assert text.count(owner) == 1
    picked = '      - {id: sphere, text: Where, options: ["At work", "At home"], team: false}\n'
    source.write_text(text.replace(owner, picked + owner), encoding="utf-8")
    client(root)
    event(root, spare=1, collect_private=True)
    made(
        root,
        documents=("worksheet",),
        formats=("pdf", "docx"),
        event=DAY,
        separate=True,
    )
    room = Room(root)
    room.write_whole_copies()
    return room


def copied(room: Room, target: Path) -> Room:
    """The same event, for a test to do with as it likes."""
    shutil.copytree(room.root, target, dirs_exist_ok=True)
    return Room(target, room._blanks)


def answers_for(blanks: tuple[Blank, ...], seed: int = 1, share: float = 1.0) -> Given:
    """Answers to a share of the blanks; words with what formats tend to lose."""
    luck = random.Random(seed)
    given: Given = {}
    for blank in blanks:
        if luck.random() > share:
            continue
        if blank.choices:
            given[blank.name] = luck.choice(blank.choices).value
        elif blank.kind == "tick":
            if luck.random() < 0.5:
                given[blank.name] = TICKED
        else:
            given[blank.name] = f"Zoë {luck.randint(1, 99)}: {_WORDS}"
    return given


def pdf_by_pikepdf(data: bytes, given: Mapping[str, str], code: str = "") -> bytes:
    with pikepdf.open(BytesIO(data)) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            name = str(field.T)
            value = code if name == "code" else given.get(name, "")
            if not value:
                continue
            if Name.Btn == field.FT and "/Kids" in field:
                field.V = Name(f"/{value}")
                for kid in field.Kids:
                    on = f"/{value}" in kid.AP.N
                    kid.AS = Name(f"/{value}" if on else "/Off")
            elif Name.Btn == field.FT:
                field.V = field.AS = Name("/yes")
            else:
                field.V = String(value)
        target = BytesIO()
        pdf.save(target)
        return target.getvalue()


def pdf_by_pypdf(data: bytes, given: Mapping[str, str], code: str = "") -> bytes:
    writer = pypdf.PdfWriter(clone_from=BytesIO(data))
    fields = writer.get_fields() or {}
    values = {}
    for name, entry in fields.items():
        value = code if name == "code" else given.get(name, "")
        if value:
            value = "yes" if value == TICKED else value
            values[name] = f"/{value}" if entry["/FT"] == "/Btn" else value
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def word(
    data: bytes,
    given: Mapping[str, str],
    code: str = "",
    labels: Mapping[str, Mapping[str, str]] | None = None,
) -> bytes:
    """As Word leaves a file: controls checked and filled, the hints to write gone."""
    document = docx.Document(BytesIO(data))
    states = {blank_name(name, value) for name, value in given.items()}
    for control in document.element.body.iter(qn("w:sdt")):
        about = control.find(qn("w:sdtPr"))
        name = about.find(qn("w:tag")).get(qn("w:val"))
        box = about.find(qn("w14:checkbox"))
        text = next(control.iter(qn("w:t")))
        if box is not None:
            if name in states or given.get(name) == TICKED:
                box.find(qn("w14:checked")).set(qn("w14:val"), "1")
                text.text = "●"
            continue
        value = code if name == "code" else given.get(name, "")
        if value:
            hint = about.find(qn("w:showingPlcHdr"))
            if hint is not None:
                about.remove(hint)
            text.text = (labels or {}).get(name, {}).get(value, value)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def labels_of(blanks: tuple[Blank, ...]) -> dict[str, dict[str, str]]:
    """What people read instead of values."""
    return {b.name: {c.value: c.label for c in b.choices} for b in blanks}


def table(heads: list[str], rows: list[list[str]], separator: str = ",") -> str:
    target = StringIO(newline="")
    writer = csv.writer(target, delimiter=separator)
    writer.writerow(heads)
    writer.writerows(rows)
    return target.getvalue()
