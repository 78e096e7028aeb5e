"""References: every id that points at something points at something that is there."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.errors import nearest
from facilitator.model.documents import DOCUMENTS
from facilitator.model.slides import NEEDS
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.common import Models, activities, question_ids, unknown


def unknown_areas(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    """An area named by an activity's entry that is not declared."""
    areas = data.get("areas").ids()
    for model, activity in activities(data, models):
        for area in activity.select(model.entry_list, "*", "area"):
            yield from unknown(area, "area", areas)


def unknown_activities(data: YamlCursor) -> Iterator[LintIssue]:
    """A block that runs an activity that is not declared."""
    known = data.get("activities").ids()
    for activity in data.select("editions", "*", "blocks", "*", "activity"):
        yield from unknown(activity, "activity", known)


def unknown_documents(data: YamlCursor) -> Iterator[LintIssue]:
    """An edition that lists a document that no kit has."""
    for document in data.select("editions", "*", "documents", "*"):
        yield from unknown(document, "document", DOCUMENTS)


def unknown_in_the_speech(data: YamlCursor) -> Iterator[LintIssue]:
    """A section of the speech whose block no edition has, or whose slide there is not.

    Not among what is looked for with a client's changes: they may drop the block or slide.
    """
    blocks = [block for each in data.select("editions", "*", "blocks") for block in each.ids()]
    slides = data.get("slides").ids()
    for section in data.select("speech", "sections", "*"):
        yield from unknown(section.get("block"), "block", blocks)
        yield from unknown(section.get("table_work"), "block", blocks)
        yield from unknown(section.get("table_slide"), "slide", slides)


def speech_without_words(data: YamlCursor) -> Iterator[LintIssue]:
    """An edition that lists the speech, or its slides, of an exercise that has none."""
    for document in data.select("editions", "*", "documents", "*"):
        kind = DOCUMENTS.get(document.text() or "")
        if kind and kind.needs_speech and not data.has("speech"):
            yield LintIssue(
                document.path,
                "The exercise has no speech.",
                'Add "speech:" with its sections, and their words in speech.md.',
            )


def speech_out_of_order(data: YamlCursor) -> Iterator[LintIssue]:
    """A section that is spoken in a block which comes before that of the section before it."""
    for edition in data.get("editions").values():
        if "speech" not in (document.text() for document in edition.select("documents", "*")):
            continue
        order = edition.get("blocks").ids()
        reached = ""
        sections = data.select("speech", "sections", "*")
        for place in (s.get(field) for s in sections for field in ("block", "table_work")):
            block = place.text() or ""
            if block not in order:
                continue
            if reached and order.index(block) < order.index(reached):
                yield LintIssue(
                    place.path,
                    f'The block "{block}" comes before "{reached}" in the run of show, and is '
                    "spoken after it.",
                    "Put the sections of the speech into the order of the blocks.",
                )
            reached = block


def unknown_in_the_report(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    """A cover-up question about a poll, a question, an answer or a rating that is not there."""
    cover_up = data.get("report").get("cover_up")
    known = list(activities(data, models))
    polls = {name: e for model, e in known if model.counts_hands and (name := e.id())}
    rates = [name for model, e in known if model.scores_areas and (name := e.id())]
    yield from unknown(cover_up.get("poll"), "poll", polls)
    yield from unknown(cover_up.get("rate"), "rating", rates)
    poll = polls.get(cover_up.get("poll").text() or "")
    if not poll:
        return
    questions = {name: q for q in poll.get("questions").entries() if (name := q.id())}
    for question, answers in (("question", "often"), ("beside", "missing")):
        yield from unknown(cover_up.get(question), "question", questions)
        entry = questions.get(cover_up.get(question).text() or "")
        for answer in cover_up.get(answers).entries() if entry else ():
            yield from unknown(answer, "answer", entry.get("options").ids() if entry else ())


def incomplete_slides(data: YamlCursor) -> Iterator[LintIssue]:
    """A slide without a field that what it shows cannot do without."""
    for slide in data.get("slides").entries():
        shows = slide.get("shows").text() or ""
        for field in NEEDS.get(shows, ()):
            if not slide.get(field).value:
                yield LintIssue(
                    slide.path,
                    f'The slide "{slide.id()}" shows "{shows}" and has no {field}.',
                    f'Add "{field}: …" to it.',
                )


def unknown_in_slides(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    """A slide of an area that no contrast tells of, or of a question that no poll asks."""
    areas = [
        name
        for model, activity in activities(data, models)
        if model.has_contrasts
        for area in activity.select(model.entry_list, "*", "area")
        if (name := area.text())
    ]
    for slide in data.get("slides").entries():
        for field, known, message in (
            ("area", areas, "No contrast has the area"),
            ("question", question_ids(data, models), "No poll has the question"),
        ):
            name = slide.get(field).text()
            if name and name not in known:
                hint = nearest(name, known)
                yield LintIssue(slide.get(field).path, f'{message} "{name}".', hint)
