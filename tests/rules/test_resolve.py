from __future__ import annotations

from facilitator.model.submission import Decision, FieldReading, StoredSubmission, Submission
from facilitator.rules.responses.resolve import contradicting_blanks, resolve_responses


def kept(number: int, code: str, *readings: FieldReading, file: str = "") -> StoredSubmission:
    sheet = Submission(code=code, readings=readings)
    return StoredSubmission(number=number, file=file or f"{number}.pdf", sheet=sheet)


def says(blank: str, value: str, confidence: float = 1.0, doubt: str = "") -> FieldReading:
    return FieldReading(
        blank=blank, value=value, confidence=confidence, doubt=doubt, place="page 2"
    )


def test_a_doubtful_value_counts_and_is_told() -> None:
    found = resolve_responses([kept(1, "A", says("a", "1", 0.7, "It is faint."))], [])
    assert found.responses[0].answers == {"a": "1"}
    assert (found.read, found.doubtful, found.open) == (1, 1, 0)


def test_a_sure_reading_settles_a_doubtful_one_of_the_same_value() -> None:
    sheets = [kept(1, "A", says("a", "1", 0.7, "Faint.")), kept(2, "A", says("a", "1"))]
    (one,) = resolve_responses(sheets, []).respondents
    assert one.doubtful == ()
    assert one.answers[0].where == "2.pdf, page 2"


def test_two_values_are_open_whoever_says_them() -> None:
    one_sheet = resolve_responses([kept(1, "A", says("a", "1"), says("a", "2"))], [])
    two_sheets = resolve_responses([kept(1, "A", says("a", "1")), kept(2, "A", says("a", "2"))], [])
    for found in (one_sheet, two_sheets):
        assert found.responses[0].answers == {}
        assert (found.read, found.open) == (0, 1)
    assert one_sheet.respondents[0].differing == ()
    assert two_sheets.respondents[0].differing == ("a",)
    assert two_sheets.respondents[0].answers[0].seen == ("1", "2")


def test_what_is_none_of_the_answers_never_counts_but_gives_way_to_one_that_is() -> None:
    bad = says("a", "maybe", 0.0, "None of the answers.")
    assert resolve_responses([kept(1, "A", bad)], []).open == 1
    found = resolve_responses([kept(1, "A", bad), kept(2, "A", says("a", "1"))], [])
    assert found.responses[0].answers == {"a": "1"}


def test_line_breaks_and_capitals_make_no_other_answer() -> None:
    assert contradicting_blanks([says("a", "Two\nwords")], [says("a", "two words")]) == ()
    assert contradicting_blanks([says("a", "1")], [says("a", "2"), says("b", "1")]) == ("a",)


def test_decisions_win_in_their_order() -> None:
    sheets = [kept(1, "A", says("a", "1"), says("b", "1"))]
    decisions = [
        Decision(act="set", code="A", blank="a", value="2"),
        Decision(act="set", code="A", blank="a", value="3"),
        Decision(act="clear", code="A", blank="b"),
        Decision(act="set", code="A", blank="c", value="4"),
        Decision(act="set", code="A", blank="d", value="4"),
        Decision(act="undo", code="A", blank="d"),
    ]
    found = resolve_responses(sheets, decisions)
    assert found.responses[0].answers == {"a": "3", "c": "4"}
    assert (found.read, found.decided, found.open) == (0, 3, 0)


def test_who_is_left_out_counts_nowhere() -> None:
    sheets = [kept(1, "A", says("a", "1")), kept(2, "B", says("a", "2"))]
    found = resolve_responses(sheets, [Decision(act="out", code="A")])
    assert [one.code for one in found.responses] == ["B"]
    assert (found.read, len(found.respondents)) == (1, 2)
    again = resolve_responses(sheets, [Decision(act="out", code="A"), Decision(act="in", code="A")])
    assert len(again.responses) == 2


def test_a_sheet_that_comes_after_a_choice_between_sheets_is_looked_at_anew() -> None:
    sheets = [kept(n, "A", says("a", str(n))) for n in (1, 2)]
    keep = Decision(act="keep", code="A", value="2")
    assert resolve_responses(sheets, [keep]).responses[0].answers == {"a": "1"}
    later = [*sheets, kept(3, "A", says("a", "3"))]
    assert resolve_responses(later, [keep]).open == 1


def test_a_sheet_without_a_code_counts_for_whoever_it_belongs_to_until_that_is_taken_back() -> None:
    sheets = [kept(1, "A", says("a", "1")), kept(2, "scan.jpg", says("b", "2"), says("c", "3"))]
    decisions = [
        Decision(act="set", code="scan.jpg", blank="c", value="4"),
        Decision(act="belongs", code="scan.jpg", value="A"),
    ]
    (one,) = resolve_responses(sheets, decisions).respondents
    assert one.response.answers == {"a": "1", "b": "2", "c": "4"}
    assert one.sheets[1].came_as == "scan.jpg"
    back = [*decisions, Decision(act="reset", code="scan.jpg")]
    assert [one.code for one in resolve_responses(sheets, back).respondents] == ["A", "scan.jpg"]
    again = [*back, decisions[1]]
    assert len(resolve_responses(sheets, again).respondents) == 1
