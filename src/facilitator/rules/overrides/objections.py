"""A client's changes to the objections, which go by their headings as printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from facilitator.errors import nearest
from facilitator.model.prose import ProseSection, untagged
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.overrides.merge import FIRST

_UNREAD = re.compile("[{}\"'\u201c\u201d\u2018\u2019]")


def change_objections(
    sections: Sequence[ProseSection], change: YamlCursor
) -> tuple[tuple[ProseSection, ...], list[LintIssue]]:
    """The objections after the changes, and what in these means nothing here."""
    known = [section.heading for section in sections]
    findings = list(_findings(change, known))
    dropped = {_key(entry.text() or "") for entry in change.get("drop").entries()}
    answers = {
        _key(name): entry.text() or "" for name, entry in change.get("replace").fields().items()
    }
    kept = [
        ProseSection(heading=entry.heading, body=answers.get(_key(entry.heading), entry.body))
        for entry in sections
        if _key(entry.heading) not in dropped
    ]
    for entry in change.get("add").entries():
        _insert(kept, entry)
    first = [_key(entry.text() or "") for entry in change.get("order").entries()]
    places = {key: place for place, key in enumerate(first)}
    kept.sort(key=lambda section: places.get(_key(section.heading), len(first)))
    return tuple(kept), findings


def _key(heading: str) -> str:
    """What is compared of a heading: no editions, braces, quotation marks or capitals."""
    return " ".join(_UNREAD.sub("", untagged(heading)[0]).split()).casefold()


def _insert(kept: list[ProseSection], change: YamlCursor) -> None:
    added = ProseSection(
        heading=change.get("heading").text() or "", body=change.get("body").text() or ""
    )
    after = change.get("after").text() or ""
    keys = [_key(section.heading) for section in kept]
    if after == FIRST:
        kept.insert(0, added)
    elif _key(after) in keys:
        # A heading may stand there once for each edition: the new one follows them all.
        kept.insert(len(keys) - keys[::-1].index(_key(after)), added)
    else:
        kept.append(added)


def _findings(change: YamlCursor, known: Sequence[str]) -> Iterator[LintIssue]:
    added = [entry.get("heading") for entry in change.get("add").entries()]
    everything = [*known, *(entry.text() or "" for entry in added)]
    for entry in change.get("drop").entries():
        yield from _unknown(entry, entry.text() or "", known)
    for name, answer in change.get("replace").fields().items():
        yield from _unknown(answer, name, known)
    for heading in added:
        if _key(heading.text() or "") in map(_key, known):
            yield LintIssue(
                heading.path,
                f"There is an objection “{heading.text()}” already.",
                "Put your answer under replace, or give it another heading.",
            )
    for after in (entry.get("after") for entry in change.get("add").entries()):
        if (after.text() or FIRST) != FIRST:
            yield from _unknown(after, after.text() or "", everything)
    for entry in change.get("order").entries():
        yield from _unknown(entry, entry.text() or "", everything)


def _unknown(place: YamlCursor, heading: str, known: Sequence[str]) -> Iterator[LintIssue]:
    # Braces and editions are no part of the heading as printed, nor of what is suggested.
    printed = [re.sub("[{}]", "", untagged(entry)[0]) for entry in known]
    if _key(heading) not in map(_key, known):
        yield LintIssue(
            place.path, f"There is no objection “{heading}”.", nearest(heading, printed)
        )
