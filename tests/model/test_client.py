"""Addresses that a phone can open, and nothing else."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from facilitator.compose.picture import ascii_address
from facilitator.model.client import Client, Link


@pytest.mark.parametrize(
    "address",
    ["https://x.example", "http://x.example:8080/a/b?c=d&e=f#g", "https://a-b.c.example/~me/(1)",
     "https://m\u00fcller.example/\u00fcber"],
)  # fmt: skip
def test_web_addresses_are_taken(address: str) -> None:
    assert Link(address=address).address == address


@pytest.mark.parametrize(
    "address",
    ["", "x.example", "www.x.example", "ftp://x.example",
     "javascript:alert(1)",
     "mailto:a@x.example", "data:text/html,x", "https://", "https://localhost",
     "https://x .example",
     "https://x.example/a b", "https://user:pw@x.example/",
     'https://x.example/"><script>',
     "https://x.example/\u202egro", "https://x.example/\nx", "https://-x.example",
     "https://x.example/" + "a" * 200],
)  # fmt: skip
def test_everything_else_is_refused(address: str) -> None:
    with pytest.raises(ValidationError):
        Link(address=address)


def test_an_address_alone_is_a_link() -> None:
    read = Client.model_validate({"name": "N", "link": "https://x.example/a"})
    assert read.link == Link(address="https://x.example/a")


def test_phones_get_plain_letters() -> None:
    assert ascii_address("https://x.example/a?b=c%20d#e") == "https://x.example/a?b=c%20d#e"
    assert ascii_address("https://m\u00fcller.example/\u00fcber") == (
        "https://xn--mller-kva.example/%C3%BCber"
    )
