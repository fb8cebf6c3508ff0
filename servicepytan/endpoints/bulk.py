"""Downloads many files into one folder, several at once."""

from __future__ import annotations

import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from os import PathLike
from pathlib import Path
from typing import Any, Optional, TypeVar, Union

from servicepytan._storage.paths import check_path
from servicepytan._threads.pool import CLOSE_SECONDS, WorkerPool, result_of
from servicepytan.core.file_names import safe_name
from servicepytan.core.records_spec import flag, whole
from servicepytan.core.suggestions import suggest_keywords
from servicepytan.core.wire import shown
from servicepytan.endpoints.files import Download, DownloadBase
from servicepytan.errors import InvalidArgument, ServicePytanError

D = TypeVar("D", bound=DownloadBase)


@dataclass(frozen=True)
class DownloadResult:
    """The result of one download.

    Attributes:
        path: Where it lies, or would lie.
        skipped: It was there already.
        error: Why it could not be fetched or written, or None.

    Example:
        >>> saved = download_all({"1.mp3": session.calls.download_recording(1)}, "recordings")
        >>> failed = [result for result in saved if result.error]
    """

    path: Path
    skipped: bool = False
    error: Optional[Exception] = None


@suggest_keywords
def download_all(
    downloads: Union[Mapping[str, Download], Iterable[tuple[str, Download]]],
    folder: Union[str, PathLike[str]],
    *,
    workers: int = 4,
    overwrite: bool = False,
) -> list[DownloadResult]:
    """Download many files into one folder; existing files are skipped.

    One that fails does not stop the others. A file appears under its name only when it is
    complete, so that running it again goes on where it ended.

    Args:
        downloads: File names with downloads, as a mapping or as pairs; they may be made on the fly.
        folder: Where to; it is made when it is not there.
        workers: How many are fetched at once.
        overwrite: Whether to fetch those that are there, too.

    Returns:
        What became of each, in the order given.

    Raises:
        InvalidArgument: ``folder`` is no path; a download without a name, two files of one name, or
            a name with no letter that a file may have.
        OSError: the folder cannot be made.

    Example:
        >>> recording = session.calls.download_recording
        >>> ids = [call["id"] for call in session.calls.list(limit=20)]
        >>> download_all(((f"{id}.mp3", recording(id)) for id in ids), "recordings")
    """
    whole(workers, "workers", 1)
    flag(overwrite, "overwrite")
    target = check_path(folder, "folder")
    named = named_downloads(downloads, Download)
    first = list(islice(named, 1))  # a download without a name is refused before the folder is made
    target.mkdir(parents=True, exist_ok=True)
    results: list[Union[DownloadResult, Future[DownloadResult]]] = []
    in_flight: deque[Future[DownloadResult]] = deque()
    pool = WorkerPool(workers, "servicepytan-downloads")
    try:
        for name, download in chain(first, named):
            path = target / name
            if path.exists() and not overwrite:
                results.append(DownloadResult(path, skipped=True))
                continue
            if len(in_flight) >= 2 * workers:
                result_of(in_flight.popleft())
            future = pool.submit(partial(_save, download, path))
            if future is None:  # no thread can be started
                results.append(_save(download, path))
                continue
            in_flight.append(future)
            results.append(future)
        return [
            result if isinstance(result, DownloadResult) else result_of(result)
            for result in results
        ]
    finally:
        pool.close(wait_seconds=CLOSE_SECONDS)


def named_downloads(downloads: Any, kind: type[D]) -> Iterator[tuple[str, D]]:
    """Downloads with distinct file names for a folder.

    Args:
        downloads: A mapping of names, or pairs.
        kind: What they are.

    Raises:
        InvalidArgument: a download has no name, two have the same, or one can be no file's; or it
            is of another kind.
    """
    pairs = downloads.items() if isinstance(downloads, Mapping) else downloads
    taken: set[str] = set()
    for pair in [pairs] if isinstance(pairs, DownloadBase) else pairs:
        if isinstance(pair, DownloadBase):
            raise InvalidArgument(
                f"{pair!r} has no name; pass {{'1.mp3': download}}, or pairs of name and download."
            )
        name, download = pair
        if not isinstance(download, kind):
            raise InvalidArgument(f"{name!r} is {shown(download)}, which is no {kind.__name__}.")
        yield _free(name, taken), download


def _free(name: str, taken: set[str]) -> str:
    safe = safe_name(str(name))
    if not safe:
        raise InvalidArgument(f"{name!r} cannot be the name of a file.")
    key = unicodedata.normalize("NFC", safe).casefold()  # many file systems treat these as one name
    if key in taken:
        raise InvalidArgument(f"Two files would be named {safe!r}; give each a name of its own.")
    taken.add(key)
    return safe


def _save(download: Download, path: Path) -> DownloadResult:
    try:
        return DownloadResult(download.save(path))
    except (ServicePytanError, OSError) as error:
        return DownloadResult(path, error=error)
