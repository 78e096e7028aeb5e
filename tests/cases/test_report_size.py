"""A report is made for any number of people: each of them costs little time and memory."""

from __future__ import annotations

import pytest

from facilitator.compose import engine as engine_module
from facilitator.compose import raster
from facilitator.compose.charts import draw
from facilitator.compose.raster import Rasters, charts_as_png, is_chart
from facilitator.compose.slide_css import slide_css
from tests.rooms import sample


def test_charts_of_a_word_file_are_drawn_in_one_run_and_look_as_if_drawn_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = sample().document("report")
    figures = [one for one in document.tree.iter("figure") if is_chart(one)]
    runs: list[str] = []
    engine = engine_module.lay_out_html

    def counted(source: str, *more: object) -> object:
        runs.append(source)
        return engine(source, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(raster, "lay_out_html", counted)
    pictures = Rasters(document)
    together = [pictures(one) for one in figures]
    assert len(runs) == 1
    for place in (0, -1):
        (alone,) = charts_as_png([draw(figures[place], document.look)], document)
        assert together[place] == alone


def test_words_on_slides_are_not_measured_letter_by_letter() -> None:
    rules = slide_css(sample().composer.look)
    assert "width: 100%; min-width: 0; overflow-wrap: anywhere" in rules
