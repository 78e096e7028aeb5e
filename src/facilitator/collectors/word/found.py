"""What is found in a Word document: its blanks, and the words outside of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml.etree import _Element

from facilitator.collectors.word.elements import W14, W, value


@dataclass(eq=False)
class WordBlock:
    """A cell, or a paragraph that stands in none; ``found`` are the blanks in it."""

    found: list[WordBlank] = field(default_factory=list)


@dataclass(eq=False)
class WordBlank:
    """One place to fill in: the state of a box, and the words that stand there.

    ``hint`` says that the words are those that invite to write. ``options`` are a list's, value by
    text; ``binding`` is where the file keeps the value as data: path, prefixes, store. ``marked``
    is set where a run in it is marked in colour, ``struck`` where one is struck through.
    """

    name: str
    block: WordBlock
    checked: bool | None = None
    hint: bool = False
    options: dict[str, str] = field(default_factory=dict)
    binding: tuple[str, str, str] | None = None
    marked: bool = False
    struck: bool = False
    parts: list[str] = field(default_factory=list)
    plain_controls: list[int] = field(default_factory=list)
    """For each control of plain text in its bookmark, how many parts stood before it."""

    @property
    def words(self) -> str:
        """The words that stand there, lines as lines."""
        return "".join(self.parts)

    @property
    def repeated(self) -> str:
        """The words of the first of several controls in one bookmark; else nothing.

        LibreOffice 7.4 writes a control of plain text once for each of its portions.
        """
        if len(self.plain_controls) < 2:  # noqa: PLR2004
            return ""
        first, second, *_ = self.plain_controls
        return "".join(self.parts[first:second])

    @property
    def glued(self) -> bool:
        """Whether the lines of a control were glued: LibreOffice put the breaks before it."""
        first = self.plain_controls[0] if self.plain_controls else 0
        return "\n" in "".join(self.parts[:first]) and bool("".join(self.parts[first:]).strip())

    def take_on(self, about: _Element) -> None:
        """What the properties of its control say."""
        self.hint = about.find(f"{W}showingPlcHdr") is not None
        self.options = {
            value(entry, name="displayText") or "": value(entry, name="value") or ""
            for entry in about.iter(f"{W}listItem")
        }
        bound = about.find(f"{W}dataBinding")
        if bound is not None:
            told = (value(bound, name=n) for n in ("xpath", "prefixMappings", "storeItemID"))
            path, prefixes, store = (said or "" for said in told)
            self.binding = path, prefixes, store
        self.checked = is_checked(about)


@dataclass(frozen=True)
class LooseText:
    """Words outside of the blanks. ``after`` is the last blank before them, ``near`` in their cell.

    Words that follow each other are one text, unless ``apart`` parts them.
    """

    text: str
    block: WordBlock
    near: WordBlank | None
    after: WordBlank | None
    apart: bool = False


@dataclass
class Story:
    """A document as it was read.

    ``marked`` are words in colour or struck through outside of the blanks. ``drawn`` are pictures
    and drawings that are not ours, each with the last blank before it. ``twins`` are the blanks
    whose bookmarks are there again under another name.
    """

    found: list[WordBlank] = field(default_factory=list)
    loose: list[LooseText] = field(default_factory=list)
    marked: list[LooseText] = field(default_factory=list)
    drawn: list[WordBlank | None] = field(default_factory=list)
    twins: set[str] = field(default_factory=set)


def is_checked(about: _Element) -> bool | None:
    """Whether the box of a control is ticked; None where the control is no box."""
    box = about.find(f"{W14}checkbox")
    if box is None:
        return None
    said = box.find(f"{W14}checked")
    return said is not None and (said.get(f"{W14}val") or "1").lower() in ("1", "true", "on")
