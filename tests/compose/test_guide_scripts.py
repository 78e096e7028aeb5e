"""What a script says is in the guide once, whatever blocks run its activity."""

from __future__ import annotations

from facilitator.compose.context import block_pages
from facilitator.model.exercise import Edition
from facilitator.model.kit import Kit
from facilitator.model.prose import Script, ScriptStep
from tests.compose.conftest import Composed

PARTS = ("", "work", "reveal", "debate")


def said_in(composed: Composed, kit: Kit, phases: tuple[str, ...]) -> list[str]:
    """The words of a script in the order in which the guide has them; a block for each phase."""
    steps = {part: (ScriptStep(kind="say", text=f"Words of {part or 'all'}."),) for part in PARTS}
    prose = kit.exercise.prose.model_copy(update={"scripts": {"sort": Script(parts=steps)}})
    block = next(block for block in kit.edition.blocks if block.activity == "sort")
    blocks = [{**block.model_dump(), "id": f"b{n}", "phase": p} for n, p in enumerate(phases)]
    edition = Edition.model_validate({**kit.edition.model_dump(), "blocks": blocks})
    editions = {kit.edition_name: edition}
    exercise = kit.exercise.model_copy(update={"prose": prose, "editions": editions})
    made = composed(document="facilitator-guide", kit=kit.model_copy(update={"exercise": exercise}))
    lines = ("".join(map(str, p.itertext())) for p in made.tree.iter("p"))
    return [line.split("Words of ")[1] for line in lines if "Words of " in line]


def test_a_block_that_runs_an_activity_alone_has_all_of_its_script(
    composed: Composed, kit: Kit
) -> None:
    whole = ["all.", "work.", "reveal.", "debate."]
    assert said_in(composed, kit, ("whole",)) == whole
    assert said_in(composed, kit, ("work", "reveal", "debate")) == whole
    # A block that says no phase leaves the others to those that do.
    assert said_in(composed, kit, ("whole", "debate")) == ["all.", "work.", "debate."]


def test_a_block_of_two_pages_opens_on_a_left_page() -> None:
    starts = {
        "block-a": 5,
        "block-b": 6,
        "block-c": 8,
        "block-d": 9,
        "block-e": 11,
        "objections": 12,
    }
    rooms = {f"{side}-{page}": 100 for page in range(1, 13) for side in ("room", "above")}
    found = block_pages(starts | rooms)
    assert [block for block, pages in found.items() if pages.opened] == ["block-c"]
    assert {pages.lines for block, pages in found.items() if block != "block-c"} == {7}
    assert found["block-c"].lines == 17
    assert not block_pages({})
    first = block_pages({"block-a": 5, "block-b": 7, "block-c": 9, **rooms})
    assert [block for block, pages in first.items() if pages.after_notes] == ["block-a"]


def test_minutes_in_reserve_have_a_page_of_their_own_only_where_the_block_before_is_full() -> None:
    rooms = {f"room-{page}": 100 for page in range(1, 9)}
    starts = {"block-a": 4, "rest-b": 5, "block-c": 6, "objections": 7}
    below, alone = ({**starts, "pause-b": page, **rooms} for page in (5, 6))
    assert set(block_pages(below)) == {"block-a"}
    assert set(block_pages({**alone, "block-c": 7, "objections": 8})) == {"block-a", "block-b"}
