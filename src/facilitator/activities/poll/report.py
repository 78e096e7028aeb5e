"""A poll in the report: how many chose what, each question beside the surveys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from facilitator.activities.poll.model import Poll
from facilitator.activities.protocol import (
    ActivityReport,
    FeedbackPart,
    Finding,
    Participant,
    QuestionCount,
    ReportSection,
    ResultDeck,
    ResultSlide,
    RoomScores,
    SlideParts,
    words_note,
)
from facilitator.charts.people import MOST_DRAWN
from facilitator.model.activity import Frame, Option, Question
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.slides import SpeakerNote
from facilitator.model.submission import Response
from facilitator.rules.comparisons import (
    ComparedRow,
    Comparison,
    Recommendation,
    compared,
    people_share,
    people_shares,
    recommend_groups,
    recommendation,
)
from facilitator.rules.slide_kinds import SlideDraft, bar_figure, hands_figure
from facilitator.rules.statistics import withheld
from facilitator.text.messages import Message, Say, Text

FEW_ANSWERS, ONE_LINE = 6, 85
"""Of two questions with more answers, or longer than so many letters, page one has the first."""


class PollLine(Frozen):
    """One question of a poll, beside the surveys.

    ``shares`` are its answers as they are printed, ``finding`` is what most people said.
    """

    question: Question
    count: QuestionCount
    comparison: Comparison
    shown: bool
    shares: tuple[Text, ...] = ()
    finding: Text = ""
    recommendation: Recommendation | None = None

    @property
    def compared(self) -> bool:
        """Whether other people's answers stand beside the team's."""
        return any(not row.room for row in self.comparison.rows)


class PeopleGrid(Frozen):
    """Questions with the same answers, below one another in the same columns."""

    lines: tuple[PollLine, ...]

    @property
    def options(self) -> tuple[Option, ...]:
        return self.lines[0].question.options

    @property
    def one_by_one(self) -> bool:
        """Whether every person is drawn."""
        return max(max(line.count.counts.values()) for line in self.lines) <= MOST_DRAWN

    def goes_on(self, line: PollLine) -> bool:
        before, question = self.lines[-1].question, line.question
        both = before.short and question.short and not (before.many or question.many)
        return bool(both) and before.options == question.options


class PollSection(ReportSection):
    """A poll, question by question."""

    activity: Poll
    questions: tuple[PollLine, ...]

    @property
    def leads(self) -> bool:
        return bool(self.grids)

    @property
    def grids(self) -> tuple[PeopleGrid, ...]:
        """The questions whose answers are shown as people; what follows in its columns, joined."""
        grids: list[PeopleGrid] = []
        for line in self.questions:
            if not line.shown or line.recommendation:
                continue
            if grids and grids[-1].goes_on(line):
                grids[-1] = PeopleGrid(lines=(*grids[-1].lines, line))
            else:
                grids.append(PeopleGrid(lines=(line,)))
        return tuple(grids)

    @property
    def first_grids(self) -> tuple[PeopleGrid, ...]:
        """Those for which page one has room."""
        first = self.grids[:2]
        small = all(
            len(grid.lines) == 1
            and len(grid.options) <= FEW_ANSWERS
            and len(grid.lines[0].question.text) <= ONE_LINE
            for grid in first
        )
        return first if small else first[:1]

    @property
    def compared(self) -> tuple[PollLine, ...]:
        """The questions of which more is to be said than how many chose what."""
        return tuple(
            line
            for line in self.questions
            if line.compared or line.recommendation or line.question.no_survey or not line.shown
        )

    def question_count(self, question: str) -> QuestionCount | None:
        lines = (line for line in self.questions if line.question.id == question and line.shown)
        return next((line.count for line in lines), None)


class OwnAnswer(Frozen):
    """One answer given, and how many of the group said the same.

    ``others`` are those of ``same`` who are somebody else: an answer that came too late is not
    among them. ``crowd`` is whether so many said the same that it points at nobody.
    """

    option: Option
    same: int
    others: int
    crowd: bool


class OwnPoll(FeedbackPart):
    """One question: what was answered; ``shown`` is whether the group may be spoken of."""

    activity: Poll
    question: Question
    answers: tuple[OwnAnswer, ...]
    answered: int
    shown: bool


class PollReport(ActivityReport[Poll, tuple[QuestionCount, ...], PollSection, OwnPoll]):
    report_place = 10
    deck_place = 30
    feedback_place = 20

    def score(
        self, poll: Poll, frame: Frame, responses: Sequence[Response]
    ) -> tuple[QuestionCount, ...]:
        return tuple(_count(poll, frame, question, responses) for question in poll.questions)

    def figure_blanks(self, poll: Poll, _frame: Frame) -> dict[str, tuple[tuple[str, ...], ...]]:
        return {
            question.id: (tuple(blank.name for blank in poll.question_blanks(question)),)
            for question in poll.questions
        }

    def withheld(
        self, counts: tuple[QuestionCount, ...], floor: int, also: Collection[str]
    ) -> tuple[str, ...]:
        return withheld({count.question: count.answered for count in counts}, floor, also)

    def section(
        self, poll: Poll, room: RoomScores[tuple[QuestionCount, ...]]
    ) -> PollSection | None:
        counts = {count.question: count for count in room.scores}
        return PollSection(
            activity=poll,
            questions=tuple(
                _line(poll, question, counts[question.id], room) for question in poll.questions
            ),
        )

    def findings(self, section: PollSection, _exercise: Exercise) -> Iterator[Finding]:
        for line in section.questions:
            count, options = line.count, line.question.options
            most = max(options, key=lambda option: count.counts[option.id])
            if line.finding and not line.recommendation:
                yield Finding(
                    kind="poll",
                    figure=people_share(count.counts[most.id], count.answered),
                    title=most.text,
                    sentence=line.question.text,
                    label=line.question.text,
                    place=60,
                    mark=count.mark,
                )

    def slides(self, section: PollSection, deck: ResultDeck) -> Iterator[ResultSlide]:
        pairs = [grid for grid in section.grids if len(grid.lines) == 2]  # noqa: PLR2004
        yield from (_pair(section, grid, deck.say) for grid in pairs)
        told = [line for grid in pairs for line in grid.lines if not line.comparison.surveyed]
        for line in section.questions:
            if line.comparison.rows and line not in told:
                yield _slide(line, deck.say)

    def feedback(self, section: PollSection, person: Participant) -> Iterator[OwnPoll]:
        poll = section.activity
        for line in section.questions:
            chosen = _chosen(poll, line.question, person.response)
            counted = _chosen(poll, line.question, person.counted) if person.counted else ()
            shown = line.shown and not person.alone
            if chosen:
                yield OwnPoll(
                    activity=poll,
                    question=line.question,
                    answers=tuple(
                        OwnAnswer(
                            option=option,
                            same=(same := line.count.counts[option.id]),
                            others=max(0, same - (option.id in counted)),
                            crowd=shown and same >= person.floor,
                        )
                        for option in line.question.options
                        if option.id in chosen
                    ),
                    answered=line.count.answered,
                    shown=shown,
                )


def _count(
    poll: Poll, frame: Frame, question: Question, responses: Sequence[Response]
) -> QuestionCount:
    chosen = [_chosen(poll, question, response) for response in responses]
    totals = Counter(option for options in chosen for option in options)
    answered = sum(map(bool, chosen))
    return QuestionCount(
        question=question.id,
        counts={option.id: totals[option.id] for option in question.options},
        answered=answered,
        mark=frame.colour_of(question.concept),
    )


def _chosen(poll: Poll, question: Question, response: Response) -> tuple[str, ...]:
    if question.many:
        ticks = ((option.id, poll.tick(question, option).name) for option in question.options)
        return tuple(option for option, name in ticks if response.answer(name) is not None)
    answer = response.answer(poll.blank(question).name)
    return () if answer is None else (answer,)


def _line(
    poll: Poll,
    question: Question,
    count: QuestionCount,
    room: RoomScores[tuple[QuestionCount, ...]],
) -> PollLine:
    surveys = compared(question, poll.id, None, room.collected.talk, every=True)
    shown = room.disclosure.shows(poll.id, question.id) and count.answered > 0
    told = recommendation(count.counts) if question.recommend and shown else None
    groups = recommend_groups(count.counts) if question.recommend else count.counts
    grouped = count.model_copy(update={"counts": groups})
    shares = people_shares(tuple(groups.values()), count.answered, many=question.many)
    comparison = _with_team(surveys, grouped, shares) if shown else surveys
    return PollLine(
        question=question,
        count=count,
        comparison=comparison,
        shown=shown,
        shares=shares,
        finding=told.in_words() if told else _most_said(question, count, comparison),
        recommendation=told,
    )


def _with_team(surveys: Comparison, count: QuestionCount, shares: tuple[Text, ...]) -> Comparison:
    """The team first, in shares of its people: where many answers are allowed, beyond 100%."""
    options = [option.id for option in surveys.options]
    team = ComparedRow(
        label=Message("poll-this-team", count=count.answered),
        values=tuple(100 * count.counts[option] / count.answered for option in options),
        cells=shares,
        room=True,
    )
    return surveys.model_copy(update={"rows": (team, *surveys.rows)})


def _most_said(question: Question, count: QuestionCount, comparison: Comparison) -> Text:
    """The answer that most people gave; empty where there is none, or two share the first place."""
    if not comparison.counted or not count.answered:
        return ""
    most = max(count.counts.values())
    first = [option for option in question.options if count.counts[option.id] == most]
    if len(first) > 1:
        return ""
    return Message("poll-most-said", count=most, answered=count.answered, answer=first[0].text)


def _pair(section: PollSection, grid: PeopleGrid, say: Say) -> ResultSlide:
    """Two questions with the same answers, side by side."""
    title = section.activity.title
    rooms = [(line.question.short, line.comparison) for line in grid.lines]
    figure = hands_figure("hand_pair", title, rooms, say)
    notes = tuple(note for line in grid.lines for note in _notes(line))
    return ResultSlide(SlideDraft("pair", {"title": (title,)}, figure), notes)


def _slide(line: PollLine, say: Say) -> ResultSlide:
    """One panel that can be read from the last row: beside surveys the answer that leads there."""
    question, comparison = line.question, line.comparison
    title = say(line.finding or question.text)
    surveyed, layout = comparison.surveyed, "poll"
    if surveyed:
        figure = bar_figure(title, comparison.leading(), say)
    else:
        figure, layout = hands_figure("counts", title, [("", comparison)], say), "count"
    hollow = surveyed and any(row.hollow for row in comparison.leading().rows)
    note = (
        question.text if line.finding else "",
        "" if line.shown else say(Message("poll-too-few-of-team")),
        say(Message("slide-anecdote")) if hollow else "",
    )
    parts: SlideParts = {"title": (title,), "note": (" ".join(filter(None, note)),)}
    return ResultSlide(SlideDraft(layout, parts, figure), tuple(_notes(line)))


def _notes(line: PollLine) -> Iterator[SpeakerNote]:
    question, count = line.question, line.count
    if question.many and line.shown:
        yield words_note(Message("poll-many"))
    if line.shown:
        answers = [f"{option.text} {count.counts[option.id]}" for option in question.options]
        yield words_note(Message("poll-answered", count=count.answered, answers=answers))
    if line.recommendation:
        yield words_note(Message("poll-recommend-how"))
        points = line.recommendation.one_person
        yield words_note(Message("poll-recommend-one-person", points=points))
    if question.no_survey:
        yield words_note(question.no_survey)
    if question.finding and line.comparison.surveyed:
        yield words_note(question.finding)
    for survey in question.surveys:
        sample = f" ({survey.sample})" if survey.sample else ""
        yield SpeakerNote(kind="source", text=f"{survey.name}: {survey.source}{sample}")
