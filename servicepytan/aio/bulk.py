"""Downloads many files into one folder in tasks, several at once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from itertools import islice
from os import PathLike
from typing import Union

from servicepytan._storage.paths import check_path
from servicepytan.aio.files import AsyncDownload
from servicepytan.aio.tasks import run_all
from servicepytan.core.records_spec import flag, whole
from servicepytan.core.suggestions import suggest_keywords
from servicepytan.endpoints.bulk import DownloadResult, named_downloads
from servicepytan.errors import ServicePytanError


@suggest_keywords
async def download_all(
    downloads: Union[Mapping[str, AsyncDownload], Iterable[tuple[str, AsyncDownload]]],
    folder: Union[str, PathLike[str]],
    *,
    workers: int = 4,
    overwrite: bool = False,
) -> list[DownloadResult]:
    """Download many files into one folder; existing files are skipped.

    As ``servicepytan.download_all``, for downloads of an ``AsyncSession``.

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
        >>> ids = [call["id"] async for call in session.calls.list(limit=20)]
        >>> await download_all(((f"{id}.mp3", recording(id)) for id in ids), "recordings")
    """
    whole(workers, "workers", 1)
    flag(overwrite, "overwrite")
    target = check_path(folder, "folder")
    named = named_downloads(downloads, AsyncDownload)
    first = list(islice(named, 1))  # a download without a name is refused before the folder is made
    await asyncio.to_thread(target.mkdir, parents=True, exist_ok=True)
    results: dict[int, DownloadResult] = {}

    async def save(index: int, name: str, download: AsyncDownload) -> None:
        path = target / name
        if path.exists() and not overwrite:
            results[index] = DownloadResult(path, skipped=True)
            return
        try:
            results[index] = DownloadResult(await download.save(path))
        except (ServicePytanError, OSError) as error:
            results[index] = DownloadResult(path, error=error)

    pairs = (pair for part in (first, named) for pair in part)
    await run_all(
        (save(index, name, download) for index, (name, download) in enumerate(pairs)), workers
    )
    return [results[index] for index in sorted(results)]
