"""References: every id that points at something points at something that is there."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.documents import DOCUMENTS
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.common import Models, activities, unknown


def unknown_areas(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    """An area named by an activity's entry that is not declared."""
    areas = data.get("areas").ids()
    for model, activity in activities(data, models):
        for entry in activity.get(model.entry_list).entries():
            yield from unknown(entry.get("area"), "area", areas)


def unknown_activities(data: YamlCursor) -> Iterator[LintIssue]:
    """A block that runs an activity that is not declared."""
    known = data.get("activities").ids()
    for edition in data.get("editions").values():
        for block in edition.get("blocks").entries():
            yield from unknown(block.get("activity"), "activity", known)


def unknown_documents(data: YamlCursor) -> Iterator[LintIssue]:
    """An edition that lists a document that no kit has."""
    for edition in data.get("editions").values():
        for entry in edition.get("documents").entries():
            yield from unknown(entry, "document", DOCUMENTS)


def unknown_blocks_of_the_speech(data: YamlCursor) -> Iterator[LintIssue]:
    """A section of the speech that is spoken in, or followed by, a block which no edition has.

    Not among what is looked for with a client's changes: they may drop the block.
    """
    editions = data.get("editions").values()
    known = [block for edition in editions for block in edition.get("blocks").ids()]
    for section in data.get("speech").get("sections").entries():
        for field in ("block", "table_work"):
            yield from unknown(section.get(field), "block", known)


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


def unknown_in_the_report(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    """A cover-up question about a poll, a question, an answer or a rating that is not there."""
    asked = data.get("report").get("cover_up")
    known = list(activities(data, models))
    polls = {entry.id(): entry for model, entry in known if model.counts_hands}
    yield from unknown(asked.get("poll"), "poll", [one for one in polls if one])
    rates = [entry.id() for model, entry in known if model.scores_areas]
    yield from unknown(asked.get("rate"), "rating", [one for one in rates if one])
    poll = polls.get(asked.get("poll").text())
    if poll:
        questions = {one.id(): one for one in poll.get("questions").entries()}
        yield from unknown(asked.get("question"), "question", [one for one in questions if one])
        question = questions.get(asked.get("question").text())
        for option in asked.get("often").entries() if question else ():
            yield from unknown(option, "answer", question.get("options").ids() if question else ())
        if asked.has("beside"):
            yield from unknown(asked.get("beside"), "question", [one for one in questions if one])
        beside = questions.get(asked.get("beside").text())
        for option in asked.get("missing").entries() if beside else ():
            yield from unknown(option, "answer", beside.get("options").ids() if beside else ())


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
