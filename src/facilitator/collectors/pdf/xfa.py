"""Answers in the other kind of form that a PDF may carry (XFA, Adobe's)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lxml import etree
from pikepdf import Array, Dictionary, Object, Pdf, Stream

from facilitator.collectors.form_registry import read_field
from facilitator.collectors.pdf.names import blank_named
from facilitator.collectors.pdf_weight import read_modestly
from facilitator.collectors.quoting import printable as shown
from facilitator.model.blanks import Blank
from facilitator.model.submission import FieldReading

_LARGEST = 10_000_000
_XHTML = "http://www.w3.org/1999/xhtml"
_BODY = f"{{{_XHTML}}}body"
_LESS_SURE = 0.8
_LISTED = 5
_PLACE = "XFA part"
_DOUBT = "It stands in the file's XFA part only, not in its fields."


def has_xfa(pdf: Pdf) -> bool:
    """Whether the file carries such a form."""
    return _part(pdf) is not None


def xfa_values(pdf: Pdf) -> dict[str, str]:
    """What its data says, by the names of its fields, filled ones only."""
    root = _data(_part(pdf))
    if root is None:
        return {}
    values: dict[str, str] = {}
    for element in root.iter("{*}*"):
        is_formatted = element.find(_BODY) is not None
        if (len(element) and not is_formatted) or etree.QName(element).namespace == _XHTML:
            continue
        text = " ".join("".join(map(str, element.itertext())).split())
        name = etree.QName(element).localname
        if text:
            values[name] = f"{values[name]}; {text}" if name in values else text
    return values


def added_by_xfa(
    values: Mapping[str, str], blanks: Mapping[str, Blank], have: Sequence[FieldReading], code: str
) -> tuple[list[FieldReading], str]:
    """The answers that stand in the XFA part only, and a sentence on what else it says.

    ``have`` are the readings of the form's fields, ``code`` is no answer.
    """
    said: dict[str, set[str]] = {}
    for known in have:
        said.setdefault(known.blank, set()).add(_folded(known.value))
    added: list[FieldReading] = []
    others: list[str] = []
    for name, text in values.items():
        blank = blanks.get(blank_named(name, blanks)[0])
        reading = read_field(blank, text, _PLACE) if blank else None
        if blank is None:
            others.append(name)
        elif reading is None or blank.name == code:
            continue
        elif blank.name not in said:
            confidence = min(reading.confidence, _LESS_SURE)
            told = {"doubt": reading.doubt or _DOUBT, "confidence": confidence}
            added.append(reading.model_copy(update=told))
        elif _folded(reading.value) not in said[blank.name]:
            others.append(name)
    if not others:
        return added, ""
    more = f" and {len(others) - _LISTED} more" if len(others) > _LISTED else ""
    return (
        added,
        f"What its XFA part says of {', '.join(map(shown, others[:_LISTED]))}{more} was not read.",
    )


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _part(pdf: Pdf) -> Object | None:
    form = pdf.Root.get("/AcroForm")
    return form.get("/XFA") if isinstance(form, Dictionary) else None


def _data(part: Object | None) -> etree._Element | None:
    """The element below which the values stand."""
    streams: list[Object] = []
    if isinstance(part, Stream):
        streams = [part]
    elif isinstance(part, Array):
        named = dict(zip(map(str, list(part)[::2]), list(part)[1::2], strict=False))
        streams = [named["datasets"]] if "datasets" in named else []
    for stream in streams:
        if not isinstance(stream, Stream):
            continue
        parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
        root = etree.fromstring(read_modestly(stream, _LARGEST) or b"<x/>", parser)
        if root is not None:
            return next(root.iter("{*}data"), root)
    return None
