"""Headings and labels as programs write them: what they mean, and which rows are no person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeVar

from facilitator.text.plain_text import fold, unnumbered, word_list

Meaning = TypeVar("Meaning")

_TOOL_NUMBER = re.compile(r"\s*[\w\[\]]{1,24}[.:)]\s+(\S.*)", re.DOTALL)
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")

_FIGURES = frozenset(
    word_list(
        """
    average, averages, avg, mean, means, median, mode, total, totals, subtotal, sum, sums,
    overall, count, counts, counted, responses, respondents, stdev, std, dev, stddev, sd,
    deviation, variance, min, max, minimum, maximum, range, percent, percentage, percentages,
    share, n, skipped, answered, frequency, frequencies, summary, quartile,
    mittelwert, mittelwerte, durchschnitt, durchschnittlich, mittel, schnitt, summe, summen,
    gesamt, gesamtsumme, insgesamt, zwischensumme, anzahl, standardabweichung, stabw, abw,
    abweichung, varianz, modus, modalwert, spannweite, prozent, anteil, haufigkeit, mw,
    zentralwert, gesamtergebnis, ergebnis,
    moyenne, moyennes, mediane, somme, totaux, ecart, effectif, pourcentage, promedio, media,
    mediana, moda, suma, totales, recuento, porcentaje, desviacion, varianza, soma, desvio,
    contagem, totale, somma, conteggio, percentuale, deviazione, scarto,
    gemiddelde, gemiddeld, totaal, som, aantal, mediaan, standaardafwijking, gennemsnit,
    medelvarde, genomsnitt, gjennomsnitt, summa, antal, antall, keskiarvo, yhteensa, srednia,
    razem, suma, prumer, celkem, soucet, prosjek, ukupno, atlag, osszesen, ortalama, toplam,
    среднее, среднии, итого, сумма, всего,
    平均, 平均値, 合計, 総計, 件数, 人数, 平均值, 总计, 合计, 평균, 합계
    """
    )
)
_AROUND = frozenset(
    word_list(
        """
    of, all, the, grand, group, team, room, row, rows, column, columns, per, score, scores,
    rating, ratings, answers, answer, people, persons, participants, number, no, nr, standard,
    typical, arithmetic, and, valid, cases, case, missing, value, values, question, item, in,
    for, to, der, die, das, des, aller, alle, antworten, teilnehmer, personen, arithmetisches,
    arithmetischer, werte, wert, und, von, pro, spalte, de, des, du, la, le, les, el, los,
    las, y, et, e, di, del, type, tipica, estandar, padrao, general, generale, geral,
    generales, reponses, respuestas, risposte, personnes, personas, nombre, numero,
    arithmetique, aritmetica, het, van, alla
    """
    )
)
_SIGNS = frozenset({"%", "Ø", "ø", "∅", "⌀", "Σ", "∑", "x̄", "x̅", "µ", "μ", "σ", "#"})  # noqa: RUF001 - signs of statistics
_COUNT = re.compile(r"[(\[]?\s*[nN]\s*[=:]\s*\d+\s*[)\]]?")
_COMPOUND = re.compile(
    r"gesamt\w*|durchschnitts?\w*|mittelwerts?\w*|\w+(?:durchschnitt|mittelwert|schnitt|summe|anzahl)"
)
"""German words that are put together of figures, such as "Gesamtschnitt"."""
_NAMES = frozenset({"max", "min"})
"""Words that may as well be somebody's name."""
_CODE = re.compile(r"[A-Z0-9]{4}")
_FOOTER = re.compile(
    r"(?:report |file |data )?(?:generated|created|exported|downloaded|printed|produced) "
    r"(?:by|on|at|from|with|using)\b|powered by\b|source:|quelle:|©|\(c\) |copyright\b|"
    r"erstellt (?:am|mit|von)\b|exportiert (?:am|aus|von)\b|page \d+ of|seite \d+ von|"
    r"end of (?:report|file|data|table)|ende (?:des|der) |généré\b|"
    r"generado (?:por|el)|creado (?:por|el)|exporté|exportado|note:|notes:|hinweis:|legend:",
    re.IGNORECASE,
)
_STRONG = frozenset(
    word_list(
        """
    average, averages, avg, total, totals, subtotal, median, percent, mittelwert,
    durchschnitt, summe, gesamt, gesamtsumme, zwischensumme, standardabweichung, moyenne,
    mediane, somme, promedio, gemiddelde, totaal, totale, responses, respondents
    """
    )
)
"""Figures that are nobody's name, so that "Team A total" is no person either."""
_OTHER_ROWS = frozenset(
    word_list(
        """
    example, beispiel, exemple, ejemplo, esempio, voorbeeld, key, answer key, answerkey,
    solution, solutions, model answer, losung, losungen, musterlosung, cle, solucion, legend,
    legende, leyenda, scale, skala, note, notes, hinweis, hinweise, anmerkung, benchmark, top
    box, top 2 box, bottom box, bottom 2 box, nps, target, zielwert
    """
    )
)
_MOST_WORDS = 6
_TRIALS = frozenset({"test", "testing", "tester", "demo", "dummy", "sample", "muster", "probe"})


def heading_variants(heading: str) -> Iterator[str]:
    """A heading folded, then without what a tool puts around it: numbers, brackets."""
    yield fold(heading)
    yield unnumbered(fold(heading))
    if numbered := _TOOL_NUMBER.match(heading):
        yield fold(numbered[1])
    shorter = _IN_BRACKETS.sub("", heading)
    if shorter.strip() and shorter != heading:
        yield fold(shorter)
        if numbered := _TOOL_NUMBER.match(shorter):
            yield fold(numbered[1])


def match_heading(heading: str, vocabulary: Mapping[str, Meaning]) -> Meaning | None:
    """``vocabulary`` is by folded words."""
    return next((vocabulary[v] for v in heading_variants(heading) if v in vocabulary), None)


def column_variants(heads: Mapping[int, Sequence[str]]) -> dict[int, set[str]]:
    return {
        column: {variant for text in texts for variant in heading_variants(text)}
        for column, texts in heads.items()
    }


def find_column(heads: Mapping[int, Sequence[str]], words: Iterable[str]) -> int | None:
    """``words`` stand in order of likelihood."""
    variants = column_variants(heads)
    return next((c for word in words for c, known in variants.items() if word in known), None)


def is_summary_label(label: str) -> Literal["sure", "perhaps", ""]:
    """Whether what stands in the place of a code or a name says that its row is no person.

    ``perhaps`` where the same letters can be a name, or a code that somebody chose.
    """
    text = label.strip()
    if not text:
        return ""
    if text in _SIGNS or _COUNT.fullmatch(text):
        return "sure"
    words = fold(text).split()
    plain = " ".join(words).rstrip("0123456789 ")  # "Example 1"
    if not (_are_figures(words) or plain in _OTHER_ROWS | _TRIALS):
        percent = (text.startswith("%") or text.endswith("%")) and not text[:1].isdecimal()
        return "sure" if percent or is_footer_text(text) else ""
    # "Max" may be a name and "MEAN" a code; "Max 2" may be the second of two.
    may_be_code = len(words) == 1 and _CODE.fullmatch(text) is not None
    only_names = plain in _TRIALS or all(word in _NAMES or word.isdecimal() for word in words)
    return "perhaps" if only_names or may_be_code else "sure"


def _are_figures(words: list[str]) -> bool:
    rest = [word for word in words if word not in _FIGURES and not _COMPOUND.fullmatch(word)]
    is_known = len(rest) < len(words) and all(w in _AROUND or w.isdecimal() for w in rest)
    ends = {words[0], words[-1]} if 1 < len(words) <= _MOST_WORDS else set()
    return is_known or bool(ends & _STRONG)


def is_footer_text(text: str) -> bool:
    return _FOOTER.match(text.strip()) is not None
