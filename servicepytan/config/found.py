"""Settings that were found although others are missing or wrong."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, NamedTuple

from servicepytan.config.loading import examine, here
from servicepytan.config.search import Search
from servicepytan.config.sources import SOURCES


class FoundSettings(NamedTuple):
    """What is known although there can be no session.

    Attributes:
        urls: The URLs of API and token endpoint, without one that is wrong.
        lacking: The names of the settings that are missing or wrong.
    """

    urls: tuple[str, ...]
    lacking: tuple[str, ...]


def found_settings(arguments: Mapping[str, Any]) -> FoundSettings:
    """The settings as far as they were found; no secret is read from a file, command or login.

    Args:
        arguments: As in ``load``.

    Example:
        >>> found_settings({"profile": "nsw"}).lacking
        ('client_secret',)
    """
    search = Search(arguments, os.environ, here())
    search.reads_secrets = False
    return found_in(search.run(SOURCES))


def found_in(search: Search) -> FoundSettings:
    """The settings that a search found."""
    findings = examine(search)
    lacking = [*findings.missing, *(setting for setting, _, _ in findings.wrong)]
    urls = (findings.values.get(name) for name in ("api_url", "auth_url"))
    return FoundSettings(
        tuple(url for url in urls if url), tuple(setting.name for setting in lacking)
    )
