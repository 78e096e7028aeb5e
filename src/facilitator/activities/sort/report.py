"""A sort scored and in the report: how many right, and the statements that were missed most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

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
from facilitator.model.activity import Frame
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.submission import Response
from facilitator.rules.slide_kinds import FIRST, SECOND, SlideDraft
from facilitator.rules.statistics import withheld
from facilitator.text.messages import Message, Text


class Count(Frozen):
    """How many answers were right, wrong or not given."""

    right: int = 0
    wrong: int = 0
    unanswered: int = 0


class AreaCount(Count):
    area: str


class Mistake(Frozen):
    """``count`` statements that belong on the pile ``pile`` were put on the pile ``chosen``."""

    pile: str
    chosen: str
    count: int


class SortScore(Count):
    """One person's sort; areas and mistakes in the order in which the statements raise them."""

    areas: tuple[AreaCount, ...]
    mistakes: tuple[Mistake, ...]

    def by_wrong_pile(self) -> dict[str, int]:
        """How many statements wrongly went to each pile, by pile id."""
        totals: Counter[str] = Counter()
        for mistake in self.mistakes:
            totals[mistake.chosen] += mistake.count
        return dict(totals)


def score(statements: Sequence[Statement], answers: Mapping[str, str | None]) -> SortScore:
    """Score ``answers`` (pile id by statement id; None or missing where nothing was crossed).

    Answers to other statements than these are left alone, so that a part can be scored by itself.
    """
    by_area: dict[str, list[Statement]] = {}
    for statement in statements:
        by_area.setdefault(statement.area, []).append(statement)
    chosen = ((statement.pile, answers.get(statement.id)) for statement in statements)
    wrong = Counter((pile, choice) for pile, choice in chosen if choice and choice != pile)
    return SortScore(
        **_tally(statements, answers),
        areas=tuple(AreaCount(area=a, **_tally(s, answers)) for a, s in by_area.items()),
        mistakes=tuple(Mistake(pile=p, chosen=c, count=n) for (p, c), n in wrong.items()),
    )


def _tally(statements: Sequence[Statement], answers: Mapping[str, str | None]) -> dict[str, int]:
    given = [(s.pile, answers.get(s.id)) for s in statements]
    unanswered = sum(chosen is None for _, chosen in given)
    right = sum(chosen == pile for pile, chosen in given)
    return {"right": right, "wrong": len(given) - unanswered - right, "unanswered": unanswered}


class StatementCount(Count):
    """One statement (its id and area): people by the pile they chose."""

    statement: str
    area: str
    pile: str
    chosen: dict[str, int]

    @property
    def answered(self) -> int:
        return self.right + self.wrong

    @property
    def tempted(self) -> str:
        """The wrong pile that most people chose; empty where nobody was wrong."""
        wrong = {pile: count for pile, count in self.chosen.items() if pile != self.pile and count}
        return max(wrong, key=lambda pile: wrong[pile], default="")


class TeamSort(Frozen):
    """The sort of everyone who answered any of it.

    ``people`` are their own scores by sheet code. ``areas`` and ``wrong_piles`` count answers, not
    people: three wrong statements of one person are three.
    """

    people: dict[str, SortScore]
    statements: tuple[StatementCount, ...]
    areas: tuple[AreaCount, ...]
    wrong_piles: dict[str, int]

    @property
    def mean_right(self) -> float | None:
        """Statements that one person had right on average; None where nobody answered."""
        people = self.people.values()
        return sum(person.right for person in people) / len(people) if people else None

    def missed(self) -> tuple[StatementCount, ...]:
        """The statements that somebody had wrong: by people, then by their share, then as printed.

        Nobody is wrong by leaving one out.
        """
        wrong = [count for count in self.statements if count.wrong]
        return tuple(sorted(wrong, key=lambda count: (-count.wrong, -count.wrong / count.answered)))


def team_sort(sort: Sort, frame: Frame, responses: Sequence[Response]) -> TeamSort:
    """Score what a team put on which pile. Sheets without any answer to the sort are left out."""
    sheets = {response.code: piles_chosen(sort, frame, response) for response in responses}
    given = {code: piles for code, piles in sheets.items() if piles}
    people = {code: score(sort.statements, piles) for code, piles in given.items()}
    wrong = Counter[str]()
    for person in people.values():
        wrong.update(person.by_wrong_pile())
    counts = tuple(_counted(statement, list(given.values())) for statement in sort.statements)
    return TeamSort(
        people=people,
        statements=counts,
        areas=tuple(_of_area(area.id, counts) for area in frame.areas if sort.of_area(area)),
        wrong_piles={pile.value: wrong[pile.value] for pile in frame.piles()},
    )


def piles_chosen(sort: Sort, frame: Frame, response: Response) -> dict[str, str]:
    """The pile that one person chose for each statement, by id; none for what was left empty."""
    answers = ((s.id, response.answer(sort.blank(s, frame).name)) for s in sort.statements)
    return {statement: pile for statement, pile in answers if pile is not None}


def _counted(statement: Statement, sheets: Sequence[dict[str, str]]) -> StatementCount:
    chosen = Counter(sheet[statement.id] for sheet in sheets if statement.id in sheet)
    right = chosen[statement.pile]
    return StatementCount(
        statement=statement.id,
        area=statement.area,
        pile=statement.pile,
        chosen=dict(sorted(chosen.items())),
        right=right,
        wrong=chosen.total() - right,
        unanswered=len(sheets) - chosen.total(),
    )


def _of_area(area: str, counts: Sequence[StatementCount]) -> AreaCount:
    mine = [count for count in counts if count.area == area]
    return AreaCount(
        area=area,
        right=sum(count.right for count in mine),
        wrong=sum(count.wrong for count in mine),
        unanswered=sum(count.unanswered for count in mine),
    )


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
