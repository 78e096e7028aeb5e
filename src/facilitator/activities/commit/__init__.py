"""Who will have done what by when."""

from facilitator.activities.commit.model import Commit
from facilitator.activities.commit.report import CommitReport

COMMIT = CommitReport(Commit)
