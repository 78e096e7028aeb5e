"""Terms: a client's words in the place of the exercise's own, wherever a text marks them.

A mark is a term's words in braces, ``{senior leader}``: with an article, in the plural, possessive
or capitalised as the sentence needs it. The braces removed, a text reads as its author wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator.errors import Problem, SourceError, nearest
from facilitator.model.exercise import Exercise, Term
from facilitator.rules.overrides.number_marks import is_number, map_texts, resolve_numbers
from facilitator.text.grammar import Grammar, capitalised, grammar_of, titled

_MARK = re.compile(r"\{([^{}]*)\}(?:(['\u2019])s\b)?")
_ARTICLE = re.compile(r"(an?)\s+(?=\S)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?:(['\u2019])s|(?<=s)(['\u2019]))$", re.IGNORECASE)


@dataclass(frozen=True)
class TermMark:
    """One mark in a text: what stands in its braces, and where the brace opens (from 0)."""

    inside: str
    start: int
    apostrophe_outside: str = ""
    """The apostrophe of a possessive s that follows the closing brace."""


@dataclass(frozen=True)
class TermMeaning:
    """What a mark says: a term in a number, with an article, possessive or neither."""

    term: Term
    words: str
    """The declared words, as they stand in the mark."""
    plural: bool
    article: str = ""
    apostrophe: str = ""


def marks(text: str) -> Iterator[TermMark]:
    """Every mark of a text, from left to right."""
    for match in _MARK.finditer(text):
        yield TermMark(match.group(1), match.start(), match.group(2) or "")


def parse_mark(inside: str, terms: Iterable[Term]) -> TermMeaning | None:
    """What stands between two braces, by the declared terms; None where no term is meant."""
    known = tuple(terms)
    words = " ".join(inside.split())
    for owner, apostrophe in _readings(words):
        match = _article_and_words(owner, known)
        if match:
            return TermMeaning(*match[1:], article=match[0], apostrophe=apostrophe)
    return None


def term_forms(terms: Iterable[Term]) -> tuple[str, ...]:
    """Everything that may stand in a mark, without article, capital or possessive."""
    return tuple(form for term in terms for form in (term.singular, term.plural) if form)


def unknown_term(mark: TermMark, terms: Iterable[Term]) -> tuple[str, str]:
    """Message and hint for a mark that means no declared term."""
    words = _ARTICLE.sub("", _POSSESSIVE.sub("", mark.inside.strip()), count=1)
    hint = nearest(words, term_forms(terms)) + " Or declare it under terms."
    return f'"{{{mark.inside}}}" is none of the declared terms.', hint


def stray_marks(text: str, terms: Iterable[Term]) -> Iterator[tuple[int, str, str]]:
    """Braces that mean no declared term and no number: (offset from 0, message, hint)."""
    known = tuple(terms)
    for mark in marks(text):
        if not is_number(mark.inside) and parse_mark(mark.inside, known) is None:
            yield (mark.start, *unknown_term(mark, known))
    for brace in re.finditer(r"[{}]", _MARK.sub(lambda m: " " * len(m.group()), text)):
        yield brace.start(), f'The brace "{brace.group()}" stands alone.', _LONE_BRACE


_LONE_BRACE = "Braces mark terms, in pairs: {strategic plan}. Close it, or leave it out."


def tailor(exercise: Exercise, words: Mapping[str, Term] | None = None) -> Exercise:
    """The exercise with every mark replaced: numbers, and the client's words by term id.

    What quotes a statement that is not there is left out of the prose, paragraph by paragraph.
    Terms that ``words`` leaves out keep the exercise's own words. A client's term without a plural
    stands for the plural too, and takes no article. The result's terms are the words used. Raises
    SourceError for marks and ids that match no declared term.
    """
    chosen = words or {}
    problems = [*_unknown_ids(exercise, chosen)]
    swapped = _Swap(exercise.terms, chosen, problems, grammar_of(exercise.language))
    tailored = map_texts(resolve_numbers(exercise), swapped, besides=("terms",))
    if problems:
        raise SourceError(dict.fromkeys(problems))
    used = tuple(chosen.get(term.id, term) for term in exercise.terms)
    return tailored.model_copy(update={"terms": used})


class _Swap:
    """Replaces marks in texts by the client's words; unknown marks become problems."""

    def __init__(
        self,
        terms: Sequence[Term],
        words: Mapping[str, Term],
        problems: list[Problem],
        grammar: Grammar,
    ) -> None:
        self._terms = terms
        self._grammar = grammar
        self._words = words
        self._problems = problems

    def __call__(self, text: str) -> str:
        return _MARK.sub(self._swapped, text) if "{" in text else text

    def _swapped(self, match: re.Match[str]) -> str:
        meaning = parse_mark(match.group(1), self._terms)
        outside = match.group(0)[match.end(1) - match.start() + 1 :]
        if meaning is None:
            message, hint = unknown_term(TermMark(match.group(1), match.start()), self._terms)
            self._problems.append(Problem(message, hint=hint))
            return match.group(0)
        own = self._words.get(meaning.term.id, meaning.term)
        if _form(own, meaning) == _form(meaning.term, meaning):
            # Nothing to swap: the author's own wording is right as it stands, article and all.
            return match.group(1) + outside
        if outside:
            return self._worded(own, meaning, match.group(2))
        return self._worded(own, meaning, meaning.apostrophe)

    def _worded(self, own: Term, meaning: TermMeaning, apostrophe: str) -> str:
        """The client's words in the place of a mark, as the sentence needs them."""
        base = _form(own, meaning)
        words = _cased(base, meaning)
        if apostrophe:
            words = self._grammar.possessive(
                words, apostrophe, plural=_ends_as_plural(own, meaning)
            )
        if not meaning.article:
            return words
        if not own.plural and meaning.term.plural:  # a name or a mass noun takes no article
            return capitalised(words) if meaning.article[0].isupper() else words
        article = self._grammar.article(base) or meaning.article.lower()
        return f"{_article_cased(article, meaning)} {words}"


def _readings(words: str) -> Iterator[tuple[str, str]]:
    """The words as they stand; then without the possessive, and with its apostrophe."""
    yield words, ""
    match = _POSSESSIVE.search(words)
    if match:
        yield words[: match.start()], match.group(1) or match.group(2)


def _article_and_words(words: str, terms: Sequence[Term]) -> tuple[str, Term, str, bool] | None:
    """The article (or nothing), the term, its words and whether they are the plural."""
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
    """Whether the apostrophe alone follows a final s: after a plural, a name or a mass noun.

    Human resources' and James': the one rule that is right for both, which nothing here tells
    apart.
    """
    return meaning.plural or not own.plural


def _unknown_ids(exercise: Exercise, words: Mapping[str, Term]) -> Iterator[Problem]:
    known = [term.id for term in exercise.terms]
    for term_id in words:
        if term_id not in known:
            yield Problem(
                f'"{term_id}" is no term of {exercise.name}.', hint=nearest(term_id, known)
            )
