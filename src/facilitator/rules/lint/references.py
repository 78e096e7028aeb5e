"""References: every id that points at something points at something that is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from facilitator.errors import nearest
from facilitator.model.documents import DOCUMENTS
from facilitator.model.frame import BOTH
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.ids import activities


def unknown_piles(data: YamlCursor) -> Iterator[LintIssue]:
    """A statement's pile, or the pile that tempts, that is none of the three."""
    piles = _piles(data)
    for sort in activities(data, "sort"):
        for statement in sort.get("statements").entries():
            for field in ("pile", "tempting"):
                yield from _unknown(statement.get(field), "pile", piles)


def tempted_by_the_right_pile(data: YamlCursor) -> Iterator[LintIssue]:
    """A statement whose tempting pile is the right one."""
    piles = _piles(data)
    for sort in activities(data, "sort"):
        for statement in sort.get("statements").entries():
            pile, tempting = statement.get("pile").text(), statement.get("tempting").text()
            if pile is not None and pile == tempting and pile in piles:
                others = " or ".join(f'"{other}"' for other in piles if other != pile)
                yield LintIssue(
                    statement.get("tempting").path,
                    f'The pile that tempts, "{tempting}", is the right pile of this statement.',
                    f"Write {others}: the pile a sensible person might choose instead.",
                )


def unknown_areas(data: YamlCursor) -> Iterator[LintIssue]:
    """An area named by a statement, a row, a rating, a band or the example that is not declared."""
    areas = data.get("areas").ids()
    for place in _areas_named(data):
        yield from _unknown(place, "area", areas)
    for keyed in _keyed_by_area(data):
        yield from _unknown_keys(keyed, "area", areas)


def unknown_concepts(data: YamlCursor) -> Iterator[LintIssue]:
    """A cell of a contrast for a concept that is not declared."""
    concepts = data.get("concepts").ids()
    for contrast in activities(data, "contrast"):
        for row in contrast.get("rows").entries():
            yield from _unknown_keys(row.get("cells"), "concept", concepts)


def unknown_options(data: YamlCursor) -> Iterator[LintIssue]:
    """A figure of a survey for an answer that the question does not offer."""
    for poll in activities(data, "poll"):
        for question in poll.get("questions").entries():
            options = question.get("options").ids()
            for survey in question.get("surveys").entries():
                for field in ("shares", "counts"):
                    yield from _unknown_keys(survey.get(field), "option", options)


def unknown_activities(data: YamlCursor) -> Iterator[LintIssue]:
    """A block that runs an activity that is not declared."""
    known = data.get("activities").ids()
    for edition in data.get("editions").values():
        for block in edition.get("blocks").entries():
            yield from _unknown(block.get("activity"), "activity", known)


def unknown_documents(data: YamlCursor) -> Iterator[LintIssue]:
    """An edition that lists a document that no kit has."""
    for edition in data.get("editions").values():
        for entry in edition.get("documents").entries():
            yield from _unknown(entry, "document", DOCUMENTS)


def unknown_blocks_of_the_speech(data: YamlCursor) -> Iterator[LintIssue]:
    """A section of the speech that is spoken in, or followed by, a block which no edition has.

    Not among what is looked for with a client's changes: they may drop the block.
    """
    editions = data.get("editions").values()
    known = [block for edition in editions for block in edition.get("blocks").ids()]
    for section in data.get("speech").get("sections").entries():
        for field in ("block", "table_work"):
            yield from _unknown(section.get(field), "block", known)


def speech_out_of_order(data: YamlCursor) -> Iterator[LintIssue]:
    """A section that is spoken in a block which comes before that of the section before it."""
    for edition in data.get("editions").values():
        if "speech" not in (entry.text() for entry in edition.get("documents").entries()):
            continue
        order = edition.get("blocks").ids()
        reached = ""
        for place in _blocks_of_the_speech(data):
            block = place.text() or ""
            if block in order and reached and order.index(block) < order.index(reached):
                yield LintIssue(
                    place.path,
                    f'The block "{block}" comes before "{reached}" in the run of show, and is '
                    "spoken after it.",
                    "Put the sections of the speech into the order of the blocks.",
                )
            reached = block if block in order else reached


def _blocks_of_the_speech(data: YamlCursor) -> Iterator[YamlCursor]:
    for section in data.get("speech").get("sections").entries():
        yield section.get("block")
        yield section.get("table_work")


def speech_without_words(data: YamlCursor) -> Iterator[LintIssue]:
    """An edition that lists the speech, or its slides, of an exercise that has none."""
    for edition in data.get("editions").values():
        for entry in edition.get("documents").entries():
            known = DOCUMENTS.get(entry.text() or "")
            if known and known.needs_speech and not data.has("speech"):
                yield LintIssue(
                    entry.path,
                    "The exercise has no speech.",
                    'Add "speech:" with its sections, and their words in speech.md.',
                )


def unknown_in_the_report(data: YamlCursor) -> Iterator[LintIssue]:
    """A cover-up question about a poll, a question, an answer or a rating that is not there."""
    asked = data.get("report").get("cover_up")
    polls = {poll.id(): poll for poll in activities(data, "poll")}
    yield from _unknown(asked.get("poll"), "poll", [one for one in polls if one])
    rates = [rate.id() for rate in activities(data, "rate")]
    yield from _unknown(asked.get("rate"), "rating", [one for one in rates if one])
    poll = polls.get(asked.get("poll").text())
    if poll:
        questions = {one.id(): one for one in poll.get("questions").entries()}
        yield from _unknown(asked.get("question"), "question", [one for one in questions if one])
        question = questions.get(asked.get("question").text())
        for option in asked.get("often").entries() if question else ():
            yield from _unknown(option, "answer", question.get("options").ids() if question else ())
        if asked.has("beside"):
            yield from _unknown(asked.get("beside"), "question", [one for one in questions if one])
        beside = questions.get(asked.get("beside").text())
        for option in asked.get("missing").entries() if beside else ():
            yield from _unknown(option, "answer", beside.get("options").ids() if beside else ())


def phases_of_nothing(data: YamlCursor) -> Iterator[LintIssue]:
    """A block that names a phase, and no activity of which it is one."""
    for edition in data.get("editions").values():
        for block in edition.get("blocks").entries():
            if block.has("phase") and not block.get("activity").value:
                yield LintIssue(
                    block.get("phase").path,
                    f'The block "{block.id()}" runs the phase "{block.get("phase").value}" '
                    "of no activity.",
                    'Name the activity it runs, such as "activity: sort", or remove the phase.',
                )


def incomplete_contrast(data: YamlCursor) -> Iterator[LintIssue]:
    """A contrast without a row for an area, or a row without a cell for a concept."""
    for contrast in activities(data, "contrast"):
        rows = contrast.get("rows").entries()
        if not rows:
            continue
        told = [row.get("area").text() for row in rows]
        for area in data.get("areas").ids():
            if area not in told:
                yield LintIssue(
                    contrast.get("rows").path,
                    f'The contrast has no row for the area "{area}".',
                    f'Add a row with "area: {area}" and its cells.',
                )
        for row in rows:
            yield from _incomplete_row(row, data.get("concepts").ids())


def _incomplete_row(row: YamlCursor, concepts: Iterable[str]) -> Iterator[LintIssue]:
    cells = row.get("cells").fields()
    for concept in concepts:
        if cells and concept not in cells:
            yield LintIssue(
                row.get("cells").path,
                f'The row on "{row.get("area").text()}" has no cell for the concept "{concept}".',
                f'Add the line "{concept}: …" to its cells.',
            )


def _piles(data: YamlCursor) -> list[str]:
    return list(dict.fromkeys([*data.get("concepts").ids(), BOTH]))


def _areas_named(data: YamlCursor) -> Iterator[YamlCursor]:
    for kind, field in (("contrast", "rows"), ("sort", "statements"), ("rate", "items")):
        for activity in activities(data, kind):
            for entry in activity.get(field).entries():
                yield entry.get("area")


def _keyed_by_area(data: YamlCursor) -> Iterator[YamlCursor]:
    for rate in activities(data, "rate"):
        for band in rate.get("bands").entries():
            yield band.get("ask")
        for person in rate.get("example").get("people").entries():
            yield person.get("now")
            yield person.get("hoped")


def _unknown(place: YamlCursor, what: str, known: Iterable[str]) -> Iterator[LintIssue]:
    written = place.text()
    if written and written not in known:
        yield LintIssue(place.path, f'There is no {what} "{written}".', nearest(written, known))


def _unknown_keys(keyed: YamlCursor, what: str, known: Iterable[str]) -> Iterator[LintIssue]:
    for key, value in keyed.fields().items():
        if key not in known:
            yield LintIssue(value.path, f'There is no {what} "{key}".', nearest(key, known))
