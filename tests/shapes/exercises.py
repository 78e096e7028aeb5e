"""Exercises of other shapes than the shipped one, as plain data; JSON is YAML, too.

Every statement carries a number word of its own, so that it is found, or missed, by its text.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

Data = dict[str, Any]

LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesvorlagenbeirats"
"""One word of 80 letters."""
HEBREW = "ביצועים"


def poll(name: str = "poll", questions: int = 2, words: str = "Yes") -> Data:
    return _activity(name, "poll") | {
        "questions": [
            {
                "id": f"q{n}",
                "text": f"How often does {name} question {n} come up here?",
                "options": [
                    {"id": "o1", "text": words},
                    {"id": "o2", "text": "Sometimes"},
                    {"id": "unknown", "text": "Cannot tell"},
                ],
                "finding": f"Finding {n}: most say sometimes",
                "surveys": [{"name": "A survey, 2020", "source": "A report", "shares": {"o1": 60}}],
                "many": n == 2,
            }
            for n in range(1, questions + 1)
        ]
    }


def recommend(name: str = "likely") -> Data:
    question = {"id": "q1", "text": "Would you recommend us to a friend?", "recommend": True}
    return _activity(name, "poll") | {"questions": [question]}


def contrast(areas: Iterable[str], name: str = "contrast", words: str = "alone") -> Data:
    rows = [
        {
            "area": area,
            "cells": {
                "first": f"In {area} the first stands {words}.",
                "second": f"In {area} the second does {words}.",
            },
            "question": f"Who minds {area}?",
            "discussion": f"Because {area} differs.",
        }
        for area in areas
    ]
    return _activity(name, "contrast") | {"rows": rows}


def sort(areas: Iterable[str], count: int = 4, name: str = "sort", words: str = "plainly") -> Data:
    known, piles = list(areas), ("first", "second", "both")
    return _activity(name, "sort") | {
        "statements": [
            {
                "id": f"s{n}",
                "area": known[n % len(known)],
                "text": f"Statement {name} {n} says {words} what somebody heard in a company.",
                "pile": piles[n % 3],
                "because": f"Argument {name} {n} settles it.",
                "tempting": piles[(n + 1) % 3],
                "tempting_because": f"Temptation {name} {n} is near.",
            }
            for n in range(1, count + 1)
        ]
    }


FOUR = ("Decides", "Is asked first", "Carries it out", "Is told")


def decisions(
    areas: Iterable[str], names: Iterable[str] = FOUR, name: str = "decisions", **extra: Any
) -> Data:
    """A sort on piles of its own, without right answers, each with something to discuss."""
    piles = [{"id": f"p{n}", "name": pile} for n, pile in enumerate(names, start=1)]
    statements = sort(areas, count=2 * len(piles), name=name)["statements"]
    open_ones = [
        {key: one[key] for key in ("id", "area", "text")}
        | {"discussion": f"Talk {one['id']} over."}
        for one in statements
    ]
    made = _activity(name, "sort") | {"piles": piles, "one_person": "p1", "statements": open_ones}
    return made | extra


def keyed(areas: Iterable[str], count: int, name: str, words: str) -> Data:
    """A sort on piles of its own, with right answers."""
    of = decisions(areas, [f"{words} {n}" for n in range(1, count + 1)], name)
    del of["one_person"]
    for at, one in enumerate(of["statements"]):
        one |= {"pile": f"p{at % count + 1}", "because": f"Argument {name} {at}."}
        one |= {"tempting": f"p{(at + 1) % count + 1}", "tempting_because": f"Tempts {name} {at}."}
    return of


def rate(
    areas: Iterable[str],
    name: str = "rate",
    words: str = "truly",
    per_area: int = 2,
    scale: tuple[int, int] = (1, 5),
    *,
    once: bool = False,
    labels: dict[int, str] | None = None,
) -> Data:
    """Statements rated now and hoped for, or once; ``labels`` name points in place of both ends."""
    known, (low, high) = list(areas), scale
    ends = {"low_label": "Never", "high_label": "Always"}
    items = [
        {"area": a, "id": n, "text": f"Item {name} {a} {n} is {words} so.", "short": f"{a} {n}"}
        for a in known
        for n in range(1, per_area + 1)
    ]
    people = [
        {
            "code": code,
            "now": {a: [low + i % 2, *["?"] * (per_area - 1)] for i, a in enumerate(known)},
        }
        | ({} if once else {"hoped": {a: [high] * per_area for a in known}})
        for code in "AB"
    ]
    bands = [
        {
            "id": f"b{n}",
            "from": start,
            "name": f"Band {n}",
            "suggests": f"Suggestion {n}.",
            "ask": {a: f"What of {a}, band {n}?" for a in known},
        }
        for n, start in enumerate((low, (low + high) / 2), start=1)
    ]
    return (
        _activity(name, "rate")
        | {
            "scale": {"low": low, "high": high} | ({"labels": labels} if labels else ends),
            "minimum_answered": 1,
            "items": items,
            "bands": bands,
            "example": {"team": "A fictional pair", "people": people},
        }
        | ({} if once else {"horizon": "twelve months"})
    )


def rank(name: str = "rank", count: int = 4, words: str = "does", **extra: Any) -> Data:
    items = [
        {"id": f"i{n}", "text": f"What {name} {n} {words} for us", "short": f"{name} {n}"}
        for n in range(1, count + 1)
    ]
    return _activity(name, "rank") | {"items": items, "cards": True} | extra


def reflect(name: str = "reflect", questions: int = 2, words: str = "quietly") -> Data:
    asked = [
        {"id": f"q{n}", "text": f"Question {name} {n}: what do you {words} think?", "lines": 3}
        for n in range(1, questions + 1)
    ]
    return _activity(name, "reflect") | {"questions": asked}


def commit(
    name: str = "commit", words: str = "What", options: Iterable[str] = ("This month", "This year")
) -> Data:
    return _activity(name, "commit") | {
        "copies": 2,
        "team_rows": 3,
        "team_instruction": "One line for each.",
        "fields": [
            {"id": "what", "text": f"{words} {name}", "hint": "In a few words", "lines": 2},
            {"id": "who", "text": f"Owner {name}"},
            {"id": "when", "text": f"When {name}", "options": list(options)},
        ],
    }


def _activity(name: str, kind: str) -> Data:
    return {
        "id": name,
        "kind": kind,
        "title": f"Activity {name}",
        "instruction": f"Do {name} in silence.",
    }


def exercise(areas: Iterable[str], *activities: Data, **extra: Any) -> Data:
    """A whole exercise whose one edition runs these activities."""
    blocks = [
        {"id": "open", "title": "Open", "purpose": "To begin.", "priority": 1}
        | {"least": 1, "usual": 2, "most": 3, "materials": ["Pens"]},
        *(
            {"id": f"b{n}", "title": f"Block {a['id']}", "activity": a["id"], "priority": 2}
            | {"least": 5, "usual": 10, "most": 15, "purpose": "To try.", "materials": ["Pens"]}
            for n, a in enumerate(activities, start=1)
        ),
    ]
    return {
        "title": "Two jobs that look like one",
        "kicker": "An exercise",
        "lede": "They look alike. They are not.",
        "code": "TJ",
        "concepts": [
            {"id": "first", "name": "First job", "short": "First", "summary": "About people."},
            {"id": "second", "name": "Second job", "short": "Second", "summary": "About plans."},
        ],
        "areas": [{"id": a, "name": a.capitalize(), "question": f"What of {a}?"} for a in areas],
        "activities": list(activities),
        "editions": {"workshop": {"title": "A workshop", "blocks": blocks}},
    } | extra


def _all_kinds(areas: tuple[str, ...], words: str, **extra: Any) -> Data:
    return exercise(
        areas,
        poll(words=words),
        contrast(areas, words=words),
        sort(areas, words=words),
        rate(areas, words=words),
        rank(words=words),
        reflect(words=words),
        commit(words=words),
        **extra,
    )


def nine_areas_and_sixty_statements() -> Data:
    areas = tuple(f"area{n}" for n in range(1, 10))
    return exercise(
        areas, contrast(areas), sort(areas, count=60), rate(areas, per_area=1), reflect(), commit()
    )


def several_of_a_kind() -> Data:
    areas = ("time", "people")
    return exercise(
        areas,
        *(poll(f"poll{n}") for n in (1, 2)),
        *(sort(areas, name=f"sort{n}", count=5) for n in (1, 2)),
        *(rate(areas, name=f"rate{n}") for n in (1, 2)),
        *(contrast(areas, name=f"contrast{n}") for n in (1, 2)),
        *(reflect(f"reflect{n}") for n in (1, 2)),
        *(commit(f"commit{n}") for n in (1, 2)),
    )


def very_long_words() -> Data:
    return _all_kinds(("time", "people"), LONG)


def words_from_right_to_left() -> Data:
    return _all_kinds(("time", "people"), HEBREW)


def nothing_optional() -> Data:
    """Only what an exercise must have: no prose, surveys, bands, example, terms, credit, hints."""
    areas = ("time", "people")
    whole = _all_kinds(areas, "barely")
    for key in ("kicker", "lede"):
        del whole[key]
    for concept in whole["concepts"]:
        del concept["summary"]
    for area in whole["areas"]:
        del area["question"]
    of = {a["kind"]: a for a in whole["activities"]}
    for question in of["poll"]["questions"]:
        del question["finding"], question["surveys"]
    for row in of["contrast"]["rows"]:
        del row["question"], row["discussion"]
    del of["rate"]["bands"], of["rate"]["example"]
    del of["commit"]["team_instruction"]
    for field in of["commit"]["fields"]:
        field.pop("hint", None)
    for block in whole["editions"]["workshop"]["blocks"]:
        del block["materials"]
    return whole


def longest_names() -> Data:
    """Names of blanks as long as Word takes them, and words as long as pages should bear."""
    areas = ("a" * 12 + "1", "a" * 12 + "2")
    concepts = [
        {"id": "c" * 12 + n, "name": f"The {w} of two long names", "short": f"{w} one"}
        for n, w in (("1", "First"), ("2", "Second"))
    ]
    first, second = (concept["id"] for concept in concepts)
    swap = {"first": first, "second": second, "both": "both"}
    asked = poll("p" * 12, questions=1)
    asked["questions"][0] |= {"id": "q" * 13, "surveys": []}
    asked["questions"][0]["options"][0]["id"] = "o" * 13
    told = contrast(areas, name="t" * 12)
    for row in told["rows"]:
        row["cells"] = {swap[key]: text for key, text in row["cells"].items()}
    piled = sort(areas, name="s" * 12)
    for n, statement in enumerate(piled["statements"]):
        statement["id"] = "s" * 12 + str(n)
        statement |= {key: swap[statement[key]] for key in ("pile", "tempting")}
    rated = rate(areas, name="r" * 8)
    for n, item in enumerate(rated["items"]):
        item["id"] = "i" * 8 + str(n % 2)
    thought = reflect("f" * 15, questions=1)
    thought["questions"][0]["id"] = "q" * 24
    agreed = commit("m" * 12)
    agreed["fields"][0]["id"] = "w" * 21
    return exercise(
        areas,
        asked,
        told,
        piled,
        rated,
        thought,
        agreed,
        concepts=concepts,
        code="LONGEST"[:6],
        title="A title that runs on and on until nobody remembers how it began, for that happens",
    )


def three_concepts() -> Data:
    """Three concepts set side by side; sorts by them, and into two and five other piles."""
    areas = ("time", "people")
    told, piled = contrast(areas), sort(areas, count=6)
    for row in told["rows"]:
        row["cells"]["third"] = f"In {row['area']} the third is apart."
    piled["statements"][0] |= {"pile": "third", "tempting": "both"}
    third = {"id": "third", "name": "Third job", "short": "Third", "summary": "About money."}
    two, five = keyed(areas, 2, "two", "Rather"), keyed(areas, 5, "five", "Responsible")
    whole = exercise(areas, told, piled, two, five, both={"name": "Several"})
    whole["concepts"].append(third)
    return whole


def alone(kind: str) -> Callable[[], Data]:
    areas = ("time", "people")
    makers: dict[str, Callable[[], Data]] = {
        "poll": poll,
        "contrast": lambda: contrast(areas),
        "sort": lambda: decisions(areas),
        "rate": lambda: rate(areas),
        "rank": lambda: rank(count=9, top=3),
        "reflect": reflect,
        "commit": lambda: commit(options=[f"Every {n} weeks" for n in range(2, 11)]),
    }

    def made() -> Data:
        whole = exercise(areas, makers[kind]())
        if kind != "contrast":
            del whole["concepts"]
        return whole

    return made


SHAPES: dict[str, Callable[[], Data]] = {
    "nine areas, sixty statements": nine_areas_and_sixty_statements,
    "several of a kind": several_of_a_kind,
    "very long words": very_long_words,
    "right to left": words_from_right_to_left,
    "nothing optional": nothing_optional,
    "longest names": longest_names,
    "three concepts": three_concepts,
    **{
        f"{kind} alone": alone(kind)
        for kind in ("poll", "contrast", "sort", "rate", "rank", "reflect", "commit")
    },
}


def write(data: Data, workspace: Path, name: str = "shape") -> Path:
    """An exercise folder with this data."""
    folder = workspace / "exercises" / name
    folder.mkdir(parents=True)
    text = json.dumps(data, ensure_ascii=False, indent=1)
    (folder / "exercise.yaml").write_text(text, encoding="utf-8")
    return folder
