"""A speech fits its minutes to the word, and what matters most is dropped last."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import UsageError
from facilitator.model.exercise import Block, Exercise, TimeFor
from facilitator.model.prose import TELLINGS, SpeechSection, Telling
from facilitator.rules.fit_speech import (
    LONGEST,
    QUESTIONS,
    fit_speech,
    speech_for_edition,
)
from facilitator.rules.marks import tailor
from facilitator.rules.speech import (
    FittedSpeech,
    Passage,
    TimedLine,
    elapsed,
    passages,
    split_paragraph,
    word_count,
)
from facilitator.text.plain_text import sentences
from facilitator.workflows.workspace import Workspace

ROOT = Path(__file__).parents[2]
PACE = 130 * 0.9


@pytest.fixture(scope="module")
def exercise() -> Exercise:
    return tailor(Workspace(ROOT).exercise("performance-vs-execution"))


@pytest.fixture(scope="module")
def sections(exercise: Exercise) -> tuple[Passage, ...]:
    return passages(exercise, exercise.prose_of("keynote"))


def passage(number: int, priority: int, words: dict[Telling, int], work: str = "") -> Passage:
    return Passage(
        section=SpeechSection(
            id=f"s{number}", title=f"Section {number}", priority=priority, table_work=work
        ),
        tellings={
            name: (
                TimedLine(kind="slide", text="x"),
                TimedLine(kind="words", text="word " * count),
            )
            for name, count in words.items()
        },
    )


@st.composite
def speeches(draw: st.DrawFn) -> tuple[Passage, ...]:
    """Sections of every kind: some with one telling, some with three."""
    made = []
    for number in range(draw(st.integers(1, 9))):
        counts = sorted(draw(st.lists(st.integers(1, 250), min_size=1, max_size=3, unique=True)))
        names = ("usual",) if len(counts) == 1 else TELLINGS[: len(counts)]
        made.append(passage(number, draw(st.integers(1, 5)), dict(zip(names, counts, strict=True))))
    return tuple(made)


def fits(sections: tuple[Passage, ...], minutes: int) -> FittedSpeech | None:
    try:
        return fit_speech(sections, minutes)
    except UsageError:
        return None


@pytest.mark.parametrize("people", [12, 60, 300])
@pytest.mark.parametrize("minutes", [8, 10, 12, 15, 20, 25, 30, 45])
def test_the_first_exercises_speech_is_within_five_percent(
    exercise: Exercise, minutes: int, people: int
) -> None:
    found = fit_speech(passages(exercise, exercise.prose_of("keynote"), people), minutes)
    allowed = (min(minutes, LONGEST) - found.waiting / 60) * PACE
    assert 0.95 * allowed <= found.words <= found.allowed <= allowed
    assert found.words == sum(
        word_count(one.text)
        for chosen in found.sections
        for one in chosen.lines
        if one.kind == "words"
    )


def test_of_one_priority_as_little_as_can_be_is_left_out(sections: tuple[Passage, ...]) -> None:
    assert not fit_speech(sections, 15).left_out
    assert [one.title for one in fit_speech(sections, 10).left_out] == [
        "Hands up",
        "Where the two overlap",
        "What you may be thinking",
    ]


@given(speeches(), st.integers(1, 70))
def test_no_speech_is_longer_than_its_minutes(sections: tuple[Passage, ...], minutes: int) -> None:
    found = fits(sections, minutes)
    if found is None:
        return
    assert found.words <= found.allowed <= min(minutes, LONGEST) * PACE
    room = sum(one.minutes for one in found.room)
    assert found.words <= (minutes - room) * PACE


@given(speeches(), st.integers(1, 70))
def test_no_section_could_be_told_longer(sections: tuple[Passage, ...], minutes: int) -> None:
    found = fits(sections, minutes)
    if found is None:
        return
    for passage_, chosen in zip(_kept(sections, found), found.sections, strict=True):
        for longer in passage_.known[passage_.known.index(chosen.telling) + 1 :]:
            more = found.words - chosen.words + passage_.words(longer)
            assert more > min(minutes, LONGEST) * PACE - 1


def _kept(sections: tuple[Passage, ...], found: FittedSpeech) -> list[Passage]:
    kept = [one.section.id for one in found.sections]
    return [one for one in sections if one.section.id in kept]


@given(speeches(), st.integers(1, 70))
def test_what_matters_most_is_kept_longest(sections: tuple[Passage, ...], minutes: int) -> None:
    found = fits(sections, minutes)
    if found is None:
        return
    kept = [one.section for one in found.sections]
    assert any(one.priority == 1 for one in kept) or all(s.section.priority > 1 for s in sections)
    assert all(one.priority > 1 for one in found.left_out)
    if found.left_out:
        assert max(one.priority for one in kept) <= min(one.priority for one in found.left_out)
    assert [one.id for one in kept] == [s.section.id for s in sections if s.section in kept]


@given(speeches(), st.integers(1, 69))
def test_more_minutes_never_drop_more(sections: tuple[Passage, ...], minutes: int) -> None:
    shorter, longer = fits(sections, minutes), fits(sections, minutes + 1)
    if shorter:
        assert longer
        assert len(longer.left_out) <= len(shorter.left_out)


@given(speeches(), st.integers(1, 70))
def test_the_clock_rises_and_ends_with_the_slot(
    sections: tuple[Passage, ...], minutes: int
) -> None:
    found = fits(sections, minutes)
    if found is None:
        return
    marks = sorted(
        [(one.start, 0) for one in found.sections]
        + [(one.start, 60 * one.minutes) for one in found.room]
    )
    assert min(one.start for one in found.sections) == 0
    for (start, lasts), (after, _) in pairwise([*marks, (60 * minutes, 0)]):
        assert start + lasts <= after
    slides = [one.slide for chosen in found.sections for one in chosen.lines if one.slide]
    assert slides == list(range(1, len(found.sections) + 1))


@given(speeches())
def test_a_slot_that_is_too_short_names_the_shortest_that_is_not(
    sections: tuple[Passage, ...],
) -> None:
    least = sum(one.words(one.known[0]) for one in sections if one.section.priority == 1)
    if least <= PACE:
        return
    with pytest.raises(UsageError) as caught:
        fit_speech(sections, 1)
    shortest = int(str(caught.value).split("the shortest it can is ")[1].split(".")[0])
    assert fits(sections, shortest)
    assert fits(sections, shortest - 1) is None


def test_over_thirty_minutes_the_room_has_the_rest() -> None:
    many: dict[Telling, int] = {"short": 500, "usual": 1500, "long": 1900}
    work = Block(
        id="pairs", title="Pairs", least=2, usual=6, most=8, priority=1, purpose="To talk."
    )
    told = (passage(0, 1, many, "pairs"), passage(1, 1, many), passage(2, 1, {"usual": 100}))
    found = fit_speech(told, 45, run=[work])
    assert [(one.title, one.minutes) for one in found.room] == [("Pairs", 6), (QUESTIONS, 9)]
    first, middle, close = found.sections
    assert [one.title for one in first.room] == ["Pairs"]
    assert [one.title for one in middle.room] == [QUESTIONS]  # the close stays the close
    assert middle.start == first.room[0].start + 6 * 60
    assert close.start == middle.room[0].start + 9 * 60
    assert fit_speech(told, 30, run=[work]).room == ()


def test_nobody_speaks_in_a_break() -> None:
    def block(name: str, kind: TimeFor = "content") -> Block:
        return Block(
            id=name, title=name, least=1, usual=5, most=9, priority=1, purpose="x", time_for=kind
        )

    told = tuple(
        one.model_copy(update={"section": one.section.model_copy(update={"block": name})})
        for one, name in zip(
            (passage(n, 1, {"usual": 500}) for n in range(3)), ("a", "a", "b"), strict=True
        )
    )
    found = fit_speech(told, 20, run=[block("a"), block("rest", "break"), block("b")])
    rest = found.sections[1].room[0]
    assert (rest.title, rest.minutes) == ("rest", 5)
    assert found.words <= 15 * PACE
    assert found.sections[2].start >= rest.start + 5 * 60


def test_a_speech_without_enough_words_leaves_the_rest_to_questions() -> None:
    found = fit_speech((passage(0, 1, {"usual": 234}),), 10)
    assert [(one.title, one.start, one.minutes) for one in found.room] == [(QUESTIONS, 120, 8)]


def test_a_slower_speaker_says_fewer_words(sections: tuple[Passage, ...]) -> None:
    assert fit_speech(sections, 20, 110).words <= 17 * 110 * 0.9 < fit_speech(sections, 20).words


def test_the_exercise_says_how_fast_and_the_edition_how_long(exercise: Exercise) -> None:
    found = speech_for_edition(exercise, "keynote")
    assert found
    assert found.minutes == exercise.editions["keynote"].minutes()
    slow = exercise.model_copy(
        update={
            "speech": exercise.speech
            and exercise.speech.model_copy(update={"words_per_minute": 100})
        }
    )
    slower = speech_for_edition(slow, "keynote")
    assert slower
    assert slower.words <= 30 * 100 * 0.9
    assert speech_for_edition(exercise.model_copy(update={"speech": None}), "keynote") is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("One two.", 2),
        ("Helen\u2019s \u2014 well \u2013 plan", 3),
        ("71% in “2018”", 3),
        ("e-mail", 1),
    ],
)
def test_words_are_counted_as_they_are_spoken(text: str, count: int) -> None:
    assert word_count(text) == count


def test_the_clock_reads_minutes_and_seconds() -> None:
    assert [elapsed(seconds) for seconds in (0, 59, 200, 1800)] == ["0:00", "0:59", "3:20", "30:00"]


SENTENCES = st.lists(
    st.integers(1, 40).map(lambda n: f"W{'o' * (n % 7)} {'word ' * (n - 1)}".strip() + "."),
    min_size=1,
    max_size=12,
)


@given(SENTENCES, st.integers(20, 80))
def test_a_long_paragraph_is_cut_between_sentences_and_nowhere_else(
    said: list[str], most: int
) -> None:
    whole = " ".join(said)
    pieces = split_paragraph(whole, most)
    assert " ".join(pieces) == whole
    assert [one for piece in pieces for one in sentences(piece)] == said
    longest = max(word_count(one) for one in said)
    assert all(word_count(piece) <= most + longest for piece in pieces)


def test_a_sentence_may_end_in_a_quotation() -> None:
    assert sentences("“I do.” And so it was! Was it?") == ("“I do.”", "And so it was!", "Was it?")
