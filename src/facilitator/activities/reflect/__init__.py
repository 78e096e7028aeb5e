"""Open questions, answered in writing and kept; of short answers the room counts who has them."""

from facilitator.activities.protocol import AnyReport
from facilitator.activities.reflect.model import Reflect
from facilitator.activities.reflect.report import ReflectReport

REFLECT: AnyReport = ReflectReport(Reflect)
