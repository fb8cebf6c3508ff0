"""Writes the checkpoint of a report run: a file with its pages, and the token of its report."""

from __future__ import annotations

import os
from os import PathLike
from pathlib import Path
from typing import IO, Any, Optional, Union

from servicepytan._storage.atomic import PRIVATE, create
from servicepytan._storage.paths import check_file, check_path
from servicepytan.core.reporting import checkpoint
from servicepytan.core.reporting.checkpoint import Identity, InvalidCheckpoint, TokenEntry
from servicepytan.core.reporting.page_parsing import ReportPage
from servicepytan.core.reporting.report_paginator import ReportPaginator
from servicepytan.errors import InvalidArgument, InvalidResponse, ReportChanged
from servicepytan.reports.page_store import MemoryPageStore, PageRows


def _checked(path: Any) -> Path:
    """The path of a checkpoint; raises if it cannot be written, before any request.

    Raises:
        InvalidArgument: it is no path, no file, or lies in a folder that is not there.
    """
    folder = os.path.dirname(os.path.abspath(check_path(path, "checkpoint")))
    if not os.path.isdir(folder):
        raise InvalidArgument(f"checkpoint: there is no folder {folder}. Make it first.")
    return check_file(path, "checkpoint")


class CheckpointFile(MemoryPageStore):
    """Stores pages in a checkpoint file and reads those of an earlier process.

    Args:
        path: The file; made with the first page.
        identity: Whose pages they are.
        walk: The walk at its begin.

    Attributes:
        walk: The walk after the pages of an earlier process.

    Raises:
        InvalidArgument: the file is no checkpoint, or one of another run; it is left as it is. Or
            there can be no file at this path.
        ReportChanged: it is of this report, but with other fields.
    """

    def __init__(
        self, path: Union[str, PathLike[str]], identity: Identity, walk: ReportPaginator
    ) -> None:
        self._path = _checked(path)
        self.begin_anew = f" First delete {os.fspath(path)}: it holds the pages before."
        self._identity = identity
        self._spans: list[tuple[int, int]] = []
        self._end = self._size = 0
        self.walk = walk
        try:
            self._read()
        except InvalidCheckpoint as reason:
            raise InvalidArgument(
                f"{os.fspath(path)} {reason}. It was left untouched: name another file, or delete"
                " it to begin anew."
            ) from None

    def _read(self) -> None:
        if not os.path.exists(self._path):
            return
        with open(self._path, "rb") as file:
            for line in checkpoint.read_lines(file):
                self._take(line)
                self._end = line.end
            self._size = os.fstat(file.fileno()).st_size

    def _take(self, line: checkpoint.CheckpointLine) -> None:
        entry = line.entry
        if isinstance(entry, Identity):
            self._compare(entry)
        elif isinstance(entry, TokenEntry):
            self.token = entry.token
        else:
            self._replay(entry)
            self._spans.append((line.begin, line.end))

    def _compare(self, identity: Identity) -> None:
        checkpoint.compare(identity, self._identity)
        if identity.fields != self._identity.fields:
            raise ReportChanged(
                f"{os.fspath(self._path)} holds rows of this report with other fields: somebody"
                " edited it meanwhile. It was left untouched: name another file, or delete it to"
                " begin anew."
            )

    def _replay(self, answer: ReportPage) -> None:
        try:
            self.walk, _ = self.walk.after(answer)
        except InvalidResponse as error:
            raise InvalidCheckpoint(f"does not add up: {error}") from None

    def __len__(self) -> int:
        return len(self._spans)

    def rows(self, nth: int) -> PageRows:
        """The rows of a page, counted from 0."""
        begin, end = self._spans[nth]
        with open(self._path, "rb") as file:
            file.seek(begin)
            return checkpoint.read_page(file.read(end - begin))

    def add(self, answer: ReportPage) -> None:
        """Store a page."""
        span = self._append(checkpoint.page_line(answer, len(self._spans) + 1))
        self._spans.append(span)

    def keep_token(self, token: Optional[str]) -> None:
        """Store the token of a running report; None clears it."""
        if token != self.token:
            self._append(checkpoint.token_line(token))
        self.token = token

    def _append(self, line: bytes) -> tuple[int, int]:
        """Append a line; returns its start and end in the file."""
        before = b"" if self._end else checkpoint.header_line(self._identity)
        if self._size_now() != self._size:
            raise InvalidArgument(
                f"{os.fspath(self._path)} was changed by somebody else while the report ran; give"
                " each run a file of its own."
            )
        try:
            with self._writable() as file:
                file.truncate(self._end)
                file.seek(self._end)
                file.write(before + line)
        except OSError as error:
            if error.filename is None:
                error.filename = os.fspath(self._path)
            raise
        finally:
            self._size = self._size_now()
        begin = self._end + len(before)
        self._end = begin + len(line)
        return begin, self._end

    def _writable(self) -> IO[bytes]:
        if os.path.exists(self._path):
            return open(self._path, "r+b")
        return create(self._path, PRIVATE)

    def _size_now(self) -> int:
        return os.path.getsize(self._path) if os.path.exists(self._path) else 0
