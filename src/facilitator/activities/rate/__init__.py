"""How things run here, now and as hoped for, on one scale."""

from facilitator.activities.rate.model import Rate
from facilitator.activities.rate.report import RateReport

RATE = RateReport(Rate)
