"""A web address as phones take it: in plain letters, whatever script it is written in."""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import quote, urlsplit, urlunsplit

_KEPT = "/?#[]@!$&'()*+,;=:-._~%"


def in_plain_letters(address: str) -> str:
    """The same address in ASCII: hosts as RFC 3490 has it, the rest percent-encoded (RFC 3987)."""
    parts = urlsplit(address)
    host = parts.netloc
    with suppress(UnicodeError):  # an odd host stays as it is written
        host = host.encode("idna").decode("ascii")
    rest = (quote(part, safe=_KEPT) for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, host, *rest))
