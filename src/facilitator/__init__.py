"""Makes workshop kits, takes filled sheets back, scores them and writes the team's report.

The names in ``__all__`` are the public interface, described in docs/api.md; everything else is
private and may change with any version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from facilitator.api import batch, build, collect, report, score
    from facilitator.errors import (
        FacilitatorError,
        MachineError,
        Problem,
        SourceError,
        UsageError,
    )
    from facilitator.workflows.workspace import Workspace

__version__ = "0.2.0"

__all__ = [
    "FacilitatorError",
    "MachineError",
    "Problem",
    "SourceError",
    "UsageError",
    "Workspace",
    "__version__",
    "batch",
    "build",
    "collect",
    "report",
    "score",
]


if not TYPE_CHECKING:  # or the type checker would let every name pass

    def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever it is
        """Load all when it is first asked for: a program that begins can be interrupted at once."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from facilitator import errors

        if hasattr(errors, name):
            return getattr(errors, name)
        from facilitator import api

        return getattr(api, name)


def __dir__() -> list[str]:
    return sorted(__all__)
