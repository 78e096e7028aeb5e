"""Charts: from a figure's data to paper, slides and workbooks.

A new kind of chart is a module with a ``ChartKind`` and a line in ``CHARTS``. Libraries that write
native charts are imported when the first one is written.
"""

from __future__ import annotations

from facilitator.charts.contrasts import CONTRASTS
from facilitator.charts.drawings import DATES, OVERLAP, PROFILE, SCALE
from facilitator.charts.grouped_bars import GROUPED_BARS
from facilitator.charts.hands import COUNTS, HAND_PAIR, HANDS
from facilitator.charts.kind import ChartKind
from facilitator.charts.leading_bars import LEADING_BARS
from facilitator.charts.paired import PAIRED, SCORES
from facilitator.charts.people import PEOPLE
from facilitator.charts.strips import STRIPS
from facilitator.charts.tables import TABLE

CHARTS: dict[str, ChartKind] = {
    "contrasts": CONTRASTS,
    "counts": COUNTS,
    "dates": DATES,
    "grouped_bars": GROUPED_BARS,
    "hand_pair": HAND_PAIR,
    "hands": HANDS,
    "leading_bars": LEADING_BARS,
    "overlap": OVERLAP,
    "paired": PAIRED,
    "people": PEOPLE,
    "profile": PROFILE,
    "scale": SCALE,
    "scores": SCORES,
    "strips": STRIPS,
    "table": TABLE,
}
"""Every kind of chart, as ``data-chart`` of a figure calls it."""
