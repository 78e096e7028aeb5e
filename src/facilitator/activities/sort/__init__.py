"""Statements that belong to one concept, to the other, or honestly to both."""

from facilitator.activities.sort.model import Sort
from facilitator.activities.sort.report import SortReport

SORT = SortReport(Sort)
