from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.rules.responses.codebook import Codebook, build_codebook
from facilitator.workflows.workspace import Workspace

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def known() -> Codebook:
    exercise = tailor(Workspace(ROOT).exercise("performance-vs-execution"))
    kit = Kit(exercise=exercise, edition_name="workshop")
    blanks = [b for a in kit.activities for b in a.worksheet_blanks(exercise)]
    blanks += [b for a in kit.activities for b in a.canvas_blanks(exercise)]
    return build_codebook(blanks, [(kit.activities, exercise)])


@pytest.mark.parametrize(
    ("heading", "blank"),
    [
        ("sort_s1", "sort_s1"),
        ("SORT S1", "sort_s1"),
        ("rate_ownership_1_now", "rate_ownership_1_now"),
        ("Now: {owner}", "rate_ownership_1_now"),
        ("{owner} Now", "rate_ownership_1_now"),
        ("{owner} (hoped for)", "rate_ownership_1_hoped"),
        ("{owner} Hoped for in twelve months", "rate_ownership_1_hoped"),
        ("Q12. How things run [{owner}] today", "rate_ownership_1_now"),
        ("How we hope things run in twelve months - {owner}", "rate_ownership_1_hoped"),
        ("3. {owner} - Now", "rate_ownership_1_now"),
        ("commit_team1_owner", "commit_team1_owner"),
        ("Commitment 1: Owner", "commit_own1_owner"),
    ],
)
def test_a_heading_means_one_blank(known: Codebook, heading: str, blank: str) -> None:
    owner = next(phrase for phrase, names in known.meant.items() if names == {
        "rate_ownership_1_now", "rate_ownership_1_hoped"} and phrase in known.whole)  # fmt: skip
    assert known.blanks(heading.format(owner=owner)) == {blank}


def test_a_statement_by_itself_can_mean_both_figures(known: Codebook) -> None:
    both = {"rate_ownership_1_now", "rate_ownership_1_hoped"}
    owner = next(p for p, names in known.meant.items() if names == both and p in known.whole)
    assert known.blanks(owner) == both


@pytest.mark.parametrize("heading", ["Timestamp", "", "E-mail", "sort", "12", "Now"])
def test_other_headings_mean_nothing(known: Codebook, heading: str) -> None:
    assert known.blanks(heading) == frozenset()
