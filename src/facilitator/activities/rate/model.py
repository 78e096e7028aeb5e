"""Rate: how things run here, now and perhaps as hoped for; and what a schema cannot check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar, Literal, Self

from pydantic import Field

from facilitator.activities.rate.items import DONT_KNOW, Band, Example, Item
from facilitator.model.activity import (
    Activity,
    AnswerWords,
    Area,
    AreaColumns,
    ColumnWords,
    Frame,
    IdList,
)
from facilitator.model.base import blank_name
from facilitator.model.blanks import Blank, Choice
from facilitator.model.scale import CircleTable, Scale, circle_table, scale_ends, scale_issues
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.entry_ids import unknown_keys
from facilitator.text.interface import t
from facilitator.text.messages import Message
from facilitator.text.plain_text import fold

Figure = Literal["now", "hoped"]
FIGURES: tuple[Figure, Figure] = ("now", "hoped")

NOW = ("now", "today", "currently", "current", "as is")
HOPED = ("hoped for", "hoped", "hope", "to be", "target")
"""Words beside a statement that say which of its two figures a column has."""

SEATS = tuple("abcdefghijkl")
"""The columns of the team's tally grid: twelve people, by letter."""


class Rate(Activity):
    """Statements rated now and, where there is a horizon, as hoped for by its end."""

    hand_in: ClassVar[bool] = True
    scores_areas: ClassVar[bool] = True
    tally_seats: ClassVar[int] = len(SEATS)
    entry_list: ClassVar[str] = "items"
    entry_key: ClassVar[tuple[str, ...]] = ("area", "id")
    entry_noun: ClassVar[str] = "item"

    kind: Literal["rate"] = Field(description="about-commit-kind")
    scale: Scale = Field(description="about-rate-scale")
    horizon: str = Field(default="", description="about-rate-horizon")
    evidence: str = Field(default="", description="about-rate-evidence")
    evidence_alone: bool = Field(default=False, description="about-rate-evidence-alone")
    minimum_answered: int = Field(default=2, ge=1, description="about-rate-minimum-answered")
    items: tuple[Item, ...] = Field(min_length=1, description="about-rate-items")
    bands: tuple[Band, ...] = Field(default=(), description="about-rate-bands")
    example: Example | None = Field(default=None, description="about-rate-example")

    @classmethod
    def id_lists(cls, activity: YamlCursor) -> Iterator[IdList]:
        """Ids of statements count within their area."""
        bands = activity.get("bands").entries()
        yield IdList("band", [(band.get("id"), band.id()) for band in bands])
        items = activity.get("items").entries()
        for area in dict.fromkeys(item.get("area").text() for item in items):
            mine = [item for item in items if item.get("area").text() == area]
            yield IdList(t("item-of-area", area=area), [(i.get("id"), i.id()) for i in mine])
        codes = [one.get("code") for one in activity.get("example").get("people").entries()]
        yield IdList("person", [(code, code.text()) for code in codes])

    @classmethod
    def check(cls, activity: YamlCursor, exercise: YamlCursor) -> Iterator[LintIssue]:
        return _check_rating(activity, exercise)

    def documents(self) -> frozenset[str]:
        asks = {"answer-key"} if any(band.ask for band in self.bands) else set[str]()
        return frozenset({"worksheet", "scoring-sheet", *asks})

    def figures(self) -> tuple[Figure, ...]:
        """What people rate: how it is now and, where there is a horizon, what they hope for."""
        return FIGURES if self.horizon else FIGURES[:1]

    def of_area(self, area: Area) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.area == area.id)

    def areas(self, frame: Frame) -> tuple[Area, ...]:
        return tuple(area for area in frame.areas if self.of_area(area))

    def circle_table(self, width: float, *, large: bool) -> CircleTable:
        """How the worksheet sets its statements on so many millimetres."""
        points, figures = len(self.scale.points()), len(self.figures())
        return circle_table(points, figures, width, large=large)

    def number(self, item: Item, frame: Frame) -> int:
        """The printed number of a statement; they count through, area by area."""
        ordered = [i for area in self.areas(frame) for i in self.of_area(area)]
        return ordered.index(item) + 1

    def name_of(self, item: Item, figure: Figure) -> str:
        """The name of one of its blanks."""
        return blank_name(self.id, item.area, item.id, figure)

    def now(self, item: Item) -> Blank:
        """How it is today; "?" is a state of its own."""
        return Blank(
            name=self.name_of(item, "now"),
            kind="choice",
            label=Message("label-rate-now", item=item.text) if self.horizon else item.text,
            choices=(*self.scale.choices(), Choice(value=DONT_KNOW, label="?")),
        )

    def rated(self, item: Item) -> tuple[Blank, ...]:
        """Its blanks, one for each of the figures."""
        return (self.now(item), self.hoped(item))[: len(self.figures())]

    def hoped(self, item: Item) -> Blank:
        """How people hope that it will be."""
        return Blank(
            name=self.name_of(item, "hoped"),
            kind="choice",
            label=Message("label-rate-hoped", item=item.text, horizon=self.horizon),
            choices=self.scale.choices(),
        )

    def evidence_of(self, item: Item) -> tuple[Blank, ...]:
        """The line on which somebody says when it happened last; none where nobody is asked."""
        name = blank_name(self.id, item.area, item.id, "seen")
        label = Message("label-rate-evidence", item=item.text, evidence=self.evidence)
        return (Blank(name=name, kind="text", label=label),) if self.evidence else ()

    def range_of(self, band: Band) -> Message:
        """The scores of a band, as printed, from and to."""
        later = [other.start for other in self.bands if other.start > band.start]
        # Scores are printed with one decimal, so a band ends a tenth before the next begins.
        end = min(later) - 0.1 if later else float(self.scale.high)
        between = "rate-range-signed" if self.scale.low < 0 else "rate-range"
        return Message(between, low=float(band.start), high=end)

    def own_figures(self) -> tuple[str, ...]:
        """The columns of the participant's own scoring, in the order of the arithmetic."""
        figures = ("nowsum", "nowcount", "now", "hopedsum", "hopedcount", "hoped", "gap")
        return figures if self.horizon else figures[:3]

    @staticmethod
    def seats() -> tuple[str, ...]:
        """The people's columns of the team's grid."""
        return SEATS

    @staticmethod
    def summaries(figure: str) -> tuple[str, ...]:
        """The last columns of a row of the grid; only the rows of *now* are put in order."""
        return ("count", "mean", "spread", *(("rank",) if figure == "now" else ()))

    def own(self, area: Area, figure: str) -> Blank:
        """One figure of the participant's own scoring, one of ``own_figures``."""
        return Blank(
            name=blank_name(self.id, area.id, figure),
            kind="text",
            label=Message("label-rate-own", area=area.name, figure=figure),
        )

    def seat(self, area: Area, figure: str, seat: str) -> Blank:
        """One cell of the team's grid: ``figure`` is ``now`` or ``hoped``."""
        return Blank(
            name=blank_name(self.id, "team", area.id, figure, seat),
            kind="text",
            label=Message("label-rate-seat", area=area.name, figure=figure, seat=seat.upper()),
        )

    def summary(self, area: Area, figure: str, what: str) -> Blank:
        """One figure at the end of a row of the grid: ``count``, ``mean``, ``spread``, ``rank``."""
        return Blank(
            name=blank_name(self.id, "team", area.id, figure, what),
            kind="text",
            label=Message("label-rate-summary", area=area.name, figure=figure, what=what),
        )

    def for_team(self) -> Self:
        return self.model_copy(update={"evidence": ""}) if self.evidence_alone else self

    def worksheet_blanks(self, frame: Frame) -> tuple[Blank, ...]:
        return tuple(
            blank
            for area in self.areas(frame)
            for item in self.of_area(area)
            for blank in (*self.rated(item), *self.evidence_of(item))
        )

    def scoring_blanks(self, frame: Frame) -> tuple[Blank, ...]:
        return tuple(self.own(area, f) for area in self.areas(frame) for f in self.own_figures())

    def tally_blanks(self, frame: Frame) -> Iterator[Blank]:
        for area in self.areas(frame):
            for figure in self.figures():
                yield from (self.seat(area, figure, seat) for seat in SEATS)
                yield from (self.summary(area, figure, what) for what in self.summaries(figure))

    def scale_blanks(self, area: Area) -> tuple[Blank, ...]:
        """What the team's grid came to, on its canvas: the means, and where the area comes."""
        means = (self.summary(area, figure, "mean") for figure in self.figures())
        return (*means, self.summary(area, "now", "rank"))

    def canvas_blanks(self, frame: Frame) -> tuple[Blank, ...]:
        return tuple(blank for area in self.areas(frame) for blank in self.scale_blanks(area))

    def entry_names(self, frame: Frame) -> tuple[str, ...]:
        ordered = (item for area in self.areas(frame) for item in self.of_area(area))
        return tuple(f"{item.area}_{item.id}" for item in ordered)

    def column_words(self, frame: Frame) -> Iterator[ColumnWords]:
        """A statement by itself can mean both figures; a word beside it says which."""
        hoped = (*HOPED, fold(f"in {self.horizon}"))
        for area in self.areas(frame):
            for item in self.of_area(area):
                stem = blank_name(self.id, area.id, item.id)
                texts = (item.text, item.short, f"{area.name} {item.short}", stem)
                for blank, telling in zip(self.rated(item), (NOW, hoped), strict=False):
                    after = [f"{text} {word}" for text in texts for word in telling]
                    before = [f"{word} {text}" for text in texts for word in telling]
                    yield ColumnWords(blank.name, item.text, (*texts, *after, *before), telling)

    def answer_words(self, _frame: Frame) -> Iterator[AnswerWords]:
        """What points of the scale are called, on every statement."""
        rated = (blank for item in self.items for blank in self.rated(item))
        for blank in rated:
            for point in self.scale.points():
                if meaning := self.scale.meaning(point):
                    yield AnswerWords(blank.name, meaning, str(point))

    def score_columns(self, frame: Frame) -> tuple[AreaColumns, ...]:
        return tuple(
            AreaColumns(
                title=area.name,
                now=tuple(self.now(item).name for item in self.of_area(area)),
                hoped=tuple(blank.name for i in self.of_area(area) for blank in self.rated(i)[1:]),
                minimum=self.minimum_answered,
            )
            for area in self.areas(frame)
        )


def _check_rating(rate: YamlCursor, exercise: YamlCursor) -> Iterator[LintIssue]:
    areas = exercise.get("areas").ids()
    for keyed in _keyed_by_area(rate):
        yield from unknown_keys(keyed, "area", areas)
    yield from scale_issues(rate.get("scale"))
    yield from _bands_out_of_order(rate)
    yield from _anchors_off_the_scale(rate)
    yield from _example_answers(rate)
    yield from _hopes_of_the_example(rate)
    yield from _too_few_items(rate)


def _keyed_by_area(rate: YamlCursor) -> Iterator[YamlCursor]:
    for band in rate.get("bands").entries():
        yield band.get("ask")
    for person in rate.get("example").get("people").entries():
        yield person.get("now")
        yield person.get("hoped")


def _bands_out_of_order(rate: YamlCursor) -> Iterator[LintIssue]:
    starts = [band.get("from") for band in rate.get("bands").entries()]
    numbers = [(start, n) for start in starts if (n := start.number()) is not None]
    low, high = scale_ends(rate.get("scale"))
    if numbers and numbers[0][1] > low:
        yield LintIssue(
            numbers[0][0].path,
            t("rate-first-band", start=f"{numbers[0][1]:g}"),
            t("rate-first-band-hint", low=f"{low:g}"),
        )
    for (_, before), (start, number) in pairwise(numbers):
        if number <= before:
            yield LintIssue(
                start.path,
                t("rate-bands-order", start=f"{number:g}", before=f"{before:g}"),
                t("rate-bands-order-hint"),
            )
    for start, number in numbers:
        if number > high:
            yield LintIssue(
                start.path,
                t("rate-band-above", start=f"{number:g}"),
                t("rate-band-above-hint", high=f"{high:g}"),
            )


def _anchors_off_the_scale(rate: YamlCursor) -> Iterator[LintIssue]:
    low, high = scale_ends(rate.get("scale"))
    for item in rate.get("items").entries():
        for point, anchor in item.get("anchors").fields().items():
            if str(point).lstrip("-").isdecimal() and not low <= int(point) <= high:
                message = t("rate-off-scale", point=str(point), low=f"{low:g}", high=f"{high:g}")
                yield LintIssue(anchor.path, message, t("rate-anchors-hint"))


def _example_answers(rate: YamlCursor) -> Iterator[LintIssue]:
    items = Counter(item.get("area").text() for item in rate.get("items").entries())
    for person in rate.get("example").get("people").entries():
        for figure in (person.get("now"), person.get("hoped")):
            for area, answers in figure.fields().items():
                yield from _answers(answers, area, items.get(area), scale_ends(rate.get("scale")))


def _hopes_of_the_example(rate: YamlCursor) -> Iterator[LintIssue]:
    for person in rate.get("example").get("people").entries():
        if person.has("hoped") and not rate.has("horizon"):
            yield LintIssue(
                person.get("hoped").path,
                t("rate-hope-without-horizon"),
                t("rate-hope-without-horizon-hint"),
            )
        elif rate.has("horizon") and not person.has("hoped"):
            yield LintIssue(
                person.path,
                t("rate-horizon-without-hope"),
                t("rate-horizon-without-hope-hint"),
            )


def _too_few_items(rate: YamlCursor) -> Iterator[LintIssue]:
    """An area with fewer statements than it needs answers: it could never have a score."""
    minimum = rate.get("minimum_answered").number() if rate.has("minimum_answered") else 2
    items = Counter(item.get("area").text() for item in rate.get("items").entries())
    for area, count in items.items():
        if area and minimum is not None and count < minimum:
            yield LintIssue(
                rate.get("items").path,
                t("rate-few-statements", area=area, count=count, minimum=f"{minimum:g}"),
                t("rate-few-statements-hint"),
            )


def _answers(
    answers: YamlCursor, area: str, wanted: int | None, ends: tuple[float, float]
) -> Iterator[LintIssue]:
    given = answers.entries()
    if given and wanted and len(given) != wanted:
        yield LintIssue(
            answers.path,
            t("rate-example-answers", area=area, answers=len(given), statements=wanted),
            t("rate-example-answers-hint"),
        )
    low, high = ends
    for answer in given:
        number = answer.number()
        if number is not None and low < high and not low <= number <= high:
            yield LintIssue(
                answer.path,
                t("rate-off-scale", point=f"{number:g}", low=f"{low:g}", high=f"{high:g}"),
                t("rate-off-scale-hint", low=f"{low:g}", high=f"{high:g}"),
            )
