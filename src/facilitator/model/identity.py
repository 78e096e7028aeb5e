"""Who prepares the kits: the consultant's own name on every client's paper, modestly."""

from __future__ import annotations

from pydantic import Field

from facilitator.model.base import Frozen, Text
from facilitator.model.client import FileName


class Identity(Frozen):
    """``facilitator.yaml`` at the workspace's root, read and checked."""

    name: Text = Field(description="Your name or your firm's, as after “Prepared by”.")
    logo: FileName = Field(default="", description="An SVG or PNG file beside facilitator.yaml.")
    contact: str = Field(default="", description="An e-mail address, phone number or web address.")
    copyright: str = Field(default="", description="Such as © 2026 Lakeshore Coaching.")
    confidentiality: str = Field(
        default="",
        max_length=60,
        description="A few words for the foot of every page, such as Confidential.",
    )
