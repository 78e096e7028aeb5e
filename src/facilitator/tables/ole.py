"""One stream out of an OLE file, the container of office files from before 2007."""

from __future__ import annotations

import struct

_HEADER = 512
_FREE_FROM = 0xFFFFFFFA
_ENTRY = 128
_DIFAT_IN_HEADER = 109


class _Container:
    """A file's sectors. Raises ValueError, struct.error or IndexError where it is damaged."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size = 1 << struct.unpack_from("<H", data, 30)[0] % 20
        self._most = len(data) // self._size + 1
        self._fat = self._table(self._fat_sectors())

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._data[start : start + self._size]

    def _fat_sectors(self) -> list[int]:
        found = list(struct.unpack_from(f"<{_DIFAT_IN_HEADER}I", self._data, 76))
        follow, count = struct.unpack_from("<II", self._data, 68)
        for _ in range(min(count, self._most)):
            more = self._numbers(self._sector(follow))
            found += more[:-1]
            follow = more[-1]
        return [number for number in found if number < _FREE_FROM]

    @staticmethod
    def _numbers(data: bytes) -> list[int]:
        whole = len(data) // 4
        return list(struct.unpack_from(f"<{whole}I", data))

    def _table(self, sectors: list[int]) -> list[int]:
        return [n for number in sectors[: self._most] for n in self._numbers(self._sector(number))]

    def chain(self, number: int) -> bytes:
        """The content of sectors that follow each other."""
        parts: list[bytes] = []
        while number < _FREE_FROM and len(parts) <= self._most:
            parts.append(self._sector(number))
            number = self._fat[number]
        return b"".join(parts)

    def stream(self, names: tuple[str, ...]) -> bytes:
        """The content of the first stream with one of these names; nothing if there is none."""
        (first,) = struct.unpack_from("<I", self._data, 48)
        (cutoff,) = struct.unpack_from("<I", self._data, 56)
        folder = self.chain(first)
        root_start = struct.unpack_from("<I", folder, 116)[0]
        for at in range(0, len(folder) - _ENTRY + 1, _ENTRY):
            length = struct.unpack_from("<H", folder, at + 64)[0]
            name = folder[at : at + max(0, length - 2)].decode("utf-16-le", "replace")
            if name in names:
                start, size = struct.unpack_from("<II", folder, at + 116)
                if size < cutoff:
                    return self._small(start, size, root_start)
                return self.chain(start)[:size]
        return b""

    def _small(self, number: int, size: int, root_start: int) -> bytes:
        """A stream below the cutoff, which lies in small sectors inside of another stream."""
        within = self.chain(root_start)
        (first,) = struct.unpack_from("<I", self._data, 60)
        small = 1 << struct.unpack_from("<H", self._data, 32)[0] % 20
        table = self._numbers(self.chain(first))
        parts: list[bytes] = []
        while number < _FREE_FROM and len(parts) * small < size:
            parts.append(within[number * small : (number + 1) * small])
            number = table[number]
        return b"".join(parts)[:size]


def workbook_stream(data: bytes) -> bytes:
    """The stream with an old workbook's records; nothing where there is none.

    Raises ValueError, struct.error or IndexError for a damaged file.
    """
    return _Container(data).stream(("Workbook", "Book"))
