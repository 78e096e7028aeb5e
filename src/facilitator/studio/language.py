"""In which language the studio speaks: the system's, or the one that was chosen on a page."""

from __future__ import annotations

import os
from typing import Any

from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from facilitator.sources.client_folder import event_day
from facilitator.text.catalogue import catalogue_names
from facilitator.text.grammar import capitalised
from facilitator.text.interface import LANGUAGE, interface_language, t
from facilitator.text.locale import babel_locale, plain_date, text_direction, with_event_word
from facilitator.text.messages import Message

COOKIE = "facilitator-language"
_A_YEAR = 365 * 24 * 60 * 60


def speak(language: str) -> None:
    """From now on; processes that are started from here have it, too."""
    if language in catalogue_names():
        os.environ[LANGUAGE] = language


async def choose_language(request: Request) -> Response:
    """Change it at once, and for the next studio in this browser."""
    language = str((await request.form()).get("language", ""))
    speak(language)
    response = RedirectResponse(request.headers.get("referer", "/"), 303)
    response.set_cookie(
        COOKIE, language, max_age=_A_YEAR, httponly=True, samesite="strict", path="/"
    )
    return response


def spoken() -> dict[str, Any]:
    """What every page says of languages: its own, and each that may be chosen by its own name."""
    language, names = interface_language(), catalogue_names()
    chosen = language if language in names else language.partition("-")[0]
    menu = [
        (name, capitalised(str(babel_locale(name).get_display_name())), name == chosen)
        for name in names
    ]
    return {
        "language": language,
        "direction": text_direction(language),
        "language_menu": sorted(menu, key=lambda entry: entry[1]),
    }


def said(id: str, /, **args: Any) -> str:  # noqa: A002, ANN401 - as for ``t``; templates hold any value
    """What a template's ``t`` says: links and other markup among its arguments stay markup."""
    if not any(isinstance(value, Markup) for value in args.values()):
        return t(id, **args)
    from facilitator.text.translator import translator

    words = translator(interface_language())
    return Markup(words.fill(Message(id, **args), escape, escape))  # noqa: S704 - escaped


def written_day(event: str) -> str:
    """An event's name as people write its day: March 18, 2027 (morning)."""
    try:
        day = event_day(event)
    except ValueError:
        return event
    return with_event_word(plain_date(day, interface_language()), day, event)
