"""What stands on the slides that show a room its own answers, and what is said over them.

Only figures that may be shown are looked at: what is withheld is on no slide, in no note, in no
words for screen readers, and so in no chart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from facilitator.model.chart import ChartFigure, ChartRow
from facilitator.model.exercise import Exercise
from facilitator.model.slides import SpeakerNote
from facilitator.rules.report.assemble import TeamReport
from facilitator.rules.sections.commit import CommitReport
from facilitator.rules.sections.poll import PollLine
from facilitator.rules.sections.rate import AreaLine, ItemLine, RateReport
from facilitator.rules.sections.sort import SortReport, StatementLine
from facilitator.rules.slides.contents import FIRST, SECOND, SlideDraft, bar_figure
from facilitator.text.english import APOSTROPHE, inside, sentences
from facilitator.text.figures import printed
from facilitator.text.locale import listed, long_date

TITLE = "What the team said"
_DATE_ON_LINE = 44
"""Letters of a date that has room under its dot; what is longer is a line of its own."""
_NEXT = 4
"""Reviews that are shown: a year of them."""
_AT_A_GLANCE = 3
"""What a slide shows of a commitment; its notes have the rest."""
_MARKS = re.compile(r"([\\`*_\[\]])")


Parts = dict[str, tuple[str, ...]]
"""Paragraphs by the place of the layout that they belong in."""


@dataclass(frozen=True)
class ResultSlide:
    """One slide before anybody asks whether it fits, with its notes."""

    draft: SlideDraft
    notes: tuple[SpeakerNote, ...] = ()


def opening(exercise: Exercise, about: Sequence[str]) -> ResultSlide:
    """For whom, when, and how many answered."""
    parts: Parts = {"title": (TITLE,), "subtitle": (exercise.title, *about)}
    note = "Show first, then be quiet: let everybody read before anybody explains."
    return ResultSlide(SlideDraft("title", parts), (_words(note),))


def finding_slides(exercise: Exercise, report: TeamReport) -> Iterator[ResultSlide]:
    """The findings, one a slide: the sentence large, its figures below."""
    for one in report.findings:
        notes = [_words(one.sentence)]
        if one.kind == "cover-up" and exercise.report and exercise.report.cover_up:
            notes.append(_words(exercise.report.cover_up.means))
        if one.ask:
            notes.append(_ask(one.ask))
        parts: Parts = {"title": (one.title,), "body": (one.sentence,)}
        yield ResultSlide(SlideDraft("finding", parts), tuple(notes))


def now_and_hoped(one: RateReport) -> Iterator[ResultSlide]:
    """All areas, now and as hoped for."""
    shown = [line for line in one.areas if line.shown]
    if not shown:
        return
    scale = one.rate.scale
    rows = tuple(
        ChartRow(
            label=line.area.name,
            cells=(
                printed(line.rating.now.mean),
                printed(line.rating.hoped.mean),
                f"{scale.low} to {scale.high}",
            ),
        )
        for line in shown
    )
    hope = f"Hoped for in {one.rate.horizon}"
    told = " ".join(
        f"{row.label}: now {row.cells[0]}, {inside(hope)} {row.cells[1]}." for row in rows
    )
    figure = ChartFigure(
        kind="paired",
        alt=f"{one.finding}. {told}",
        heads=("Now", hope, "Scale"),
        rows=rows,
    )
    parts: Parts = {"title": (one.finding,), "note": (_ends(one), *_few(one.areas))}
    yield ResultSlide(
        SlideDraft("chart", parts, figure),
        (*(_words(f"{line.area.name}. {_apart(line)}") for line in shown), *_gap_ask(one)),
    )


def beside_earlier(one: RateReport, earlier: str) -> Iterator[ResultSlide]:
    """All areas now, today and on the earlier day, over the statements that both asked."""
    lines = [line for line in one.areas if line.shown and line.change]
    if not earlier or not lines:
        return
    rows, moved, notes = [], [], []
    scale = one.rate.scale
    for line in lines:
        change = line.change
        if change is None or change.change is None:
            continue
        said = (printed(change.after), printed(change.before), f"{scale.low} to {scale.high}")
        rows.append(ChartRow(label=line.area.name, cells=said))
        more = change.verdict in ("up", "down")
        moved += [inside(line.area.name)] if more else []
        told = "more than" if more else "no more than"
        notes.append(
            _words(
                f"{line.area.name}: {said[1]} then, {said[0]} today. That is {told} people differ"
                f" from one another ({printed(change.spread)})."
            )
        )
    if not rows:
        return
    title = (
        f"Since {earlier}, more than the spread between people moved in {listed(moved)}"
        if moved
        else f"Since {earlier}, no change is larger than the spread between people"
    )
    alt = " ".join(f"{row.label}: {row.cells[0]} today, {row.cells[1]} then." for row in rows)
    figure = ChartFigure(
        kind="paired", alt=f"{title}. {alt}", heads=("Today", earlier, "Scale"), rows=tuple(rows)
    )
    parts: Parts = {"title": (title,), "note": (_ends(one),)}
    yield ResultSlide(SlideDraft("chart", parts, figure), tuple(notes))


def widest_spread(one: RateReport) -> Iterator[ResultSlide]:
    """The statements of the area on which people stand furthest apart, and the question to ask."""
    for line in one.first[:1]:
        items = [item for item in one.of_area(line.area) if item.shown]
        if not items:
            return
        points = one.rate.scale.points()
        unknown = any(item.now.dont_know for item in items)
        heads = (*map(str, points), *(("?",) if unknown else ()))
        rows = tuple(
            ChartRow(
                label=item.item.short,
                cells=(
                    *(str(item.now.counts[point]) for point in points),
                    *((str(item.now.dont_know),) if unknown else ()),
                ),
            )
            for item in items
        )
        figure = ChartFigure(
            kind="strips", alt=f"{line.finding}. {_spoken(items)}", heads=heads, rows=rows
        )
        hidden = len(one.of_area(line.area)) - len(items)
        note = (
            f"Numbers in the bars are people. {_ends(one)}",
            f"Too few answers to show: {hidden} more." if hidden else "",
        )
        asked = _question(line)
        by_hand = [_words(_wider(one.by_hand, line))] if one.by_hand else []
        notes = (
            *(_words(f"{item.number}. {item.item.text} {item.words}") for item in items),
            *by_hand,
            *((_ask(asked),) if asked else ()),
        )
        yield ResultSlide(
            SlideDraft("chart", {"title": (line.finding,), "note": note}, figure), notes
        )


def _wider(other: AreaLine, line: AreaLine) -> str:
    """For a room whose own grid puts another area first."""
    spreads = [printed(area.rating.now.spread) for area in (other, line)]
    return (
        f"On the scoring sheet {inside(other.area.name)} comes first: its highest and lowest score"
        f" lie {spreads[0]} points apart, here {spreads[1]}. What counts on this slide is how far"
        f" everybody stands from the team{APOSTROPHE}s mean on average."
    )


def missed_most(one: SortReport, exercise: Exercise, most: int) -> Iterator[ResultSlide]:
    """The statements that were missed most, each with the arguments of both sides."""
    for line in one.missed[:most]:
        statement, counted = line.statement, line.count
        tempted = counted.tempted
        argued = tempted == statement.tempting
        chose = f"{counted.chosen.get(tempted, 0)} of {counted.answered} chose"
        others = f"What speaks for {_pile(exercise, tempted)}?"
        parts: Parts = {
            "title": (f"{line.number}. {statement.text}",),
            "chosen-head": (f"{chose} {_pile(exercise, tempted)}",),
            "chosen": (statement.tempting_because if argued else others,),
            "right-head": (f"It belongs on {_pile(exercise, statement.pile)}",),
            "right": (statement.because,),
        }
        yield ResultSlide(SlideDraft("argument", parts), tuple(_of_missed(line)))


def _of_missed(line: StatementLine) -> Iterator[SpeakerNote]:
    yield _words(f"{line.went} Being wrong here is no fault: the argument is what it is for.")
    yield _ask("What speaks for another pile? Nobody has to say what they chose.")


def poll_slides(lines: Iterable[PollLine]) -> Iterator[ResultSlide]:
    """A poll beside its surveys; without the team where too few answered."""
    for line in lines:
        question, found = line.question, line.comparison
        if not found.rows:
            continue
        title = line.finding or question.text
        hollow = any(row.hollow for row in found.rows)
        note = (
            question.text if line.finding else "",
            "" if line.shown else "Too few answers of this team to show.",
            question.no_survey or ("Hollow: an anecdote, not a survey." if hollow else ""),
        )
        notes = [_counted(line)] if line.shown else []
        if question.finding and found.surveyed:
            notes.append(_words(question.finding))
        for survey in question.surveys:
            sample = f" ({survey.sample})" if survey.sample else ""
            notes.append(SpeakerNote(kind="source", text=f"{survey.name}: {survey.source}{sample}"))
        joined = " ".join(filter(None, note))
        yield ResultSlide(
            SlideDraft("poll", {"title": (title,), "note": (joined,)}, bar_figure(title, found)),
            tuple(notes),
        )


def _counted(line: PollLine) -> SpeakerNote:
    given = line.count.counts
    told = ", ".join(f"{option.text} {given[option.id]}" for option in line.question.options)
    return _words(f"{people(line.count.answered)} answered: {told}.")


def ask_first(report: TeamReport) -> Iterator[ResultSlide]:
    """The one question to begin with."""
    if report.question:
        notes = (
            _ask(report.question),
            _words("Ask the two ends first, the lowest and the highest, and only then the rest."),
        )
        yield ResultSlide(SlideDraft("question", {"title": (report.question,)}), notes)


def commitments(one: CommitReport, exercise: Exercise, language: str) -> Iterator[ResultSlide]:
    """What the team promised, and when it looks at it again."""
    fields = [field for field in one.commit.team_fields() if field.lines == 1]
    team = one.team
    said = []
    for values in team:
        given = [literal(values[field.id]) for field in fields if field.id in values]
        said.append(" \N{MIDDLE DOT} ".join(given[:_AT_A_GLANCE]))
    if any(said):
        notes = [_words(": ".join(literal(v) for v in values.values())) for values in team]
        title = one.commit.title
        yield ResultSlide(
            SlideDraft("points", {"title": (title,), "body": tuple(filter(None, said))}),
            tuple(notes),
        )
    yield from _reviews(_dates(one, language), exercise)


def _dates(one: CommitReport, language: str) -> tuple[str, ...]:
    """The next reviews; as they were written where no day is known that they could follow."""
    if one.reviews is None:
        return tuple(literal(date) for date in one.written[:_NEXT])
    return tuple(
        long_date(review.day, language) + ("" if review.written else " (proposed)")
        for review in one.reviews.dates[:_NEXT]
    )


def _reviews(dates: tuple[str, ...], exercise: Exercise) -> Iterator[ResultSlide]:
    if not dates:
        return
    asked = exercise.report.reviews if exercise.report else ()
    title, notes = "When we look again", tuple(map(_ask, asked))
    if max(map(len, dates)) > _DATE_ON_LINE:
        body = (*dates, " ".join(asked))
        yield ResultSlide(
            SlideDraft("points", {"title": (title,), "body": tuple(filter(None, body))}), notes
        )
        return
    figure = ChartFigure(kind="dates", alt=f"Dates of reviews: {'; '.join(dates)}.", heads=dates)
    parts: Parts = {"title": (title,), "text": (" ".join(asked),)}
    yield ResultSlide(
        SlideDraft("dates", {k: v for k, v in parts.items() if any(v)}, figure), notes
    )


def too_few(exercise: Exercise, report: TeamReport) -> Iterator[ResultSlide]:
    """Below the floor: that there are no figures, why, and what can be done instead."""
    sheets = report.may.sheets
    have = "sheet has answers" if sheets == 1 else "sheets have answers"
    body = (
        f"{sheets} {have}, and a figure is shown only from {report.may.floor} on.",
        "With fewer, everyone could work out who said what.",
    )
    yield ResultSlide(
        SlideDraft("points", {"title": ("Too few answers for figures",), "body": body}),
        (_words("No figure is on these slides, not even of a single statement."),),
    )
    if exercise.report:
        said = exercise.report.cards_up
        yield ResultSlide(
            SlideDraft("points", {"title": ("Instead: cards up",), "body": sentences(said)}),
            (_words(said),),
        )


def how_made(report: TeamReport) -> ResultSlide:
    """How the numbers were made, in a few lines; the report has them in full."""
    floor = report.may.floor
    body = [
        f"{people(report.may.sheets)} answered. What was left empty counts as missing.",
        "A score is the mean of the statements that a person answered.",
        f"A figure needs {floor} answers, and no answer has a name.",
    ]
    if report.withheld:
        body.append("Some have fewer. They are left out, each with the next smallest and its area.")
    if report.late_note:
        body.append(report.late_note)
    notes = (
        _words(
            f"{report.collected.read} values were read, {report.collected.decided} were decided by"
            f" a person, {report.collected.open} were left open. The team{APOSTROPHE}s mean is that"
            " of people's own scores. The report says the rest."
        ),
    )
    return ResultSlide(
        SlideDraft("points", {"title": ("How the numbers were made",), "body": tuple(body)}), notes
    )


def people(count: int) -> str:
    """``8 people``."""
    return f"{count} {'person' if count == 1 else 'people'}"


def literal(text: str) -> str:
    """What somebody wrote, with none of its characters read as a mark."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))


def _ends(one: RateReport) -> str:
    scale = one.rate.scale
    return f"{scale.low}: {inside(scale.low_label)}. {scale.high}: {inside(scale.high_label)}."


def _few(lines: Iterable[AreaLine]) -> tuple[str, ...]:
    hidden = [line.area.name for line in lines if not line.shown]
    return (f"Too few answers to show: {listed(hidden)}.",) if hidden else ()


def _apart(line: AreaLine) -> str:
    band = f" {line.band.name}." if line.band else ""
    return f"{line.words}{band}"


def _gap_ask(one: RateReport) -> Iterator[SpeakerNote]:
    asked = _question(one.widest_gaps[0]) if one.widest_gaps else ""
    if asked:
        yield _ask(asked)


def _question(line: AreaLine) -> str:
    return line.band.ask.get(line.area.id, "") if line.band else ""


def _spoken(items: Sequence[ItemLine]) -> str:
    return " ".join(
        f"{item.item.short}: "
        + ", ".join(f"{people(n)} on {point}" for point, n in item.now.counts.items() if n)
        + (f", {people(item.now.dont_know)} could not tell." if item.now.dont_know else ".")
        for item in items
    )


def _pile(exercise: Exercise, pile: str) -> str:
    first, second = exercise.concepts
    mark = {first.id: FIRST, second.id: SECOND}.get(pile, FIRST + SECOND)
    return f"{mark} {exercise.pile_name(pile)}"


def _words(text: str) -> SpeakerNote:
    return SpeakerNote(kind="words", text=text)


def _ask(text: str) -> SpeakerNote:
    return SpeakerNote(kind="ask", text=text)
