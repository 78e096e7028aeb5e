"""Whether the parts of an exercise fit each other: everything that a schema cannot see."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from facilitator.errors import nearest
from facilitator.model.activity import BOTH, Activity, Frame
from facilitator.model.base import LONGEST_NAME, SETTINGS
from facilitator.model.blanks import Blank
from facilitator.model.documents import DOCUMENTS, RENAMED
from facilitator.model.exercise import Term
from facilitator.model.slides import NEEDS
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.drawings import unknown_in_drawings
from facilitator.rules.entry_ids import (
    Models,
    activities,
    answers_by_question,
    entry_names,
    ids_twice,
    unknown,
)
from facilitator.rules.marks import stray_marks, stray_numbers
from facilitator.text.interface import t
from facilitator.text.plain_text import html_tags


def findings(data: Mapping[str, Any], models: Models) -> Iterator[LintIssue]:
    """Everything in the data of an ``exercise.yaml`` that does not fit something else in it.

    ``models`` are the activities' models by kind, each with checks of its own. The data may be of
    any shape: what the schema refuses is passed over here.
    """
    exercise = YamlCursor.of(data)
    yield from ids_twice(exercise, models)
    for model, activity in activities(exercise, models):
        yield from model.check(activity, exercise)
    for check_with_models in CHECKS_OF_ACTIVITIES:
        yield from check_with_models(exercise, models)
    for check in CHECKS:
        yield from check(exercise)
    yield from unknown_numbers(exercise, models)
    yield from blank_names(exercise, models)


def terms_twice(data: YamlCursor) -> Iterator[LintIssue]:
    """Two terms with the same words: a mark would not say which is meant."""
    seen: dict[str, str] = {}
    for term in data.get("terms").entries():
        for field in (term.get("singular"), term.get("plural")):
            words = (field.text() or "").casefold()
            if words and words in seen and seen[words] != (term.id() or ""):
                yield LintIssue(
                    field.path,
                    t(
                        "check-term-twice",
                        term=str(term.id()),
                        other=seen[words],
                        words=str(field.text()),
                    ),
                    t("check-term-twice-hint"),
                )
            seen.setdefault(words, term.id() or "")


def concept_called_both(data: YamlCursor) -> Iterator[LintIssue]:
    for concept_id in data.select("concepts", "*", "id"):
        if concept_id.text() == BOTH:
            yield LintIssue(
                concept_id.path,
                t("check-concept-both", id=BOTH),
                t("check-concept-both-hint"),
            )


def editions_called_like_settings(data: YamlCursor) -> Iterator[LintIssue]:
    for name, edition in data.get("editions").fields().items():
        if name in SETTINGS:
            message = t("check-edition-like-setting", name=name)
            yield LintIssue(edition.path, message, t("check-other-name"))


def editions_without_blocks(data: YamlCursor) -> Iterator[LintIssue]:
    for name, edition in data.get("editions").fields().items():
        if not edition.get("blocks").value:
            yield LintIssue(
                edition.get("blocks").path,
                t("check-edition-empty", name=name),
                t("check-edition-empty-hint"),
            )


def minutes_out_of_order(data: YamlCursor) -> Iterator[LintIssue]:
    for block in data.select("editions", "*", "blocks", "*"):
        for shorter, longer in (("least", "usual"), ("usual", "most")):
            low, high = block.get(shorter).number(), block.get(longer).number()
            if low is not None and high is not None and low > high:
                yield LintIssue(
                    block.get(shorter).path,
                    t(
                        "check-block-minutes",
                        block=str(block.id()),
                        shorter=shorter,
                        low=f"{low:g}",
                        longer=longer,
                        high=f"{high:g}",
                    ),
                    t("check-block-minutes-hint"),
                )


def phases_of_nothing(data: YamlCursor) -> Iterator[LintIssue]:
    for block in data.select("editions", "*", "blocks", "*"):
        phase = block.get("phase")
        if block.has("phase") and not block.get("activity").value:
            yield LintIssue(
                phase.path,
                t("check-phase-of-nothing", block=str(block.id()), phase=str(phase.value)),
                t("check-phase-of-nothing-hint"),
            )


def unknown_areas(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    areas = data.get("areas").ids()
    for model, activity in activities(data, models):
        for area in activity.select(model.entry_list, "*", "area"):
            yield from unknown(area, "area", areas)


def unknown_activities(data: YamlCursor) -> Iterator[LintIssue]:
    known = data.get("activities").ids()
    for activity in data.select("editions", "*", "blocks", "*", "activity"):
        yield from unknown(activity, "activity", known)


def unknown_documents(data: YamlCursor) -> Iterator[LintIssue]:
    for document in data.select("editions", "*", "documents", "*"):
        yield from unknown(document, "document", {**DOCUMENTS, **RENAMED})


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
    for document in data.select("editions", "*", "documents", "*"):
        kind = DOCUMENTS.get(document.text() or "")
        if kind and kind.needs_speech and not data.has("speech"):
            yield LintIssue(
                document.path,
                t("check-no-speech"),
                t("check-no-speech-hint"),
            )


def speech_out_of_order(data: YamlCursor) -> Iterator[LintIssue]:
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
                    t("check-speech-order", block=block, other=reached),
                    t("check-speech-order-hint"),
                )
            reached = block


def unknown_in_the_report(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
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
    for question, answers in (("question", "often"), ("beside", "often"), ("beside", "missing")):
        yield from unknown(cover_up.get(question), "question", questions)
        entry = questions.get(cover_up.get(question).text() or "")
        if entry and entry.get("many").value:
            yield LintIssue(
                cover_up.get(question).path,
                t("check-question-many", question=str(entry.id())),
                t("check-question-many-hint"),
            )
        for answer in cover_up.get(answers).entries() if entry else ():
            yield from unknown(answer, "answer", entry.get("options").ids() if entry else ())


def incomplete_slides(data: YamlCursor) -> Iterator[LintIssue]:
    for slide in data.get("slides").entries():
        shows = slide.get("shows").text() or ""
        for field in NEEDS.get(shows, ()):
            if not slide.get(field).value:
                yield LintIssue(
                    slide.path,
                    t("check-slide-incomplete", slide=str(slide.id()), shows=shows, field=field),
                    t("check-slide-incomplete-hint", field=field),
                )


def unknown_in_slides(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    areas = [
        name
        for model, activity in activities(data, models)
        if model.has_contrasts
        for area in activity.select(model.entry_list, "*", "area")
        if (name := area.text())
    ]
    concepts, answers = len(data.get("concepts").ids()), answers_by_question(data, models)
    for slide in data.get("slides").entries():
        if slide.get("shows").text() == "overlap" and concepts != 2:  # noqa: PLR2004
            yield LintIssue(
                slide.get("shows").path,
                t("check-slide-overlap", slide=str(slide.id()), count=concepts),
                t("check-slide-overlap-hint"),
            )
        for field, known, message in (
            ("area", areas, "contrast-no-area"),
            ("question", list(answers), "poll-no-question"),
            ("beside", list(answers), "poll-no-question"),
        ):
            name = slide.get(field).text()
            if name and name not in known:
                hint = nearest(name, known)
                yield LintIssue(slide.get(field).path, t(message, name=name), hint)
        pair = [answers.get(slide.get(field).text() or "") for field in ("question", "beside")]
        if None not in pair and pair[0] != pair[1]:
            yield LintIssue(
                slide.get("beside").path,
                t("check-slide-pair", slide=str(slide.id())),
                t("check-slide-pair-hint"),
            )


def declared_terms(data: YamlCursor) -> tuple[Term, ...]:
    return tuple(
        Term.model_construct(
            id=entry.id() or "",
            singular=singular,
            plural=plural if isinstance(plural := entry.get("plural").value, str) else "",
        )
        for entry in data.get("terms").entries()
        if isinstance(singular := entry.get("singular").value, str) and singular
    )


def unknown_terms(data: YamlCursor) -> Iterator[LintIssue]:
    terms = declared_terms(data)
    for text in data.texts():
        if text.path[0] != "terms":
            for _, message, hint in stray_marks(text.value, terms):
                yield LintIssue(text.path, message, hint)


def unknown_numbers(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    known = entry_names(data, models)
    for text in data.texts():
        for _, message, hint in stray_numbers(text.value, known):
            yield LintIssue(text.path, message, hint)


def marks_inside_terms(data: YamlCursor) -> Iterator[LintIssue]:
    """Braces in the words of a term itself, where they would be printed."""
    for text in data.get("terms").texts():
        if "{" in text.value or "}" in text.value:
            yield LintIssue(
                text.path,
                t("check-term-braces", words=text.value),
                t("check-term-braces-hint"),
            )


def html_in_texts(data: YamlCursor) -> Iterator[LintIssue]:
    for text in data.texts():
        for tag in html_tags(text.value)[:1]:
            yield LintIssue(
                text.path,
                t("check-html", tag=tag),
                t("check-html-hint"),
            )


def blank_names(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    """Names over the limit, and two blanks of one name.

    What the schema refuses has no blanks yet: it is looked at once it is mended.
    """
    frame = _valid(Frame, {key: data.get(key).value for key in Frame.model_fields if data.has(key)})
    if not isinstance(frame, Frame):
        return
    ids_differ = not any(ids_twice(data, models))
    seen: dict[str, Blank] = {}
    documents = data.select("editions", "*", "documents", "*")
    counted = any(document.text() == "tally-card" for document in documents)
    for model, entry in activities(data, models):
        blanks = _blanks(model, entry, frame, counted=counted)
        yield from _too_long(entry, blanks)
        if ids_differ:
            yield from _name_clash(entry, blanks, seen)


def _blanks(
    model: type[Activity], entry: YamlCursor, frame: Frame, *, counted: bool
) -> tuple[Blank, ...]:
    activity = _valid(model, entry.value)
    if not isinstance(activity, Activity):
        return ()
    try:
        return (
            *activity.worksheet_blanks(frame),
            *activity.canvas_blanks(frame),
            *activity.scoring_blanks(frame),
            *activity.tally_blanks(frame),
            *(activity.counting_blanks(frame) if counted else ()),
        )
    except KeyError:  # an unknown area or concept, which another check tells
        return ()


def _valid(model: type[BaseModel], value: object) -> BaseModel | None:
    try:
        return model.model_validate(value)
    except ValidationError:
        return None


def _too_long(entry: YamlCursor, blanks: tuple[Blank, ...]) -> Iterator[LintIssue]:
    """One finding an activity, for its longest name: the remedy is the same for all."""
    longest = max((blank.longest_name() for blank in blanks), key=len, default="")
    if len(longest) > LONGEST_NAME:
        yield LintIssue(
            entry.get("id").path,
            t("check-blank-name-long", name=longest, count=len(longest), most=LONGEST_NAME),
            t("check-shorten-id"),
        )


def _name_clash(
    entry: YamlCursor, blanks: tuple[Blank, ...], seen: dict[str, Blank]
) -> Iterator[LintIssue]:
    """One finding an activity: where names clash, they mostly do so in whole rows."""
    clashing = [blank for blank in blanks if seen.setdefault(blank.name, blank) != blank]
    for clash in clashing[:1]:
        one, other = seen[clash.name].label_text, clash.label_text
        message = t("check-blank-names-clash", name=clash.name, one=one, other=other)
        yield LintIssue(entry.get("id").path, message, t("check-change-id"))


CHECKS: tuple[Callable[[YamlCursor], Iterator[LintIssue]], ...] = (
    terms_twice,
    concept_called_both,
    editions_called_like_settings,
    editions_without_blocks,
    minutes_out_of_order,
    phases_of_nothing,
    unknown_activities,
    unknown_documents,
    speech_without_words,
    speech_out_of_order,
    incomplete_slides,
    unknown_in_drawings,
    unknown_terms,
    marks_inside_terms,
    html_in_texts,
)
CHECKS_OF_ACTIVITIES: tuple[Callable[[YamlCursor, Models], Iterator[LintIssue]], ...] = (
    unknown_areas,
    unknown_in_the_report,
    unknown_in_slides,
)
