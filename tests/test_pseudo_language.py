"""Every word of ours on paper stands in the catalogue, and there is room for longer ones.

Every document is built in every format in a pseudo-language whose messages are marked and 40%
longer. What is not marked must be the exercise's, the client's or the participants' own.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from facilitator.model.documents import DOCUMENTS
from facilitator.text import translator
from facilitator.text.catalogue import catalogue_text
from facilitator.text.locale import long_date, plain_date
from facilitator.workflows import rendering
from facilitator.workflows.build import BuildRequest, build
from facilitator.workflows.event_answers import sample_responses
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.output_files import BuiltFile
from facilitator.workflows.personal_copies import RUN
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.report import ReportRequest, report
from tests.text.printed_words import texts_of
from tests.text.pseudo_language import LANGUAGE, OwnWords, lengthened

EXERCISE, CLIENT, DAY = "performance-vs-execution", "northwind-health", "2027-03-18"
MOST_PAGES = {
    f"{DAY}/agenda.pdf": 1,
    f"{DAY}/run-of-show.pdf": 3,
    f"{DAY}/scoring-sheet.pdf": 4,
    f"{DAY}/tally-grid.pdf": 2,
    f"{DAY}/canvas.pdf": 1,
    f"{DAY}/worksheet.pdf": 8,
    "keynote/handout.pdf": 2,
    "keynote/tally-card.pdf": 2,
    "sample/report.pdf": 11,
    "sample/results.pdf": 15,
}
"""By folder and file; in English most have one less, or as many."""
OF_TALKS = ("handout", "speech", "slides", "tally-card")


@dataclass(frozen=True)
class Everything:
    """What was built in the pseudo-language, and the words in it that are not ours."""

    files: tuple[BuiltFile, ...]
    own: OwnWords

    def unwrapped(self, suffix: str) -> list[str]:
        # Sheets to glue cut the words of the canvas in two.
        files = [
            b.path for b in self.files if b.path.suffix == suffix and "tiled" not in b.path.name
        ]
        assert files
        return sorted(
            {
                f"{path.parent.name}/{path.name}, {where}: {words}"
                for path in files
                for where, text in texts_of(path)
                for words in self.own.unwrapped(text)
                # On pages a sentence is cut, and may leave one word; Word files have it whole.
                if not (suffix == ".pdf" and self.own.has_word(words))
            }
        )


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everything]:
    """The workshop for an event, the talk, the coaching hour, and what is made of answers."""
    place = tmp_path_factory.mktemp("pseudo")
    client = _client(place)
    with pytest.MonkeyPatch.context() as patch:
        english = catalogue_text
        patch.setattr(
            translator,
            "catalogue_text",
            lambda name: lengthened(english("en") or "") if name == LANGUAGE else english(name),
        )
        translator.translator.cache_clear()
        translator._catalogue.cache_clear()
        whose: dict[str, Any] = {"exercise": EXERCISE, "client": client.name, "workspace": place}
        talk: dict[str, Any] = {**whose, "edition": "keynote", "output": place / "keynote"}
        requests = [
            BuildRequest(**whose, event=DAY, output=place / "workshop"),
            BuildRequest(**talk, documents=OF_TALKS, formats=("pdf",)),
            # Words are those of one page for all formats, which the workshop is built in.
            BuildRequest(**talk, formats=("docx", "pptx")),
            BuildRequest(**whose, edition="coaching", formats=("docx",), output=place / "coaching"),
        ]
        answers = ReportRequest(**whose, sample=True, output=place / "sample")
        files = [file for one in requests[:2] for file in build(one, lambda *_: None).files]
        results = report(answers, lambda *_: None)
        # In whatever size Word's words are set, they are the same.
        usual = lambda _kind, _kit, compose, pages=None, *_: (compose(pages), None)  # noqa: E731
        patch.setattr(rendering, "fit_to_sides", usual)
        files += [file for one in requests[2:] for file in build(one, lambda *_: None).files]
        assert not results.failed
        yield Everything((*files, *results.files), _own_words([*requests, answers]))
    translator.translator.cache_clear()
    translator._catalogue.cache_clear()


def _client(place: Path) -> Path:
    """The sample client with the pseudo-language, and with one person on the roster."""
    folder = place / "clients" / CLIENT
    shutil.copytree(Path(__file__).parents[1] / "clients" / CLIENT, folder)
    said = (folder / "client.yaml").read_text()
    (folder / "client.yaml").write_text(said.replace("language: en-US", f"language: {LANGUAGE}"))
    heads, *people = (folder / "roster.csv").read_text().splitlines()
    (folder / "roster.csv").write_text("\n".join([heads, people[0], ""]))
    return folder


def _own_words(requests: Sequence[KitRequest]) -> OwnWords:
    prepared = [prepare_kit(request) for request in requests]
    day = date.fromisoformat(DAY)
    return OwnWords(
        [
            *(one.kit for one in prepared),
            sample_responses(prepared[-1]),
            long_date(day, LANGUAGE),
            plain_date(day, LANGUAGE),
            *(person.name for one in prepared for person in one.people),
        ],
        # Lists are put together by CLDR, and files have the names that commands know.
        names=("and", "or", *DOCUMENTS, RUN),
    )


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".pptx", ".xlsx", ".ics", ".csv"])
def test_no_word_of_ours_stands_outside_the_catalogue(everything: Everything, suffix: str) -> None:
    assert not everything.unwrapped(suffix)


def test_there_is_room_for_words_of_longer_languages(everything: Everything) -> None:
    pages = {
        f"{built.path.parent.name}/{built.path.name}": built.pages or 0
        for built in everything.files
    }
    assert {name: pages[name] for name, most in MOST_PAGES.items() if pages[name] > most} == {}
