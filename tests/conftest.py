"""What all tests share: how to accept new output, and no luck in generated examples."""

from __future__ import annotations

import gc

import pytest
from hypothesis import settings

# The same examples on every run and no clock: a failure is a finding, never bad luck.
settings.register_profile("facilitator", deadline=None, derandomize=True)
settings.load_profile("facilitator")

# Kits are made of millions of small objects: looking for garbage after every 700 of them takes a
# sixth of the whole time.
gc.set_threshold(200_000, 20, 5)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="write what the program says now into the golden files and transcripts",
    )


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether new output is to be written down instead of compared."""
    return bool(request.config.getoption("--accept"))
