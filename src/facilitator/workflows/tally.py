"""Takes the hands that were counted in a room, and makes anew what shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.errors import Problem, UsageError
from facilitator.model.submission import RoomTally
from facilitator.rules.responses.poll_counts import (
    PollQuestion,
    build_tally,
    changed_counts,
    counted_questions,
    excess_hands,
    find_option,
    find_question,
    merge_counts,
    parse_hands,
    poll_questions,
    replace_counts,
)
from facilitator.sources.counts_file import read_counts
from facilitator.system.child_process import WorkLabel, run_limited
from facilitator.system.text_file import display_path
from facilitator.text.interface import t
from facilitator.workflows.build import BuildRequest, BuildResult, build
from facilitator.workflows.event_archive import keep_counts
from facilitator.workflows.event_lock import event_held
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.output_files import Progress
from facilitator.workflows.preparation import PreparedKit, prepare_kit

AnswerKey = tuple[str, str, str]
"""An answer that hands are counted for: its activity, question and option."""


@dataclass(frozen=True)
class PollSession:
    prepared: PreparedKit
    questions: tuple[PollQuestion, ...]
    before: RoomTally

    @property
    def example(self) -> str:
        question = self.questions[0].question
        return f"{question.id}.{question.options[0].id}=12"

    def doubt(self, tally: RoomTally, question: PollQuestion) -> Problem | None:
        """Why the counts of a question can hardly be right; None where they can."""
        return excess_hands(question, tally.hands(*question.key), self.prepared.kit.expected)

    def check_possible(self, tally: RoomTally) -> None:
        """Raises UsageError where more hands were counted than people are expected."""
        doubts = [doubt for question in self.questions if (doubt := self.doubt(tally, question))]
        if doubts:
            raise UsageError(doubts)

    def check_new(self, tally: RoomTally) -> None:
        """Raises UsageError where questions were counted before, and differently."""
        changed = changed_counts(self.before, tally)
        known = [
            t("in-quotes", words=poll.question.text)
            for poll in self.questions
            if poll.key in changed
        ]
        if known:
            raise UsageError.because(
                t("hands-others-kept", questions=known),
                hint=t("hands-others-kept-hint"),
            )

    def check_given(self, tally: RoomTally) -> None:
        if not counted_questions(tally):
            hint = t("hands-none-given-hint", example=self.example)
            raise UsageError.because(t("hands-none-given"), hint=hint)


@dataclass(frozen=True)
class TallyResult:
    counts: Path
    earlier: Path | None
    built: BuildResult


def poll_session(request: KitRequest) -> PollSession:
    """The room of an event. Raises UsageError without one, and where nothing is asked in it."""
    if request.client is None or request.event is None:
        raise UsageError.because(t("hands-of-an-event"), hint=t("add-client-and-event"))
    prepared = prepare_kit(request)
    kit = prepared.kit
    questions = poll_questions(kit.activities)
    if not questions:
        raise UsageError.because(
            t("hands-not-asked", edition=kit.edition_name, exercise=kit.exercise.name),
            hint=t("hands-not-asked-hint"),
        )
    return PollSession(prepared, questions, kit.tally or RoomTally())


def read_hands(session: PollSession, options: Iterable[str], file: Path | None) -> RoomTally:
    """The hands of options such as ``people.yearly=41`` and of a file, with earlier counts.

    An option counts more than the file. Raises UsageError for options that mean nothing,
    SourceError for faults in the file, row by row.
    """
    hands: dict[AnswerKey, int] = {}
    problems: list[Problem] = []
    for option in options:
        parsed = _parse_option(session, option)
        if isinstance(parsed, Problem):
            problems.append(replace(parsed, where=t("hands-option", hands=option)))
        elif parsed[0] in hands:
            message = t("hands-counted-twice")
            where = t("hands-option", hands=option)
            problems.append(Problem(message, where, t("hands-counted-twice-hint")))
        else:
            hands[parsed[0]] = parsed[1]
    if problems:
        raise UsageError(problems)
    of_file = RoomTally()
    if file:
        label = WorkLabel(kind=t("work-hands"), where=display_path(file))
        of_file = run_limited(lambda: read_counts(file, session.questions), label=label)
    both = merge_counts(of_file, build_tally(hands, session.questions))
    return merge_counts(session.before, replace_counts(of_file, both))


def keep_and_rebuild(
    session: PollSession, tally: RoomTally, request: BuildRequest, on_progress: Progress
) -> TallyResult:
    """Keep the counts, then build anew, in all its formats, every document that shows them."""
    kit, archive = session.prepared.kit, session.prepared.archive
    if archive is None:
        raise TypeError(session)
    every_question = poll_questions(kit.exercise.activities)
    merged = replace_counts(session.before, tally)
    documents = tuple(kind.name for kind in kit.documents() if kind.shows_polls)
    request = replace(request, documents=documents, copies=False)
    with event_held(archive):
        counts, earlier = keep_counts(archive, merged, every_question)
        files = build(request, on_progress).files if documents else ()
    # What a build has to say of the kit was said before the room sat down.
    return TallyResult(counts, earlier, BuildResult(files))


def _parse_option(session: PollSession, option: str) -> tuple[AnswerKey, int] | Problem:
    name, equals, number = option.partition("=")
    question_name, dot, answer_name = name.rpartition(".")
    if not (equals and dot and question_name.strip() and answer_name.strip()):
        return Problem(t("hands-no-count"), hint=t("hands-no-count-hint", example=session.example))
    poll = find_question(session.questions, question_name)
    if isinstance(poll, Problem):
        return poll
    answer = find_option(poll.question, answer_name)
    if isinstance(answer, Problem):
        return answer
    hands = parse_hands(number)
    if hands is None:
        return Problem(t("hands-no-number"), hint=t("hands-no-number-hint"))
    return hands if isinstance(hands, Problem) else ((*poll.key, answer.id), hands)
