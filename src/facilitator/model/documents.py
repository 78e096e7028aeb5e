"""The documents of a kit. Plain data and no heavy import: the command line lists it in its help."""

from __future__ import annotations

from dataclasses import dataclass


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
    title: str
    code: str
    purpose: str
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
    def uses_answers(self) -> bool:
        return self.needs_answers or self.shows_promises


_KINDS = (
    DocumentKind(
        "handout",
        "Handout",
        "HO",
        "what people take home",
        shows_polls=True,
        prose=("handout",),
    ),
    DocumentKind(
        "worksheet",
        "Worksheet",
        "WS",
        "what a participant fills in",
        of_activities=True,
        laid_out_twice=True,
    ),
    DocumentKind(
        "canvas",
        "Wall canvas",
        "CV",
        "what the team promises, on one wall: collected, and brought back to every review",
        needs_team=True,
        goes_with="worksheet",
        one_sided=True,
        scaled=True,
        laid_out_twice=True,
        typed_size=14,
    ),
    DocumentKind(
        "desk-tent",
        "Desk tent",
        "DT",
        "the question and its dates, folded to stand on a desk",
        of_activities=True,
        needs_team=True,
        formats=("pdf",),
        one_sided=True,
        shows_promises=True,
        typed_size=14,
    ),
    DocumentKind(
        "sort-cards",
        "Sort cards",
        "SC",
        "the statements as cards to cut out",
        of_activities=True,
        one_sided=True,
    ),
    DocumentKind(
        "scoring-sheet",
        "Scoring sheet",
        "SS",
        "own score and profile",
        of_activities=True,
        most_sides=2,
    ),
    DocumentKind(
        "tally-grid",
        "Team tally grid",
        "TG",
        "everybody's scores side by side, with a worked example",
        needs_team=True,
        goes_with="scoring-sheet",
        one_sided=True,
        laid_out_twice=True,
    ),
    DocumentKind(
        "answer-key",
        "Answer key",
        "AK",
        "every statement with its pile and its argument",
        of_activities=True,
    ),
    DocumentKind(
        "facilitator-guide",
        "Facilitator guide",
        "FG",
        "how to run the room",
        refers_to=("worksheet", "scoring-sheet", "tally-grid", "handout"),
        laid_out_twice=True,
        prose=("guide", "objections", "scripts", "speech"),
    ),
    DocumentKind(
        "speech",
        "Speech",
        "SP",
        "what is spoken on a stage, to the minute",
        needs_speech=True,
        listed=True,
        one_sided=True,
        prose=("speech",),
    ),
    DocumentKind(
        "slides",
        "Slides",
        "SL",
        "what the room sees during the speech, with notes",
        needs_speech=True,
        listed=True,
        shows_polls=True,
        formats=("pdf", "pptx"),
        shown=True,
        prose=("speech",),
    ),
    DocumentKind(
        "tally-card",
        "Tally card",
        "TC",
        "for the helper who counts hands",
        of_activities=True,
        listed=True,
        one_sided=True,
        most_sides=1,
    ),
    DocumentKind("agenda", "Agenda", "AG", "what happens when on the day", needs_event=True),
    DocumentKind(
        "run-of-show",
        "Run of show",
        "RS",
        "the day on one sheet, for facilitator and helper",
        needs_event=True,
        most_sides=2,
        prose=("scripts", "speech"),
    ),
    DocumentKind(
        "report",
        "Team report",
        "TR",
        "what the room answered, and what to ask next",
        needs_answers=True,
        needs_team=True,
        formats=("pdf", "docx", "xlsx"),
    ),
    DocumentKind(
        "results",
        "Results",
        "RT",
        "what the room said, as slides to talk over",
        needs_answers=True,
        needs_team=True,
        formats=("pptx", "pdf"),
        shown=True,
    ),
    DocumentKind(
        "feedback",
        "Feedback",
        "FB",
        "a page for each participant, own answers beside the group's",
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
