"""A client's brand: colours, font, logo, letterhead and layouts of slides; the preparer's logo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.compose.look import FontFamily, Look
from facilitator.compose.picture import Picture
from facilitator.errors import Problem, SourceError, nearest
from facilitator.model.client import Identity
from facilitator.rules.brand import LEAST_SHAPE_CONTRAST, Role, check_colours, contrast, tint
from facilitator.sources.client_folder import LocatedModel
from facilitator.sources.logo_file import read_logo
from facilitator.system.child_process import WorkLabel, run_after_trial, run_limited
from facilitator.system.text_file import display_path, inside
from facilitator.workflows.workspace import ClientFolder

if TYPE_CHECKING:
    from facilitator.formats.docx.reference_document import ReferenceDocument
    from facilitator.formats.pptx.client_template import SlidesTemplate
    from facilitator.model.slides import SlideGeometry

SMALLEST_DPI = 200
"""Dots per inch below which a printed logo looks ragged."""


@dataclass(frozen=True)
class BrandedLook:
    """A look, its pictures by name, and remarks on what of the brand could not be used as it is."""

    look: Look
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    remarks: tuple[Problem, ...] = ()


def apply_brand(
    look: Look, client: ClientFolder | None, identity: LocatedModel[Identity] | None
) -> BrandedLook:
    """The house's look with a client's colours, font and logo, and the preparer's logo.

    Raises SourceError for a font that there is not and for logos that cannot be used.
    """
    pictures: dict[str, Picture] = {}
    remarks: list[Problem] = []
    if client:
        colours, remarks = _colours(look, client)
        look = look.with_brand(colours, _family(look, client))
        if client.client.brand.logo:
            logo = _read_logo(client.beside(client.client.brand.logo, "brand", "logo"))
            pictures["client"] = logo
            remarks += _coarse_logo(client.file.at("brand", "logo"), logo, look)
    if identity and identity.value.logo:
        home = identity.file.parent
        pictures["preparer"] = _read_logo(inside(home / identity.value.logo, home))
    return BrandedLook(look, pictures, tuple(remarks))


def _read_logo(path: Path) -> Picture:
    """A logo, read in a process with limits."""
    label = WorkLabel(kind="a logo", where=display_path(path))
    return run_limited(lambda: read_logo(path), label=label)


def _colours(look: Look, client: ClientFolder) -> tuple[dict[str, str], list[Problem]]:
    """The colours of the look that the brand replaces, and what was changed."""
    brand = client.client.brand
    if not brand.primary and not brand.secondary:
        return {}, []
    # A colour that the client names is not to give way to one of ours.
    fixed: Role = "primary" if brand.primary else "secondary"
    first, second = look.colour("first"), look.colour("second")
    checked = check_colours(brand.primary or second, brand.secondary or first, kept=fixed)
    remarks = [
        Problem(colour.why, client.file.at("brand", colour.role))
        for colour in (checked.primary, checked.secondary)
        if colour.why and colour.asked in (brand.primary, brand.secondary)
    ]
    main = checked.primary.used
    wanted = brand.primary or main
    return {
        "second": main,
        "second-tint": tint(main),
        "first": checked.secondary.used,
        "brand": wanted if contrast(wanted) >= LEAST_SHAPE_CONTRAST else main,
    }, remarks


def _family(look: Look, client: ClientFolder) -> FontFamily | None:
    wanted = client.client.brand.font
    known = {family.name: family for family in look.brands}
    if wanted and wanted not in known:
        raise SourceError.because(
            f'There is no font family "{wanted}" here.',
            where=client.file.at("brand", "font"),
            hint=nearest(wanted, known),
        )
    return known.get(wanted)


def _coarse_logo(where: str, logo: Picture, look: Look) -> list[Problem]:
    """A logo with too few dots for where it is printed largest."""
    width, _ = logo.within(look.logo.width, look.logo.height)
    dots = logo.dots_per_inch(width)
    if dots is None or dots >= SMALLEST_DPI:
        return []
    least = round(width / 25.4 * SMALLEST_DPI)
    return [
        Problem(
            f"The logo is {logo.pixels} pixels wide, which prints at {dots:.0f} dots per inch.",
            where,
            f"Use an SVG, or a PNG at least {least} pixels wide.",
        )
    ]


def client_letterhead(client: ClientFolder) -> ReferenceDocument | None:
    """The client's own Word file, if there is one. Raises SourceError for one of no use."""
    if not client.client.word_template:
        return None
    path = client.beside(client.client.word_template, "word_template")
    # Only here: most clients have none, and Word's library takes a while to load.
    from facilitator.formats.docx.reference_document import read_reference_document

    where = client.file.at("word_template")
    label = WorkLabel(kind="a letterhead", where=where)
    return run_after_trial(lambda: read_reference_document(path, where), label=label)


def client_slides_template(client: ClientFolder, ours: SlideGeometry) -> SlidesTemplate | None:
    """The client's own PowerPoint file, if there is one. Raises SourceError for one of no use."""
    if not client.client.slides_template:
        return None
    path = client.beside(client.client.slides_template, "slides_template")
    from facilitator.formats.pptx.client_template import read_slides_template  # as above

    where = client.file.at("slides_template")
    label = WorkLabel(kind="a file of layouts", where=where)
    return run_limited(lambda: read_slides_template(path, where, ours), label=label)
