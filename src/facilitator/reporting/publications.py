"""What reports of one event tell together: a few late sheets must not stand in their difference.

A report of five sheets and one of six, side by side, give away all that the sixth says: counts can
be taken from one another. So a report is looked at beside all that was published before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache
from itertools import combinations

from facilitator.activities import report_of
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.submission import Response
from facilitator.reporting.team import TeamScores, disclosure, handed_in, team_scores
from facilitator.rules.statistics import Disclosure

SheetsByCode = Mapping[str, Hashable]
"""What each sheet says, by its code."""
Pattern = tuple[int, ...]
"""Of one person, room by room: 0 for not there, else which of the person's sheets, from 1."""
_MOST_SUBSETS = 5000
"""More groups of people than that are not looked at one by one: they count as told."""
_NOT_BY_CHANCE = 8
"""So many equal answers make two sheets one and the same."""


class Publication(Frozen):
    """The sheets that one report was made of; ``decided`` where late ones were put in by name."""

    responses: tuple[Response, ...]
    decided: bool = False


def sheets_by_code(
    exercise: Exercise, edition: str, responses: Sequence[Response]
) -> Mapping[str, frozenset[tuple[str, str]]]:
    """The answers that figures are made of, by code, of everybody who gave any."""
    blanks = exercise.handed_in_blanks(exercise.editions[edition])
    return {
        response.code: frozenset(
            (name, answer) for name, answer in response.answers.items() if name in blanks
        )
        for response in handed_in(exercise, edition, responses)
    }


def count_differing(one: SheetsByCode, other: SheetsByCode) -> int:
    """How many sheets came in, went or changed between two rooms."""
    return sum(one.get(code) != other.get(code) for code in one.keys() | other.keys())


def discloses_few(rooms: Sequence[SheetsByCode], floor: int) -> bool:
    """Whether the last room's counts, set beside those of the others, tell what a few sheets say.

    Any sums and differences of the rooms' counts are looked at: they tell of a few where what is
    left in them are answers of fewer people than ``floor``. What the others tell without the last
    one counts for nothing here.
    """
    codes = {code: None for room in rooms for code in room}
    patterns = Counter(_pattern([room.get(code) for room in rooms]) for code in codes)
    return _discloses(frozenset(patterns.items()), floor)


def _tells(rooms: Sequence[SheetsByCode], floor: int, leaders: Collection[str]) -> bool:
    """Whether few sheets are told of, also to somebody who knows what the leaders' say."""
    others = [{code: room[code] for code in room if code not in leaders} for room in rooms]
    return discloses_few(rooms, floor) or (bool(leaders) and discloses_few(others, floor))


def _pattern(sheets: Sequence[Hashable]) -> Pattern:
    versions: dict[Hashable, int] = {None: 0}
    return tuple(versions.setdefault(sheet, len(versions)) for sheet in sheets)


@cache
def _discloses(patterns: frozenset[tuple[Pattern, int]], floor: int) -> bool:
    sizes = dict(sorted(patterns))
    few = [pattern for pattern, size in sizes.items() if size < floor]
    for looked_at, group in enumerate(_groups(few, sizes, floor)):
        others = [pattern for pattern in sizes if pattern not in group]
        told = _independent_sums(list(sizes), others, earlier=False)
        if looked_at >= _MOST_SUBSETS or told > _independent_sums(
            list(sizes), others, earlier=True
        ):
            return True
    return False


def _groups(
    few: Sequence[Pattern], sizes: Mapping[Pattern, int], floor: int
) -> Iterator[tuple[Pattern, ...]]:
    """Every choice of patterns that fewer people than ``floor`` have together."""
    for size in range(1, min(len(few), floor - 1) + 1):
        for group in combinations(few, size):
            if sum(sizes[pattern] for pattern in group) < floor:
                yield group


def _independent_sums(every: Sequence[Pattern], others: Sequence[Pattern], *, earlier: bool) -> int:
    """How many independent sums of the rooms' counts have nothing of the others in them."""
    return _rank(_columns(every, earlier=earlier)) - _rank(_columns(others, earlier=earlier))


def _columns(patterns: Sequence[Pattern], *, earlier: bool) -> list[list[Fraction]]:
    """For each sheet, in which rooms it is; ``earlier`` leaves out the last room."""
    return [
        [Fraction(place == version) for place in (pattern[:-1] if earlier else pattern)]
        for pattern in patterns
        for version in range(1, max(pattern) + 1)
    ]


def _rank(rows: list[list[Fraction]]) -> int:
    rank, width = 0, len(rows[0]) if rows else 0
    for column in range(width):
        pivot = next((n for n in range(rank, len(rows)) if rows[n][column]), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        head = rows[rank]
        for number in range(rank + 1, len(rows)):
            share = rows[number][column] / head[column]
            if share:
                rows[number] = [a - share * b for a, b in zip(rows[number], head, strict=True)]
        rank += 1
    return rank


def same_people(
    exercise: Exercise, edition: str, known: Sequence[Publication], elsewhere: Publication
) -> Publication | None:
    """A report of another event with the codes that the same sheets have in this one's reports.

    Sheets are the same that say the same: under one code, or so much that nobody else says it by
    chance. None where none is.
    """

    def by_identity(one: Publication) -> dict[Hashable, str]:
        room = sheets_by_code(exercise, edition, one.responses)
        return {
            (said, code if len(said) < _NOT_BY_CHANCE else ""): code for code, said in room.items()
        }

    codes = {same: code for one in known for same, code in by_identity(one).items()}
    theirs = by_identity(elsewhere).items()
    new_codes = {code: codes[same] for same, code in theirs if same in codes}
    if not new_codes:
        return None
    return Publication(
        responses=tuple(
            Response(code=new_codes.get(one.code, f"{one.code}, elsewhere"), answers=one.answers)
            for one in elsewhere.responses
        )
    )


class ReportBasis(Frozen):
    """What a report is made of, where others were made before.

    ``publication`` is the last one of the same event, unless it is ``new``. ``late`` sheets are
    left out of it; ``included`` are late ones that are in it by decision. ``withheld`` are figures
    that it does not show beside the earlier reports. ``refused`` says that there is none: it would
    tell of a few people beside a report of another event, and none of this one was made before.
    """

    publication: Publication
    new: bool
    late: int
    included: int
    withheld: dict[str, tuple[str, ...]]
    refused: bool = False


def report_basis(
    exercise: Exercise,
    edition: str,
    earlier: Sequence[Publication],
    now: Publication,
    leaders: Collection[str] = (),
    elsewhere: Sequence[Publication] = (),
) -> ReportBasis:
    """What a report of the sheets of ``now`` is made of, which shows more of the ``leaders``.

    What was published stays where the sheets of now would tell of a few people beside it, unless it
    is decided that they are taken. ``elsewhere`` are reports of other events of the same people.
    """
    every = [*elsewhere, *earlier, now]
    rooms = [sheets_by_code(exercise, edition, publication.responses) for publication in every]
    new = not earlier or rooms[-1] != rooms[-2]
    late, refused = 0, False
    if new and every[1:] and not now.decided and _tells(rooms, exercise.anonymity, leaders):
        refused = not earlier
        late, new = (0, True) if refused else (count_differing(*rooms[-2:]), False)
    if not new:
        del every[-1], rooms[-1]
    decided = every[-1].decided and len(every) > len(elsewhere) + 1
    return ReportBasis(
        publication=every[-1],
        new=new,
        late=late,
        included=count_differing(*rooms[-2:]) if decided else 0,
        withheld=disclosed_figures(exercise, edition, every, leaders),
        refused=refused,
    )


def disclosed_figures(
    exercise: Exercise,
    edition: str,
    publications: Sequence[Publication],
    leaders: Collection[str] = (),
) -> dict[str, tuple[str, ...]]:
    """The figures of the last publication, by activity, that it shows apart from earlier ones.

    Its sheets differ from theirs by enough people, but so few of those answered this one question
    that the difference would tell what they said. A decision to include late sheets is one for all
    of their figures.
    """
    if len(publications) == 1:
        return {}
    before: list[_PublishedFigures] = []
    also: dict[str, tuple[str, ...]] = {}
    for publication in publications:
        scores = team_scores(exercise, edition, publication.responses)
        room = sheets_by_code(exercise, edition, publication.responses)
        figures = _PublishedFigures(exercise, publication.responses, room, scores)
        also = (
            {} if publication.decided else figures.apart_from(before, exercise.anonymity, leaders)
        )
        figures.may = disclosure(exercise, scores, also)
        before.append(figures)
    return also


class _PublishedFigures:
    """A publication: who counts in which of its figures, and which of them it showed."""

    may: Disclosure

    def __init__(
        self,
        exercise: Exercise,
        responses: Sequence[Response],
        room: SheetsByCode,
        scores: TeamScores,
    ) -> None:
        self.room = room
        self.people = dict(_contributors(exercise, responses, scores))

    def apart_from(
        self, before: Sequence[_PublishedFigures], floor: int, leaders: Collection[str]
    ) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for (activity, key), figures in self.people.items():
            shown = [earlier for earlier in before if earlier.may.shows(activity, key)]
            for number in range(len(figures)):
                rooms = [
                    figures_of.sheets_by_code(activity, key, number)
                    for figures_of in (*shown, self)
                ]
                if shown and _tells(rooms, floor, leaders):
                    found.setdefault(activity, []).append(key)
                    break
        return {activity: tuple(keys) for activity, keys in found.items()}

    def sheets_by_code(self, activity: str, key: str, number: int) -> SheetsByCode:
        return {code: self.room[code] for code in self.people[activity, key][number]}


def _contributors(
    exercise: Exercise, responses: Sequence[Response], scores: TeamScores
) -> Iterator[tuple[tuple[str, str], tuple[frozenset[str], ...]]]:
    for activity in exercise.activities:
        if activity.id in scores.scores:
            scored = scores.scores[activity.id]
            report = report_of(activity)
            people = report.contributors(activity, exercise, scored, responses)
            yield from (((activity.id, key), figures) for key, figures in people.items())
