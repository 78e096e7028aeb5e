"""The studio without a browser: who gets in, what is written, how faults are told."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from starlette.testclient import TestClient

from facilitator.studio import create_app
from facilitator.studio.drawing import draw_page
from facilitator.studio.guard import LARGEST_UPLOAD, Door
from facilitator.studio.kits import document_of
from facilitator.studio.session import Studio
from facilitator.workflows.kit_inputs import KitRequest
from tests.studio.conftest import SMALL, small_exercise


def change(client: TestClient, path: list[str], was: object, value: object) -> tuple[int, Any]:
    answer = client.post(
        "/clients/acme/field",
        json={"path": path, "was": was, "value": value},
        headers={"accept": "application/json"},
    )
    return answer.status_code, answer.json()


def test_nobody_gets_in_without_the_address(stranger: TestClient) -> None:
    for path in ("/", "/clients/northwind-health", "/static/studio.js", "/page.png", "/kit"):
        assert stranger.get(path).status_code == 403
    assert stranger.get("/open?token=guess").status_code == 403
    assert stranger.get("/open?token=%C3%A9").status_code == 403


def test_the_cookie_is_for_this_page_alone_and_is_not_the_token(
    stranger: TestClient, door: Door
) -> None:
    cookie = stranger.get(door.address).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert door.token not in cookie


def test_two_studios_over_one_folder_stand_in_one_browser_and_lose_nothing(
    client: TestClient, studio: Studio
) -> None:
    other = Door(45679)
    second = TestClient(create_app(Studio(studio.root, other)), base_url=other.origin)
    second.cookies = client.cookies  # browsers do not part them by port
    assert second.get(other.address).status_code == 200
    assert client.get("/").status_code == 200
    second.headers["origin"] = other.origin
    for each, field, value in ((client, "short", "A"), (second, "language", "en-GB")):
        sent = {"path": [field], "was": None, "value": value}
        assert each.post("/clients/acme/field", json=sent).status_code == 200
    text = (studio.root / "clients/acme/client.yaml").read_text()
    assert "short: A" in text
    assert "language: en-GB" in text
    stale = {"path": ["short"], "was": None, "value": "B"}
    assert second.post("/clients/acme/field", json=stale).status_code == 409


@pytest.mark.parametrize("host", ["evil.example", "localhost:45678", "127.0.0.1", "127.0.0.1:1"])
def test_another_host_name_is_refused(browser: TestClient, host: str) -> None:
    assert browser.get("/", headers={"host": host}).status_code == 421


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1", ""])
def test_another_page_changes_nothing(browser: TestClient, studio: Studio, origin: str) -> None:
    answer = browser.post("/clients/new", data={"name": "Evil"}, headers={"origin": origin})
    assert answer.status_code == 403
    assert not (studio.root / "clients/evil").exists()


def test_pages_run_no_script_but_ours_and_stand_in_no_frame(browser: TestClient) -> None:
    headers = browser.get("/").headers
    policy = headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def test_too_large_an_upload_is_refused_before_it_is_read(client: TestClient) -> None:
    answer = client.post("/clients/acme/file", headers={"content-length": str(LARGEST_UPLOAD + 1)})
    assert answer.status_code == 413


def test_a_new_client_has_a_folder_of_its_own(client: TestClient, studio: Studio) -> None:
    assert 'name: "Acme"' in (studio.root / "clients/acme/client.yaml").read_text()
    page = client.get("/clients/acme").text
    assert "How it looks" in page
    answer = client.post("/clients/new", data={"name": "Acme"})
    assert answer.status_code == 422
    assert "There is already a client" in answer.text


def test_a_page_laid_out_up_to_itself_is_the_page_of_the_whole_document(tmp_path: Path) -> None:
    small_exercise(tmp_path)
    request = KitRequest(tmp_path, exercise=SMALL)
    whole = draw_page(request, "facilitator-guide", 1)
    assert whole.known
    assert whole.known.own_pages  # it is composed once
    assert len(whole.known.starts) == whole.pages > 1
    cut = draw_page(request, "facilitator-guide", 1, whole.known)
    assert cut.known is None
    assert (cut.png, cut.pages) == (whole.png, whole.pages)


def test_hints_say_where_it_is_done_and_name_no_command(client: TestClient) -> None:
    assert "facilitator new" not in client.get("/events/acme/2027-01-01").text
    page = client.post("/clients/northwind-health/rename", data={"name": "X"}).text
    assert "on the start page" in page


def test_names_are_text_and_never_markup(client: TestClient) -> None:
    client.post("/clients/new", data={"name": "<script>x</script> & Co"})
    page = client.get("/").text
    assert "<script>x" not in page
    assert "&lt;script&gt;x" in page


def test_a_changed_field_is_in_the_file_and_can_be_undone(
    client: TestClient, studio: Studio
) -> None:
    file = studio.root / "clients/acme/client.yaml"
    before = file.read_text()
    assert change(client, ["brand", "primary"], None, "#112233")[0] == 200
    assert 'primary: "#112233"' in file.read_text()
    assert client.post("/undo", json={}).status_code == 200
    assert file.read_text() == before
    assert client.post("/undo", json={}).status_code == 422


def test_a_fault_is_told_in_the_words_of_the_terminal(client: TestClient) -> None:
    status, told = change(client, ["paper"], "a4", "a3")
    assert status == 422
    assert told["problems"][0]["message"] == 'This cannot be "a3".'


def test_a_file_changed_meanwhile_is_asked_about(client: TestClient, studio: Studio) -> None:
    file = studio.root / "clients/acme/client.yaml"
    file.write_text(f"{file.read_text()}\nshort: Theirs\n".replace("# short", "# was-short"))
    status, told = change(client, ["short"], None, "Ours")
    assert (status, told["current"]) == (409, "Theirs")
    assert "short: Theirs" in file.read_text()


def test_a_faint_colour_is_told_at_once(client: TestClient) -> None:
    _, told = change(client, ["brand", "primary"], None, "#ffee00")
    assert told["remarks"]


def test_colours_are_told_of_while_they_are_picked(client: TestClient, studio: Studio) -> None:
    before = (studio.root / "clients/acme/client.yaml").read_text()
    told = client.get("/clients/acme/colours?primary=%23ffee00&secondary=").json()
    assert told["used"]["primary"]["colour"] != "#ffee00"
    assert "contrast" in told["remarks"][0]
    assert client.get("/clients/acme/colours?primary=%23ff").json()["used"] == {}
    assert (studio.root / "clients/acme/client.yaml").read_text() == before


def test_every_font_that_can_be_chosen_has_its_specimen(client: TestClient) -> None:
    sheet, page = client.get("/fonts.css").text, client.get("/clients/acme").text
    for name in ("EB-Garamond", "Poppins"):
        assert f".font-{name} " in sheet
        assert f'class="font-{name}"' in page


def test_a_logo_that_is_no_picture_is_not_kept(client: TestClient, studio: Studio) -> None:
    files = {"file": ("logo.svg", b"<svg", "image/svg+xml")}
    answer = client.post("/clients/acme/file", data={"field": "brand.logo"}, files=files)
    assert answer.status_code == 422
    assert not (studio.root / "clients/acme/logo.svg").exists()


@pytest.mark.parametrize("name", ["../../x.csv", "..\\..\\x.csv", "/etc/x.csv"])
def test_a_file_lands_in_the_clients_folder_whatever_its_name(
    client: TestClient, studio: Studio, name: str
) -> None:
    files = {"file": (name, b"name\nAda\n", "text/csv")}
    client.post("/clients/acme/file", data={"field": "roster"}, files=files)
    assert (studio.root / "clients/acme/x.csv").is_file()


@pytest.mark.parametrize("path", ["../clients/acme/client.yaml", "%2e%2e/x", "acme/kit.json"])
def test_only_files_that_were_built_are_handed_out(client: TestClient, path: str) -> None:
    assert client.get(f"/kit/file/{path}").status_code in {404, 422}


def test_an_event_shows_its_run_of_show_for_any_slot(client: TestClient) -> None:
    new = {"client": "acme", "what": "performance-vs-execution/workshop", "day": "2027-03-18"}
    assert client.post("/events/new", data=new).headers["location"] == "/events/acme/2027-03-18"
    assert "Run of show" in client.get("/events/acme/2027-03-18").text
    shorter = client.get("/events/acme/2027-03-18/run-of-show?minutes=60")
    assert "9:00" in shorter.text
    assert client.get("/events/acme/2027-03-18/run-of-show?minutes=5").status_code == 422


def test_a_broken_file_stops_only_its_own_page(client: TestClient, studio: Studio) -> None:
    (studio.root / "clients/acme/client.yaml").write_text("name: [")
    start = client.get("/")
    assert start.status_code == 200
    assert "client.yaml" in start.text
    assert client.get("/clients/acme").status_code == 422


def test_the_speaker_has_every_slide_beside_its_words_in_time(browser: TestClient) -> None:
    kit = f"exercise={SMALL}&edition=talk"
    page = browser.get(f"/speaker?{kit}").text
    times = [int(at) for at in re.findall(r'data-at="(\d+)"', page)]
    assert times == sorted(times)
    assert times[-1] == 5 * 60
    shown = {int(number) for number in re.findall(r"number=(\d+)", page)}
    assert shown == {1, 2}
    assert browser.get(f"/speaker/slide.png?{kit}&number=1").content.startswith(b"\x89PNG")
    assert browser.get(f"/speaker/slide.png?{kit}&number=99").status_code == 422
    assert "no speech" in browser.get("/speaker?exercise=who-decides&edition=hour").text


def test_an_event_like_another_a_new_folder_name_and_no_more_names(
    client: TestClient, studio: Studio
) -> None:
    what = "performance-vs-execution/workshop"
    client.post("/events/new", data={"client": "acme", "what": what, "day": "2027-03-18"})
    file = studio.root / "clients/acme/events/2027-03-18/event.yaml"
    file.write_text(
        file.read_text()
        .replace("# minutes: 90", "minutes: 75")
        .replace("minutes: 90", "minutes: 75")
    )
    like = {"client": "acme", "like": "2027-03-18", "day": "2027-09-01", "word": "morning"}
    place = client.post("/events/new", data=like).headers["location"]
    assert place == "/events/acme/2027-09-01-morning"
    assert 'value="75"' in client.get(place).text
    busy = studio.jobs.start("The report", "/", lambda _: ())
    for what_waits in ("clients/acme/rename", f"{place[1:]}/names", f"{place[1:]}/people"):
        busy.update(state="running")
        told = client.post(f"/{what_waits}", data={"name": "Acme Group"}).text
        assert "is still being made" in told  # and would be written where nothing is to be any more
    busy.update(state="done")
    assert client.post("/clients/acme/rename", data={"name": "Acme Group"}).status_code == 303
    names = "/events/acme-group/2027-03-18/names"
    assert "What remains" in client.get(names).text
    assert client.post(names).status_code == 303
    assert "Nothing links codes to names here any more" in client.get(names).text
    assert 'href="/events/acme-group/2027-03-18/people"' in client.get(names).text
    people = names.replace("names", "people")
    assert "What remains" in client.get(people).text
    assert client.post(people).headers["location"] == people
    assert "Nothing of people is kept" in client.get(people).text


def test_a_kit_can_be_asked_for_on_other_paper_and_in_other_time(client: TestClient) -> None:
    kit = "client=acme&exercise=performance-vs-execution&minutes=75&paper=letter&large=yes"
    assert "75 minutes" in client.get(f"/kit?{kit}").text
    assert client.get("/kit?client=acme&exercise=who-decides&minutes=x").status_code == 422


def test_a_zip_holds_the_files_for_each_person(client: TestClient) -> None:
    event = {"client": "acme", "event": "2027-03-18"}
    what = {"client": "acme", "what": f"{SMALL}/workshop", "day": "2027-03-18"}
    place = client.post("/events/new", data=what).headers["location"]
    named = {"path": ["participants"], "was": None, "value": ["Ada"]}
    assert client.post(f"{place}/field", json=named).status_code == 200
    how = {"documents": "worksheet", "formats": "pdf", "separate": "on"}
    client.post("/kit/build", data={**event, **how})
    with ZipFile(BytesIO(client.get("/kit/zip", params=event).content)) as archive:
        names = archive.namelist()
    assert "worksheet.pdf" in names
    assert any(name.startswith("personal/") and "ada" in name.lower() for name in names)


def test_every_file_of_a_kit_is_called_by_what_it_is() -> None:
    called = {stem: document_of(stem) for stem in ("worksheet-a4", "worksheets-to-print")}
    assert called["worksheet-a4"] == ("worksheet", "Worksheet, A4")
    assert called["worksheets-to-print"] == ("worksheet", "Worksheets to print")
    assert document_of("canvas-tiled")[1] != document_of("canvas")[1] == "Wall canvas"
    assert document_of("run-of-show") == ("run-of-show", "Run of show")
    assert document_of("invitation")[0] == ""


def test_all_kits_are_built_at_once_and_a_fault_of_one_is_told(
    client: TestClient, studio: Studio
) -> None:
    file = studio.root / "clients/acme/client.yaml"
    file.write_text(f"{file.read_text()}\nfont: 7\n")
    told = client.get(client.post("/batch", data={"client": ""}).headers["location"]).text
    assert "acme: failed, 0 files." in told
    assert "client.yaml" in told
    job = client.post("/batch", data={"client": "", "reports": ""}).headers["location"]
    assert "No answers came back here yet" in client.get(job).text
