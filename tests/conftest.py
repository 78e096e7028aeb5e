"""What all tests share: how to accept new output, and no luck in generated examples."""

from __future__ import annotations

import pytest
from hypothesis import settings

# The same examples on every run and no clock: a failure is a finding, never bad luck.
settings.register_profile("facilitator", deadline=None, derandomize=True)
settings.load_profile("facilitator")


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
