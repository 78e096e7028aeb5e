from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import UsageError
from facilitator.model.client import EventBreak
from facilitator.model.exercise import Block, Edition, Phase, TimeFor
from facilitator.rules.fit_to_slot import (
    FittedEdition,
    fit_edition,
    leaving_with,
    possible_slots,
    shares,
)
from tests.words import SAY


def block(
    name: str,
    minutes: tuple[int, int, int],
    priority: int = 1,
    activity: str = "",
    phase: Phase = "work",
    time_for: TimeFor = "content",
) -> Block:
    least, usual, most = minutes
    return Block(
        id=name,
        title=name.capitalize(),
        least=least,
        usual=usual,
        most=most,
        priority=priority,
        purpose="To try.",
        activity=activity,
        phase=phase,
        time_for=time_for,
    )


def edition(*blocks: Block) -> Edition:
    return Edition(title="Workshop", blocks=blocks)


HELLO = block("hello", (2, 5, 10))
SORT = block("sort", (8, 10, 15), 3, "s")
REVEAL = block("reveal", (5, 10, 15), 3, "s", "reveal")
REFLECT = block("reflect", (5, 10, 15), 2)
CLOSE = block("close", (2, 5, 10))
WORKSHOP = edition(HELLO, SORT, REVEAL, REFLECT, CLOSE)


def minutes(fitted: FittedEdition) -> dict[str, int]:
    return {block.id: block.usual for block in fitted.edition.blocks}


@st.composite
def editions(draw: st.DrawFn) -> Edition:
    phases: list[Phase] = ["work", "reveal", "debate"]
    blocks = []
    for number in range(draw(st.integers(1, 9))):
        least = draw(st.integers(0, 15))
        usual = max(1, least + draw(st.integers(0, 10)))
        activity = draw(st.sampled_from(["", "", "one", "two"]))
        blocks.append(
            block(
                f"b{number}",
                (least, usual, usual + draw(st.integers(0, 15))),
                draw(st.integers(1, 5)),
                activity,
                draw(st.sampled_from(phases)) if activity else "work",
            )
        )
    return edition(*blocks)


def fitted_or_none(
    one: Edition, slot: int, breaks: tuple[EventBreak, ...] | None
) -> FittedEdition | None:
    try:
        return fit_edition(one, SAY, slot, breaks)
    except UsageError:
        return None


@given(editions(), st.integers(1, 260), st.sampled_from([None, ()]))
def test_a_slot_is_filled_to_the_minute_by_blocks_within_their_limits_in_order(
    one: Edition, slot: int, breaks: tuple[EventBreak, ...] | None
) -> None:
    fitted = fitted_or_none(one, slot, breaks)
    possible = possible_slots(one, breaks)
    low, high = possible[0], possible[-1]
    assert (fitted is not None) or slot not in {low, high}
    if fitted is None:
        return
    assert low <= slot <= high
    assert fitted.edition.minutes() == slot
    assert all(b.least <= b.usual <= b.most and b.usual > 0 for b in fitted.edition.blocks)
    mine = [b.id for b in one.blocks]
    kept = [b.id for b in fitted.edition.blocks if b.id in mine]
    dropped = [b.id for b in fitted.dropped]
    assert kept == [name for name in mine if name not in dropped]


@given(editions(), st.integers(1, 260))
def test_nothing_is_dropped_before_what_matters_less_except_with_what_it_hangs_on(
    one: Edition, slot: int
) -> None:
    fitted = fitted_or_none(one, slot, ())
    if fitted is None:
        return
    kept = [b for b in one.blocks if b.id in minutes(fitted)]
    gone = {b.id for b in fitted.dropped}
    for lost in (b for b in fitted.dropped if b.least > 0):
        hung_on = [b for b in fitted.dropped if lost.id in leaving_with(b, one.blocks)]
        assert lost.priority > 1
        least_needed = max(b.priority for b in hung_on)
        for stays in kept:
            if stays.priority > least_needed:
                # It stays only if something of the first priority hangs on it.
                with_it = leaving_with(stays, kept)
                assert any(b.priority == 1 for b in kept if b.id in with_it)
    for name in minutes(fitted):
        assert not gone & {b.id for b in one.blocks if name in leaving_with(b, kept)}


@given(editions(), st.integers(1, 200))
def test_a_longer_slot_drops_nothing_more_and_shortens_nothing_that_both_have(
    one: Edition, slot: int
) -> None:
    """What may shrink to nothing comes and goes; breaks have a test of their own."""
    short, long = fitted_or_none(one, slot, ()), fitted_or_none(one, slot + 1, ())
    if short is None or long is None:
        return
    solid = {b.id for b in one.blocks if b.least > 0}
    assert {b.id for b in long.dropped} & solid <= {b.id for b in short.dropped}
    if short.dropped == long.dropped:
        assert all(minutes(long)[name] >= n for name, n in minutes(short).items())


@given(editions(), st.integers(1, 260), st.sampled_from([None, ()]))
def test_what_fits_stays_as_it_is(
    one: Edition, slot: int, breaks: tuple[EventBreak, ...] | None
) -> None:
    fitted = fitted_or_none(one, slot, breaks)
    if fitted is not None:
        again = fit_edition(fitted.edition, SAY, slot, breaks)
        assert (again.edition, again.dropped, again.notes) == (fitted.edition, (), ())


@given(st.lists(st.integers(0, 40), min_size=1, max_size=9), st.integers(0, 200))
def test_shares_are_whole_within_a_minute_of_proportion_and_never_beyond_the_room(
    rooms: list[int], spare: int
) -> None:
    given_out = shares(spare, rooms)
    assert sum(given_out) == min(spare, sum(rooms))
    assert all(0 <= share <= room for share, room in zip(given_out, rooms, strict=True))
    for (mine, room), (other, other_room) in pairwise(zip(given_out, rooms, strict=True)):
        if room == other_room:
            assert abs(mine - other) <= 1


def test_without_a_slot_an_edition_stays_as_its_author_wrote_it() -> None:
    assert fit_edition(WORKSHOP, SAY) == FittedEdition(edition=WORKSHOP)
    assert fit_edition(WORKSHOP, SAY, 40) == FittedEdition(edition=WORKSHOP)


def test_minutes_are_stretched_and_squeezed_in_proportion_to_the_room() -> None:
    assert minutes(fit_edition(WORKSHOP, SAY, 65)) == {
        "hello": 10, "sort": 15, "reveal": 15, "reflect": 15, "close": 10
    }  # fmt: skip
    assert minutes(fit_edition(WORKSHOP, SAY, 31)) == {
        "hello": 3, "sort": 9, "reveal": 7, "reflect": 8, "close": 4
    }  # fmt: skip


def test_the_least_important_goes_first_and_takes_along_what_needs_it() -> None:
    fitted = fit_edition(WORKSHOP, SAY, 21)
    assert minutes(fitted) == {"hello": 6, "reflect": 10, "close": 5}
    assert fitted.dropped == (SORT, REVEAL)
    assert fitted.notes == ("Dropped to fit 21 minutes: Sort (10 min), Reveal (10 min).",)


@pytest.mark.parametrize(
    ("of_work", "of_reveal", "left"),
    [(2, 4, ["hello", "work"]), (4, 4, ["hello"]), (4, 2, ["hello"]), (4, 1, None)],
)
def test_a_work_block_stays_without_its_reveal_only_where_its_author_thinks_more_of_it(
    of_work: int, of_reveal: int, left: list[str] | None
) -> None:
    work = block("work", (5, 5, 20), of_work, "a")
    reveal = block("reveal", (5, 5, 20), of_reveal, "a", "reveal")
    fitted = fitted_or_none(edition(block("hello", (5, 5, 20)), work, reveal), 14, ())
    assert (list(minutes(fitted)) if fitted else None) == left


def test_a_debate_goes_by_itself_but_never_stays_without_the_reveal() -> None:
    three = edition(
        block("work", (5, 5, 5), 1, "a"),
        block("reveal", (5, 5, 5), 2, "a", "reveal"),
        block("debate", (5, 5, 9), 2, "a", "debate"),
        block("other", (5, 5, 9), 2),
    )
    assert list(minutes(fit_edition(three, SAY, 15))) == ["work", "reveal", "debate"]
    assert list(minutes(fit_edition(three, SAY, 10))) == ["work", "reveal"]
    assert leaving_with(three.blocks[1], three.blocks) == {"reveal", "debate"}


def test_a_buffer_may_shrink_to_nothing() -> None:
    one = edition(HELLO, block("buffer", (0, 2, 5), 4, time_for="buffer"), CLOSE)
    assert minutes(fit_edition(one, SAY, 5)) == {"hello": 2, "close": 3}
    assert [b.id for b in fit_edition(one, SAY, 5).dropped] == ["buffer"]


def test_a_slot_too_short_names_the_shortest_and_the_editions_that_can() -> None:
    with pytest.raises(UsageError) as caught:
        fit_edition(
            WORKSHOP,
            SAY,
            3,
            name="workshop",
            others={"talk": edition(HELLO), "long": edition(SORT)},
        )
    assert str(caught.value) == (
        "The workshop edition cannot run in 3 minutes: the shortest it can is 4. "
        "Choose 4 or more, or another edition: talk (2 to 40)."
    )


def test_a_slot_too_long_names_the_longest() -> None:
    with pytest.raises(UsageError) as caught:
        fit_edition(WORKSHOP, SAY, 111)
    assert str(caught.value) == (
        "“Workshop” cannot run in 111 minutes: the longest it can is 105. Choose 105 or less."
    )


def test_a_length_between_two_that_work_names_both() -> None:
    gap = edition(block("a", (1, 1, 1)), block("b", (200, 200, 200), 5))
    with pytest.raises(UsageError) as caught:
        fit_edition(gap, SAY, 150, ())
    assert "the nearest it can are 31 and 201. Choose 31 or 201." in str(caught.value)


def test_what_is_left_becomes_open_discussion_before_the_close() -> None:
    fitted = fit_edition(WORKSHOP, SAY, 80)
    assert list(minutes(fitted).items())[-2:] == [("open", 15), ("close", 10)]
    assert fitted.notes == ("Added after Reflect: Open discussion (15 min).",)


def long_day(count: int) -> Edition:
    return edition(*(block(f"b{n}", (15, 20, 25)) for n in range(count)))


@pytest.mark.parametrize(("count", "breaks"), [(4, 0), (5, 1), (6, 1), (12, 2), (20, 3)])
def test_nobody_sits_much_longer_than_ninety_minutes(count: int, breaks: int) -> None:
    fitted = fit_edition(long_day(count), SAY, count * 20)
    pauses = [b for b in fitted.edition.blocks if b.time_for == "break"]
    assert len(pauses) == breaks
    assert all(pause.usual in {10, 15} for pause in pauses)
    sat = 0
    for one in fitted.edition.blocks:
        sat = 0 if one.time_for == "break" else sat + one.usual
        assert sat <= 100


def test_a_break_lies_between_two_activities_if_one_ends_nearby() -> None:
    one = edition(
        block("first", (30, 35, 40)),
        block("work", (10, 15, 20), 1, "a"),
        block("reveal", (10, 15, 20), 1, "a", "reveal"),
        block("last", (30, 35, 40)),
    )
    assert list(minutes(fit_edition(one, SAY, 110)))[1:3] == ["break1", "work"]


def test_there_are_no_breaks_for_who_wants_none_and_none_besides_the_authors() -> None:
    assert "break1" not in minutes(fit_edition(long_day(6), SAY, 120, ()))
    own = edition(*long_day(6).blocks, block("tea", (5, 5, 5), 3, time_for="break"), CLOSE)
    assert list(minutes(fit_edition(own, SAY, 125)))[-2:] == ["tea", "close"]
    assert "break1" not in minutes(fit_edition(own, SAY, 125))
    assert "tea" not in minutes(fit_edition(own, SAY, 125, ()))


def test_breaks_of_ones_choosing_lie_and_last_as_said() -> None:
    fitted = fit_edition(
        WORKSHOP,
        SAY,
        50,
        (EventBreak(after="reveal", minutes=20), EventBreak(after="hello", minutes=3)),
    )
    assert fitted.edition.minutes() == 50
    assert list(minutes(fitted)) == [
        "hello", "break2", "sort", "reveal", "break1", "reflect", "close"
    ]  # fmt: skip
    assert (minutes(fitted)["break1"], minutes(fitted)["break2"]) == (20, 3)
    assert (
        fit_edition(WORKSHOP, SAY, None, (EventBreak(after="sort", minutes=7),)).edition.minutes()
        == 47
    )


def test_a_break_after_what_was_dropped_follows_what_came_before_it() -> None:
    fitted = fit_edition(WORKSHOP, SAY, 26, (EventBreak(after="reveal", minutes=5),))
    assert list(minutes(fitted)) == ["hello", "break1", "reflect", "close"]


def test_a_break_after_no_block_is_an_error_that_names_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        fit_edition(WORKSHOP, SAY, 50, (EventBreak(after="reveel", minutes=20),))
    assert str(caught.value) == (
        'There is no block "reveel" for a break to follow. Did you mean "reveal"?'
    )


def test_rather_no_break_than_no_event() -> None:
    packed = edition(block("a", (60, 60, 60)), block("b", (60, 60, 60)))
    assert minutes(fit_edition(packed, SAY, 120)) == {"a": 60, "b": 60}
