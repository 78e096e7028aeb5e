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
    for found in _MARK.finditer(text):
        yield TermMark(found.group(1), found.start(), found.group(2) or "")


def parse_mark(inside: str, terms: Iterable[Term]) -> TermMeaning | None:
    """What stands between two braces, by the declared terms; None where no term is meant."""
    known = tuple(terms)
    words = " ".join(inside.split())
    for owner, apostrophe in _readings(words):
        found = _article_and_words(owner, known)
        if found:
            return TermMeaning(*found[1:], article=found[0], apostrophe=apostrophe)
    return None


def term_forms(terms: Iterable[Term]) -> tuple[str, ...]:
    """Everything that may stand in a mark, without article, capital or possessive."""
    return tuple(form for term in terms for form in (term.singular, term.plural) if form)


def unknown_term(mark: TermMark, terms: Iterable[Term]) -> tuple[str, str]:
    """Message and hint for a mark that means no declared term."""
    bare = _ARTICLE.sub("", _POSSESSIVE.sub("", mark.inside.strip()), count=1)
    hint = nearest(bare, term_forms(terms)) + " Or declare it under terms."
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
    """Texts in, texts with the client's words out; what cannot be swapped becomes a problem."""

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
        return _MARK.sub(self._one, text) if "{" in text else text

    def _one(self, found: re.Match[str]) -> str:
        meant = parse_mark(found.group(1), self._terms)
        outside = found.group(0)[found.end(1) - found.start() + 1 :]
        if meant is None:
            message, hint = unknown_term(TermMark(found.group(1), found.start()), self._terms)
            self._problems.append(Problem(message, hint=hint))
            return found.group(0)
        mine = self._words.get(meant.term.id, meant.term)
        if _form(mine, meant) == _form(meant.term, meant):
            # Nothing to swap: the author's own wording is right as it stands, article and all.
            return found.group(1) + outside
        if outside:
            return self._worded(mine, meant, found.group(2))
        return self._worded(mine, meant, meant.apostrophe)

    def _worded(self, mine: Term, meant: TermMeaning, apostrophe: str) -> str:
        """The client's words in the place of a mark, as the sentence needs them."""
        bare = _form(mine, meant)
        words = _cased(bare, meant)
        if apostrophe:
            words = self._grammar.possessive(words, apostrophe, plural=_ends_as_plural(mine, meant))
        if not meant.article:
            return words
        if not mine.plural and meant.term.plural:  # a name or a mass noun takes no article
            return capitalised(words) if meant.article[0].isupper() else words
        article = self._grammar.article(bare) or meant.article.lower()
        return f"{_article_cased(article, meant)} {words}"


def _readings(words: str) -> Iterator[tuple[str, str]]:
    """The words as they stand; then without the possessive, and with its apostrophe."""
    yield words, ""
    found = _POSSESSIVE.search(words)
    if found:
        yield words[: found.start()], found.group(1) or found.group(2)


def _article_and_words(words: str, terms: Sequence[Term]) -> tuple[str, Term, str, bool] | None:
    """The article (or nothing), the term, its words and whether they are the plural."""
    plain = _term_of(words, terms)
    if plain:
        return ("", plain[0], words, plain[1])
    found = _ARTICLE.match(words)
    rest = words[found.end() :] if found else ""
    term = _term_of(rest, terms)
    return (found.group(1), term[0], rest, term[1]) if found and term else None


def _term_of(words: str, terms: Sequence[Term]) -> tuple[Term, bool] | None:
    wanted = words.casefold()
    for term in terms:
        if wanted == term.singular.casefold():
            return term, False
        if wanted and wanted == term.plural.casefold():
            return term, True
    return None


def _form(term: Term, meant: TermMeaning) -> str:
    return (term.plural or term.singular) if meant.plural else term.singular


def _article_cased(found: str, meant: TermMeaning) -> str:
    if _is_shouted(meant):
        return found.upper()
    return capitalised(found) if meant.article[0].isupper() else found


def _is_shouted(meant: TermMeaning) -> bool:
    return meant.words.isupper() and meant.words not in {meant.term.singular, meant.term.plural}


def _cased(words: str, meant: TermMeaning) -> str:
    """The client's words with the capitals that the mark adds to the declared words."""
    if meant.words == _form(meant.term, meant):
        return words
    if _is_shouted(meant):
        return words.upper()
    if " " in meant.words and meant.words == titled(meant.words):
        return titled(words)
    return capitalised(words) if meant.words[0].isupper() else words


def _ends_as_plural(mine: Term, meant: TermMeaning) -> bool:
    """Whether the apostrophe alone follows a final s: after a plural, a name or a mass noun.

    Human resources' and James': the one rule that is right for both, which nothing here tells
    apart.
    """
    return meant.plural or not mine.plural


def _unknown_ids(exercise: Exercise, words: Mapping[str, Term]) -> Iterator[Problem]:
    known = [term.id for term in exercise.terms]
    for term_id in words:
        if term_id not in known:
            yield Problem(
                f'"{term_id}" is no term of {exercise.name}.', hint=nearest(term_id, known)
            )
