"""A logo is taken as it is drawn, or refused in one plain sentence; never drawn by halves."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from struct import pack
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from PIL import Image, ImageCms

from facilitator.errors import SourceError
from facilitator.sources.picture_file import LARGEST_FILE, read_logo, read_picture
from facilitator.sources.svg_logo import sanitise_svg
from facilitator.system.requirements import import_weasyprint

PASSWD = Path("/etc/passwd").as_uri()
SVG = '<svg xmlns="http://www.w3.org/2000/svg" {0}>{1}</svg>'
SHAPE = '<rect width="30" height="20" fill="#ff0000"/>'
BOX = 'viewBox="0 0 60 20"'


def of(inside: str, attributes: str = BOX) -> str:
    return sanitise_svg(SVG.format(attributes, inside), "logo.svg")[0]


def refused(tmp_path: Path, data: bytes | str, name: str = "logo.svg") -> str:
    file = tmp_path / name
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    with pytest.raises(SourceError) as caught:
        read_logo(file)
    (problem,) = caught.value.problems
    assert problem.where.endswith(name)
    assert problem.hint
    return problem.message


def png(mode: str = "RGB", size: tuple[int, int] = (300, 100), **options: object) -> bytes:
    target = BytesIO()
    Image.new(mode, size, 200 if mode == "L" else None).save(target, "PNG", **options)
    return target.getvalue()


def said_to_be(side: int) -> bytes:
    """A small picture whose head says another size: that is looked at, and nothing unpacked."""
    data = bytearray(png("1", (9, 9)))
    data[16:24] = pack(">II", side, side)
    data[29:33] = pack(">I", crc32(data[12:29]))
    return bytes(data)


def test_a_drawing_keeps_its_shapes_and_its_proportions(tmp_path: Path) -> None:
    file = tmp_path / "logo.svg"
    file.write_text('<?xml version="1.0" encoding="utf-8"?>\n' + SVG.format(BOX, SHAPE))
    logo = read_logo(file)
    assert (logo.ratio, logo.media, logo.pixels) == (3.0, "image/svg+xml", None)
    (rect,) = etree.fromstring(logo.data)
    assert dict(rect.attrib.items()) == {"width": "30", "height": "20", "fill": "#ff0000"}
    assert logo.dots_per_inch(40) is None


@pytest.mark.parametrize(
    ("attributes", "ratio"),
    [
        ('width="80" height="20"', 4.0),
        ('width="2in" height="25.4mm"', 2.0),
        ('width="100%" height="100%" viewBox="5 5 30,10"', 3.0),
    ],
)
def test_the_proportions_come_from_what_the_file_says(attributes: str, ratio: float) -> None:
    svg, found = sanitise_svg(SVG.format(attributes, SHAPE), "logo.svg")
    assert found == pytest.approx(ratio)
    root = etree.fromstring(svg)
    assert sorted(root.attrib) == ["viewBox"]


def test_what_editors_leave_behind_is_dropped_without_a_word() -> None:
    """Notes, names, scripts and handlers show nothing; links are drawn without leading anywhere."""
    made = of(
        '<!-- note --><title>T</title><desc>D</desc><metadata><x xmlns="urn:x"/></metadata>'
        "<script>alert(1)</script><script xmlns='urn:y' href='http://127.0.0.1/'/>"
        '<sodipodi:namedview xmlns:sodipodi="urn:s" a="1"/><filter id="unused"/>'
        '<a href="javascript:alert(1)"><g onclick="x()" inkscape:label="L" xmlns:inkscape="urn:i">'
        '<rect width="30" onload="x()" class="q"/></g></a><switch>'
        '<foreignObject requiredExtensions="ns"/><g><path d="M0 0h9v9z"/></g></switch>'
    )
    root = etree.fromstring(made)
    assert [str(e.tag).partition("}")[2] for e in root.iter()] == [
        *("svg", "g", "g", "rect", "g", "g", "path")
    ]
    assert all(word not in made for word in ("script", "on", "alert", "href", "127", "label"))


def test_style_sheets_and_styles_become_attributes() -> None:
    """As Illustrator and Inkscape write them; the weightier rule and the element's own win."""
    made = of(
        "<defs><style>/* c */ .a, .b { fill: #111111; stroke: none } path { fill: #222222 }"
        " #top { fill: #333333 }</style></defs>"
        '<path class="a" d="M0 0"/><path id="top" class="a" d="M0 0"/><path d="M0 0"/>'
        '<path class="b" style="fill:#444444 !important" d="M0 0"/>'
    )
    assert [p.get("fill") for p in etree.fromstring(made).iter("{*}path")] == [
        *("#111111", "#333333", "#222222", "#444444")
    ]
    assert "style" not in made
    assert "class" not in made


def test_parts_drawn_by_reference_keep_working_under_names_of_their_own() -> None:
    """So that none of them is an anchor of the page."""
    made = of(
        '<defs><linearGradient id="guide"><stop offset="0" stop-color="red"/></linearGradient>'
        f'<g id="part">{SHAPE}</g></defs><use xlink:href="#part" x="3"'
        ' xmlns:xlink="http://www.w3.org/1999/xlink"/><circle r="4" fill="url(\'#guide\')"/>'
    )
    root = etree.fromstring(made)
    ids = {e.get("id"): e for e in root.iter() if e.get("id")}
    (use,) = root.iter("{*}use")
    (filled,) = (e for e in root.iter() if str(e.get("fill")).startswith("url"))
    assert str(ids[str(use.get("href"))[1:]].tag).endswith("}g")
    assert str(ids[str(filled.get("fill"))[5:-1]].tag).endswith("}linearGradient")
    assert all(str(name).startswith("logo-") for name in ids)


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ('<image href="data:image/png;base64,AAAA"/>', "contains an embedded picture"),
        ('<image href="http://127.0.0.1/x.png"/>', "contains an embedded picture"),
        ("<foreignObject><p>x</p></foreignObject>", "contains an embedded page"),
        ("<text>Northwind</text>", "contains text that is not drawn as shapes"),
        ('<rect filter="url(#f)"/>', "contains a filter"),
        ('<rect style="filter: blur(2px)"/>', "contains a filter"),
        ('<rect stroke-dasharray="1e-9"/>', "contains dashed lines"),
        ('<pattern id="p"/>', "contains a pattern"),
        (f'<use href="{PASSWD}#x"/>', "refers to something outside"),
        ('<use href="other.svg#x"/>', "refers to something outside"),
        ('<rect fill="url(http://127.0.0.1/x#y)"/>', "refers to something outside"),
        (f'<rect fill="URL({PASSWD})"/>', "refers to something outside"),
        ('<rect fill="u\\72l(x)"/>', "refers to something outside"),
        ('<rect style="fill: url(//127.0.0.1/x)"/>', "refers to something outside"),
        ('<rect fill="image-set(1)"/>', "a value that is not understood"),
        ('<rect fill="var(--x)"/>', "a value that is not understood"),
        ("<style>@import url(http://127.0.0.1/x);</style>", "a style sheet that does more"),
        ("<style>@font-face { src: url(x) }</style>", "a style sheet that does more"),
        ("<style>g > path { fill: red }</style>", "a style sheet that does more"),
        ("<style>rect { fill: url(http://127.0.0.1/) }</style>", "refers to something outside"),
    ],
)
def test_what_would_be_missed_or_leads_outside_is_refused(
    tmp_path: Path, inside: str, told: str
) -> None:
    assert told in refused(tmp_path, SVG.format(BOX, SHAPE + inside))


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (SVG.format("", SHAPE), "does not say how large it is"),
        (SVG.format('viewBox="0 0 0 9"', SHAPE), "does not say how large it is"),
        (SVG.format('viewBox="0 0 nan 9"', SHAPE), "does not say how large it is"),
        (SVG.format('viewBox="0 0 9000 9"', SHAPE), "more than 50 times as long"),
        (SVG.format(BOX, ""), "shows nothing"),
        (SVG.format(BOX, SHAPE)[:-5], "damaged SVG"),
        ("<html/>", "is no SVG drawing"),
        ("", "is an empty file"),
        (b"\xff\xd8\xff\xe0", "is a damaged JPEG picture"),
        (b"ab", "is a file of another kind, or a damaged one"),
        (b"GIF89a", "is a GIF picture"),
        (b"%PDF-1.7", "is a PDF or Illustrator file"),
        (b"\x1f\x8b\x08", "is a compressed SVG file"),
        (b"\x00\x81", "neither an SVG, a PNG nor a JPEG file"),
        ('<?xml-stylesheet href="http://127.0.0.1/"?>' + SVG.format(BOX, SHAPE), "outside"),
        (SVG.format(BOX, "<g>" * 150 + SHAPE + "</g>" * 150), "too many groups"),
    ],
)
def test_what_is_no_usable_logo_is_told(tmp_path: Path, data: bytes | str, told: str) -> None:
    assert told in refused(tmp_path, data)


def test_a_picture_is_checked_measured_and_written_anew(tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(png("P", dpi=(72, 72)) + b"<script>after the end</script>")
    logo = read_logo(file)
    assert (logo.ratio, logo.pixels, logo.media) == (3.0, 300, "image/png")
    assert b"script" not in logo.data
    assert Image.open(BytesIO(logo.data)).size == (300, 100)
    assert logo.dots_per_inch(25.4) == pytest.approx(300)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (png()[:80], "damaged PNG"),
        (png()[:20], "damaged PNG"),
        (png()[:-20], "damaged PNG"),
        (png()[:60] + b"x" + png()[61:], "damaged PNG"),
        (png("RGBA", (9, 9)), "empty picture"),
        (said_to_be(40_000), "more than 25 million pixels"),
        (said_to_be(9_000), "more than 25 million pixels"),
    ],
)
def test_a_picture_that_cannot_be_used_is_told(tmp_path: Path, data: bytes, told: str) -> None:
    """Also where WeasyPrint has been at work, which makes Pillow fill up what is missing."""
    import_weasyprint()
    assert told in refused(tmp_path, data, "logo.png")


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """A gigabyte of data URI costs nothing: the file's size is looked at first."""
    file = tmp_path / "logo.svg"
    with file.open("wb") as sparse:
        sparse.write(b'<svg xmlns="http://www.w3.org/2000/svg"><image href="data:')
        sparse.truncate(1_000_000_000)
    with pytest.raises(SourceError, match=f"larger than {LARGEST_FILE // 1_000_000} MB"):
        read_logo(file)


def test_a_pipe_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "logo.svg")
    with pytest.raises(SourceError, match="no ordinary file"):
        read_logo(tmp_path / "logo.svg")


_ELEMENTS = ("<g>", "</g>", "<use href='#a'/>", "<path id='a' d='M0 0L9 9z'/>", "<rect style='")
_STYLES = ("<style>", "</style>", "a", "{", "}", "fill:red", "'/>", "url(", "#a)", "&x;", "@", "\\")


@given(st.lists(st.sampled_from((*_ELEMENTS, *_STYLES)), max_size=14).map("".join))
def test_any_file_is_a_drawing_of_shapes_or_refused(inside: str) -> None:
    """Whatever stands in it: never a crash, and never a word that is not in the vocabulary."""
    try:
        made = of(inside)
    except SourceError:
        return
    for element in etree.fromstring(made).iter():
        assert str(element.tag).partition("}")[2] in {"svg", "g", "use", "path", "rect"}
        assert set(element.attrib) <= {"id", "d", "fill", "href", "viewBox"}


def jpeg(mode: str = "RGB", size: tuple[int, int] = (300, 100), **options: object) -> bytes:
    target = BytesIO()
    image = Image.new(mode, size, "white" if mode == "RGB" else (0, 255, 255, 0))
    image.paste("red" if mode == "RGB" else (0, 255, 255, 0), (0, 0, 60, size[1]))
    image.save(target, "JPEG", **options)
    return target.getvalue()


def test_a_photograph_stands_upright_and_keeps_no_word_of_its_camera(tmp_path: Path) -> None:
    about = Image.Exif()
    about[0x0112], about[0x010E] = 6, "where it was taken"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    file = tmp_path / "photo.jpg"
    file.write_bytes(jpeg(exif=about, icc_profile=profile))
    picture = read_picture(file)
    assert (picture.media, picture.pixels, picture.ratio) == ("image/jpeg", 100, 1 / 3)
    shown = Image.open(BytesIO(picture.data))
    top, bottom = (shown.getpixel((50, y)) for y in (10, 290))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert (min(bottom) > 240, top[0] > 240, top[1] < 15) == (True, True, True)
    assert not shown.getexif()
    assert "icc_profile" not in shown.info
    assert b"taken" not in picture.data


def test_colours_for_print_become_those_of_the_screen(tmp_path: Path) -> None:
    file = tmp_path / "print.jpg"
    file.write_bytes(jpeg("CMYK"))
    shown = Image.open(BytesIO(read_picture(file).data))
    assert shown.mode == "RGB"
    assert shown.getpixel((5, 5)) in {(254, 0, 0), (255, 0, 0)}


def test_half_a_photograph_is_told(tmp_path: Path) -> None:
    import_weasyprint()
    assert "damaged JPEG" in refused(tmp_path, jpeg()[:-60], "photo.jpg")


@pytest.mark.parametrize(
    ("gradient", "at"),
    [
        ("<linearGradient id='g'>{}</linearGradient>", {"x1": 10, "y1": 5, "x2": 30, "y2": 5}),
        (
            "<linearGradient id='g' x1='0%' x2='0%' y2='100%'>{}</linearGradient>",
            {"x1": 10, "y1": 5, "x2": 10, "y2": 15},
        ),
        (  # across a box of 20 by 10: colours go on straight lines, which are no longer at 45°
            "<linearGradient id='g' y2='1'>{}</linearGradient>",
            {"x1": 10, "y1": 5, "x2": 18, "y2": 21},
        ),
        (
            (
                "<linearGradient id='g' gradientUnits='userSpaceOnUse' x2='1'"
                " gradientTransform='translate(10 5) scale(20)'>{}</linearGradient>"
            ),
            {"x1": 10, "y1": 5, "x2": 30, "y2": 5},
        ),
    ],
)
def test_gradients_stand_in_the_coordinates_of_their_shape(
    gradient: str, at: dict[str, float]
) -> None:
    """Or Poppler draws nothing of them."""
    stops = "<stop offset='0' stop-color='red'/><stop offset='1' stop-color='blue'/>"
    shape = "<path d='M10 5h20v10h-20z' fill='url(#g)'/>"
    root = etree.fromstring(of(f"<defs>{gradient.format(stops)}</defs>{shape}"))
    (own,) = (e for e in root.iter("{*}linearGradient") if e.get("id", "").startswith("logo-g"))
    assert {name: float(own.get(name, "nan")) for name in at} == at
    assert (own.get("gradientTransform"), len(own)) == (None, 2)
    (filled,) = root.iterfind("*/{*}rect")
    assert filled.get("fill") == f"url(#{own.get('id')})"
    # It is larger than the shape, which cuts it out: Poppler loses parts of what is as large.
    assert [float(filled.get(side, "nan")) for side in ("x", "y", "width")] == [-10, -5, 60]
    (cut,) = root.iterfind("*/{*}clipPath")
    assert (cut[0].get("d"), filled.get("clip-path")) == (
        "M10 5h20v10h-20z",
        f"url(#{cut.get('id')})",
    )


def test_a_round_gradient_has_lengths_of_the_shape() -> None:
    gradient = "<radialGradient id='g'><stop offset='0'/><stop offset='1'/></radialGradient>"
    root = etree.fromstring(of(f"{gradient}<circle cx='30' cy='10' r='8' fill='url(#g)'/>"))
    (own,) = (e for e in root.iter("{*}radialGradient") if e.get("id", "").startswith("logo-g"))
    assert (own.get("r"), own.get("gradientTransform")) == ("8", "matrix(1 0 0 1 22 2)")
