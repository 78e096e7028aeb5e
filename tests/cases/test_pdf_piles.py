"""Several people's sheets in one PDF are all read or refused, whichever program joined them."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name

from facilitator.collectors.form_registry import FormRegistry, ParsedFile
from facilitator.collectors.pdf.reader import collect
from facilitator.errors import SourceError
from facilitator.rules.responses.sheet_codes import normalise_code
from tests.cases.pdf_shapes import (
    Rename,
    changed,
    joined,
    off_the_pages,
    same_names,
    without_form,
    without_parents,
)
from tests.workflows.collecting import Given, Room, copied

PAGES = 4


def said(collected: ParsedFile) -> dict[str, Given]:
    """What the sheets say, by code; a blank with two values has both."""
    found: dict[str, Given] = {}
    for sheet in collected.sheets:
        own = found.setdefault(normalise_code(sheet.code), {})
        for reading in sheet.readings:
            before = own.get(reading.blank)
            own[reading.blank] = f"{before} / {reading.value}" if before else reading.value
    return found


def plus(number: int, name: str) -> str:
    return f"{name}+{number}" if number else name


def bracketed(number: int, name: str) -> str:
    return f"{name} [{3000 + hash((number, name)) % 999}]" if number else name


def underscored(number: int, name: str) -> str:
    return f"{name}_{number + 1}" if number else name


def prefixed(number: int, name: str) -> str:
    return f"doc{number}.{name}"


def designed(number: int, name: str) -> str:
    return f"form{number}[0].{name}[0]"


NAMES: dict[str, Rename] = {
    "same": same_names,
    "code+1": plus,
    "code [3068]": bracketed,
    "code_2": underscored,
    "doc0.code": prefixed,
    "form1[0].code[0]": designed,
}


@pytest.mark.parametrize("kind", ["personal", "plain"])
@pytest.mark.parametrize("names", NAMES)
def test_sheets_one_after_the_other_are_all_read(
    names: str,
    kind: str,
    asked: FormRegistry,
    files: dict[str, list[bytes]],
    given: dict[str, dict[str, Given]],
) -> None:
    found = collect(joined(files[kind], NAMES[names]), asked)
    assert said(found) == given[kind]
    assert found.remarks == ()
    assert not any(reading.doubt for sheet in found.sheets for reading in sheet.readings)
    assert [sheet.place for sheet in found.sheets] == [
        f"pages {n * PAGES + 1} to {(n + 1) * PAGES}" for n in range(3)
    ]


@pytest.mark.parametrize("kind", ["personal", "plain"])
@pytest.mark.parametrize("order", ["mixed", "reversed", "shuffled"])
@pytest.mark.parametrize("names", ["same", "code+1", "doc0.code"])
def test_pages_in_any_order_are_told_apart(
    names: str,
    order: str,
    kind: str,
    asked: FormRegistry,
    files: dict[str, list[bytes]],
    given: dict[str, dict[str, Given]],
) -> None:
    pages = [(n, p) for p in range(PAGES) for n in range(3)]
    if order == "reversed":
        pages = sorted(pages, reverse=True)
    if order == "shuffled":
        random.Random(7).shuffle(pages)
    found = collect(joined(files[kind], NAMES[names], pages), asked)
    for code, answers in said(found).items():
        assert answers.items() <= given[kind][code].items()
    assert len(found.sheets) == 3
    if kind == "personal":
        assert said(found) == given[kind]


@pytest.mark.parametrize("kind", ["personal", "plain"])
def test_a_field_of_its_own_above_each_file_s_fields(
    kind: str,
    asked: FormRegistry,
    files: dict[str, list[bytes]],
    given: dict[str, dict[str, Given]],
) -> None:
    assert said(collect(joined(files[kind], grouped=True), asked)) == given[kind]


@pytest.mark.parametrize("kind", ["personal", "plain"])
@pytest.mark.parametrize("lost", [without_form, without_parents, off_the_pages])
@pytest.mark.parametrize("several", [False, True])
def test_what_joining_programs_lose_is_found_again(
    several: bool,
    lost: object,
    kind: str,
    asked: FormRegistry,
    files: dict[str, list[bytes]],
    given: dict[str, dict[str, Given]],
) -> None:
    data = joined(files[kind]) if several else files[kind][0]
    found = said(collect(changed(data, lost), asked))  # type: ignore[arg-type]
    first = next(iter(given[kind].items()))
    assert found == (given[kind] if several else dict([first]))


def test_a_form_without_a_record_of_its_own_is_known_by_those_of_the_others(
    asked: FormRegistry, files: dict[str, list[bytes]], given: dict[str, dict[str, Given]]
) -> None:
    """Its copies lie elsewhere on the page by a hair, and are the same but for that."""
    form = collect(files["personal"][0], asked).sheets[0].form
    fewer = {letters: pages for letters, pages in asked.pages.items() if letters != form}
    without = replace(asked, pages=fewer)
    found = said(collect(changed(joined(files["personal"]), without_parents), without))
    assert {code: answers.keys() for code, answers in found.items()} == {
        code: answers.keys() for code, answers in given["personal"].items()
    }


def test_parts_of_several_people_stay_theirs(
    asked: FormRegistry, files: dict[str, list[bytes]], given: dict[str, dict[str, Given]]
) -> None:
    """Part A of one, all of another: nothing of the second counts for the first."""
    order = [(0, 0), (0, 1), *((1, page) for page in range(PAGES))]
    found = said(collect(joined(files["plain"], order=order), asked))
    first, second, _ = given["plain"]
    assert found[second].items() <= given["plain"][second].items()
    assert found[first].items() <= given["plain"][first].items()
    assert not {name for name in found[first] if name.startswith(("contrast", "commit"))}


def test_mixed_pages_that_nothing_tells_apart_are_refused_with_their_number(
    asked: FormRegistry, files: dict[str, list[bytes]]
) -> None:
    """Every page came out of a file of its own, as with pypdf's add_page."""
    singles = [
        joined([files["plain"][number]], order=[(0, page)])
        for page in range(PAGES)
        for number in range(3)
    ]
    with pytest.raises(SourceError, match="It holds 3 copies of the form with their pages mixed"):
        collect(joined(singles), asked)


def test_single_pages_in_order_are_sheets_again(
    asked: FormRegistry, files: dict[str, list[bytes]], given: dict[str, dict[str, Given]]
) -> None:
    singles = [
        joined([files["personal"][number]], order=[(0, page)])
        for number in range(3)
        for page in range(PAGES)
    ]
    assert said(collect(joined(singles), asked)) == given["personal"]


def test_a_page_that_stands_in_the_file_twice_is_one_sheet(
    asked: FormRegistry, files: dict[str, list[bytes]], given: dict[str, dict[str, Given]]
) -> None:
    order = [(0, page) for page in (*range(PAGES), 1)]
    found = collect(joined(files["personal"], order=order), asked)
    code, answers = next(iter(given["personal"].items()))
    assert said(found) == {code: answers}


def test_personal_and_plain_sheets_in_one_file(
    asked: FormRegistry, files: dict[str, list[bytes]], given: dict[str, dict[str, Given]]
) -> None:
    found = collect(joined([*files["personal"], *files["plain"]]), asked)
    assert said(found) == given["personal"] | given["plain"]


def test_a_sheet_in_which_nothing_is_filled_in_is_told(
    built_room: Room, asked: FormRegistry, files: dict[str, list[bytes]]
) -> None:
    found = collect(joined([built_room.personal(0, "pdf"), files["personal"][1]]), asked)
    assert len(found.sheets) == 1
    assert found.remarks == ("Pages 1 to 4: nothing is filled in.",)


def test_a_page_of_another_form_is_named_and_the_others_count(
    asked: FormRegistry, files: dict[str, list[bytes]], given: dict[str, dict[str, Given]]
) -> None:
    """It is known by the words at the foot of its pages."""
    here = collect(files["personal"][0], asked).sheets[0].form
    without = replace(asked, forms={k: v for k, v in asked.forms.items() if k == here})
    found = collect(joined([files["personal"][0], files["plain"][0]]), without)
    assert list(said(found).values()) == [next(iter(given["personal"].values()))]
    (foreign,) = found.foreign
    assert foreign.place == "pages 5 to 8"
    assert foreign.form.letters == collect(files["plain"][0], asked).sheets[0].form


def test_a_page_of_another_event_is_told_by_name_when_the_pile_is_collected(
    built_room: Room,
    files: dict[str, list[bytes]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def with_another(pdf: pikepdf.Pdf) -> None:
        pdf.add_blank_page()
        page = pdf.pages[-1]
        page.contents_add(b"BT /F 9 Tf 50 50 Td (FTF-WS \\267 v1.0 \\267 ABCD) Tj ET")
        font = pikepdf.Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name.Helvetica,
            Encoding=Name.WinAnsiEncoding,
        )
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))

    room = copied(built_room, tmp_path / "room")
    monkeypatch.chdir(room.root)
    Path("pile.pdf").write_bytes(changed(joined(files["personal"]), with_another))
    (file,) = room.collect(Path("pile.pdf")).files
    assert [sheet.drawn for sheet in file.sheets] == [True, True, True]
    (remark,) = file.remarks
    assert remark.startswith("Page 13 not read: Form FTF-WS ABCD is not one of this event's")


def test_files_whose_blanks_are_gone_tell_how_many_copies_they_hold(
    asked: FormRegistry, files: dict[str, list[bytes]]
) -> None:
    def emptied(pdf: pikepdf.Pdf) -> None:
        del pdf.Root["/AcroForm"]
        for page in pdf.pages:
            del page.obj[Name.Annots]

    with pytest.raises(SourceError, match="It holds 3 copies of the form"):
        collect(changed(joined(files["plain"]), emptied), asked)
