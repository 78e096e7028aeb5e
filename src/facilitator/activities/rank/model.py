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


class RankItem(Frozen):
    """One thing to be put in order."""

    id: Id
    text: Text = Field(description="As it stands on the sheet, in at most about 95 characters.")
    short: Text = Field(max_length=40, description="A few words, for tables and charts.")


class Rank(Activity):
    """Three to nine things, each with a place of its own: a box for its number."""

    hand_in: ClassVar[bool] = True
    entry_list: ClassVar[str] = "items"
    entry_noun: ClassVar[str] = "item"

    kind: Literal["rank"] = Field(description="Which kind of activity it is.")
    items: tuple[RankItem, ...] = Field(
        min_length=3, max_length=9, description="What is put in order, as it is printed."
    )
    first: Text = Field(default="most important", description="What place 1 means.")
    last: Text = Field(default="least important", description="What the last place means.")
    cards: bool = Field(default=False, description="true for a card of each item, to cut out.")
    ask: str = Field(default="", description="What to ask about the order, for the report.")

    def documents(self) -> frozenset[str]:
        return frozenset({"worksheet", *(("sort-cards",) if self.cards else ())})

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
            items = "item has" if missing == 1 else "items have"
            yield next(iter(given)), f"{missing} of {len(blanks)} {items} no place."
        times = Counter(given.values())
        for blank, place in given.items():
            if times[place] > 1:
                yield blank, f"Place {place} is given {times[place]} times."
