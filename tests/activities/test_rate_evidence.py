"""What stands under a statement: what is seen done at points of the scale, and when it was last."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.activities.rate.model import Rate
from facilitator.model.documents import WORKSHEET
from facilitator.model.kit import Kit
from facilitator.model.submission import Response
from facilitator.reporting.assemble import team_report
from facilitator.rules.marks import tailor
from facilitator.rules.responses.codebook import build_codebook
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT
from tests.sample_room import collected, room
from tests.sections import rates

PLACE = Workspace(ROOT)
PLAIN = tailor(PLACE.exercise(REAL))
SEEN = "rate_ownership_1_seen"


def _asking() -> Rate:
    rate = next(activity for activity in PLAIN.activities if isinstance(activity, Rate))
    first, *others = rate.items
    anchored = first.model_copy(update={"anchors": {1: "Nobody knows", 5: "Each could say it"}})
    evidence = {"evidence": "Last time: date, document", "evidence_alone": False}
    update = {**evidence, "items": (anchored, *others)}
    return rate.model_copy(update=update)


RATE = _asking()
EXERCISE = PLAIN.model_copy(
    update={"activities": tuple(RATE if a.id == RATE.id else a for a in PLAIN.activities)}
)


def counts(responses: Sequence[Response]) -> dict[str, int]:
    """By blank, how many people said when it happened last, of statements that may be shown."""
    (section,) = rates(team_report(EXERCISE, "workshop", collected(list(responses))))
    return {
        blank.name: line.now.evidence
        for line in section.items
        if line.shown
        for blank in RATE.evidence_of(line.item)
    }


def saying(people: int, rated: int = 8) -> list[Response]:
    """The room: so many rated the first statement, and so many wrote under it."""
    given = []
    for number, sheet in enumerate(room()):
        answers = dict(sheet.answers)
        if number >= rated:
            answers = {n: a for n, a in answers.items() if not n.startswith("rate_ownership_1_")}
        if number < people:
            answers[SEEN] = "March 3, minutes"
        given.append(sheet.model_copy(update={"answers": answers}))
    return given


def test_every_line_stands_on_the_sheet_and_no_heading_of_a_rating_means_it() -> None:
    kit = Kit(exercise=EXERCISE, edition_name="workshop")
    page = PLACE.composer().compose(WORKSHEET, kit).tree
    names = [one.get("name") for one in page.iter("input", "textarea", "select")]
    asked = [blank.name for blank in RATE.worksheet_blanks(EXERCISE)]
    assert SEEN in asked
    assert set(asked) <= set(names)
    words = " ".join(str(words) for words in page.itertext())
    assert words.count("Last time: date, document") == len(RATE.items)
    assert "Nobody knows" in words
    book = build_codebook(kit.blanks(WORKSHEET), [(EXERCISE.activities, EXERCISE)])
    assert book.answers.get(SEEN) is None


def test_a_line_for_one_person_alone_is_on_no_sheet_that_a_team_hands_in() -> None:
    written = {
        name: {blank.name for blank in Kit(exercise=PLAIN, edition_name=name).blanks(WORKSHEET)}
        for name in ("workshop", "coaching")
    }
    assert SEEN not in written["workshop"]
    assert SEEN in written["coaching"]


def test_the_report_says_how_many_wrote_and_never_what() -> None:
    assert counts(saying(3))[SEEN] == 3
    report = team_report(EXERCISE, "workshop", collected(saying(3)))
    assert "minutes" not in report.model_dump_json(include={"sections"})


def test_where_a_statement_is_withheld_so_is_what_stands_under_it() -> None:
    assert SEEN not in counts(saying(3, rated=4))
    published = {
        team_report(EXERCISE, "workshop", collected(saying(people, rated=4))).published
        for people in (0, 3)
    }
    assert len(published) == 1
