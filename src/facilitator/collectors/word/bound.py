"""Controls that show what the file keeps as data elsewhere: that value, for Word goes by it."""

from __future__ import annotations

import re
from zipfile import ZipFile

from lxml import etree
from lxml.etree import _Element

from facilitator.collectors.word.found import WordBlank
from facilitator.tables.office_files import xml_part

_ITEM = re.compile(r"customXml/item\d+\.xml")
_STEPS = re.compile(r"(?:/(?:[\w.-]+:)?[\w.-]+(?:\[\d{1,4}\])?)+(?:/@[\w.:-]+|/text\(\))?")
_PREFIX = re.compile(r"""xmlns:([\w.-]+)=["']([^"']*)["']""")
_LONGEST = 1000
_MOST_ITEMS = 20


class BoundData:
    """The data that a file keeps beside its document."""

    def __init__(self, archive: ZipFile) -> None:
        names = [name for name in archive.namelist() if _ITEM.fullmatch(name)][:_MOST_ITEMS]
        self._items = [xml_part(archive, name) for name in names]

    def value(self, found: WordBlank) -> str | None:
        """What is kept for a blank; None where nothing is, or where it cannot be looked up."""
        if found.binding is None:
            return None
        path, prefixes, _ = found.binding
        # Plain steps only: anything else could count without end.
        if len(path) > _LONGEST or not _STEPS.fullmatch(path):
            return None
        for item in self._items:
            said = _looked_up(item, path, dict(_PREFIX.findall(prefixes)))
            if said is not None:
                return said
        return None


def _looked_up(item: _Element, path: str, prefixes: dict[str, str]) -> str | None:
    try:
        found = item.getroottree().xpath(path, namespaces=prefixes or None)
    except etree.XPathError:
        return None
    if not isinstance(found, list) or not found:
        return None
    first = found[0]
    return "".join(map(str, first.itertext())) if isinstance(first, _Element) else str(first)
