"""Takes the hands that were counted in a room, and makes anew what shows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.errors import Problem, UsageError
from facilitator.model.tally import RoomTally
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
from facilitator.system import child_process
from facilitator.system.text_file import display_path
from facilitator.workflows.build import BuildRequest, BuildResult, build
from facilitator.workflows.counts import keep_counts
from facilitator.workflows.making import Progress
from facilitator.workflows.preparation import KitRequest, PreparedKit, prepare_kit

_HOW = "Add --count QUESTION.ANSWER=HANDS, such as --count {}, or --csv FILE."


@dataclass(frozen=True)
class PollSession:
    """The room whose hands are counted: its questions, and what was counted before.

    ``expected`` is how many people are expected; 0 where nobody knows.
    """

    prepared: PreparedKit
    asked: tuple[PollQuestion, ...]
    before: RoomTally
    expected: int


@dataclass(frozen=True)
class TallyResult:
    """What became of the counts: where they are kept, earlier ones too, and what was built."""

    counts: Path
    earlier: Path | None
    report: BuildResult


def poll_session(asked: KitRequest) -> PollSession:
    """The room of an event. Raises UsageError without one, and where nothing is asked in it."""
    if asked.client is None or asked.event is None:
        raise UsageError.because(
            "Hands are counted at an event.", hint="Add --client NAME --event DATE."
        )
    prepared = prepare_kit(asked)
    kit = prepared.kit
    questions = poll_questions(kit.activities)
    if not questions:
        raise UsageError.because(
            f'The edition "{kit.edition_name}" of {kit.exercise.name} asks for no hands.',
            hint="An edition does that runs a poll.",
        )
    return PollSession(prepared, questions, kit.tally or RoomTally(), kit.expected)


def read_hands(room: PollSession, counts: Iterable[str], file: Path | None) -> RoomTally:
    """The hands of options such as ``people.yearly=41`` and of a file, checked.

    An option counts more than the file. What was counted before for other answers to the same
    questions is among them.
    Raises UsageError for options that mean nothing, SourceError for faults in the file, row by row.
    """
    found: dict[tuple[str, str, str], int] = {}
    problems: list[Problem] = []
    for written in counts:
        told = _option(room, written)
        if isinstance(told, Problem):
            problems.append(Problem(told.message, f"--count {written}", told.hint))
        elif told[0] in found:
            message = "This answer is counted twice."
            problems.append(Problem(message, f"--count {written}", "Say it once, added up."))
        else:
            found[told[0]] = told[1]
    if problems:
        raise UsageError(problems)
    by_option = build_tally(found, room.asked)
    of_file = _hands_of(file, room.asked) if file else RoomTally()
    both = merge_counts(of_file, by_option)
    return merge_counts(room.before, replace_counts(of_file, both))


def _hands_of(file: Path, asked: Sequence[PollQuestion]) -> RoomTally:
    """The hands in a file, read in a process with limits."""
    label = child_process.WorkLabel(kind="a table of hands", where=display_path(file))
    return child_process.run_limited(lambda: read_counts(file, asked), label=label)


def must_be_possible(room: PollSession, tally: RoomTally) -> None:
    """Raises UsageError where more hands were counted than people are expected."""
    doubts = [doubt for one in room.asked if (doubt := doubtful_count(room, tally, one))]
    if doubts:
        raise UsageError(doubts)


def doubtful_count(room: PollSession, tally: RoomTally, one: PollQuestion) -> Problem | None:
    """Why the counts of a question can hardly be right; None where they can."""
    return excess_hands(one, tally.hands(*one.key), room.expected)


def must_be_new(room: PollSession, tally: RoomTally) -> None:
    """Raises UsageError where questions were counted before, and differently.

    Nothing that was counted goes without the user's word.
    """
    changed = changed_counts(room.before, tally)
    known = [f"“{one.question.text}”" for one in room.asked if one.key in changed]
    if known:
        raise UsageError.because(
            f"Other hands are kept already for {' and '.join(known)}",
            hint="Add --replace if the new ones are right; the old ones stay beside them.",
        )


def must_say_something(room: PollSession, tally: RoomTally) -> None:
    """Raises UsageError where no hands are given and nobody is there to be asked."""
    if not counted_questions(tally):
        first = room.asked[0].question
        example = f"{first.id}.{first.options[0].id}=12"
        raise UsageError.because("No hands were given.", hint=_HOW.format(example))


def keep_and_rebuild(
    room: PollSession, tally: RoomTally, request: BuildRequest, on_progress: Progress
) -> TallyResult:
    """Keep the counts, and build anew every document that shows them, in all its formats.

    Counts of other questions stay. Raises what ``build`` raises; the counts are kept by then.
    """
    prepared = room.prepared
    if prepared.client is None or prepared.event is None:
        raise TypeError(prepared)
    folder = prepared.workspace.event_archive(prepared.client, prepared.event)
    every = poll_questions(prepared.kit.exercise.activities)
    counts, earlier = keep_counts(folder, replace_counts(room.before, tally), every)
    showing = tuple(kind.name for kind in prepared.kit.documents() if kind.shows_polls)
    report = BuildResult(())
    if showing:
        # What a build has to say of the kit was said before the room sat down.
        report = BuildResult(
            build(replace(request, documents=showing, copies=False), on_progress).files
        )
    return TallyResult(counts, earlier, report)


def _option(room: PollSession, written: str) -> tuple[tuple[str, str, str], int] | Problem:
    named, equals, number = written.partition("=")
    question, dot, option = named.rpartition(".")
    if not (equals and dot and question.strip() and option.strip()):
        first = room.asked[0].question
        return Problem(
            "This is no count.", hint=f"Write it as {first.id}.{first.options[0].id}=12."
        )
    one = find_question(room.asked, question)
    if isinstance(one, Problem):
        return one
    chosen = find_option(one.question, option)
    if isinstance(chosen, Problem):
        return chosen
    hands = parse_hands(number)
    if hands is None:
        return Problem("No number stands after the sign =.", hint="Write how many hands went up.")
    return hands if isinstance(hands, Problem) else ((*one.key, chosen.id), hands)
