"""A sort in the report: every statement, and those that were missed most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from facilitator.activities.protocol import (
    ActivityReport,
    FeedbackPart,
    Finding,
    Participant,
    ReportSection,
    ResultDeck,
    ResultSlide,
    RoomScores,
    SlideParts,
    ask_note,
    words_note,
)
from facilitator.activities.sort.model import Sort, Statement
from facilitator.activities.sort.scoring import (
    StatementCount,
    TeamSort,
    piles_chosen,
    score,
    team_sort,
)
from facilitator.model.activity import Frame
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.submission import Response
from facilitator.rules.slide_kinds import FIRST, SECOND, SlideDraft
from facilitator.rules.statistics import withheld
from facilitator.text.messages import Message, Text

ARGUED, ON_SLIDES = 3, 2
"""The most missed statements whose arguments are printed, and shown to be debated."""
THINK_AGAIN = 2
"""As many statements as a page of feedback has room to argue for."""


class StatementLine(Frozen):
    """One statement of a sort; ``shares`` are per cent of those who answered, by pile.

    ``went`` says how many put it on a wrong pile, and on which.
    """

    statement: Statement
    number: int
    count: StatementCount
    shares: dict[str, float]
    shown: bool
    went: Text


class SortSection(ReportSection):
    """A sort: every statement, and all that were missed, the most missed first."""

    activity: Sort
    people: int
    mean_right: float | None
    statements: tuple[StatementLine, ...]
    missed: tuple[StatementLine, ...]
    wrong_piles: dict[str, int]

    @property
    def argued(self) -> tuple[StatementLine, ...]:
        """Those missed statements whose arguments are printed."""
        return self.missed[:ARGUED]


class OwnStatement(Frozen):
    """A statement that was put on another pile than it belongs to."""

    statement: Statement
    number: int
    chosen: str


class OwnSort(FeedbackPart):
    """One sort: how many were right of those answered, and what to think about again.

    ``by_areas`` says that areas which the person's page speaks of before come first.
    """

    activity: Sort
    right: int
    answered: int
    again: tuple[OwnStatement, ...]
    by_areas: bool


class SortReport(ActivityReport[Sort, TeamSort, SortSection, OwnSort]):
    report_place = 30
    deck_place = 20
    feedback_place = 30

    def score(self, sort: Sort, frame: Frame, responses: Sequence[Response]) -> TeamSort:
        return team_sort(sort, frame, responses)

    def figure_blanks(self, sort: Sort, frame: Frame) -> dict[str, tuple[tuple[str, ...], ...]]:
        return {one.id: ((sort.blank(one, frame).name,),) for one in sort.statements}

    def withheld(self, team: TeamSort, floor: int, also: Collection[str]) -> tuple[str, ...]:
        """Statements with too few answers, and the next smallest of the same area.

        Where an area has no other, it is the next smallest of all.
        """
        every = {count.statement: count.answered for count in team.statements}
        hidden: set[str] = set()
        for area in dict.fromkeys(count.area for count in team.statements):
            mine = {one.statement: one.answered for one in team.statements if one.area == area}
            few = withheld(mine, floor, also)
            hidden.update(withheld(every, floor, (*also, *few)) if len(few) == 1 else few)
        return tuple(statement for statement in every if statement in hidden)

    def section(self, sort: Sort, room: RoomScores[TeamSort]) -> SortSection:
        team, may, exercise = room.scores, room.disclosure, room.exercise
        counts = {count.statement: count for count in team.statements}
        piles = [pile.value for pile in exercise.piles()]
        lines = {
            statement.id: StatementLine(
                statement=statement,
                number=sort.number(statement),
                count=counts[statement.id],
                shares={pile: _share(counts[statement.id], pile) for pile in piles},
                shown=may.shows(sort.id, statement.id) and counts[statement.id].answered > 0,
                went=wrong_pile(exercise, counts[statement.id]),
            )
            for statement in sort.statements
        }
        missed = (lines[count.statement] for count in team.missed())
        return SortSection(
            activity=sort,
            people=len(room.everyone.people),
            # It counts every statement: beside the others it would give a withheld one away.
            mean_right=None if may.withheld.get(sort.id) else team.mean_right,
            statements=tuple(lines.values()),
            missed=tuple(line for line in missed if line.shown),
            wrong_piles=team.wrong_piles,
        )

    def findings(self, section: SortSection, _exercise: Exercise) -> Iterator[Finding]:
        if section.missed:
            most = section.missed[0].count
            yield _finding(
                [
                    line
                    for line in section.missed
                    if (line.count.wrong, line.count.answered) == (most.wrong, most.answered)
                ]
            )

    def slides(self, section: SortSection, deck: ResultDeck) -> Iterator[ResultSlide]:
        for line in section.missed[:ON_SLIDES]:
            yield _slide(line, deck)

    def feedback(self, section: SortSection, person: Participant) -> Iterator[OwnSort]:
        """What is to be thought about again: of the areas spoken of before first, one of each."""
        sort = section.activity
        chosen = piles_chosen(sort, person.exercise, person.response)
        if not chosen:
            return
        own = score(sort.statements, chosen)
        wrong = [
            OwnStatement(statement=one, number=sort.number(one), chosen=chosen[one.id])
            for one in sort.statements
            if one.id in chosen and chosen[one.id] != one.pile
        ]
        yield OwnSort(
            activity=sort,
            right=own.right,
            answered=own.right + own.wrong,
            again=_first_of_each(wrong, person.areas)[:THINK_AGAIN],
            by_areas=person.scored_areas,
        )


def wrong_pile(exercise: Exercise, count: StatementCount) -> Message:
    """How many put a statement on another pile than it belongs to, and on which most of them."""
    right = exercise.pile_name(count.pile)
    wrong = {pile: people for pile, people in count.chosen.items() if pile != count.pile and people}
    names = [exercise.pile_name(pile) for pile in wrong]
    put: dict[str, int] = {"wrong": count.wrong, "answered": count.answered}
    if len(wrong) == 1:
        return Message("sort-went-one", **put, pile=names[0], right=right)
    if 2 * wrong.get(count.tempted, 0) > count.wrong:
        most = exercise.pile_name(count.tempted)
        return Message("sort-went-most", **put, right=right, pile=most)
    return Message("sort-went-many", **put, right=right, piles=names)


def _share(count: StatementCount, pile: str) -> float:
    return 100 * count.chosen.get(pile, 0) / count.answered if count.answered else 0.0


def _finding(first: Sequence[StatementLine]) -> Finding:
    """About the statements that were missed most, all as often."""
    line, numbers = first[0], [str(line.number) for line in first]
    if len(first) > 1:
        title = Message("sort-missed-statements", numbers=numbers)
        wrong, answered = line.count.wrong, line.count.answered
        sentence = Message("sort-missed-each", wrong=wrong, answered=answered)
    else:
        title = Message("sort-missed-statement", number=numbers[0])
        sentence = Message("sort-missed-one", statement=line.statement.text, went=line.went)
    return Finding(kind="missed", title=title, sentence=sentence, place=40, single=True)


def _slide(line: StatementLine, deck: ResultDeck) -> ResultSlide:
    """A statement that was missed, with the arguments of both sides."""
    statement, count = line.statement, line.count
    say, pile = deck.say, _marked_pile(deck.exercise, count.tempted)
    right = _marked_pile(deck.exercise, statement.pile)
    chose, answered = count.chosen.get(count.tempted, 0), count.answered
    others = say(Message("sort-slide-speaks", pile=pile))
    parts: SlideParts = {
        "title": (f"{line.number}. {statement.text}",),
        "chosen-head": (
            say(Message("sort-slide-chose", count=chose, answered=answered, pile=pile)),
        ),
        "chosen": (statement.tempting_because if count.tempted == statement.tempting else others,),
        "right-head": (say(Message("sort-slide-belongs", pile=right)),),
        "right": (statement.because,),
    }
    notes = (
        words_note(Message("sort-slide-no-fault", went=line.went)),
        ask_note(say(Message("sort-slide-ask"))),
    )
    return ResultSlide(SlideDraft("argument", parts), notes)


def _marked_pile(exercise: Exercise, pile: str) -> str:
    first, second = exercise.concepts
    mark = {first.id: FIRST, second.id: SECOND}.get(pile, FIRST + SECOND)
    return f"{mark} {exercise.pile_name(pile)}"


def _first_of_each(wrong: Sequence[OwnStatement], areas: Sequence[str]) -> tuple[OwnStatement, ...]:
    """The first statement of each area in their order, then the second ones, and so on."""
    places = {area: place for place, area in enumerate(areas)}
    met = Counter[str]()
    ranked = []
    for own in wrong:
        area = own.statement.area
        ranked.append((met[area], places.get(area, len(places)), own.number, own))
        met[area] += 1
    return tuple(own for *_, own in sorted(ranked, key=lambda rank: rank[:3]))
