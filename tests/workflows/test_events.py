"""For an event: a run of show that fits, times that agree, and everybody's own copies."""

from __future__ import annotations

import json
import re
import stat
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from icalendar import Calendar

from facilitator.compose.document import printed_words
from facilitator.errors import SourceError, UsageError
from facilitator.formats.calendar import invitation
from facilitator.model.client import Person
from facilitator.model.documents import DOCUMENTS
from facilitator.rules.responses.sheet_codes import is_code
from facilitator.workflows.anonymize import AnonymizeRequest, plan_anonymity
from facilitator.workflows.event_archive import codes_for
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from tests.workflows.clients import CLIENT, DAY, client, event, file, made
from tests.workflows.test_client_kits import words

FOLDER = Path("output") / CLIENT / "small" / DAY
STAMP = datetime(2027, 1, 1, tzinfo=UTC)
ENDS = ("", "-keynote", "-afternoon", "-afternoon-75min")
SHEETS = {"documents": ("worksheet",), "formats": ("pdf",), "event": DAY}


def records(workspace: Path) -> Path:
    return workspace / "clients" / CLIENT / "events" / DAY


def said(workspace: Path, document: str) -> str:
    """The words of the event's page, which all its writers read."""
    prepared = prepare_kit(KitRequest(workspace, "small", client=CLIENT, event=DAY))
    return printed_words(prepared.composer.compose(DOCUMENTS[document], prepared.kit).tree)


def test_guide_run_of_show_and_calendar_say_the_agendas_start_and_end(workspace: Path) -> None:
    client(workspace)
    event(workspace, minutes=45, start="14:20", timezone="America/Chicago")
    for name in ("facilitator-guide", "agenda", "run-of-show"):
        assert {"14:20", "15:05"} <= set(re.findall(r"\b1[45]:\d\d\b", said(workspace, name)))
    kit = prepare_kit(KitRequest(workspace, "small", client=CLIENT, event=DAY)).kit
    (entry,) = Calendar.from_ical(invitation(kit, STAMP)).walk("VEVENT")
    assert (entry.decoded("DTEND") - entry.decoded("DTSTART")).total_seconds() == 45 * 60
    assert entry.decoded("DTSTART").strftime("%H:%M %Z") == "19:20 UTC"  # 14:20 there


def test_what_is_dropped_to_fit_is_told_and_nowhere_printed(workspace: Path) -> None:
    client(workspace)
    event(workspace, minutes=16)
    report = made(workspace, **SHEETS)
    assert any(note.startswith("Dropped to fit 16 minutes: ") for note in report.notes)
    assert "Where did last week go?" not in " ".join(words(file(report, "worksheet.pdf")))


def test_a_slot_that_cannot_work_is_refused_with_the_shortest_that_can(workspace: Path) -> None:
    client(workspace)
    event(workspace, minutes=5)
    with pytest.raises(UsageError, match=r"cannot run in 5 minutes: the shortest it can is \d+"):
        made(workspace, **SHEETS)
    assert not (workspace / "output").exists()


def test_everybody_has_a_copy_with_a_code_on_one_half_and_the_name_on_the_other(
    workspace: Path,
) -> None:
    client(workspace)
    event(workspace, spare=1)
    pages = words(file(made(workspace, **SHEETS), "worksheets-to-print.pdf"))
    codes = json.loads((records(workspace) / "codes.json").read_text())
    assert len(codes) == 4
    assert all(is_code(code) for code in codes.values())
    assert len(pages) % 8 == 0
    per_copy = len(pages) // 4
    for index, name in enumerate(("Ada Okafor", "Łukasz Żółć", "Grace Kim")):
        copy = pages[index * per_copy : (index + 1) * per_copy]
        code = list(codes.values())[index]
        coded = [f"{code[:4]}-{code[4:]}" in page for page in copy]
        named = [name in page for page in copy]
        assert any(coded)
        assert any(named)
        assert not any(a and b for a, b in zip(coded, named, strict=True))


def test_codes_are_drawn_once_and_kept_from_others(workspace: Path) -> None:
    client(workspace)
    event(workspace)
    first = made(workspace, **SHEETS)
    kept = records(workspace) / "codes.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    before, printed = kept.read_text(), file(first, "worksheets-to-print.pdf").read_bytes()
    event(workspace, roster="Name\nGrace Kim\nNew Person\n")
    made(workspace, **SHEETS)
    old, new = json.loads(before), json.loads(kept.read_text())
    assert old.items() <= new.items()
    assert len(new) == len(old) + 1
    event(workspace)
    again = file(made(workspace, **SHEETS), "worksheets-to-print.pdf").read_bytes()
    assert again == printed


def test_forms_printed_in_march_are_known_after_an_edit_in_april(workspace: Path) -> None:
    client(workspace)
    event(workspace)
    made(workspace, **SHEETS)
    march = {path: path.read_bytes() for path in (records(workspace) / "forms").iterdir()}
    assert len(march) == 2  # everybody's own, and the one that is nobody's
    made(workspace, **SHEETS)
    assert set((records(workspace) / "forms").iterdir()) == march.keys()
    source = workspace / "exercises" / "small" / "exercise.yaml"
    source.write_text(source.read_text().replace("by noon", "by two today"))
    made(workspace, **SHEETS)
    assert len(list((records(workspace) / "forms").iterdir())) == 4
    assert all(path.read_bytes() == record for path, record in march.items())


def test_deleting_the_output_changes_no_code(workspace: Path) -> None:
    client(workspace)
    event(workspace)
    path = file(made(workspace, **SHEETS), "worksheets-to-print.pdf")
    before = path.read_bytes()
    for built in path.parent.iterdir():
        built.unlink()
    made(workspace, **SHEETS)
    assert path.read_bytes() == before


def test_names_are_never_a_path_markup_or_formula(workspace: Path) -> None:
    hostile = ("../../x", "<b>Bold</b>", "{{ 7*7 }}", "=1+1", "José Núñez " * 6 + "José Núñez")
    client(workspace)
    event(workspace, roster="Name\n" + "\n".join(hostile) + "\n")
    report = made(
        workspace, documents=("worksheet",), formats=("pdf", "docx"), event=DAY, separate=True
    )
    folder = workspace / FOLDER / "personal"
    single = [one.path for one in report.files if folder in one.path.parents]
    assert len(single) == 2 * 2 * len(hostile)
    assert all(path.parent.parent == folder for path in single)
    assert not (workspace / "x").exists()
    pdfs = sorted(path for path in single if path.name == "part-b.pdf")
    texts = sorted(path for path in single if path.name == "part-b.docx")
    for name, pdf, word in zip(hostile, pdfs, texts, strict=True):
        assert name.replace(" ", "") in "".join(words(pdf)).replace(" ", "")
        headers = {
            paragraph.text
            for section in Document(str(word)).sections
            for paragraph in section.header.paragraphs
        }
        assert any(name in text for text in headers)


def test_each_of_the_separate_files_can_be_filled_in(workspace: Path) -> None:
    client(workspace)
    event(workspace)
    report = made(workspace, separate=True, **SHEETS)
    folder = workspace / FOLDER / "personal"
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == [
        "001-ada-okafor",
        "002-łukasz-żółć",
        "003-grace-kim",
    ]
    for path in (folder / "001-ada-okafor").glob("*.pdf"):
        with pypdfium2.PdfDocument(path) as pdf:
            assert pdf.get_formtype() != 0
    with pypdfium2.PdfDocument(file(report, "worksheets-to-print.pdf")) as pdf:
        assert pdf.get_formtype() == 0


def test_a_roster_that_is_wrong_stops_the_build_before_anything_is_drawn(workspace: Path) -> None:
    client(workspace)
    event(workspace, roster="Name;E-mail\nAda;a@b\n;c@d\nAda;a@b\n")
    with pytest.raises(SourceError) as caught:
        made(workspace, **SHEETS)
    told = [str(problem) for problem in caught.value.problems]
    assert len(told) == 2
    assert any("row 3" in one for one in told)
    assert any("row 4" in one for one in told)
    assert not (records(workspace) / "codes.json").exists()


def test_a_large_room_is_printed_in_parts(workspace: Path) -> None:
    client(workspace)
    roster = "Name\n" + "".join(f"Person {n}\n" for n in range(201))
    event(workspace, roster=roster)
    names = [one.path.name for one in made(workspace, **SHEETS).files]
    assert names[1:] == ["worksheets-to-print-1-of-2.pdf", "worksheets-to-print-2-of-2.pdf"]


def test_nobodys_copy_is_left_of_an_earlier_build(workspace: Path) -> None:
    """Who is no longer on the roster has no sheet to be mailed; an edited one is kept and told."""
    client(workspace)
    event(workspace)
    made(workspace, separate=True, **SHEETS)
    folder = workspace / FOLDER / "personal"
    (folder / "002-łukasz-żółć" / "part-b.pdf").write_bytes(b"edited")
    event(workspace, roster="Name\nGrace Kim\n")
    report = made(workspace, separate=True, **SHEETS)
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == [
        "001-grace-kim",
        "002-łukasz-żółć",
    ]
    assert [path.name for path in (folder / "002-łukasz-żółć").glob("*.pdf")] == ["part-b.pdf"]
    assert any("5 files of earlier builds were removed" in note for note in report.notes)
    assert any("łukasz-żółć/part-b.pdf was edited" in note for note in report.notes)
    report = made(workspace, **SHEETS)
    assert any("--separate renews them" in note for note in report.notes)


def test_a_smaller_room_leaves_no_parts_of_the_larger_one(workspace: Path) -> None:
    client(workspace)
    event(workspace, roster="Name\n" + "".join(f"Person {n}\n" for n in range(201)))
    made(workspace, **SHEETS)
    event(workspace)
    made(workspace, **SHEETS)
    runs = sorted(path.name for path in (workspace / FOLDER).glob("worksheets-to-print*"))
    assert runs == ["worksheets-to-print.pdf"]


def test_what_is_asked_for_beside_the_events_own_plan_lies_beside_it(workspace: Path) -> None:
    """One folder never holds papers of two lengths."""
    client(workspace)
    event(workspace, minutes=45)
    asked = {"documents": ("agenda",), "formats": ("pdf",), "event": DAY}
    plain = made(workspace, **asked).files[0].path
    same = made(workspace, minutes=45, **asked).files[0].path
    other = made(workspace, minutes=40, **asked).files[0].path
    assert plain == same == workspace / FOLDER / "agenda.pdf"
    assert other.parent.name == f"{DAY}-40min"


def test_no_bridge_leads_to_a_block_that_was_dropped(workspace: Path) -> None:
    script = workspace / "exercises" / "small" / "guide-start.md"
    script.write_text("SAY: Welcome.\n\n## Transition\n\nLet us begin with a poll.\n")
    client(workspace)
    event(workspace)
    assert "begin with a poll" in said(workspace, "facilitator-guide")
    event(workspace, minutes=19)
    assert "begin with a poll" not in said(workspace, "facilitator-guide")


def test_copies_for_each_are_made_for_an_event_alone(workspace: Path) -> None:
    client(workspace)
    with pytest.raises(UsageError, match="Add --client NAME --event DATE"):
        made(workspace, separate=True)
    with pytest.raises(UsageError, match="It is made for an event"):
        made(workspace, documents=("agenda",))


def test_two_events_of_one_day_are_kept_apart_everywhere(workspace: Path) -> None:
    client(workspace)
    uids = set()
    for name in (DAY, f"{DAY}-afternoon"):
        event(workspace, day=name)
        request = KitRequest(workspace, "small", client=CLIENT, event=name)
        prepared = prepare_kit(request)
        assert prepared.folder == Path(CLIENT) / "small" / name
        tree = prepared.composer.compose(DOCUMENTS["agenda"], prepared.kit).tree
        said = " ".join(map(str, tree.itertext()))
        assert ("March 18, 2027 (afternoon)" in said) == name.endswith("afternoon")
        (entry,) = Calendar.from_ical(invitation(prepared.kit, STAMP)).walk("VEVENT")
        uids.add(str(entry["UID"]))
    assert len(uids) == 2
    kits = [workspace / "output" / CLIENT / "small" / f"{DAY}{end}" for end in ENDS]
    for kit in kits:
        kit.mkdir(parents=True)
    asked = AnonymizeRequest(workspace, client=CLIENT, event=DAY, output=workspace / "output")
    assert set(plan_anonymity(asked).kits) == set(kits[:2])


def test_a_copied_folder_with_other_peoples_codes_is_told(workspace: Path) -> None:
    client(workspace)
    codes_for(event(workspace), [Person(name=f"Stranger {n}") for n in range(6)], 1)
    prepared = prepare_kit(KitRequest(workspace, "small", client=CLIENT, event=DAY))
    (told,) = [str(remark) for remark in prepared.remarks if "roster" in str(remark)]
    assert told.startswith(
        f"clients/{CLIENT}/events/{DAY}/codes.json: 6 people in it are on no roster of this event:"
        " stranger 0, stranger 1, stranger 2 and 3 more."
    )
