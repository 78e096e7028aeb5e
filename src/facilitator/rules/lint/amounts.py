"""Amounts: blocks and their minutes that fit each other."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.yaml_cursor import LintIssue, YamlCursor


def editions_without_blocks(data: YamlCursor) -> Iterator[LintIssue]:
    """An edition in which nothing happens."""
    for name, edition in data.get("editions").fields().items():
        if not edition.get("blocks").value:
            yield LintIssue(
                edition.get("blocks").path,
                f'The edition "{name}" has no blocks.',
                'Add at least one under "blocks:", or remove the edition.',
            )


def minutes_out_of_order(data: YamlCursor) -> Iterator[LintIssue]:
    """A block whose usual minutes are not between the least and the most."""
    for edition in data.get("editions").values():
        for block in edition.get("blocks").entries():
            for shorter, longer in (("least", "usual"), ("usual", "most")):
                low, high = block.get(shorter).number(), block.get(longer).number()
                if low is not None and high is not None and low > high:
                    yield LintIssue(
                        block.get(shorter).path,
                        f'The block "{block.id()}" has {shorter}: {low:g} and {longer}: {high:g}.',
                        "Minutes must rise from least over usual to most.",
                    )
