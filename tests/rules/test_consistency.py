from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.activities import MODELS
from facilitator.rules.consistency import findings
from facilitator.sources.yaml_file import read_yaml

SMALL = read_yaml(Path(__file__).parents[1] / "sources" / "small.yaml")[0]
Change = Callable[[dict[str, Any]], object]


def told(change: Change) -> list[tuple[str, str]]:
    """(place, sentences) of everything that is found after a change to the small exercise."""
    data = copy.deepcopy(SMALL)
    change(data)
    found = findings(data, MODELS)
    return [(".".join(map(str, f.path)), f"{f.message} {f.hint}".strip()) for f in found]


def test_a_sound_exercise_has_no_findings() -> None:
    assert told(lambda _: None) == []


def activity(data: dict[str, Any], kind: str) -> dict[str, Any]:
    return next(one for one in data["activities"] if one["kind"] == kind)


def put(data: dict[str, Any], kind: str, **values: object) -> None:
    activity(data, kind).update(values)


SECOND = "stands here for the second time."
OWN_ID = "Give it an id of its own, or remove one of the two."


@pytest.mark.parametrize(
    ("change", "place", "sentences"),
    [
        (
            lambda d: d["terms"].append({"id": "hr", "singular": "people team"}),
            "terms.2.id",
            f'The term "hr" {SECOND} {OWN_ID}',
        ),
        (
            lambda d: d["terms"].append({"id": "boss", "singular": "Senior Leader"}),
            "terms.2.singular",
            (
                'The term "boss" has the words of the term "leader": "Senior Leader". '
                "Say it with other words, or keep one of the two."
            ),
        ),
        (
            lambda d: d["areas"].append({"id": "focus", "name": "Focus"}),
            "areas.2.id",
            f'The area "focus" {SECOND} {OWN_ID}',
        ),
        (
            lambda d: d["activities"].append({**activity(d, "sort"), "title": "Again"}),
            "activities.4.id",
            f'The activity "sort" {SECOND} {OWN_ID}',
        ),
        (
            lambda d: activity(d, "sort")["statements"][1].update(id="s1"),
            "activities.2.statements.1.id",
            f'The statement "s1" {SECOND} {OWN_ID}',
        ),
        (
            lambda d: activity(d, "rate")["items"][1].update(id="1"),
            "activities.3.items.1.id",
            f'The item of the area "ownership" "1" {SECOND} {OWN_ID}',
        ),
        (
            lambda d: activity(d, "poll")["questions"][0]["options"][1].update(id="never"),
            "activities.0.questions.0.options.1.id",
            f'The option "never" {SECOND} {OWN_ID}',
        ),
        (
            lambda d: activity(d, "contrast")["rows"][1].update(area="ownership"),
            "activities.1.rows.1.area",
            f'The row on an area "ownership" {SECOND} Remove one of the two, or change it.',
        ),
        (
            lambda d: activity(d, "rate")["example"]["people"][1].update(code="A"),
            "activities.3.example.people.1.code",
            f'The person "A" {SECOND} Remove one of the two, or change it.',
        ),
        (
            lambda d: d["editions"]["workshop"]["blocks"][1].update(id="frame"),
            "editions.workshop.blocks.1.id",
            f'The block "frame" {SECOND} {OWN_ID}',
        ),
        (
            lambda d: d["concepts"][0].update(id="both"),
            "concepts.0.id",
            (
                'A concept cannot have the id "both": the third pile has it. '
                "Choose another id for the concept."
            ),
        ),
        (
            lambda d: activity(d, "sort")["statements"][0].update(pile="performnce"),
            "activities.2.statements.0.pile",
            'There is no pile "performnce". Did you mean "performance"?',
        ),
        (
            lambda d: activity(d, "sort")["statements"][0].update(tempting="neither"),
            "activities.2.statements.0.tempting",
            'There is no pile "neither". Known here: both, execution, performance.',
        ),
        (
            lambda d: activity(d, "sort")["statements"][0].update(tempting="performance"),
            "activities.2.statements.0.tempting",
            (
                'The pile that tempts, "performance", is the right pile of this statement. '
                'Write "execution" or "both": the pile a sensible person might choose instead.'
            ),
        ),
        (
            lambda d: activity(d, "rate")["bands"][0].update(ask={"ownr": "Who?"}),
            "activities.3.bands.0.ask.ownr",
            'There is no area "ownr". Did you mean "ownership"?',
        ),
        (
            lambda d: activity(d, "contrast")["rows"].pop(),
            "activities.1.rows",
            (
                'The contrast has no row for the area "focus". '
                'Add a row with "area: focus" and its cells.'
            ),
        ),
        (
            lambda d: activity(d, "contrast")["rows"][0]["cells"].pop("execution"),
            "activities.1.rows.0.cells",
            (
                'The row on "ownership" has no cell for the concept "execution". '
                'Add the line "execution: …" to its cells.'
            ),
        ),
        (
            lambda d: activity(d, "poll")["questions"][0]["surveys"][0].update(counts={"nver": 4}),
            "activities.0.questions.0.surveys.0.counts.nver",
            'There is no option "nver". Did you mean "never"?',
        ),
        (
            lambda d: d.update(report={"cover_up": {"poll": "pol", "rate": "rate"}}),
            "report.cover_up.poll",
            'There is no poll "pol". Did you mean "poll"?',
        ),
        (
            lambda d: d.update(
                report={"cover_up": {"poll": "poll", "question": "people", "often": ["yerly"]}}
            ),
            "report.cover_up.often.0",
            'There is no answer "yerly". Did you mean "yearly"?',
        ),
        (
            lambda d: d["editions"]["workshop"]["blocks"][1].update(activity="srt"),
            "editions.workshop.blocks.1.activity",
            'There is no activity "srt". Did you mean "sort"?',
        ),
        (
            lambda d: d["editions"]["workshop"]["blocks"][0].update(phase="reveal"),
            "editions.workshop.blocks.0.phase",
            (
                'The block "frame" runs the phase "reveal" of no activity. '
                'Name the activity it runs, such as "activity: sort", or remove the phase.'
            ),
        ),
        (
            lambda d: d["editions"]["workshop"].update(blocks=[]),
            "editions.workshop.blocks",
            (
                'The edition "workshop" has no blocks. '
                'Add at least one under "blocks:", or remove the edition.'
            ),
        ),
        (
            lambda d: d["editions"]["workshop"]["blocks"][0].update(least=6),
            "editions.workshop.blocks.0.least",
            (
                'The block "frame" has least: 6 and usual: 5. '
                "Minutes must rise from least over usual to most."
            ),
        ),
        (
            lambda d: d["editions"]["workshop"]["blocks"][0].update(most=4),
            "editions.workshop.blocks.0.usual",
            (
                'The block "frame" has usual: 5 and most: 4. '
                "Minutes must rise from least over usual to most."
            ),
        ),
        (
            lambda d: activity(d, "poll")["questions"][0].update(recommend=True),
            "activities.0.questions.0.options",
            (
                'A question with "recommend" is answered from 0 to 10, and has no "options". '
                'Remove "options", or "recommend".'
            ),
        ),
        (
            lambda d: activity(d, "rate")["scale"].update(low=5, high=1),
            "activities.3.scale.low",
            (
                '"scale" must run from low to high, and it runs from 5 to 1. '
                "Write low: 1 and high: 5, or the like."
            ),
        ),
        (
            lambda d: activity(d, "rate")["scale"].update(high=12),
            "activities.3.scale.high",
            (
                '"scale" has 12 points, and a sheet has room for 11. '
                "Write high: 11, or less: people tell no more points apart."
            ),
        ),
        (
            lambda d: activity(d, "rate")["scale"].pop("high_label"),
            "activities.3.scale",
            (
                "Nothing says what 5 means, the high end of the scale. "
                'Add "high_label: …", or 5 to "labels".'
            ),
        ),
        (
            lambda d: activity(d, "rate")["scale"].update(labels={1: "never", 3: "at times"}),
            "activities.3.scale.low_label",
            '"low_label" and "labels" both say what 1 means. Keep one of them.',
        ),
        (
            lambda d: activity(d, "rate")["scale"].update(labels={6: "beyond"}),
            "activities.3.scale.labels.6",
            "6 is not on the scale from 1 to 5. Name whole numbers from 1 to 5.",
        ),
        (
            lambda d: activity(d, "rate")["example"]["people"][0].pop("hoped"),
            "activities.3.example.people.0",
            (
                "This person says nothing of what is hoped for, and the activity is rated twice. "
                'Add "hoped", or remove "horizon".'
            ),
        ),
        (
            lambda d: activity(d, "rate")["bands"][0].update({"from": 1.5}),
            "activities.3.bands.0.from",
            (
                "The first band begins at 1.5, above the low end of the scale. "
                "Write from: 1, so that every score falls in a band."
            ),
        ),
        (
            lambda d: activity(d, "rate")["bands"][1].update({"from": 1}),
            "activities.3.bands.1.from",
            "This band begins at 1, and the one before it at 1. Put the bands in rising order.",
        ),
        (
            lambda d: activity(d, "rate")["bands"][1].update({"from": 6}),
            "activities.3.bands.1.from",
            (
                "This band begins at 6, above the high end of the scale. "
                "Write a number up to 5, or remove the band."
            ),
        ),
        (
            lambda d: activity(d, "rate")["example"]["people"][0]["now"].update(focus=[4]),
            "activities.3.example.people.0.now.focus",
            (
                '"focus" has one answer here, and 2 statements to rate. '
                'Write one answer for each statement: a number, "?" or null.'
            ),
        ),
        (
            lambda d: activity(d, "rate")["example"]["people"][0]["now"].update(focus=[4, 6]),
            "activities.3.example.people.0.now.focus.1",
            "6 is not on the scale from 1 to 5. Write a whole number from 1 to 5.",
        ),
        (
            lambda d: put(d, "rate", minimum_answered=3, example=None),
            "activities.3.items",
            (
                'The area "ownership" has 2 statements to rate, and a score takes 3 answers. '
                'Add statements, or set "minimum_answered: 1".'
            ),
        ),
        (
            lambda d: d.update(title="{Senior leders}"),
            "title",
            (
                '"{Senior leders}" is none of the declared terms. Did you mean "senior leaders"? '
                "Or declare it under terms."
            ),
        ),
        (
            lambda d: put(d, "sort", title="What {now"),
            "activities.2.title",
            (
                'The brace "{" stands alone. '
                "Braces mark terms, in pairs: {strategic plan}. Close it, or leave it out."
            ),
        ),
        (
            lambda d: d["terms"].append({"id": "x", "singular": "{plan}"}),
            "terms.2.singular",
            (
                'The words of a term have no braces: "{plan}". '
                "Leave the braces out here; they mark the term in other texts."
            ),
        ),
        (
            lambda d: d.update(lede="Line<br/>break"),
            "lede",
            "HTML is not used here: <br/> Write it in Markdown: *emphasis*, **strong**.",
        ),
        (
            lambda d: put(
                d,
                "sort",
                id="sortintothethreepiles",
                statements=[{**activity(d, "sort")["statements"][0], "id": "statementone"}],
            ),
            "activities.2.id",
            (
                'The blank "sortintothethreepiles_statementone_performance" has a name of '
                "46 characters, and Word takes 40. Shorten one of the ids of which it is made."
            ),
        ),
        (
            lambda d: activity(d, "sort")["statements"][0].update(id="total"),
            "activities.2.id",
            (
                'Two blanks have the name "sort_total": '
                '"1. {Human resources} chases every late form." and '
                '"Which job is this?: right in all".'
                " Change one of the ids of which it is made."
            ),
        ),
    ],
)
def test_what_does_not_fit_is_told_with_its_place_and_remedy(
    change: Change, place: str, sentences: str
) -> None:
    assert (place, sentences) in told(change)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats() | st.text("{}a<b>", max_size=4),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                ["id", "kind", "area", "items", "rows", "statements", "blocks", "from"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=5,
)


@given(st.sampled_from(sorted(SMALL)), ANYTHING)
def test_data_of_any_shape_is_looked_at_without_breaking(field: str, value: object) -> None:
    assert isinstance(list(findings({**SMALL, field: value}, MODELS)), list)


@given(st.integers(0, 3), st.data())
def test_activities_of_any_shape_are_looked_at_without_breaking(
    number: int, data: st.DataObject
) -> None:
    broken = copy.deepcopy(SMALL)
    field = data.draw(st.sampled_from(sorted(broken["activities"][number])))
    broken["activities"][number][field] = data.draw(ANYTHING)
    assert isinstance(list(findings(broken, MODELS)), list)
