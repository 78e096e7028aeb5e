"""Zip files that are the same bytes for the same content, on any day and machine."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_OLDEST = datetime(1980, 1, 1, tzinfo=UTC)
"""Zip files know no earlier date."""
_DATES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def repeatable_zip(
    members: Iterable[tuple[str, bytes]], *, epoch: int = 0, stored: tuple[str, ...] = ()
) -> bytes:
    """Members by name, in their order, all dated ``epoch`` (seconds since 1970).

    Those whose names end with one of ``stored`` are not deflated.
    """
    when = max(datetime.fromtimestamp(epoch, UTC), _OLDEST).timetuple()[:6]
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for name, content in members:
            entry = ZipInfo(name, when)
            entry.compress_type = ZIP_STORED if stored and name.endswith(stored) else ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)
    return target.getvalue()


def undated_members(package: bytes) -> Iterator[tuple[str, bytes]]:
    """The parts of an Office file, its own dates set to the oldest one that zip files know."""
    with ZipFile(BytesIO(package)) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            if name == "docProps/core.xml":
                content = _DATES.sub(rb"\g<1>1980-01-01T00:00:00Z", content)
            yield name, content
