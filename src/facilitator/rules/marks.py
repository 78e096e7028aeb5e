"""Marks in texts: printed numbers of statements, and a client's words for the exercise's terms.

``{#sort}`` is how many statements the activity has, ``{#sort half}`` half of them, ``{#sort
words}`` and ``{#sort Words}`` the same in words. ``{#sort s3}`` is the printed number of one, and
``{#sort s3 (the first); s9 (the last)}`` lists several, each with what follows it.

A term's mark is its words in braces, ``{senior leader}``: with an article, in the plural,
possessive or capitalised as the sentence needs it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

from facilitator.errors import Problem, SourceError, nearest
from facilitator.model.base import Setting
from facilitator.model.exercise import Exercise, Term
from facilitator.model.prose import ProseSection, ScriptStep, SpeechLine
from facilitator.rules.settings import for_setting, stray_settings, without_setting_marks
from facilitator.text.grammar import Grammar, capitalised, grammar_of, titled
from facilitator.text.interface import t
from facilitator.text.locale import listed

_NUMBER_MARK = re.compile(r"\{#([^{}]*)\}")
_INSIDE = re.compile(r"\s*([a-z0-9]+)(?:\s+(.*?))?\s*", re.DOTALL)
_COUNTS = frozenset({"", "half", "words", "Words", "half words", "half Words"})
_ENTRY = re.compile(r"([a-z0-9]+(?:_[a-z0-9]+)?)(.*)", re.DOTALL)
_ITEM = re.compile(r"\s*(([-*+]|\d+[.)])\s|\|)")
"""What begins a part of its own: an entry of a list, a row of a table."""

M = TypeVar("M", bound=BaseModel)
Printed = Mapping[str, Sequence[str]]
"""By activity id, the names of its entries in the order in which they are numbered."""


def is_number(inside: str) -> bool:
    return inside.startswith("#")


def resolve_numbers(exercise: Exercise) -> Exercise:
    """The exercise with every number as it will be printed.

    Paragraphs, steps and list entries of the prose that quote what is gone are left out. Raises
    SourceError for a text of ``exercise.yaml`` that does.
    """
    numbers = NumberMarks(printed_order(exercise), exercise.language)

    def change(text: str) -> str:
        resolved = numbers.in_text(text)
        if resolved is None:
            raise SourceError.because(
                t("mark-quotes-nothing", text=text),
                hint=t("mark-quotes-nothing-hint"),
            )
        return resolved

    changed = map_texts(exercise, change, besides=("prose",))
    return changed.model_copy(update={"prose": _resolved(exercise.prose, numbers)})


def map_texts(model: M, change: Callable[[str], str], besides: Collection[str] = ()) -> M:
    """Save in the fields called ``besides``."""

    def changed(value: Any) -> Any:  # noqa: ANN401 - models hold values of any kind
        match value:
            case str():
                return change(value)
            case BaseModel():
                return map_texts(value, change, besides)
            case tuple():
                return tuple(map(changed, value))
            case dict():
                return {key: changed(entry) for key, entry in value.items()}
        return value

    names = [name for name in type(model).model_fields if name not in besides]
    return model.model_copy(update={name: changed(getattr(model, name)) for name in names})


def texts(model: BaseModel) -> list[str]:
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    map_texts(model, keep, besides=("terms",))
    return found


def _resolved(value: Any, numbers: NumberMarks) -> Any:  # noqa: ANN401 - prose holds several kinds
    """Prose without what quotes something that is gone; None where nothing of it is left."""
    match value:
        case ProseSection() | ScriptStep() | SpeechLine():
            return _resolved_unit(value, numbers)
        case tuple():
            resolved = (_resolved(entry, numbers) for entry in value)
            return tuple(entry for entry in resolved if entry is not None)
        case dict():
            return {key: _resolved(entry, numbers) for key, entry in value.items()}
        case BaseModel():
            fields = {name: getattr(value, name) for name in type(value).model_fields}
            return value.model_copy(update=_resolved(fields, numbers))
    return value


def _resolved_unit(
    unit: ProseSection | ScriptStep | SpeechLine, numbers: NumberMarks
) -> BaseModel | None:
    if isinstance(unit, ProseSection):
        heading, body = numbers.in_text(unit.heading), numbers.in_prose(unit.body)
        is_left = heading is not None and (body or not unit.body)
        return ProseSection(heading=heading or "", body=body) if is_left else None
    if unit.kind == "text":
        text = numbers.in_prose(unit.text)
        return unit.model_copy(update={"text": text}) if text else None
    names = ("text", "then") if isinstance(unit, ScriptStep) else ("text",)
    texts = {name: numbers.in_text(getattr(unit, name)) for name in names}
    return None if None in texts.values() else unit.model_copy(update=texts)


def printed_order(exercise: Exercise) -> dict[str, tuple[str, ...]]:
    return {activity.id: activity.entry_names(exercise) for activity in exercise.activities}


def stray_numbers(text: str, known: Printed) -> Iterator[tuple[int, str, str]]:
    """Number marks that mean nothing: (offset from 0, message, hint)."""
    for match in _NUMBER_MARK.finditer(text):
        mark = _parse_number_mark(match.group(1))
        if mark is None:
            yield match.start(), t("mark-no-number", mark=match.group()), t("mark-number-syntax")
        elif mark.activity not in known:
            message = t("mark-no-activity", mark=match.group(), activity=mark.activity)
            yield match.start(), message, nearest(mark.activity, known)
        else:
            missing = [key for key, _ in mark.entries if key not in known[mark.activity]]
            for key in missing:
                message = t("mark-no-entry", activity=mark.activity, key=key)
                yield match.start(), message, nearest(key, known[mark.activity])


@dataclass(frozen=True)
class NumberMarks:
    printed: Printed
    language: str

    def in_text(self, text: str) -> str | None:
        """The text with its numbers; None where it quotes what is not there."""
        numbers = [self._number(match[1]) for match in _NUMBER_MARK.finditer(text)]
        if None in numbers:
            return None
        return _NUMBER_MARK.sub(lambda _: str(numbers.pop(0)), text)

    def in_prose(self, text: str) -> str:
        """Markdown with its numbers, without paragraphs and entries that quote what is gone."""
        whole = self.in_text(text)
        if whole is not None:
            return whole
        kept = [part for unit in _units(text) if (part := self.in_text(unit)) is not None]
        return re.sub(r"\n{3,}", "\n\n", "".join(kept)).strip("\n")

    def _number(self, inside: str) -> str | None:
        """What stands in the place of a mark; None where all that it quotes is gone."""
        mark = _parse_number_mark(inside)
        keys = self.printed.get(mark.activity) if mark else None
        if mark is None or keys is None:
            return None
        if not mark.entries:
            return mark.counted(len(keys), grammar_of(self.language))
        quoted = [f"{keys.index(key) + 1}{rest}" for key, rest in mark.entries if key in keys]
        return listed(quoted, self.language) or None


@dataclass(frozen=True)
class _NumberMark:
    activity: str
    count: str = ""
    entries: tuple[tuple[str, str], ...] = ()

    def counted(self, count: int, grammar: Grammar) -> str:
        number = (count + 1) // 2 if "half" in self.count else count
        if "ords" not in self.count:
            return str(number)
        words = grammar.in_words(number)
        return capitalised(words) if "Words" in self.count else words


def _parse_number_mark(inside: str) -> _NumberMark | None:
    match = _INSIDE.fullmatch(inside.removeprefix("#"))
    if not match:
        return None
    activity, rest = match.group(1), " ".join((match.group(2) or "").split())
    if rest in _COUNTS:
        return _NumberMark(activity, count=rest)
    entries = [_ENTRY.fullmatch(entry.strip()) for entry in rest.split(";")]
    parsed = tuple((entry[1], entry[2]) for entry in entries if entry)
    return _NumberMark(activity, entries=parsed) if len(parsed) == len(entries) else None


def _units(text: str) -> Iterator[str]:
    lines: list[str] = []
    for line in text.splitlines(keepends=True):
        if lines and (_ITEM.match(line) or not line.strip() or not lines[-1].strip()):
            yield "".join(lines)
            lines = []
        lines.append(line)
    yield "".join(lines)


_MARK = re.compile(r"\{([^{}]*)\}(?:(['\u2019])s\b)?")
_ARTICLE = re.compile(r"((?:de|a) la|an?|el|l[ao]s?|una?|del|al)\s+(?=\S)", re.IGNORECASE)
"""In any language: what follows has to be a term of the exercise's."""
_POSSESSIVE = re.compile(r"(?:(['\u2019])s|(?<=s)(['\u2019]))$", re.IGNORECASE)


@dataclass(frozen=True)
class TermMeaning:
    term: Term
    words: str
    """The declared words, as they stand in the mark."""
    plural: bool
    article: str = ""
    apostrophe: str = ""


def parse_mark(inside: str, terms: Iterable[Term]) -> TermMeaning | None:
    known = tuple(terms)
    words = " ".join(inside.split())
    for owner, apostrophe in _readings(words):
        match = _article_and_words(owner, known)
        if match:
            return TermMeaning(*match[1:], article=match[0], apostrophe=apostrophe)
    return None


def unknown_term(inside: str, terms: Iterable[Term]) -> tuple[str, str]:
    """Message and hint for a mark that means no declared term."""
    words = _ARTICLE.sub("", _POSSESSIVE.sub("", inside.strip()), count=1)
    forms = [form for term in terms for form in (term.singular, term.plural) if form]
    hint = t("mark-no-term-hint", nearest=nearest(words, forms))
    return t("mark-no-term", mark=f"{{{inside}}}"), hint


def stray_marks(text: str, terms: Iterable[Term]) -> Iterator[tuple[int, str, str]]:
    """Braces that mean no term, number or setting: (offset from 0, message, hint)."""
    known = tuple(terms)
    yield from stray_settings(text)
    text = without_setting_marks(text)
    for mark in _MARK.finditer(text):
        if not is_number(mark[1]) and parse_mark(mark[1], known) is None:
            yield (mark.start(), *unknown_term(mark[1], known))
    for brace in re.finditer(r"[{}]", _MARK.sub(lambda m: " " * len(m.group()), text)):
        yield brace.start(), t("mark-lone-brace", brace=brace.group()), t("mark-lone-brace-hint")


def tailor(
    exercise: Exercise, words: Mapping[str, Term] | None = None, setting: Setting = "in-house"
) -> Exercise:
    """The exercise with every mark replaced: settings, numbers, the client's words by term id.

    Terms that ``words`` leaves out keep the exercise's own words. A client's term without a plural
    stands for the plural too, and takes no article. Raises SourceError for marks and ids that match
    no declared term.
    """
    chosen = words or {}
    problems = [*_unknown_ids(exercise, chosen)]
    swapped = _Swap(exercise.terms, chosen, problems, grammar_of(exercise.language))
    numbered = resolve_numbers(for_setting(exercise, setting))
    tailored = map_texts(numbered, swapped, besides=("terms",))
    if problems:
        raise SourceError(dict.fromkeys(problems))
    used = tuple(chosen.get(term.id, term) for term in exercise.terms)
    return tailored.model_copy(update={"terms": used})


@dataclass(frozen=True)
class _Swap:
    terms: Sequence[Term]
    words: Mapping[str, Term]
    problems: list[Problem]
    grammar: Grammar

    def __call__(self, text: str) -> str:
        return _MARK.sub(self._swapped, text) if "{" in text else text

    def _swapped(self, match: re.Match[str]) -> str:
        meaning = parse_mark(match.group(1), self.terms)
        outside = match.group(0)[match.end(1) - match.start() + 1 :]
        if meaning is None:
            message, hint = unknown_term(match.group(1), self.terms)
            self.problems.append(Problem(message, hint=hint))
            return match.group(0)
        own = self.words.get(meaning.term.id, meaning.term)
        if _form(own, meaning) == _form(meaning.term, meaning):
            # Nothing to swap: the author's own wording is right as it stands, article and all.
            return match.group(1) + outside
        if outside:
            return self._worded(own, meaning, match.group(2))
        return self._worded(own, meaning, meaning.apostrophe)

    def _worded(self, own: Term, meaning: TermMeaning, apostrophe: str) -> str:
        base = _form(own, meaning)
        words = _cased(base, meaning)
        if apostrophe:
            words = self.grammar.possessive(words, apostrophe, plural=_ends_as_plural(own, meaning))
        if not meaning.article:
            return words
        is_bare = not own.plural and meaning.term.plural  # a name or a mass noun
        if is_bare and not self.grammar.names_take_articles:
            return capitalised(words) if meaning.article[0].isupper() else words
        article = self.grammar.article(base, meaning.article.lower())
        return f"{_article_cased(article, meaning)} {words}"


def _readings(words: str) -> Iterator[tuple[str, str]]:
    yield words, ""
    match = _POSSESSIVE.search(words)
    if match:
        yield words[: match.start()], match.group(1) or match.group(2)


def _article_and_words(words: str, terms: Sequence[Term]) -> tuple[str, Term, str, bool] | None:
    plain = _term_of(words, terms)
    if plain:
        return ("", plain[0], words, plain[1])
    match = _ARTICLE.match(words)
    rest = words[match.end() :] if match else ""
    term = _term_of(rest, terms)
    return (match.group(1), term[0], rest, term[1]) if match and term else None


def _term_of(words: str, terms: Sequence[Term]) -> tuple[Term, bool] | None:
    wanted = words.casefold()
    for term in terms:
        if wanted == term.singular.casefold():
            return term, False
        if wanted and wanted == term.plural.casefold():
            return term, True
    return None


def _form(term: Term, meaning: TermMeaning) -> str:
    return (term.plural or term.singular) if meaning.plural else term.singular


def _article_cased(article: str, meaning: TermMeaning) -> str:
    if _is_shouted(meaning):
        return article.upper()
    return capitalised(article) if meaning.article[0].isupper() else article


def _is_shouted(meaning: TermMeaning) -> bool:
    return meaning.words.isupper() and meaning.words not in {
        meaning.term.singular,
        meaning.term.plural,
    }


def _cased(words: str, meaning: TermMeaning) -> str:
    """The client's words with the capitals that the mark adds to the declared words."""
    if meaning.words == _form(meaning.term, meaning):
        return words
    if _is_shouted(meaning):
        return words.upper()
    if " " in meaning.words and meaning.words == titled(meaning.words):
        return titled(words)
    return capitalised(words) if meaning.words[0].isupper() else words


def _ends_as_plural(own: Term, meaning: TermMeaning) -> bool:
    """Human resources' and James': right for a plural, a name and a mass noun."""
    return meaning.plural or not own.plural


def _unknown_ids(exercise: Exercise, words: Mapping[str, Term]) -> Iterator[Problem]:
    known = [term.id for term in exercise.terms]
    for term_id in words:
        if term_id not in known:
            yield Problem(
                t("term-unknown", term=term_id, exercise=exercise.name),
                hint=nearest(term_id, known),
            )
