"""Commands that open the browser: studio, and review, which can also ask here on the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from facilitator.cli.help_texts import TranslatedCommand, option
from facilitator.cli.options import event_options
from facilitator.cli.terminal import shown
from facilitator.errors import FacilitatorError, MachineError
from facilitator.text.interface import t

if TYPE_CHECKING:
    from facilitator.workflows.responses import ResponsesReport, ResponsesRequest
    from facilitator.workflows.review import AnswerReview, ReviewQuestion

_FIRST_CHOICES = 12


@click.command(cls=TranslatedCommand, help="help-studio", more="help-studio-more")
@option("--no-browser", is_flag=True, help="help-no-browser")
def studio(no_browser: bool) -> None:
    _open_studio(opens_browser=not no_browser)


def _open_studio(*, opens_browser: bool, page: str = "/") -> None:
    """Serve the studio, opened at one of its pages, until it is ended."""
    try:
        from facilitator.studio import serve
    except ModuleNotFoundError as error:
        raise MachineError.because(
            t("studio-package", name=str(error.name)), hint=t("studio-package-hint")
        ) from error

    def on_start(address: str) -> None:
        click.echo(f"{t('studio-open', address=address)}\n{t('studio-ctrl-c')}")

    left = serve(Path.cwd(), opens_browser=opens_browser, on_start=on_start, page=page)
    click.echo(t("studio-ended-early", what=left) if left else t("studio-ended-now"))


@click.command(cls=TranslatedCommand, help="help-review")
@event_options
@option("--terminal", is_flag=True, help="help-review-terminal")
@option(
    "--sample",
    type=click.IntRange(0),
    metavar="NUMBER",
    help="help-review-sample",
)
@option("--no-browser", is_flag=True, help="help-no-browser")
def review(
    client: str | None,
    event: str | None,
    edition: str | None,
    sample: int | None,
    *,
    terminal: bool,
    no_browser: bool,
) -> None:
    from facilitator.workflows.responses import ResponsesRequest, responses
    from facilitator.workflows.review import AUDIT_SIZE

    size = AUDIT_SIZE if sample is None else sample
    request = ResponsesRequest(Path.cwd(), client=client, event=event, edition=edition)
    report = responses(request)
    if terminal:
        _ask_all(request, report, size)
    else:
        page = f"/events/{client}/{report.event}/answers?sample={size}"
        _open_studio(opens_browser=not no_browser, page=page)


def _ask_all(request: ResponsesRequest, report: ResponsesReport, size: int) -> None:
    from facilitator.workflows.review import audit_words, review

    later: set[tuple[str, str]] = set()
    decided: list[tuple[str, str]] = []
    click.echo(t("review-how"))
    while True:
        found = review(report, size)
        left = _left(found, later)
        if not left:
            break
        click.echo("\n".join(["", t("review-left", count=len(left)), *_lines(left[0])]))
        answer = click.prompt(">", default="", show_default=False, prompt_suffix=" ").strip()
        if answer == "q":
            break
        if answer == "":
            later.add((left[0].code, left[0].blank))
            continue
        report = _decide(request, report, left[0], answer, decided)
    if words := audit_words(found.audit):
        click.echo(f"\n{words}")
    waiting = len(_left(found, set()))
    click.echo("\n" + (t("review-later", count=waiting) if waiting else t("review-done")))


def _left(found: AnswerReview, later: set[tuple[str, str]]) -> list[ReviewQuestion]:
    questions = (*found.doubts, *found.sample)
    return [one for one in questions if (one.code, one.blank) not in later]


def _decide(
    request: ResponsesRequest,
    report: ResponsesReport,
    question: ReviewQuestion,
    answer: str,
    decided: list[tuple[str, str]],
) -> ResponsesReport:
    """What stands after an answer was taken; as before where it could not be."""
    from dataclasses import replace

    from facilitator.workflows.responses import responses
    from facilitator.workflows.review import decision_lists

    code, blank = question.code, question.blank
    choice = next((one for one in question.choices if one.key == answer), None)
    if answer == "u":
        if not decided:
            click.echo(t("review-nothing-decided"))
            return report
        code, blank = decided[-1]
        lists = decision_lists("undo" if blank else "reset", code, blank)
    elif choice:
        lists = decision_lists(choice.act, code, blank, choice.value)
    elif question.typed:
        lists = decision_lists(question.typed, code, blank, answer)
    else:
        click.echo(t("review-no-answer"))
        return report
    try:
        report = responses(replace(request, **lists))  # type: ignore[arg-type] # its own fields
    except FacilitatorError as error:
        click.echo("\n".join(map(str, error.problems)))
        return report
    if answer == "u":
        decided.pop()
    else:
        decided.append((code, blank))
    return report


def _lines(question: ReviewQuestion) -> Iterator[str]:
    yield " ".join(filter(None, (question.code, question.name, "·", question.about)))
    if question.reason:
        yield question.reason
    for picture in question.pictures:
        yield t("terminal-review-picture", file=shown(picture.path))
    for choice in question.choices:
        yield f"  {choice.key}  {choice.label}"
    if question.typed:
        codes = list(question.offered.values())[len(question.choices) - 1 :][:_FIRST_CHOICES]
        yield "  " + (t("review-type-code") if question.offered else t("review-type-words"))
        yield from (f"     {code}" for code in codes)
