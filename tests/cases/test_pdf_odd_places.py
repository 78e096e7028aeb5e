"""Whatever a person typed or marked in a PDF is read, is doubtful, or is told with its place."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from facilitator.collectors.form_registry import FormRegistry, ParsedFile
from facilitator.collectors.pdf.reader import collect
from facilitator.errors import SourceError
from facilitator.model.submission import TICKED, FieldReading
from tests.cases.pdf_shapes import changed, field, page_of, saved
from tests.workflows.collecting import Given, Room, pdf_by_pikepdf

TEXTS = ("contrast_time_urgent", "reflect_q1", "commit_own1_what", "commit_own1_owner")
CHOICE = "rate_time_1_now"
TICK = "poll_source_boss"
PICK = "commit_own1_sphere"
SURE: Given = {"sort_s1": "both", "reflect_q2": "kept"}
"""What is filled in as it should be, so that something is read in any case."""
Keys = dict[str, Object]
Change = Callable[[Pdf, str], None]
"""Puts a word into a file somewhere."""


@pytest.fixture(scope="session")
def sheet(built_room: Room) -> bytes:
    return pdf_by_pikepdf(built_room.personal(0, "pdf"), SURE)


def readings(found: ParsedFile, blank: str) -> list[FieldReading]:
    return [one for sheet in found.sheets for one in sheet.readings if one.blank == blank]


def told(found: ParsedFile) -> str:
    """Everything that a person learns of a file."""
    notes = [sheet.note for sheet in found.sheets]
    values = [f"{one.value} {one.doubt}" for sheet in found.sheets for one in sheet.readings]
    return "\n".join([*notes, *found.remarks, *found.unread.values(), *values])


def box(pdf: Pdf, name: str) -> Array:
    """Where a field stands, a little inside of it."""
    left, one, right, other = (float(number) for number in field(pdf, name).Rect)
    low, high = sorted((one, other))
    return Array([left + 2, low + 1, right - 2, high - 1])


def annotate(pdf: Pdf, page: int, kind: str, rect: Object, **more: Object) -> None:
    annotation = Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=rect)
    for key, value in more.items():
        annotation[f"/{key}"] = value
    pdf.pages[page].obj.Annots.append(pdf.make_indirect(annotation))


def text_into(pdf: Pdf, page: int, at: tuple[float, float], word: str) -> None:
    """Words in the page's own content, as programs draw them that know no annotations."""
    sheet = pdf.pages[page]
    name = sheet.add_resource(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica), Name.Font
    )
    content = f"q BT {name} 9 Tf {at[0]} {at[1]} Td ({word}) Tj ET Q"
    sheet.contents_add(content.encode(), prepend=False)


def over_a_blank(pdf: Pdf, word: str) -> None:
    annotate(pdf, page_of(pdf, TEXTS[0]), "FreeText", box(pdf, TEXTS[0]), Contents=String(word))


def in_the_margin(pdf: Pdf, word: str) -> None:
    annotate(pdf, 0, "FreeText", Array([5, 5, 60, 15]), Contents=String(word))


def as_rich_text(pdf: Pdf, word: str) -> None:
    markup = f'<body xmlns="http://www.w3.org/1999/xhtml"><p>{word}</p></body>'
    annotate(pdf, 0, "FreeText", Array([5, 5, 60, 15]), RC=String(markup))


def comment(kind: str) -> Change:
    def add(pdf: Pdf, word: str) -> None:
        annotate(pdf, 1, kind, Array([50, 50, 70, 70]), Contents=String(word))

    return add


def unknown_field(pdf: Pdf, word: str) -> None:
    one = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("remarks"),
            V=String(word),
            Rect=Array([5, 5, 60, 15]),
        )
    )
    pdf.pages[1].obj.Annots.append(one)
    pdf.Root.AcroForm.Fields.append(one)


def on_no_page(pdf: Pdf, word: str) -> None:
    pdf.Root.AcroForm.Fields.append(
        pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("remarks"), V=String(word)))
    )


def named(pattern: str) -> Change:
    def rename(pdf: Pdf, word: str) -> None:
        one = field(pdf, TEXTS[1])
        one.V = String(word)
        one.T = String(pattern.format(TEXTS[1]))

    return rename


def in_a_kid(pdf: Pdf, word: str) -> None:
    one = field(pdf, TEXTS[1])
    page = pdf.pages[page_of(pdf, TEXTS[1])].obj
    kid = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Widget, Rect=one.Rect, V=String(word), Parent=one)
    )
    at = next(n for n, other in enumerate(page.Annots) if other.objgen == one.objgen)
    page.Annots[at] = kid
    one.Kids = Array([kid])
    del one["/V"], one["/Rect"], one["/Subtype"]


def as_stream(pdf: Pdf, word: str) -> None:
    field(pdf, TEXTS[1]).V = pdf.make_stream(word.encode())


def as_formatted_value(pdf: Pdf, word: str) -> None:
    field(pdf, TEXTS[1]).RV = String(f"<body><p>{word}</p></body>")


def drawn_only(pdf: Pdf, word: str) -> None:
    one = field(pdf, TEXTS[1])
    one.AP = Dictionary(N=pdf.make_stream(f"/Tx BMC BT ({word}) Tj ET EMC".encode()))


def into_the_page(pdf: Pdf, word: str) -> None:
    text_into(pdf, 0, (20, 20), word)


def into_the_page_over_a_blank(pdf: Pdf, word: str) -> None:
    left, low, _, _ = (float(number) for number in box(pdf, TEXTS[0]))
    text_into(pdf, page_of(pdf, TEXTS[0]), (left + 5, low + 8), word)


def into_the_page_as_a_form(pdf: Pdf, word: str) -> None:
    """As flattened fields are drawn."""
    page = pdf.pages[2]
    form = pdf.make_stream(f"BT /F 9 Tf 2 2 Td ({word}) Tj ET".encode())
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 90, 12])
    form.Resources = Dictionary(Font=Dictionary(F=font))
    name = page.add_resource(form, Name.XObject)
    page.contents_add(f"q 1 0 0 1 20 20 cm {name} Do Q".encode(), prepend=False)


def attached(pdf: Pdf, word: str) -> None:
    pdf.attachments[f"{word}.pdf"] = b"%PDF-"


def pinned(pdf: Pdf, word: str) -> None:
    annotate(pdf, 0, "FileAttachment", Array([5, 5, 9, 9]), FS=Dictionary(UF=String(f"{word}.x")))


def a_page_of_another_program(pdf: Pdf, word: str) -> None:
    pdf.add_blank_page()
    text_into(pdf, len(pdf.pages) - 1, (50, 700), word)


def in_adobe_s_other_form(pdf: Pdf, word: str) -> None:
    value = f"<{TEXTS[0]}>{word}</{TEXTS[0]}>"
    data = f"<x:datasets xmlns:x='d'><x:data><f>{value}</f></x:data></x:datasets>"
    stream = pdf.make_stream(data.encode())
    pdf.Root.AcroForm.XFA = Array([String("datasets"), stream])


def as_several(pdf: Pdf, word: str) -> None:
    field(pdf, PICK).V = Array([String("At work"), String(word)])


def a_twin_that_says_else(pdf: Pdf, word: str) -> None:
    one = field(pdf, "reflect_q2")
    twin = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=one.T,
            V=String(word),
            Rect=Array([5, 5, 60, 15]),
        )
    )
    pdf.pages[page_of(pdf, "reflect_q2")].obj.Annots.append(twin)
    pdf.Root.AcroForm.Fields.append(twin)


def unknown_state(pdf: Pdf, word: str) -> None:
    field(pdf, CHOICE).V = Name(f"/{word}")


PLACES = {"another page": "No page of the form, and not read: page 5."}
"""Where the place is told and not the word."""
ODD: dict[str, Change] = {
    "over a blank": over_a_blank,
    "in the margin": in_the_margin,
    "as rich text": as_rich_text,
    **{
        f"comment: {kind}": comment(kind)
        for kind in ("Text", "Highlight", "Ink", "Stamp", "Caret", "StrikeOut", "Line", "Popup")
    },
    "unknown field": unknown_field,
    "on no page": on_no_page,
    "renamed [0]": named("{}[0]"),
    "renamed in a tree": named("form1[0].page[2].{}[0]"),
    "renamed altogether": named("Text17"),
    "renamed prefix": named("doc0.{}"),
    "in a kid": in_a_kid,
    "as a stream": as_stream,
    "as a formatted value": as_formatted_value,
    "drawn only": drawn_only,
    "into the page": into_the_page,
    "into the page over a blank": into_the_page_over_a_blank,
    "into the page as a form": into_the_page_as_a_form,
    "attached": attached,
    "pinned": pinned,
    "another page": a_page_of_another_program,
    "other form": in_adobe_s_other_form,
    "several values": as_several,
    "twin": a_twin_that_says_else,
    "unknown state": unknown_state,
}


@pytest.mark.parametrize("place", ODD)
def test_a_word_in_an_odd_place_is_read_or_told(
    place: str, sheet: bytes, asked: FormRegistry
) -> None:
    found = collect(changed(sheet, lambda pdf: ODD[place](pdf, "Zander")), asked)
    assert PLACES.get(place, "Zander") in told(found)
    assert [one.value for one in readings(found, "sort_s1")] == ["both"]
    assert len(found.sheets) == 1


@pytest.mark.parametrize("place", ["in the margin", "unknown field", "attached", "unknown state"])
def test_what_is_told_does_nothing_to_a_terminal(
    place: str, sheet: bytes, asked: FormRegistry
) -> None:
    odd = "Zan\x1b[2J\N{RIGHT-TO-LEFT OVERRIDE}der" + 300 * "x"
    heard = told(collect(changed(sheet, lambda pdf: ODD[place](pdf, odd)), asked))
    assert "Zan" in heard
    assert "\x1b" not in heard
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in heard
    assert 100 * "x" not in heard


def test_words_in_many_odd_places_at_once_are_all_read_or_told(
    sheet: bytes, asked: FormRegistry
) -> None:
    luck = random.Random(3)
    for _ in range(12):
        places = luck.sample(sorted(ODD.keys() - {"comment: Popup"}), 4)
        words = {place: f"Zander{luck.randint(10**6, 10**7)}" for place in places}

        def put(pdf: Pdf, words: dict[str, str] = words) -> None:
            for place, word in words.items():
                ODD[place](pdf, word)

        try:
            data = changed(sheet, put)
        except (StopIteration, KeyError, AttributeError):
            continue  # two of them want the same field
        heard = told(collect(data, asked))
        missing = [at for at, word in words.items() if PLACES.get(at, word) not in heard]
        assert missing == []


@pytest.mark.parametrize(
    "place",
    [
        *("over a blank", "in a kid", "renamed [0]", "renamed in a tree", "renamed prefix"),
        *("as a stream", "as a formatted value", "drawn only", "into the page over a blank"),
        *("other form", "renamed altogether"),
    ],
)
def test_what_lies_where_an_answer_belongs_is_that_answer(
    place: str, sheet: bytes, asked: FormRegistry
) -> None:
    found = collect(changed(sheet, lambda pdf: ODD[place](pdf, "Zander")), asked)
    (answer,) = [*readings(found, TEXTS[0]), *readings(found, TEXTS[1])]
    assert answer.value == "Zander"
    is_sure = place.startswith(("renamed [", "renamed in", "renamed p", "in a", "as a stream"))
    assert bool(answer.doubt) is not is_sure


STROKES = ("Ink", "Stamp", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight")


@pytest.mark.parametrize("kind", STROKES)
def test_a_stroke_is_told_with_its_page_and_what_it_lies_on(
    kind: str, sheet: bytes, asked: FormRegistry
) -> None:
    def draw(pdf: Pdf) -> None:
        circle = field(pdf, CHOICE).Kids[3]
        annotate(pdf, page_of(pdf, CHOICE), kind, circle.Rect)

    (said,) = collect(changed(sheet, draw), asked).unread.values()
    assert said == f"What was drawn or typed freely on page 2 (over {CHOICE}: 4) was not read."


def test_a_stroke_drawn_into_the_page_is_told(sheet: bytes, asked: FormRegistry) -> None:
    def draw(pdf: Pdf) -> None:
        pdf.pages[1].contents_add(b"q 0 0 m 50 50 l S Q", prepend=False)

    (said,) = collect(changed(sheet, draw), asked).unread.values()
    assert said == "What was drawn or typed freely on page 2 was not read."


def test_a_cross_over_a_circle_counts_and_is_told(sheet: bytes, asked: FormRegistry) -> None:
    def cross(pdf: Pdf) -> None:
        circle = field(pdf, CHOICE).Kids[3]
        annotate(pdf, page_of(pdf, CHOICE), "FreeText", circle.Rect, Contents=String("x"))

    (answer,) = readings(collect(changed(sheet, cross), asked), CHOICE)
    assert (answer.value, bool(answer.doubt)) == ("4", True)


def test_a_signature_is_told(sheet: bytes, asked: FormRegistry) -> None:
    def sign(pdf: Pdf) -> None:
        one = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String("Signature1"),
            V=Dictionary(Type=Name.Sig),
            Rect=Array([5, 5, 60, 15]),
        )
        pdf.pages[1].obj.Annots.append(pdf.make_indirect(one))

    (one,) = collect(changed(sheet, sign), asked).sheets
    assert one.note == "A signature was not read (page 2)."


def rebuilt(kid: Object, state: str, pdf: Pdf) -> None:
    """A circle whose only state has another name."""
    drawn = pdf.make_stream(b"")
    kid.AP = Dictionary(N=Dictionary({f"/{state}": drawn, "/Off": drawn}))


@pytest.mark.parametrize("chosen", [0, 3, 5])
@pytest.mark.parametrize("listed", ["values", "pairs", "none"])
@pytest.mark.parametrize("says", ["both", "value", "buttons", "text"])
def test_circles_named_by_number_are_read_through_their_list(
    says: str, listed: str, chosen: int, sheet: bytes, asked: FormRegistry
) -> None:
    values = ["1", "2", "3", "4", "5", "dk"]

    def number(pdf: Pdf) -> None:
        one = field(pdf, CHOICE)
        for at, kid in enumerate(one.Kids):
            rebuilt(kid, str(at), pdf)
            kid.AS = Name(f"/{at}" if at == chosen and says != "value" else "/Off")
        if listed != "none":
            pairs = listed == "pairs"
            one.Opt = Array(
                [Array([String(v), String(f"point {v}")]) if pairs else String(v) for v in values]
            )
        if says == "buttons":
            del one["/V"]
        elif says == "text":
            one.V = String(values[chosen] if listed != "none" else str(chosen))
        else:
            one.V = Name(f"/{chosen}")

    (answer,) = readings(collect(changed(sheet, number), asked), CHOICE)
    assert answer.value == values[chosen]
    assert bool(answer.doubt) is (listed == "none" or says == "value")


@pytest.mark.parametrize("said", [True, False])
def test_circles_that_are_not_drawn_are_read(said: bool, sheet: bytes, asked: FormRegistry) -> None:
    def bare(pdf: Pdf) -> None:
        one = field(pdf, CHOICE)
        for at, kid in enumerate(one.Kids):
            del kid["/AP"]
            kid.AS = Name("/4" if at == 3 else "/Off")
        one.V = Name("/4" if said else "/Off")

    found = readings(collect(changed(sheet, bare), asked), CHOICE)
    assert {one.value for one in found} == {"4"}
    assert any(one.doubt for one in found) is not said


@pytest.mark.parametrize("states", ["values", "Yes", "Größe"])
def test_boxes_of_one_name_side_by_side_are_a_choice(
    states: str, sheet: bytes, asked: FormRegistry
) -> None:
    def part(pdf: Pdf) -> None:
        one = field(pdf, CHOICE)
        kept = [other for other in pdf.Root.AcroForm.Fields if other.objgen != one.objgen]
        for at, kid in enumerate(one.Kids):
            state = ["1", "2", "3", "4", "5", "dk"][at] if states == "values" else states
            rebuilt(kid, state, pdf)
            del kid["/Parent"]
            kid.FT, kid.T = Name.Btn, String(CHOICE)
            kid.V = kid.AS = Name(f"/{state}" if at == 3 else "/Off")
            kept.append(kid)
        pdf.Root.AcroForm.Fields = Array(kept)

    (answer,) = readings(collect(changed(sheet, part), asked), CHOICE)
    assert answer.value == "4"
    assert bool(answer.doubt) is (states != "values")


def test_names_in_an_old_encoding_are_names(sheet: bytes, asked: FormRegistry) -> None:
    """Nothing else in the file is damaged by them."""
    with pikepdf.open(BytesIO(sheet)) as pdf:
        one = field(pdf, TICK)
        rebuilt(one, "Größe", pdf)
        one.V = one.AS = Name("/Größe")
        target = BytesIO()
        pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = target.getvalue()
    assert data.count(b"Gr#c3#b6#c3#9fe") == 3
    old = data.replace(b"Gr#c3#b6#c3#9fe", b"Gr#f6#dfe______")
    found = collect(old, asked)
    assert [(one.value, one.doubt) for one in readings(found, TICK)] == [(TICKED, "")]
    assert [one.value for one in readings(found, "sort_s1")] == ["both"]


@pytest.mark.parametrize(
    ("value", "shown", "drawn", "expected"),
    [
        ("/yes", "/yes", "yes", "sure"),
        (None, "/yes", "yes", "sure"),
        ("/Yes", "/Maybe", "yes", "doubtful"),
        ("/Yes", "/Off", "", "doubtful"),
        ("/yes", "/Off", "yes", "doubtful"),
        ("/Off", "/yes", "yes", "doubtful"),
        ("/No", "/Off", "yes", "none"),
        ("/No", "/yes", "yes", "doubtful"),
        ("/Off", "/Off", "yes", "nothing"),
        (None, "/Off", "yes", "nothing"),
        ("(Off)", "/Off", "yes", "nothing"),
        ("(yes)", "/yes", "yes", "sure"),
    ],
)
def test_a_tick_that_contradicts_itself_is_never_sure(
    value: str | None, shown: str, drawn: str, expected: str, sheet: bytes, asked: FormRegistry
) -> None:
    def tick(pdf: Pdf) -> None:
        one = field(pdf, TICK)
        rebuilt(one, drawn or "Off", pdf)
        one.AS = Name(shown)
        if value is None:
            del one["/V"]
        else:
            one.V = String(value.strip("()")) if value.startswith("(") else Name(value)

    found = readings(collect(changed(sheet, tick), asked), TICK)
    if expected == "nothing":
        assert found == []
        return
    (answer,) = found
    assert bool(answer.doubt) is (expected != "sure")
    assert (answer.confidence > 0) is (expected != "none")
    assert answer.value == ("No" if expected == "none" else TICKED)


def test_an_empty_twin_wipes_nothing(sheet: bytes, asked: FormRegistry) -> None:
    def twin(pdf: Pdf) -> None:
        one = field(pdf, "reflect_q2")
        other = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=one.T, Rect=Array([5, 5, 9, 9])
            )
        )
        pdf.pages[page_of(pdf, "reflect_q2")].obj.Annots.append(other)
        pdf.Root.AcroForm.Fields.append(other)

    (answer,) = readings(collect(changed(sheet, twin), asked), "reflect_q2")
    assert (answer.value, answer.doubt) == ("kept", "")


@pytest.mark.parametrize("pattern", ["{}[0]", "form1[0].{}[0]", "{}_2", "x.{}", "{}+1"])
def test_a_whole_sheet_of_renamed_fields_is_read(
    pattern: str,
    asked: FormRegistry,
    files: dict[str, list[bytes]],
    given: dict[str, dict[str, Given]],
) -> None:
    def rename(pdf: Pdf) -> None:
        for one in pdf.Root.AcroForm.Fields:
            one.T = String(pattern.format(one.T))

    found = collect(changed(files["plain"][0], rename), asked)
    answers = {one.blank: one.value for one in found.sheets[0].readings}
    assert answers == next(iter(given["plain"].values()))
    assert not any(one.doubt for one in found.sheets[0].readings)
    assert found.sheets[0].code == "A7BC"


def test_names_that_say_nothing_are_known_by_their_places(
    asked: FormRegistry, files: dict[str, list[bytes]], given: dict[str, dict[str, Given]]
) -> None:
    def rename(pdf: Pdf) -> None:
        for number, one in enumerate(pdf.Root.AcroForm.Fields):
            one.T = String(f"Field{number}")

    found = collect(changed(files["plain"][0], rename), asked)
    answers = {one.blank: one.value for one in found.sheets[0].readings}
    assert answers == next(iter(given["plain"].values()))


@pytest.mark.parametrize("kept", [True, False])
def test_a_form_of_adobe_s_other_kind_is_read_from_its_data(
    kept: bool, built_room: Room, asked: FormRegistry
) -> None:
    """With empty fields beside it (hybrid), or with none at all (dynamic)."""

    def convert(pdf: Pdf) -> None:
        data = (
            "<x:datasets xmlns:x='http://www.xfa.org/schema/xfa-data/1.0/'><x:data><form1>"
            "<code>7A7A</code><sort_s1>both</sort_s1><reflect_q1>Größe</reflect_q1>"
            "<other>Zander</other></form1></x:data></x:datasets>"
        )
        if not kept:
            pdf.Root.AcroForm.Fields = Array()
            for page in pdf.pages:
                page.obj.Annots = Array()
        stream = pdf.make_stream(data.encode())
        pdf.Root.AcroForm.XFA = Array([String("template"), stream, String("datasets"), stream])

    found = collect(changed(built_room.plain("pdf"), convert), asked)
    assert [one.value for one in readings(found, "sort_s1")] == ["both"]
    assert [one.value for one in readings(found, "reflect_q1")] == ["Größe"]
    assert all(one.doubt for one in found.sheets[0].readings)
    assert "other" in found.sheets[0].note
    assert found.sheets[0].code == "7A7A"


def test_a_form_of_adobe_s_other_kind_that_is_nobody_s_is_named(asked: FormRegistry) -> None:
    pdf = Pdf.new()
    pdf.add_blank_page()
    pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=pdf.make_stream(b"<xdp/>"))
    with pytest.raises(SourceError, match="It is an XFA form"):
        collect(saved(pdf), asked)


def test_a_cover_with_the_sheet_inside_hints_at_it(sheet: bytes, asked: FormRegistry) -> None:
    pdf = Pdf.new()
    pdf.add_blank_page()
    text_into(pdf, 0, (50, 700), "Please find attached")
    pdf.attachments["my sheet.pdf"] = sheet
    with pytest.raises(SourceError, match=r"It carries files inside \(my sheet.pdf\)"):
        collect(saved(pdf), asked)


def test_a_choice_from_a_list_by_value_by_words_and_by_number(
    sheet: bytes, asked: FormRegistry
) -> None:
    shown: Keys = {"V": String("7"), "Opt": Array([Array([String("7"), String("At home")])])}
    by_number: Keys = {"I": Array([1]), "Opt": Array([String("At work"), String("At home")])}
    plain: Keys = {"V": String("At home")}
    several: Keys = {"V": Array([String("At home")])}
    for keys in (shown, by_number, plain, several):

        def choose(pdf: Pdf, keys: Keys = keys) -> None:
            one = field(pdf, PICK)
            for key in ("/V", "/Opt", "/I"):
                if key in one:
                    del one[key]
            for key, value in keys.items():
                one[f"/{key}"] = value

        (answer,) = readings(collect(changed(sheet, choose), asked), PICK)
        label = {c.value: c.label for b in asked.blanks if b.name == PICK for c in b.choices}
        assert label[answer.value] == "At home"


def unpacked_to(size: int) -> bytes:
    return zlib.compress(b"x" * size, 9)


def test_values_that_unpack_to_far_too_much_are_refused_in_one_sentence(
    sheet: bytes, asked: FormRegistry
) -> None:
    once = unpacked_to(90_000_000)
    for filters, data in (
        (Name.FlateDecode, once),
        (Array([Name.FlateDecode, Name.FlateDecode]), zlib.compress(once)),
    ):
        with pikepdf.open(BytesIO(sheet)) as pdf:
            for name in TEXTS:
                stream = pdf.make_stream(b"")
                stream.write(data, filter=filters)
                field(pdf, name).V = stream
            packed = saved(pdf)
        with pytest.raises(SourceError, match="far too large once it is unpacked"):
            collect(packed, asked)


def circle(pdf: Pdf) -> None:
    one = field(pdf, TEXTS[1])
    other = pdf.make_indirect(Dictionary(T=String("a"), Parent=one))
    one.Parent = other
    other.Kids = Array([one])


def own_kid(pdf: Pdf) -> None:
    one = pdf.make_indirect(Dictionary(T=String("a")))
    one.Kids = Array([one])
    pdf.Root.AcroForm.Fields.append(one)


def many(pdf: Pdf) -> None:
    one = pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("a")))
    pdf.Root.AcroForm.Fields.extend([one] * 100_000)


def deep(pdf: Pdf) -> None:
    one = pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("a")))
    for _ in range(200):
        one = pdf.make_indirect(Dictionary(T=String("a"), Kids=Array([one])))
    pdf.Root.AcroForm.Fields.append(one)


@pytest.mark.parametrize("tangle", [circle, own_kid, many, deep])
def test_fields_without_end_are_one_sentence(
    tangle: Callable[[Pdf], None], sheet: bytes, asked: FormRegistry
) -> None:
    with pytest.raises(SourceError, match="Its form has more fields than any of ours"):
        collect(changed(sheet, tangle), asked)
