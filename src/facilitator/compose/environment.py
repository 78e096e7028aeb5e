"""The sandboxed Jinja that templates run in, and its errors told plainly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

from jinja2 import TemplateError, TemplateNotFound, pass_context
from jinja2.exceptions import TemplateSyntaxError
from jinja2.runtime import Context
from markupsafe import Markup, escape

from facilitator.compose import prose
from facilitator.compose.sandbox import RootsLoader, Sandbox
from facilitator.errors import SourceError, nearest
from facilitator.system.child_process import TimeIsUpError, WorkLabel
from facilitator.text.interface import t
from facilitator.text.locale import printed, signed
from facilitator.text.messages import Message, Text
from facilitator.text.plain_text import first_sentence
from facilitator.text.translator import translator

_FAULTS = (TemplateError, TypeError, ValueError, LookupError, ArithmeticError, AttributeError)


def make_environment(roots: Sequence[Path], client: Path | None = None) -> Sandbox:
    """Templates found in ``roots``; the first root that has a file wins, file by file.

    A client's folder of templates comes before all of them, and what it stands in for is still
    found with ``house/`` before its name.
    """
    filters: dict[str, Callable[..., object]] = {
        "md": _of_text(prose.inline),
        "noted": _of_text(partial(prose.inline, notes=True)),
        "prose": _prose,
        "plain": _of_text(prose.plain),
        "printed": _of_number(printed),
        "signed": _of_number(signed),
        "tied": prose.tied,
        "first_sentence": first_sentence,
    }
    return Sandbox(RootsLoader(roots, client), filters)


def messages_in(language: str) -> dict[str, Any]:
    """What templates say words of ours with: ``t("id", name=value)``, and a rule's messages.

    Strings among the arguments are escaped, markup stays markup.
    """
    words = translator(language)

    def t(message_id: str, /, **args: Any) -> Markup:  # noqa: ANN401 - templates hold any value
        return Markup(words.fill(Message(message_id, **args), prose.inline, escape))  # noqa: S704

    return {"t": t, "_say": words.say, "_language": language}


@pass_context
def _prose(context: Context, text: Text) -> str:
    words = context["_say"](text) if isinstance(text, Message) else text
    look = context.get("look")
    line = prose.LARGE_LINE if look and look.is_large else prose.LINE
    return prose.prose(words, context.get("picture_size"), line)


def _of_text(convert: Callable[[str], str]) -> Callable[[Context, Text], str]:
    @pass_context
    def converted(context: Context, text: Text) -> str:
        return convert(context["_say"](text) if isinstance(text, Message) else text)

    return converted


def _of_number(write: Callable[[float | None, str], str]) -> Callable[[Context, float | None], str]:
    @pass_context
    def written(context: Context, value: float | None) -> str:
        return write(value, context["_language"])

    return written


def render(environment: Sandbox, name: str, context: dict[str, Any]) -> str:
    """Raises SourceError with file and line for any fault in the template."""
    try:
        return environment.get_template(name).render(context)
    except TemplateSyntaxError as error:
        where = f"{_shown(error.filename or error.name or name)}:{error.lineno}"
        raise _fault(_sentence(error.message), where) from error
    except TemplateNotFound as error:
        hint = nearest(str(error.name), environment.list_templates())
        where = _template_place(error, name)
        message = t("template-unknown", name=str(error.name))
        raise SourceError.because(message, where=where, hint=hint) from error
    except RecursionError as error:
        raise _fault(t("template-without-end"), name) from error
    except SyntaxError as error:  # Python's own limits, met when it is compiled
        raise _fault(t("template-too-deep"), name) from error
    except (TimeIsUpError, MemoryError) as error:
        why = "memory" if isinstance(error, MemoryError) else "time"
        label = work_label(environment, name)
        place = _template_place(error, label.where)
        raise SourceError(replace(label, where=place).problem(why)) from error
    except _FAULTS as error:
        where = _template_place(error, name)
        raise _fault(_sentence(str(error)), where) from error


def _fault(why: str, where: str) -> SourceError:
    return SourceError.because(why, where=where, hint=t("template-mend"))


def work_label(environment: Sandbox, name: str) -> WorkLabel:
    try:
        where = _shown(str(environment.files.find(name)[0]))
    except TemplateNotFound:
        where = name
    return WorkLabel(t("work-template"), t("work-document"), where, t("template-mend"))


def _template_place(error: BaseException, name: str) -> str:
    place = name
    trace = error.__traceback__
    while trace is not None:
        filename = trace.tb_frame.f_code.co_filename
        if filename.endswith(".html"):
            place = f"{_shown(filename)}:{_line(trace)}"
        trace = trace.tb_next
    return place


def _line(trace: TracebackType) -> int:
    """The template's line; Jinja puts it into the trace of an Exception, and of nothing else."""
    template = trace.tb_frame.f_globals.get("__jinja_template__")
    line = trace.tb_lineno or 1  # none between two lines of a loop
    return template.get_corresponding_lineno(line) if template else line


def _shown(filename: str) -> str:
    path = Path(filename)
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return filename


def _sentence(text: str | None) -> str:
    sentence = (text or t("template-unreadable")).strip().rstrip(".")
    return f"{sentence[:1].upper()}{sentence[1:]}."
