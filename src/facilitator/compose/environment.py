"""The sandboxed Jinja that templates run in, and its errors told plainly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from jinja2 import TemplateError, TemplateNotFound
from jinja2.exceptions import TemplateSyntaxError

from facilitator.compose import prose
from facilitator.compose.sandbox import Sandbox
from facilitator.compose.template_loader import RootsLoader
from facilitator.errors import Problem, SourceError, nearest
from facilitator.rules.english import first_sentence
from facilitator.rules.figures import printed, signed

_MEND = "Mend that line of the template, or delete your copy of it to use the built-in one."

_FAULTS = (TemplateError, TypeError, ValueError, LookupError, ArithmeticError, AttributeError)


def make_environment(roots: Sequence[Path], client: Path | None = None) -> Sandbox:
    """Templates found in ``roots``; the first root that has a file wins, file by file.

    A client's folder of templates comes before all of them, and what it stands in for is still
    found with ``house/`` before its name.
    """
    filters: dict[str, Callable[..., object]] = {
        "md": prose.inline,
        "prose": prose.prose,
        "plain": prose.plain,
        "printed": printed,
        "signed": signed,
        "first_sentence": first_sentence,
    }
    return Sandbox(RootsLoader(roots, client), filters)


def render(environment: Sandbox, name: str, context: dict[str, Any]) -> str:
    """The text of one template. Raises SourceError with file and line for any fault in it."""
    environment.budget.begin()
    try:
        return environment.get_template(name).render(context)
    except TemplateSyntaxError as error:
        where = f"{_shown(error.filename or error.name or name)}:{error.lineno}"
        raise SourceError.because(_sentence(error.message), where=where, hint=_MEND) from error
    except TemplateNotFound as error:
        hint = nearest(str(error.name), environment.list_templates())
        where = _template_place(error, name)
        message = f'There is no template "{error.name}".'
        raise SourceError.because(message, where=where, hint=hint) from error
    except RecursionError as error:
        problem = Problem("It includes or calls itself without end.", name, _MEND)
        raise SourceError(problem) from error
    except (SyntaxError, MemoryError) as error:  # Python's own limits, met when it is compiled
        problem = Problem("Its parts are nested too deeply.", name, _MEND)
        raise SourceError(problem) from error
    except _FAULTS as error:
        raise SourceError(_runtime_problem(error, name)) from error


def _runtime_problem(error: Exception, name: str) -> Problem:
    return Problem(_sentence(str(error)), _template_place(error, name), _MEND)


def _template_place(error: Exception, name: str) -> str:
    """File and line of the innermost template that the error passed through."""
    place = name
    trace = error.__traceback__
    while trace is not None:
        filename = trace.tb_frame.f_code.co_filename
        if filename.endswith(".html"):
            place = f"{_shown(filename)}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _shown(filename: str) -> str:
    path = Path(filename)
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return filename


def _sentence(text: str | None) -> str:
    said = (text or "The template cannot be read").strip().rstrip(".")
    return f"{said[:1].upper()}{said[1:]}."
