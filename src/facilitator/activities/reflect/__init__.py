"""Open questions, answered in writing and kept."""

from facilitator.activities.protocol import ActivityReport, AnyReport
from facilitator.activities.reflect.model import Reflect

REFLECT: AnyReport = ActivityReport(Reflect)
