"""Words of ours, said in English."""

from __future__ import annotations

from facilitator.text.translator import translator

SAY = translator("en").say
