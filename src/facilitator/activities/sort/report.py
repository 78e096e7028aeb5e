"""A sort scored and in the report: how many right, what was missed most, who is on one pile."""

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
from facilitator.rules.comparisons import people_share
from facilitator.rules.slide_kinds import SlideDraft, table_draft
from facilitator.rules.statistics import mean, withheld
from facilitator.text.messages import Message, Text


class StatementCount(Frozen):
    """One statement (its id and area): people by the pile they chose."""

    statement: str
    area: str
    pile: str
    chosen: dict[str, int]

    @property
    def answered(self) -> int:
        return sum(self.chosen.values())

    def share(self, pile: str) -> float:
        return 100 * self.chosen.get(pile, 0) / max(self.answered, 1)

    @property
    def wrongly(self) -> dict[str, int]:
        """People by the wrong pile that they chose; none where there is no right one."""
        return {pile: n for pile, n in self.chosen.items() if self.pile and pile != self.pile}

    @property
    def wrong(self) -> int:
        return sum(self.wrongly.values())

    @property
    def tempted(self) -> str:
        """The wrong pile that most people chose; empty where nobody was wrong."""
        return max(self.wrongly, key=lambda pile: self.wrongly[pile], default="")


class TeamSort(Frozen):
    """The sort of everyone who answered any of it; ``people`` are how many each had right."""

    people: dict[str, int]
    statements: tuple[StatementCount, ...]

    @property
    def mean_right(self) -> float | None:
        """Statements that one person had right on average; None where nobody answered."""
        return mean(list(self.people.values()))

    @property
    def wrong_piles(self) -> dict[str, int]:
        """Answers on a wrong pile, by pile: three wrong statements of one person are three."""
        totals = Counter[str]()
        for count in self.statements:
            totals.update(count.wrongly)
        return dict(totals)

    def missed(self) -> tuple[StatementCount, ...]:
        """The statements that somebody had wrong: by people, then by their share, then as printed.

        Nobody is wrong by leaving one out.
        """
        wrong = [count for count in self.statements if count.wrong]
        return tuple(sorted(wrong, key=lambda count: (-count.wrong, -count.wrong / count.answered)))


def team_sort(sort: Sort, responses: Sequence[Response]) -> TeamSort:
    """Score what a team put on which pile. Sheets without any answer to the sort are left out."""
    sheets = {response.code: sort.chosen(response) for response in responses}
    given = {code: piles for code, piles in sheets.items() if piles}
    return TeamSort(
        people={code: right(sort.statements, piles) for code, piles in given.items()},
        statements=tuple(
            StatementCount(
                statement=one.id,
                area=one.area,
                pile=one.pile,
                chosen=dict(
                    sorted(Counter(p[one.id] for p in given.values() if one.id in p).items())
                ),
            )
            for one in sort.statements
        ),
    )


def right(statements: Sequence[Statement], chosen: Mapping[str, str]) -> int:
    """How many of ``chosen`` (pile id by statement id) are on the right pile.

    Answers to other statements than these are left alone, so that a part can be scored by itself.
    """
    return sum(chosen.get(one.id) == one.pile for one in statements)


ARGUED, ON_SLIDES = 3, 2
"""The most missed statements whose arguments are printed, and shown to be debated."""
THINK_AGAIN = 2
"""As many statements as a page of feedback has room to argue for."""
ONE_ON_SLIDES = 6
"""As many statements as a slide lists of those that several put there, or nobody."""


class StatementLine(Frozen):
    """One statement of a sort; ``shares`` are per cent of those who answered, by pile.

    ``went`` says how many put it on a wrong pile, and on which; ``there`` is how many put it where
    one person should, None where that may not be shown or is not asked.
    """

    statement: Statement
    number: int
    count: StatementCount
    shares: dict[str, float]
    shown: bool
    went: Text
    there: int | None

    @property
    def in_words(self) -> Message:
        text, people = self.statement.text, self.there or 0
        return Message("sort-one-line", people=people, number=self.number, statement=text)


class SortSection(ReportSection):
    """A sort: every statement, and all that were missed, the most missed first.

    ``one_pile`` is the name of the pile for one person, empty without one.
    """

    activity: Sort
    people: int
    mean_right: float | None
    statements: tuple[StatementLine, ...]
    missed: tuple[StatementLine, ...]
    wrong_piles: dict[str, int]
    one_pile: str = ""

    @property
    def several(self) -> tuple[StatementLine, ...]:
        """What more than one person put where one should, the most first."""
        lines = [line for line in self.statements if (line.there or 0) > 1]
        return tuple(sorted(lines, key=lambda line: -(line.there or 0)))

    @property
    def nobody(self) -> tuple[StatementLine, ...]:
        return tuple(line for line in self.statements if line.there == 0)

    @property
    def asked(self) -> int:
        """Of how many statements it may be shown who is there."""
        return sum(line.there is not None for line in self.statements)

    @property
    def one_title(self) -> Message | None:
        """How often several are there, and nobody; None where nothing of it may be shown."""
        if not self.asked:
            return None
        several, nobody = len(self.several), len(self.nobody)
        kind = ("both" if nobody else "several") if several else "nobody" if nobody else "each"
        figures = {"several": several, "nobody": nobody, "count": self.asked}
        return Message(f"sort-one-{kind}", pile=self.one_pile, **figures)

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

    ``by_areas`` says that areas which the person's page speaks of before come first. ``there`` are
    the numbers of those that they put on the pile for one person, named ``one_pile``; ``others``
    the lines of those that others put there, too, and ``nobody`` of those that nobody did.
    """

    activity: Sort
    right: int
    answered: int
    again: tuple[OwnStatement, ...]
    by_areas: bool
    one_pile: str = ""
    there: tuple[str, ...] = ()
    others: tuple[StatementLine, ...] = ()
    nobody: tuple[StatementLine, ...] = ()


class SortReport(ActivityReport[Sort, TeamSort, SortSection, OwnSort]):
    report_place = 30
    deck_place = 20
    feedback_place = 30

    def score(self, sort: Sort, frame: Frame, responses: Sequence[Response]) -> TeamSort:  # noqa: ARG002 - as of every activity
        return team_sort(sort, responses)

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
        lines = {
            one.id: _line(sort, exercise, counts[one.id], shown=may.shows(sort.id, one.id))
            for one in sort.statements
        }
        missed = (lines[count.statement] for count in team.missed())
        # It counts every statement: beside the others it would give a withheld one away.
        tells = bool(may.withheld.get(sort.id)) or not sort.keyed
        return SortSection(
            activity=sort,
            people=len(room.everyone.people),
            mean_right=None if tells else team.mean_right,
            statements=tuple(lines.values()),
            missed=tuple(line for line in missed if line.shown),
            wrong_piles=team.wrong_piles,
            one_pile=sort.pile(sort.one_person, exercise).name if sort.one_person else "",
        )

    def findings(self, section: SortSection, _exercise: Exercise) -> Iterator[Finding]:
        if title := section.one_title:
            yield _one_finding(section, title)
        if section.missed:
            yield _finding(section.missed)

    def slides(self, section: SortSection, deck: ResultDeck) -> Iterator[ResultSlide]:
        yield from _one_slides(section, deck)
        for line in section.missed[:ON_SLIDES]:
            yield _slide(section.activity, line, deck)

    def feedback(self, section: SortSection, person: Participant) -> Iterator[OwnSort]:
        """What is to be thought about again: of the areas spoken of before first, one of each."""
        sort = section.activity
        chosen = sort.chosen(person.response)
        if not chosen:
            return
        wrong = [
            OwnStatement(statement=one, number=sort.number(one), chosen=chosen[one.id])
            for one in sort.statements
            if one.pile and one.id in chosen and chosen[one.id] != one.pile
        ]
        mine = {one for one, pile in chosen.items() if pile == sort.one_person}
        several, nobody = ((), ()) if person.alone else (section.several, section.nobody)
        yield OwnSort(
            activity=sort,
            right=right(sort.statements, chosen),
            answered=len(chosen),
            again=_first_of_each(wrong, person.areas)[:THINK_AGAIN],
            by_areas=person.scored_areas,
            one_pile=section.one_pile,
            there=tuple(str(sort.number(one)) for one in sort.statements if one.id in mine),
            others=tuple(one for one in several if one.statement.id in mine),
            nobody=nobody,
        )


def _line(sort: Sort, frame: Frame, count: StatementCount, *, shown: bool) -> StatementLine:
    statement = next(one for one in sort.statements if one.id == count.statement)
    shown = shown and count.answered > 0
    return StatementLine(
        statement=statement,
        number=sort.number(statement),
        count=count,
        shares={p.id: count.share(p.id) for p in sort.piles_in(frame)},
        shown=shown,
        went=wrong_pile(sort, frame, count) if count.wrong else "",
        there=count.chosen.get(sort.one_person, 0) if shown and sort.one_person else None,
    )


def wrong_pile(sort: Sort, frame: Frame, count: StatementCount) -> Message:
    """How many put a statement on another pile than it belongs to, and on which most of them."""
    names = {pile.id: pile.name for pile in sort.piles_in(frame)}
    right, wrong = names[count.pile], count.wrongly
    put: dict[str, Text] = {"wrong": people_share(count.wrong, count.answered), "right": right}
    if len(wrong) > 1 and 2 * wrong[count.tempted] <= count.wrong:
        return Message("sort-went-many", **put, piles=[names[pile] for pile in wrong])
    which = "one" if len(wrong) == 1 else "most"
    return Message(f"sort-went-{which}", **put, pile=names[count.tempted])


def _finding(missed: Sequence[StatementLine]) -> Finding:
    """What was missed most; what shares the first place is named together."""
    most = missed[0]
    wrong, answered = most.count.wrong, most.count.answered
    first = [one for one in missed if (one.count.wrong, one.count.answered) == (wrong, answered)]
    numbers, figure = [str(line.number) for line in first], people_share(wrong, answered)
    if len(first) > 1:
        title = Message("sort-missed-statements", numbers=numbers)
        sentence = Message("sort-missed-each", wrong=figure)
    else:
        title = Message("sort-missed-statement", number=numbers[0])
        sentence = Message("sort-missed-one", statement=most.statement.text, went=most.went)
    told = {"title": title, "sentence": sentence, "figure": figure}
    return Finding(kind="missed", **told, place=40, single=True)


def _one_finding(section: SortSection, title: Message) -> Finding:
    """Where several are on the pile for one person, and where nobody is: counts, never who."""
    if section.several:
        line = section.several[0]
        put = people_share(line.there or 0, line.count.answered)
        said = Message("sort-one-most", put=put, statement=line.statement.text)
    elif section.nobody:
        said = Message("sort-one-numbers-nobody", numbers=[str(n.number) for n in section.nobody])
    else:
        said = Message("sort-one-agreed")
    off = len(section.several) or len(section.nobody)
    figure, ask = Message("poll-people", count=off, answered=section.asked), section.activity.ask
    return Finding(
        kind="one-person", figure=figure, title=title, sentence=said, place=12, ask=ask,
        ask_place=5, label=Message(f"sort-one-label-{'several' if section.several else 'nobody'}"),
    )  # fmt: skip


def _one_slides(section: SortSection, deck: ResultDeck) -> Iterator[ResultSlide]:
    """Where several are on the pile for one person, then where nobody is."""
    say, notes = deck.say, [ask_note(section.activity.ask)] if section.activity.ask else []
    heads = say(Message("statement")), say(Message("sort-one-people"))
    for kind, lines, columns in (("several", section.several, 2), ("nobody", section.nobody, 1)):
        figures = {kind: len(lines), "count": section.asked}
        title = say(Message(f"sort-one-{kind}", pile=section.one_pile, **figures))
        shown = lines[:ONE_ON_SLIDES]
        rows = [(f"{n.number}. {n.statement.text}", f"{n.there}")[:columns] for n in shown]
        if said := [words_note(line.in_words) for line in lines]:
            yield ResultSlide(table_draft(title, heads[:columns], rows), (*said, *notes))


def _slide(sort: Sort, line: StatementLine, deck: ResultDeck) -> ResultSlide:
    statement, count, say = line.statement, line.count, deck.say
    pile, right = (
        f"{marked.mark.sign} {marked.short}"
        for marked in (sort.pile(of, deck.exercise) for of in (count.tempted, statement.pile))
    )
    chose = {"count": count.chosen[count.tempted], "answered": count.answered}
    others = say(Message("sort-slide-speaks", pile=pile))
    parts: SlideParts = {
        "title": (f"{line.number}. {statement.text}",),
        "chosen-head": (say(Message("sort-slide-chose", **chose, pile=pile)),),
        "chosen": (statement.tempting_because if count.tempted == statement.tempting else others,),
        "right-head": (say(Message("sort-slide-belongs", pile=right)),),
        "right": (statement.because,),
    }
    said = words_note(Message("sort-slide-no-fault", went=line.went))
    asked = ask_note(say(Message("sort-slide-ask")))
    return ResultSlide(SlideDraft("argument", parts), (said, asked))


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
