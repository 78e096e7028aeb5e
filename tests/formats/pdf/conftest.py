from __future__ import annotations

import pytest

from tests.formats.pdf.kits import Made, real
from tests.formats.pdf.reading import Pdf


@pytest.fixture(scope="session")
def made() -> Made:
    """The kit of the first exercise on Letter."""
    return real()


@pytest.fixture(scope="session")
def worksheet(made: Made) -> Pdf:
    return made.read("worksheet")
