"""An exercise with its number marks resolved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator.errors import SourceError
from facilitator.model.exercise import Exercise
from facilitator.model.prose import Prose, ProseSection, Script, ScriptStep
from facilitator.model.speech import SectionText, SpeechLine
from facilitator.rules.overrides.map_texts import map_texts
from facilitator.rules.overrides.number_marks import NumberMarks, printed_order


def resolve_numbers(exercise: Exercise) -> Exercise:
    """Every number as it will be printed.

    Paragraphs, steps and list entries of the prose that quote what is not there are left out. A
    text of ``exercise.yaml`` that does cannot be: it raises SourceError.
    """
    numbers = NumberMarks(printed_order(exercise), exercise.language)

    def change(text: str) -> str:
        told = numbers.in_text(text)
        if told is None:
            raise SourceError.because(
                f"This text quotes what the exercise does not have: {text}",
                hint="Replace it where you dropped what it quotes.",
            )
        return told

    changed = map_texts(exercise, change, besides=("prose",))
    return changed.model_copy(update={"prose": _prose(exercise.prose, numbers)})


def _prose(prose: Prose, numbers: NumberMarks) -> Prose:
    return Prose(
        handout=_sections(prose.handout, numbers),
        handouts={name: _sections(one, numbers) for name, one in prose.handouts.items()},
        guide=_sections(prose.guide, numbers),
        objections=_sections(prose.objections, numbers),
        scripts={
            name: Script(
                parts={key: tuple(_steps(steps, numbers)) for key, steps in script.parts.items()}
            )
            for name, script in prose.scripts.items()
        },
        speech={
            name: SectionText(
                tellings={
                    key: tuple(_lines(lines, numbers)) for key, lines in told.tellings.items()
                }
            )
            for name, told in prose.speech.items()
        },
    )


def _sections(sections: Sequence[ProseSection], numbers: NumberMarks) -> tuple[ProseSection, ...]:
    """A section is left out with its heading, or when nothing of it is left."""
    kept: list[ProseSection] = []
    for section in sections:
        heading, body = numbers.in_text(section.heading), numbers.in_prose(section.body)
        if heading is not None and (body or not section.body):
            kept.append(ProseSection(heading=heading, body=body))
    return tuple(kept)


def _lines(lines: Sequence[SpeechLine], numbers: NumberMarks) -> Iterator[SpeechLine]:
    for line in lines:
        text = numbers.in_text(line.text)
        if text is not None:
            yield line.model_copy(update={"text": text})


def _steps(steps: Sequence[ScriptStep], numbers: NumberMarks) -> Iterator[ScriptStep]:
    for step in steps:
        if step.kind == "text":
            text = numbers.in_prose(step.text)
            if text:
                yield step.model_copy(update={"text": text})
            continue
        said, then = numbers.in_text(step.text), numbers.in_text(step.then)
        if said is not None and then is not None:
            yield step.model_copy(update={"text": said, "then": then})
