"""What a worksheet does once it knows on which pages its own parts stand."""

from __future__ import annotations

from facilitator.compose.document import Document
from facilitator.model.documents import WORKSHEET
from tests.formats.pdf.kits import real


def composed(edition: str, **own: int) -> Document:
    made = real()
    kit = made.kit.model_copy(update={"edition_name": edition})
    told = {name.replace("_", "-"): page for name, page in {"room_1": 0, **own}.items()}
    return made.composer.compose(WORKSHEET, kit, pages={WORKSHEET.name: told})


def test_ratings_begin_on_a_page_that_they_would_leave_white() -> None:
    def whole(room: int) -> bool:
        document = composed("after-talk", room_1=room, activity_rate=2)
        return document.tree.find(".//div[@class='keep']/h2[@id='activity-rate']") is not None

    assert (whole(60), whole(150)) == (True, False)


def test_questions_that_run_over_to_the_next_page_have_a_line_less() -> None:
    def lines(last: int) -> int:
        tree = composed("after-talk", activity_reflect=3, end_reflect=last).tree
        blanks = [b for b in tree.iter("textarea") if b.get("name", "").startswith("reflect_")]
        return sum(int(blank.get("rows", "0")) for blank in blanks)

    assert lines(4) == lines(3) - 4


def test_a_table_that_would_end_on_a_page_of_its_own_has_higher_rows() -> None:
    def height(page_of_ratings: int) -> str | None:
        own = {"activity_sort": 1, "end_sort": 2, "room_2": 170, "activity_rate": page_of_ratings}
        row = composed("workshop", **own).tree.find(".//tr[@id='end-sort']")
        assert row is not None
        return row.get("style")

    assert (height(2), height(3)) == (None, "height:14mm")
