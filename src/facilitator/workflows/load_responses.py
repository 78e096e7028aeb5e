"""What was answered at an event, as it counts now: for scoring, the report, and everyone else."""

from __future__ import annotations

from facilitator.rules.responses.resolve import ResolvedAnswers, resolve_responses
from facilitator.store.responses import Store, StoreSnapshot, open_store
from facilitator.system.text_file import display_path
from facilitator.workflows.collect import STORE
from facilitator.workflows.event_forms import EventContext, event_context, private_blanks
from facilitator.workflows.intake import without_blanks
from facilitator.workflows.preparation import PreparedKit


def load_responses(prepared: PreparedKit) -> ResolvedAnswers:
    """The answers to a prepared kit of an event; none where nothing was collected yet.

    ``.responses`` are what scoring takes; ``.read``, ``.decided`` and ``.open`` count how their
    values came about. Raises UsageError without an event or a worksheet, SourceError for a file of
    answers that is damaged.
    """
    return stored_responses(event_context(prepared))


def stored_responses(at: EventContext) -> ResolvedAnswers:
    """The same, of an event that was found already."""
    path = at.folder / STORE
    if not path.exists():
        return ResolvedAnswers()
    with open_store(path, display_path(path)) as store:
        return responses_in(store, at)


def responses_in(
    store: Store, at: EventContext, moment: StoreSnapshot | None = None
) -> ResolvedAnswers:
    """What stands in an open store, or what stood at an earlier moment.

    What is on pages that people keep is not seen, even where it was stored once.
    """
    private = private_blanks(at)
    kept = (stored.kept for stored in store.sheets(at.exercise, moment=moment))
    sheets = (
        one.model_copy(update={"sheet": sheet})
        for one in kept
        for sheet in without_blanks(private, [one.sheet])
    )
    decisions = store.decisions(at.exercise, moment)
    return resolve_responses(sheets, [one for one in decisions if one.blank not in private])
