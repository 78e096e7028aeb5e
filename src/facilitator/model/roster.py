"""Who takes part."""

from __future__ import annotations

from facilitator.model.base import Frozen
from facilitator.text.fold import fold_spaces


class Person(Frozen):
    """One row of a roster; ``row`` is where it stands in the file, from 1, headings included."""

    name: str
    role: str = ""
    email: str = ""
    group: str = ""
    row: int = 0

    @property
    def key(self) -> str:
        """What tells one person from another: name and e-mail, however they are written."""
        return "/".join(map(fold_spaces, (self.name, self.email)))


class PersonalCopy(Frozen):
    """One participant's own copy: the code for pages handed in, the name for pages kept.

    A spare copy has a code and no name.
    """

    code: str
    name: str = ""
