"""A client's people in the studio: pasted or dropped, matched, looked at, and only then kept."""

from __future__ import annotations

import html
import re

from starlette.testclient import TestClient

from facilitator.studio.session import Studio

PAGE = "/clients/acme/roster"
PASTED = "Wer\tRolle hier\nAda Lovelace\tAnalyst\nGrace Hopper\tAdmiral\nAda Lovelace\tAnalyst\n"


def table_of(page: str) -> str:
    found = re.search(r'<textarea name="table" hidden>(.*?)</textarea>', page, re.DOTALL)
    assert found
    return html.unescape(found[1])


def test_columns_that_are_not_recognised_are_matched_and_doubles_are_named(
    client: TestClient, studio: Studio
) -> None:
    read = client.post(PAGE, data={"table": PASTED}).text
    assert "Say which one it is" in read
    assert "Wer" in read
    form = {"table": table_of(read), "start": "1", "headings": "on", "column-0": "name"}
    form["column-1"] = "role"
    shown = client.post(PAGE, data=form).text
    assert "twice: also in row 2" in shown
    assert not (studio.root / "clients/acme/roster.csv").exists()
    refused = client.post(PAGE, data={**form, "act": "keep"}).text
    assert "Nobody is kept yet" in refused
    kept = client.post(PAGE, data={**form, "act": "keep", "leave-4": "on"}).text
    assert "2 people are" in kept
    assert "Ada Lovelace (row 4)" in kept
    text = (studio.root / "clients/acme/roster.csv").read_text()
    assert text.splitlines()[1:] == ["Ada Lovelace,Analyst,,", "Grace Hopper,Admiral,,"]
    assert "roster: roster.csv" in (studio.root / "clients/acme/client.yaml").read_text()


def test_what_is_recognised_is_shown_and_a_file_there_is_not_replaced(
    client: TestClient, studio: Studio
) -> None:
    (studio.root / "clients/acme/roster.csv").write_text("theirs")
    files = {"file": ("people.csv", b"First name;Last name;Team\nAda;Lovelace;A\nTotal;;\n")}
    read = client.post(PAGE, files=files).text
    assert "Ada Lovelace" in read
    assert "Row 3 (Total) is no person" in read
    form = {"table": table_of(read), "start": "1", "headings": "on", "act": "keep"}
    form |= {"column-0": "first", "column-1": "last", "column-2": "group"}
    assert "1 person is" in client.post(PAGE, data=form).text
    assert (studio.root / "clients/acme/roster.csv").read_text() == "theirs"
    assert "Ada Lovelace,,,A" in (studio.root / "clients/acme/roster-2.csv").read_text()


def test_what_is_no_table_is_told(client: TestClient) -> None:
    assert client.post(PAGE, data={"table": " "}).status_code == 422
    assert client.post(PAGE, files={"file": ("x.xlsx", b"PK\3\4")}).status_code == 422
