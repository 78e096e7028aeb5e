"""The letters at the foot of a page change with what the page says, and with nothing else."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from facilitator.compose.document import form_label
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.kit import Kit
from facilitator.model.prose import Prose, SectionText, SpeechLine
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import PreparedKit, prepare_kit

FORMS = [kind for kind in DOCUMENTS.values() if not kind.needs_answers]


@cache
def prepared(edition: str) -> PreparedKit:
    request = KitRequest(Path.cwd(), "performance-vs-execution", edition=edition)
    return prepare_kit(request)


def without_what_is_said_elsewhere(kind: DocumentKind, kit: Kit) -> Kit:
    exercise = kit.exercise
    parts = (*kind.prose, "handouts") if "handout" in kind.prose else kind.prose
    prose = Prose(**{part: getattr(exercise.prose, part) for part in parts})
    away: dict[str, object] = {"prose": prose, "editions": {kit.edition_name: kit.edition}}
    if "speech" not in kind.prose:
        away |= {"speech": None, "slides": ()}
    if not kind.uses_answers:
        away["report"] = None
    return kit.model_copy(update={"exercise": exercise.model_copy(update=away)})


@pytest.mark.parametrize("edition", ["workshop", "keynote"])
def test_nothing_is_on_a_page_that_its_letters_do_not_count(edition: str) -> None:
    composer, kit = prepared(edition).composer, prepared(edition).kit
    for kind in FORMS:
        if kind in kit.documents():
            less = without_what_is_said_elsewhere(kind, kit)
            one, other = (composer.compose(kind, each) for each in (kit, less))
            assert one.form == other.form, kind.name
            assert one.content() == other.content(), kind.name


def changed(kit: Kit, part: str) -> Kit:
    prose = kit.exercise.prose
    words = {
        "speech": {"new": SectionText(tellings={"usual": (SpeechLine(kind="words", text="W"),)})},
        "guide": (),
    }
    own = prose.model_copy(update={part: words[part]})
    return kit.model_copy(update={"exercise": kit.exercise.model_copy(update={"prose": own})})


@pytest.mark.parametrize(
    ("part", "renewed"),
    [
        ("speech", {"speech", "slides", "facilitator-guide", "run-of-show"}),
        ("guide", {"facilitator-guide"}),
    ],
)
def test_a_word_changes_the_letters_of_the_documents_that_say_it(
    part: str, renewed: set[str]
) -> None:
    kit = prepared("keynote").kit
    other = changed(kit, part)
    letters = (
        (kind, [form_label(kind, k, "a4", is_large=False) for k in (kit, other)]) for kind in FORMS
    )
    assert {kind.name for kind, (one, two) in letters if one != two} == renewed
