"""Rank: a few things put in order of importance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal

from pydantic import Field

from facilitator.model.activity import Activity, ColumnWords, Frame
from facilitator.model.base import Frozen, Id, Text, blank_name
from facilitator.model.blanks import Blank, Choice
from facilitator.model.submission import Response
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.text.interface import t
from facilitator.text.messages import Message


class RankItem(Frozen):
    """One thing to be put in order."""

    id: Id
    text: Text = Field(description="about-rank-item-text")
    short: Text = Field(max_length=40, description="about-rank-item-short")


class Rank(Activity):
    """Three to nine things, each with a place of its own: a box for its number."""

    hand_in: ClassVar[bool] = True
    entry_list: ClassVar[str] = "items"
    entry_noun: ClassVar[str] = "item"

    kind: Literal["rank"] = Field(description="about-commit-kind")
    items: tuple[RankItem, ...] = Field(min_length=3, max_length=9, description="about-rank-items")
    first: Text = Field(default="most important", description="about-rank-first")
    last: Text = Field(default="least important", description="about-rank-last")
    cards: bool = Field(default=False, description="about-rank-cards")
    ask: str = Field(default="", description="about-rank-ask")
    top: int = Field(default=0, ge=0, le=8, description="about-rank-top")

    @classmethod
    def shown_in_handout(cls, _activity: YamlCursor) -> bool:
        return True

    @classmethod
    def check(cls, activity: YamlCursor, _exercise: YamlCursor) -> Iterator[LintIssue]:
        """As many first places as there are items: everybody has all of them."""
        top, items = activity.get("top"), len(activity.get("items").entries())
        if items and (top.number() or 0) >= items:
            yield LintIssue(
                top.path,
                t("rank-top-is-all", top=f"{top.number():g}", count=items),
                t("rank-top-is-all-hint", most=items - 1),
            )

    def documents(self) -> frozenset[str]:
        cards, scoring = ("sort-cards",) * self.cards, ("scoring-sheet",) * bool(self.top)
        return frozenset({"worksheet", *cards, *scoring})

    def people(self, item: RankItem) -> Blank:
        """On the scoring sheet, how many people in the room have an item among their first."""
        return Blank(
            name=blank_name(self.id, item.id, "n"),
            kind="text",
            label=Message("label-rank-people", item=item.text, top=self.top),
        )

    def shared(self, among: Literal["two", "all"]) -> Blank:
        """How many of their first two people share, or all."""
        return Blank(
            name=blank_name(self.id, "shared", among),
            kind="text",
            label=Message(f"label-rank-shared-{among}", top=self.top),
        )

    def scoring_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        if not self.top:
            return ()
        people = (self.people(item) for item in self.items)
        return (*people, self.shared("two"), self.shared("all"))

    def blank(self, item: RankItem) -> Blank:
        """The place of one item: a box on paper, a drop-down on screen and in Word."""
        places = map(str, range(1, len(self.items) + 1))
        return Blank(
            name=blank_name(self.id, item.id),
            kind="pick",
            label=item.text,
            choices=tuple(Choice(value=place, label=place) for place in places),
        )

    def worksheet_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """One place an item."""
        return tuple(self.blank(item) for item in self.items)

    def column_words(self, _frame: Frame) -> Iterator[ColumnWords]:
        for item in self.items:
            yield ColumnWords(self.blank(item).name, item.text, (item.text, item.short), ())

    def places(self, response: Response) -> dict[str, int]:
        """The places that one person gave, by item id; what was left empty is not there."""
        answers = ((item.id, response.answer(self.blank(item).name)) for item in self.items)
        return {item: int(answer) for item, answer in answers if answer is not None}

    def doubts(self, answers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Places given twice, and items without one: nobody guesses what was meant."""
        blanks = [self.blank(item).name for item in self.items]
        given = {blank: answers[blank] for blank in blanks if blank in answers}
        missing = len(blanks) - len(given)
        if given and missing:
            yield next(iter(given)), t("rank-without-place", count=missing, all=len(blanks))
        times = Counter(given.values())
        for blank, place in given.items():
            if times[place] > 1:
                yield blank, t("rank-place-twice", place=place, count=times[place])
