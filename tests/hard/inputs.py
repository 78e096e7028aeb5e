"""Bad files of every kind that people hand in: good ones, changed where it hurts."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from copy import deepcopy
from functools import cache
from io import BytesIO
from typing import Any
from zipfile import ZIP_STORED, ZipFile

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy
from lxml import etree


def _parts(text: str) -> list[str]:
    return text.split("¦")


_ODD = [
    *_parts(
        "\0¦\t¦\r¦\x1b[2J¦\x85¦\xad¦\u200d¦\u202e¦\u2028¦\ufeff"
        "¦¦ ¦0¦-1¦1e999¦nan¦٣¦Ä¦ﷺ¦👩‍👩‍👧¦漢字¦=1+1¦'¦\""
    ),
    "a" * 300,
]
_YAML = _parts(
    ": ¦- ¦? ¦&a ¦*a¦<<: *a¦!!python/object:os.system ¦!x ¦{¦}¦[¦]¦|¦>¦#¦%YAML 9¦---¦...¦~¦"
    "2027-99-99¦0x1f¦12:60¦\n¦{senior leader}¦{¦}}¦{x|y}¦[[¦]]¦\n  - ¦\n\n¦,¦null¦true"
)
_MARKS = _parts(
    "*¦**¦_¦`¦```\n¦# ¦### ¦- ¦- [ ] ¦1. ¦> ¦| a | b |\n|---|---|\n¦[^1]¦[^1]: x¦^[x]¦"
    "![x](y.png)¦[x](http://x)¦<b>¦&amp;¦\\¦***\n¦\n¦[[¦]]¦[[slide: x]]¦{x}¦{leader}¦    ¦\n\n¦|¦"
    "||¦:-:¦---¦~~¦===¦(¦)¦(pause)¦[¦]¦<!-- ¦-->¦<script>¦2027-03-18¦$¦@"
)
_JINJA = _parts(
    "{{¦}}¦{%¦%}¦{#¦#}¦{% for i in range(9) %}¦{% endfor %}¦{% if x %}¦{% endif %}¦"
    "{% block end %}¦{% endblock %}¦{% macro m(a) %}¦{% endmacro %}¦{{ m(1) }}¦|md¦|safe¦|join¦"
    "|first_sentence¦|attr('x')¦|sort¦|batch(2)¦kit¦.exercise¦.title¦look¦form¦[0]¦['a']¦ ~ ¦"
    " * 10**9¦loop.index¦{% include 'x' %}¦{% import 'documents/parts.html' as p %}¦"
    "{% set x = [] %}¦(¦)¦<p>¦</p>¦<table>¦<tr>¦<td>¦<input name='x'>¦<img src='x'>¦<h2>¦</h2>¦"
    "<ul><li>¦<svg>¦<figure>¦<section class='x'>¦<br>¦<style>¦&#0;¦&"
)
_CELLS = _parts(
    ',¦;¦\t¦|¦\n¦\r¦"¦""¦Name¦E-mail¦code¦Total¦=HYPERLINK(1)¦sort_s1¦both¦Both¦5¦5,0¦3/5¦'
    "don't know¦?¦x¦X¦☑¦TRUE¦N/A"
)
_NUMBERS = _parts(
    "-1¦0¦1¦2¦65536¦2147483648¦1e9¦¦x¦9999999999999999999999999999999999999999¦0.5¦true¦none"
)
_PDF = _parts(
    "/¦<<¦>>¦[¦]¦(¦)¦null¦1 0 R¦-1¦99999999999¦/Kids¦/Parent¦/V¦/T¦/FT¦/Tx¦/Btn¦/AP¦/Rect¦/Off¦"
    "stream\n¦endobj¦<FEFF>¦true¦0.0.0¦/Type/ObjStm¦%%EOF¦trailer¦/Encrypt¦/XFA¦/Annots"
)
_VALUES: list[Any] = [
    *(None, "", " ", [], {}, True, 0, -1, 0.5, 10**30, 1e308, [[]], {"": ""}, [None], "x" * 3000),
    *("{x}", "{", "*", "[[1]]", "<b>", "a\0b", "a\nb", "\u202e", "2027-02-30", "8:61", "../x"),
    *("1", ["a", "a"]),
]


def words(pieces: Sequence[str]) -> SearchStrategy[str]:
    """Something to put into a text: what means something there, what is odd anywhere."""
    return st.sampled_from([*pieces, *_ODD]) | st.text(max_size=8)


@st.composite
def changed_bytes(
    draw: DrawFn, seeds: Sequence[bytes], pieces: SearchStrategy[bytes], most: int = 4
) -> bytes:
    """A file with pieces put in, cut out, doubled, moved to other places or cut off."""
    data = draw(st.sampled_from(seeds))
    for _ in range(draw(st.sampled_from([1, 1, 1, 2, most]))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.sampled_from([0, 0, 1, 2, 7, 40, 300, len(data)]))
        piece = draw(pieces)
        if draw(st.integers(0, 9)) == 9:
            start = draw(st.integers(0, len(data)))
            piece = data[start : start + 200]
        data = data[:at] + piece + data[at + length :]
    return data


def changed_text(seeds: Sequence[str], pieces: Sequence[str]) -> SearchStrategy[bytes]:
    put_in = words(pieces).map(_encoded) | st.binary(min_size=1, max_size=2)
    return changed_bytes([_encoded(seed) for seed in seeds], put_in)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def pieced(pieces: Sequence[str], most: int = 40) -> SearchStrategy[bytes]:
    """A text of nothing but such pieces."""
    return st.lists(words(pieces), max_size=most).map("".join).map(_encoded)


@st.composite
def changed_tree(draw: DrawFn, seeds: Sequence[Any]) -> bytes:
    """Sound YAML that holds what nobody would write; JSON is YAML, too."""
    data = deepcopy(draw(st.sampled_from(seeds)))
    values = st.sampled_from(_VALUES) | words(_YAML) | st.integers() | st.floats()
    for _ in range(draw(st.sampled_from([1, 1, 2, 3]))):
        places = list(_places(data))
        if not places:
            break
        inside, key = draw(st.sampled_from(places))
        how = draw(st.integers(0, 5))
        if how == 0:
            del inside[key]
        elif how == 1:
            inside[key] = [inside[key]]
        elif how == 2:
            other, theirs = draw(st.sampled_from(places))
            inside[key] = deepcopy(other[theirs])
        elif how == 3 and isinstance(inside, list):
            inside.append(inside[key])
        elif how == 4 and isinstance(inside, dict):
            inside[draw(words(_YAML))] = inside.pop(key)
        else:
            inside[key] = deepcopy(draw(values))
    return json.dumps(data, ensure_ascii=draw(st.booleans()), indent=1).encode(
        "utf-8", "surrogatepass"
    )


def _places(data: Any) -> Any:
    keys = data if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else ()
    for key in list(keys):
        yield data, key
        yield from _places(data[key])


def yaml_of(texts: Sequence[str], trees: Sequence[Any]) -> SearchStrategy[bytes]:
    return changed_text(texts, _YAML) | changed_tree(trees)


def markdown_of(texts: Sequence[str]) -> SearchStrategy[bytes]:
    return changed_text(texts, _MARKS) | pieced(_MARKS)


def template_of(texts: Sequence[str]) -> SearchStrategy[bytes]:
    return changed_text(texts, _JINJA) | pieced(_JINJA, 12)


def table_of(texts: Sequence[str]) -> SearchStrategy[bytes]:
    return (
        changed_text(texts, _CELLS)
        | pieced(_CELLS)
        | changed_text([texts[0]], _CELLS).map(_as_utf_16)
    )


def _as_utf_16(data: bytes) -> bytes:
    return data.decode("utf-8", "replace").encode("utf-16")


def svg_of(texts: Sequence[str]) -> SearchStrategy[bytes]:
    return changed_xml([_encoded(text) for text in texts]) | changed_text(texts, _NUMBERS)


def pdf_of(files: Sequence[bytes]) -> SearchStrategy[bytes]:
    return changed_bytes(
        files, st.sampled_from(_PDF).map(str.encode) | st.binary(min_size=1, max_size=4), 6
    )


def binary_of(files: Sequence[bytes]) -> SearchStrategy[bytes]:
    return changed_bytes(files, st.binary(min_size=1, max_size=6))


@st.composite
def changed_xml(draw: DrawFn, seeds: Sequence[bytes]) -> bytes:
    """Elements taken out, doubled, moved into others; attributes and words that are none."""
    data = draw(st.sampled_from(seeds))
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return data
    for _ in range(draw(st.sampled_from([1, 1, 2, 5]))):
        every = list(root.iter("*"))
        one = every[draw(st.integers(0, len(every) - 1))]
        how = draw(st.integers(0, 6))
        above = one.getparent()
        if how <= 1 and above is not None:
            above.remove(one)
        elif how == 2 and above is not None:
            above.append(_copy(one))
        elif how == 3:
            every[draw(st.integers(0, len(every) - 1))].append(_copy(one))
        elif how == 4 and one.attrib:
            name = draw(st.sampled_from(sorted(one.attrib)))
            one.set(name, _in_xml(draw(st.sampled_from(_NUMBERS) | words(_CELLS))))
        elif how == 5 and one.attrib:
            del one.attrib[draw(st.sampled_from(sorted(one.attrib)))]
        else:
            one.text = _in_xml(draw(words(_CELLS)))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _copy(element: Any) -> Any:
    return etree.fromstring(etree.tostring(element))


def _in_xml(text: str) -> str:
    return re.sub("[^\t\n -\ud7ff\ue000-\ufffd]", "?", text)


@st.composite
def changed_package(draw: DrawFn, seeds: Sequence[bytes]) -> bytes:
    """An Office file with parts that were changed, lost, doubled or exchanged, or cut off."""
    parts = dict(_members(draw(st.sampled_from(seeds))))
    names = sorted(name for name in parts if name.endswith((".xml", ".rels")))
    for _ in range(draw(st.integers(1, 2))):
        name = draw(st.sampled_from(names))
        how = draw(st.integers(0, 9))
        if how == 0:
            parts.pop(name, None)
        elif how == 1:
            parts[name] = parts.get(draw(st.sampled_from(names)), b"")
        elif how == 2:
            parts[name] = draw(binary_of([parts.get(name, b"x")]))
        else:
            parts[name] = draw(changed_xml([parts.get(name, b"<x/>")]))
    data = packed(parts)
    if draw(st.integers(0, 14)) == 14:
        data = draw(binary_of([data]))
    return data


@cache
def _members(data: bytes) -> tuple[tuple[str, bytes], ...]:
    with ZipFile(BytesIO(data)) as archive:
        return tuple((name, archive.read(name)) for name in archive.namelist())


def packed(parts: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()
