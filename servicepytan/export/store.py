"""Files that are there whole or not at all, whenever the process ends."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Optional


class Draft:
    """A file under a hidden name until it is whole.

    Args:
        path: What it will be called.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._temporary = hidden(path)
        self.stream = open(self._temporary, "wb")  # noqa: SIM115 (closed by commit and discard)

    def commit(self) -> int:
        """Make it durable under its name; returns its size."""
        self.stream.flush()
        os.fsync(self.stream.fileno())
        size = self.stream.tell()
        self.stream.close()
        os.replace(self._temporary, self.path)
        sync_folder(self.path.parent)
        return size

    def discard(self) -> None:
        """Drop it."""
        try:
            self.stream.close()
        except OSError:  # what is still buffered may not fit on the disk
            pass
        remove(self._temporary)


def hidden(path: Path) -> Path:
    """The name of a file that is not whole yet."""
    return path.with_name(f".{path.name}.tmp")


def write_text(path: Path, text: str) -> None:
    """Put a text in place of a file, at once."""
    draft = Draft(path)
    try:
        draft.stream.write(text.encode("utf-8"))
        draft.commit()
    except BaseException:
        draft.discard()
        raise


def read_text(path: Path) -> Optional[str]:
    """The text of a file, or None when there is none; bytes that are no UTF-8 are replaced."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return None


def size_of(path: Path) -> Optional[int]:
    """The size of a file, or None when there is none."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return None


def remove(path: Path) -> None:
    """Remove a file, if it is there."""
    try:
        os.unlink(path)
    except OSError:
        pass


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows has no such call, and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
