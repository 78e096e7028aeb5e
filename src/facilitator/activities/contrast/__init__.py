"""The two concepts side by side, area by area."""

from facilitator.activities.contrast.model import Contrast
from facilitator.activities.protocol import ActivityReport, AnyReport

CONTRAST: AnyReport = ActivityReport(Contrast)
