"""What a client's layouts are for: as they say themselves, or else by PowerPoint's own names."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

_NAMES: dict[str, tuple[str, ...]] = {
    "title": (
        *("Title Slide", "Titelfolie", "Diapositive de titre", "Diapositiva de título"),
        *("Diapositiva titolo", "Slide de Título", "Diapositivo de título", "Titeldia"),
        *("Title", "Cover", "Cover Slide", "Titel", "Titre", "Título"),
    ),
    "obj": (
        *("Title and Content", "Titel und Inhalt", "Titre et contenu", "Título y objetos"),
        *("Título y contenido", "Titolo e contenuto", "Título e Conteúdo", "Título e objeto"),
        *("Titel en object", "Titel en inhoud", "Content", "Inhalt", "Contenu", "Contenido"),
    ),
    "tx": ("Title and Text", "Titel und Text", "Titre et texte", "Título y texto"),
    "secHead": (
        *("Section Header", "Section", "Abschnittsüberschrift", "Abschnitt", "Titre de section"),
        *("Encabezado de sección", "Intestazione sezione", "Cabeçalho da Seção", "Sectiekop"),
        *("Cabeçalho da secção",),
    ),
    "titleOnly": (
        *("Title Only", "Nur Titel", "Titre seul", "Solo el título", "Sólo el título"),
        *("Solo título", "Solo titolo", "Somente Título", "Só Título", "Alleen titel"),
    ),
    "twoObj": (
        *("Two Content", "Zwei Inhalte", "Deux contenus", "Dos objetos", "Dos contenidos"),
        *("Due contenuti", "Duas Partes de Conteúdo", "Inhoud van twee"),
    ),
    "twoTxTwoObj": (
        *("Comparison", "Vergleich", "Comparaison", "Comparación", "Confronto", "Comparação"),
        *("Vergelijking",),
    ),
    "blank": ("Blank", "Leer", "Vide", "En blanco", "Vuota", "Em Branco", "Leeg"),
}
_UNSAID = ("", "cust")
"""What a layout says whose kind is not stated: drawn by hand, or taken from another program."""
_COUNTED = re.compile(r"^\d+ | \d+$")


def kind_of(layout: Any) -> str:  # noqa: ANN401 - python-pptx is untyped
    """The kind of a layout as the standard names them; nothing where nothing tells it."""
    stated: str = layout._element.get("type", "")  # noqa: SLF001
    return stated if stated not in _UNSAID else _BY_NAME.get(_folded(layout.name), "")


def _folded(name: str) -> str:
    """Small letters and single spaces, without accents and a copy's number ("1_Title Only")."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return _COUNTED.sub("", " ".join(letters.split()))


_BY_NAME = {_folded(name): kind for kind, names in _NAMES.items() for name in names}
