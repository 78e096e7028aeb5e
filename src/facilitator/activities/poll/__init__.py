"""How often something is done here, beside what surveys say of others."""

from facilitator.activities.poll.model import Poll
from facilitator.activities.poll.report import PollReport

POLL = PollReport(Poll)
