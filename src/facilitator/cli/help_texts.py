"""Commands and options whose help is a message, looked up when it is shown; and click's own words.

``help`` is the id of a message, ``more`` the one of a second paragraph.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any

import click

from facilitator.text.interface import t

_CLICK_WORDS = {
    "Usage:": "click-usage",
    "Options": "click-options",
    "Commands": "click-commands",
    "default: {default}": "click-default",
    "Missing command.": "click-missing-command",
    "Missing argument": "click-missing-argument",
    "Missing option": "click-missing-option",
    "Invalid value: {message}": "click-invalid-value",
    "Invalid value for {param_hint}: {message}": "click-invalid-value-for",
    "{value!r} is not a valid {number_type}.": "click-no-number",
    "{value} is not in the range {range}.": "click-not-in-range",
    "{name} {filename!r} is a directory.": "click-is-folder",
    "{name} {filename!r} is a file.": "click-is-file",
    "Option {name!r} requires an argument.": "click-requires-argument",
    "Option {name!r} requires {nargs} arguments.": "click-requires-arguments",
    "Option {name!r} does not take a value.": "click-takes-no-value",
    "Got unexpected extra argument ({args})": "click-extra-argument",
    "Got unexpected extra arguments ({args})": "click-extra-arguments",
}
"""What users can get to see of click, as it asks gettext for it, and the message that it is."""


def click_words(text: str) -> str:
    """As gettext would; places stay as they are, for click to fill them."""
    places = {place[1]: place[0] for place in re.finditer(r"\{(\w+)[^}]*\}", text)}
    return t(_CLICK_WORDS[text], **places) if text in _CLICK_WORDS else text


def _click_number(one: str, several: str, number: int) -> str:
    return click_words(one if number == 1 else several)


for _module in (click.core, click.exceptions, click.formatting, click.parser, click.types):
    vars(_module).update({"_": click_words, "ngettext": _click_number})


class _Translated:
    """Mixed into click's classes, which keep their help as an attribute."""

    _help: str | None = None
    _more: str | None = None

    @property
    def help(self) -> str | None:
        return "\n\n".join(map(t, filter(None, (self._help, self._more)))) or None

    @help.setter  # noqa: A003 - click's own word
    def help(self, id: str | None) -> None:  # noqa: A002 - Fluent's own word
        self._help = id


class TranslatedOption(_Translated, click.Option):
    pass


class TranslatedCommand(_Translated, click.Command):
    def __init__(self, *args: Any, more: str | None = None, **settings: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **settings)
        self._more = more

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option:
            option.help = t("help-help")
        return option


class TranslatedGroup(TranslatedCommand, click.Group):
    command_class = TranslatedCommand
    group_class = type


option = partial(click.option, cls=TranslatedOption)
