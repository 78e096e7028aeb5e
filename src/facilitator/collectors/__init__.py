"""Ways in: what people filled in, read back out of files of any kind. Each ignores the others.

What every collector keeps to: **whatever a person typed or marked in a file ends as a reading, as a
doubt, or as a remark that names where it is; nothing is dropped silently.**

The registry is plain data: a collector's module is imported when its first file comes in.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.collectors.form_registry import FormRegistry, ParsedFile


@dataclass(frozen=True)
class Collector:
    """A kind of file that filled sheets come in. ``module`` has a function ``collect``."""

    title: str
    module: str

    def load(self) -> Callable[[bytes, FormRegistry], ParsedFile]:
        """The function that reads one file.

        It raises SourceError, without a place, for a file that it cannot read.
        """
        collect: Callable[[bytes, FormRegistry], ParsedFile] = import_module(self.module).collect
        return collect


COLLECTORS: dict[str, Collector] = {
    "pdf": Collector("PDF form", "facilitator.collectors.pdf.reader"),
    "docx": Collector("Word file", "facilitator.collectors.word.reader"),
    "csv": Collector("CSV table", "facilitator.collectors.table.reader"),
    "xlsx": Collector("Excel table", "facilitator.collectors.table.reader"),
    "xls": Collector("old Excel table", "facilitator.collectors.table.reader"),
    "xlsb": Collector("binary Excel table", "facilitator.collectors.table.reader"),
    "ods": Collector("OpenDocument table", "facilitator.collectors.table.reader"),
}
"""Every collector by the ending of its files."""
