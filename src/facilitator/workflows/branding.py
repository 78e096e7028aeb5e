"""Puts a client's colours, font and logo, and the consultant's logo, on every document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from facilitator.compose.look import FontFamily, Look
from facilitator.compose.picture import Picture, qr_picture
from facilitator.errors import Problem, SourceError, nearest
from facilitator.model.identity import Identity
from facilitator.model.link import Link
from facilitator.rules.brand import LEAST_SHAPE_CONTRAST, Role, check_colours, contrast, tint
from facilitator.sources.logo_file import read_logo
from facilitator.sources.model_file import LocatedModel
from facilitator.system.child_process import WorkLabel, run_limited
from facilitator.system.text_file import display_path, inside
from facilitator.workflows.clients import ClientFolder

SMALLEST_DPI = 200
"""Dots per inch below which a printed logo looks ragged."""


@dataclass(frozen=True)
class BrandedLook:
    """A look, the pictures that go with it, and what could not be worn as it was asked for."""

    look: Look
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    remarks: tuple[Problem, ...] = ()


def apply_brand(
    look: Look,
    client: ClientFolder | None,
    identity: LocatedModel[Identity] | None,
    link: Link | None = None,
) -> BrandedLook:
    """The house's look in a client's clothes, with the code of an address where there is one.

    Raises SourceError for a font that there is not and for logos that cannot be used.
    """
    pictures: dict[str, Picture] = {}
    remarks: list[Problem] = []
    if client:
        look = _branded(look, client, remarks)
        if client.client.brand.logo:
            pictures["client"] = _logo(client.beside(client.client.brand.logo, "brand", "logo"))
        remarks.extend(_coarse(client.file.at("brand", "logo"), pictures.get("client"), look))
    if identity and identity.value.logo:
        home = identity.file.parent
        pictures["preparer"] = _logo(inside(home / identity.value.logo, home))
    if link:
        pictures["link"] = qr_picture(link.address)
    return BrandedLook(look, pictures, tuple(remarks))


def _logo(path: Path) -> Picture:
    """A logo, read in a process with limits."""
    label = WorkLabel(kind="a logo", where=display_path(path))
    return run_limited(lambda: read_logo(path), label=label)


def _branded(look: Look, client: ClientFolder, remarks: list[Problem]) -> Look:
    brand = client.client.brand
    colours: dict[str, str] = {}
    if brand.primary or brand.secondary:
        # A colour that the client names is not to give way to one of ours.
        held: Role = "primary" if brand.primary else "secondary"
        first, second = look.colour("first"), look.colour("second")
        found = check_colours(brand.primary or second, brand.secondary or first, held=held)
        remarks.extend(
            Problem(colour.why, client.file.at("brand", colour.role))
            for colour in (found.primary, found.secondary)
            if colour.why and colour.asked in (brand.primary, brand.secondary)
        )
        main = found.primary.used
        colours = {"second": main, "second-tint": tint(main), "first": found.secondary.used}
        asked = brand.primary or main
        colours["brand"] = asked if contrast(asked) >= LEAST_SHAPE_CONTRAST else main
    return look.with_brand(colours, _family(look, client))


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


def _coarse(where: str, logo: Picture | None, look: Look) -> list[Problem]:
    """A logo with too few dots for where it is printed largest."""
    if logo is None:
        return []
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
