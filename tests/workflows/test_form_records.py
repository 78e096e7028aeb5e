from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.form import BlankPosition, FormPage, FormRecord, Rect, form_id
from facilitator.workflows.event_archive import keep_form, kept_forms

SQUARE = Rect(left=1.5, top=2, width=5, height=5)
PAGE = FormPage(number=1, width=210, height=297, places=(BlankPosition(blank="q", rect=SQUARE),))
BLANK = Blank(name="q", kind="tick", label="“Ja”, ¿no?")


def record(**changes: object) -> FormRecord:
    made = FormRecord(
        id=form_id("ABCD", (BLANK,), (PAGE,)),
        document="worksheet",
        exercise="first-draft",
        title="First draft: Worksheet",
        version="1.0",
        edition="workshop",
        code="FD-WS",
        paper="a4",
        large_print=False,
        language="en",
        blanks=(BLANK,),
        pages=(PAGE,),
    )
    return made.model_copy(update=changes)


def test_a_record_comes_back_as_it_was(tmp_path: Path) -> None:
    path = keep_form(tmp_path, record())
    assert path == tmp_path / "forms" / f"{record().id}.json"
    assert kept_forms(tmp_path) == {record().id: record()}
    assert FormRecord.model_validate_json(record().canonical()) == record()


def test_a_record_is_written_once(tmp_path: Path) -> None:
    path = keep_form(tmp_path, record())
    before = path.stat().st_ino
    assert keep_form(tmp_path, record()) == path
    assert path.stat().st_ino == before


def test_another_form_of_that_id_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    path = keep_form(tmp_path, record())
    before = path.read_bytes()
    with pytest.raises(SourceError) as caught:
        keep_form(tmp_path, record(title="Second draft"))
    assert str(path) in str(caught.value)
    assert path.read_bytes() == before


def test_a_spoiled_record_is_told_and_kept(tmp_path: Path) -> None:
    path = keep_form(tmp_path, record())
    path.write_text("{}")
    with pytest.raises(SourceError) as caught:
        keep_form(tmp_path, record())
    assert str(path) in str(caught.value)
    assert path.read_text() == "{}"


def test_the_id_begins_with_what_the_foot_says_and_tells_places_apart() -> None:
    moved = PAGE.model_copy(update={"width": 209.0})
    ids = {form_id("ABCD", (BLANK,), (page,)) for page in (PAGE, moved)}
    assert len(ids) == 2
    assert all(i.startswith("ABCD") and len(i) == 8 for i in ids)
