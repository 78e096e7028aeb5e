"""The documents of a kit. Plain data and no heavy import: the command line lists it in its help."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.text.interface import t


@dataclass(frozen=True)
class DocumentKind:
    """One document: its template is ``templates/documents/NAME.html``.

    What is ``of_activities`` a kit has where an activity of the edition calls for it.
    ``refers_to`` names the documents whose page numbers it quotes, which are therefore laid out
    first; what is ``laid_out_twice`` knows its own pages, too. ``needs_event``
    marks what is about one day alone, ``needs_speech`` what only exercises with a speech have. What
    is ``listed`` no edition has that does not list it. ``shows_polls`` marks what is made anew once
    hands were counted. ``formats`` are those that it is made in; what is ``shown`` on a screen is
    not printed.
    What ``needs_answers`` is made of what came back from a room, what is ``by_sheet`` has a page
    for each sheet handed in, and what ``needs_team`` is made for one person alone
    only where the edition lists it, what shows answers never. What ``goes_with`` another document
    is in every edition that has that one and anything to fill in on it. The back of what is
    ``one_sided`` stays empty: it is cut, put on a wall or read standing.
    A file of a ``private`` one can be read by its owner alone: it holds single people's answers.
    What ``shows_promises`` is made anew, filled in, once the team's commitments came back.
    What is ``scaled`` has in large print the same lines, twice as large.
    ``typed_size`` is that of what is typed into it, in points. ``most_sides`` of paper are meant
    for it in ordinary print, where words of a usual length permit; 0 for any number.
    ``prose`` are the parts of the exercise's prose that it prints; one that has the speech knows
    its slides and their times, too.
    """

    name: str
    code: str
    of_activities: bool = False
    refers_to: tuple[str, ...] = ()
    laid_out_twice: bool = False
    needs_event: bool = False
    needs_speech: bool = False
    formats: tuple[str, ...] = ("pdf", "docx")
    shown: bool = False
    needs_answers: bool = False
    needs_team: bool = False
    by_sheet: bool = False
    listed: bool = False
    shows_polls: bool = False
    goes_with: str = ""
    one_sided: bool = False
    scaled: bool = False
    most_sides: int = 0
    private: bool = False
    shows_promises: bool = False
    typed_size: int = 10
    prose: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What it is called in terminal and studio."""
        return t(f"document-{self.name}")

    @property
    def purpose(self) -> str:
        return t(f"document-purpose-{self.name}")

    @property
    def uses_answers(self) -> bool:
        return self.needs_answers or self.shows_promises


_KINDS = (
    DocumentKind(
        "handout",
        "HO",
        shows_polls=True,
        prose=("handout",),
    ),
    DocumentKind(
        "worksheet",
        "WS",
        of_activities=True,
        laid_out_twice=True,
    ),
    DocumentKind(
        "canvas",
        "CV",
        needs_team=True,
        goes_with="worksheet",
        one_sided=True,
        scaled=True,
        laid_out_twice=True,
        typed_size=14,
    ),
    DocumentKind(
        "desk-tent",
        "DT",
        of_activities=True,
        needs_team=True,
        formats=("pdf",),
        one_sided=True,
        shows_promises=True,
        typed_size=14,
    ),
    DocumentKind(
        "sort-cards",
        "SC",
        of_activities=True,
        one_sided=True,
    ),
    DocumentKind(
        "scoring-sheet",
        "SS",
        of_activities=True,
        most_sides=2,
    ),
    DocumentKind(
        "tally-grid",
        "TG",
        needs_team=True,
        goes_with="scoring-sheet",
        one_sided=True,
        laid_out_twice=True,
    ),
    DocumentKind(
        "answer-key",
        "AK",
        of_activities=True,
    ),
    DocumentKind(
        "facilitator-guide",
        "FG",
        refers_to=("worksheet", "scoring-sheet", "tally-grid", "handout"),
        laid_out_twice=True,
        prose=("guide", "objections", "scripts", "speech"),
    ),
    DocumentKind(
        "speech",
        "SP",
        needs_speech=True,
        listed=True,
        one_sided=True,
        prose=("speech",),
    ),
    DocumentKind(
        "slides",
        "SL",
        needs_speech=True,
        listed=True,
        shows_polls=True,
        formats=("pdf", "pptx"),
        shown=True,
        prose=("speech",),
    ),
    DocumentKind(
        "tally-card",
        "TC",
        of_activities=True,
        listed=True,
        one_sided=True,
        most_sides=1,
    ),
    DocumentKind("agenda", "AG", needs_event=True),
    DocumentKind(
        "run-of-show",
        "RS",
        needs_event=True,
        most_sides=2,
        prose=("scripts", "speech"),
    ),
    DocumentKind(
        "report",
        "TR",
        needs_answers=True,
        needs_team=True,
        formats=("pdf", "docx", "xlsx"),
    ),
    DocumentKind(
        "results",
        "RT",
        needs_answers=True,
        needs_team=True,
        formats=("pptx", "pdf"),
        shown=True,
    ),
    DocumentKind(
        "feedback",
        "FB",
        needs_answers=True,
        by_sheet=True,
        private=True,
    ),
)

DOCUMENTS: dict[str, DocumentKind] = {kind.name: kind for kind in _KINDS}
"""Every document by name, in the order in which a kit lists them."""
WORKSHEET, CANVAS = DOCUMENTS["worksheet"], DOCUMENTS["canvas"]
RETURNED = (WORKSHEET, CANVAS)
"""The documents that come back filled in."""
RENAMED = {"team-sheet": CANVAS.name}
"""What documents of older kits are called now; those that were printed still come back."""
