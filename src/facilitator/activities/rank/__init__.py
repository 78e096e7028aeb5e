"""What matters most here: a few things put in order."""

from facilitator.activities.rank.model import Rank
from facilitator.activities.rank.report import RankReport

RANK = RankReport(Rank)
