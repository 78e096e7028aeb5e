"""Sort: statements put on two to five piles, with or without a right answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from facilitator.model.activity import BOTH, Activity, Area, Frame, IdList, Mark
from facilitator.model.base import AreaId, Frozen, Id, PileId, Text, blank_name
from facilitator.model.blanks import Blank, Choice
from facilitator.model.submission import Response
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.entry_ids import unknown
from facilitator.text.interface import t
from facilitator.text.messages import Message

_SIGNS = "①②③④⑤"
"""The marks of a sort's own piles: their numbers, which no statement's number looks like."""
_KEY = ("pile", "because", "tempting", "tempting_because")


class Pile(Frozen):
    """One pile of a sort that has piles of its own."""

    id: Id
    name: Text = Field(description="about-pile-name")
    short: str = Field(default="", description="about-pile-short")
    summary: str = Field(default="", description="about-pile-summary")


class MarkedPile(Frozen):
    """A pile as it is printed, whichever it comes from: a concept, several, or the sort itself."""

    id: str
    name: str
    short: str
    summary: str
    mark: Mark


class Statement(Frozen):
    """One statement, with its argued answer and the argument for the pile that tempts, if any."""

    id: Id
    area: AreaId = Field(description="about-item-area")
    text: Text = Field(description="about-statement-text")
    pile: PileId = Field(default="", description="about-statement-pile")
    because: str = Field(default="", description="about-statement-because")
    tempting: PileId = Field(default="", description="about-statement-tempting")
    tempting_because: str = Field(default="", description="about-statement-tempting-because")
    discussion: str = Field(default="", description="about-statement-discussion")


class Sort(Activity):
    """Statements to be put on two to five piles, by card or by circle."""

    hand_in: ClassVar[bool] = True
    entry_list: ClassVar[str] = "statements"
    entry_noun: ClassVar[str] = "statement"

    kind: Literal["sort"] = Field(description="about-commit-kind")
    piles: tuple[Pile, ...] = Field(
        default=(), min_length=2, max_length=5, description="about-sort-piles"
    )
    one_person: PileId = Field(default="", description="about-sort-one-person")
    ask: str = Field(default="", description="about-sort-ask")
    statements: tuple[Statement, ...] = Field(min_length=1, description="about-sort-statements")

    @classmethod
    def id_lists(cls, activity: YamlCursor) -> Iterator[IdList]:
        yield from super().id_lists(activity)
        piles = activity.get("piles").entries()
        yield IdList("pile", [(pile.get("id"), pile.id()) for pile in piles])

    @classmethod
    def check(cls, activity: YamlCursor, exercise: YamlCursor) -> Iterator[LintIssue]:
        """No piles, an answer on a pile that is none of them, or one without all that it needs."""
        concepts = exercise.get("concepts").ids()
        both = [BOTH] if exercise.has("both") or len(concepts) == 2 else []  # noqa: PLR2004
        piles = activity.get("piles").ids() or list(dict.fromkeys([*concepts, *both]))
        if not activity.has("piles") and not exercise.has("concepts"):
            yield LintIssue(
                activity.path,
                t("sort-no-piles", sort=str(activity.id())),
                t("sort-no-piles-hint"),
            )
            return
        yield from unknown(activity.get("one_person"), "pile", piles)
        statements = activity.get("statements").entries()
        keyed = any(statement.has(field) for statement in statements for field in _KEY)
        for statement in statements:
            for field in _KEY if keyed else ():
                if not statement.get(field).value:
                    yield LintIssue(
                        statement.path,
                        t("sort-no-field", statement=str(statement.id()), field=field),
                        t("sort-no-field-hint", field=field, fields=list(_KEY)),
                    )
            yield from _key_issues(statement, piles)

    def piles_in(self, frame: Frame) -> tuple[MarkedPile, ...]:
        """Its own piles, or those of the concepts: between two stands what belongs to both."""
        if self.piles:
            return tuple(
                MarkedPile(
                    id=pile.id,
                    name=pile.name,
                    short=pile.short or pile.name,
                    summary=pile.summary,
                    mark=Mark(sign=sign, colour="number"),
                )
                for pile, sign in zip(self.piles, _SIGNS, strict=False)
            )
        piles = [
            MarkedPile(mark=frame.mark_of(concept), **dict(concept)) for concept in frame.concepts
        ]
        if both := frame.both_pile:
            shared = MarkedPile(id=BOTH, short=both.name, mark=frame.both_mark, **dict(both))
            piles.insert(1 if len(piles) == 2 else len(piles), shared)  # noqa: PLR2004
        return tuple(piles)

    def pile(self, pile_id: str, frame: Frame) -> MarkedPile:
        """Raises KeyError."""
        return {pile.id: pile for pile in self.piles_in(frame)}[pile_id]

    @property
    def keyed(self) -> bool:
        return any(statement.pile for statement in self.statements)

    @property
    def discussed(self) -> bool:
        return any(statement.discussion for statement in self.statements)

    def documents(self) -> frozenset[str]:
        key = {"answer-key"} if self.keyed or self.discussed else set[str]()
        return frozenset({"worksheet", "sort-cards", *key, *(("scoring-sheet",) * self.keyed)})

    def number(self, statement: Statement) -> int:
        """The printed number of a statement, 1 for the first."""
        return self.statements.index(statement) + 1

    def of_area(self, area: Area) -> tuple[Statement, ...]:
        return tuple(s for s in self.statements if s.area == area.id)

    def numbers_of(self, area: Area, pile: str) -> tuple[int, ...]:
        return tuple(self.number(s) for s in self.of_area(area) if s.pile == pile)

    def blank(self, statement: Statement, frame: Frame) -> Blank:
        return self._blank(self.number(statement), statement, self._choices(frame))

    def _blank(self, number: int, statement: Statement, piles: tuple[Choice, ...]) -> Blank:
        return Blank(
            name=blank_name(self.id, statement.id),
            kind="choice",
            label=f"{number}. {statement.text}",
            choices=piles,
        )

    def _choices(self, frame: Frame) -> tuple[Choice, ...]:
        return tuple(Choice(value=p.id, label=p.short) for p in self.piles_in(frame))

    def chosen(self, response: Response) -> dict[str, str]:
        """The pile that one person chose for each statement; none for what was left empty."""
        answers = ((s.id, response.answer(blank_name(self.id, s.id))) for s in self.statements)
        return {statement: pile for statement, pile in answers if pile is not None}

    def score(self, area: Area) -> Blank:
        """How many of an area's statements the participant had right."""
        return Blank(
            name=blank_name(self.id, area.id, "right"),
            kind="text",
            label=Message("label-sort-right", activity=self.title, area=area.name),
        )

    def total(self) -> Blank:
        """How many statements the participant had right in all."""
        return Blank(
            name=blank_name(self.id, "total"),
            kind="text",
            label=Message("label-sort-right-in-all", activity=self.title),
        )

    def worksheet_blanks(self, frame: Frame) -> tuple[Blank, ...]:
        piles = self._choices(frame)
        return tuple(self._blank(number, s, piles) for number, s in enumerate(self.statements, 1))

    def scoring_blanks(self, frame: Frame) -> tuple[Blank, ...]:
        """Right answers by area, and in all; none where there are no right ones."""
        if not self.keyed:
            return ()
        return (*(self.score(a) for a in frame.areas if self.of_area(a)), self.total())


def _key_issues(statement: YamlCursor, piles: list[str]) -> Iterator[LintIssue]:
    """A pile, or one that tempts, that there is not, or the same one twice."""
    for field in ("pile", "tempting"):
        yield from unknown(statement.get(field), "pile", piles)
    pile, tempting = statement.get("pile").text(), statement.get("tempting").text()
    if pile is not None and pile == tempting and pile in piles:
        others = [f'"{other}"' for other in piles if other != pile]
        yield LintIssue(
            statement.get("tempting").path,
            t("sort-tempting-is-right", pile=tempting),
            t("sort-tempting-is-right-hint", piles=others),
        )
