"""A file that another program shows cannot be replaced on Windows: one plain sentence says so."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from facilitator.cli.terminal import explain_error
from facilitator.workflows.output_files import write_output


@pytest.mark.parametrize("name", ["slides.pptx", "handout.pdf"])
def test_a_deck_that_is_open_is_told_and_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = tmp_path / name
    write_output(path, b"before")
    replace = Path.replace

    def refused(self: Path, target: Path) -> Path:
        if Path(target).name == name:
            raise PermissionError(refusal, "Permission denied", str(self))
        return replace(self, target)

    refusal = errno.EPERM  # as for a file that may not be changed at all
    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(PermissionError, match=f"Permission denied: '{path}'"):
        write_output(path, b"after")
    refusal = errno.EACCES
    with pytest.raises(OSError, match="open in another program") as caught:
        write_output(path, b"after")
    (problem,), code = explain_error(caught.value)
    assert str(problem) == (
        f"{path}: It is open in another program. Close it in other programs and run this again."
    )
    assert code == 1
    assert path.read_bytes() == b"before"
    assert not [one for one in tmp_path.iterdir() if one.name.endswith(".part")]
