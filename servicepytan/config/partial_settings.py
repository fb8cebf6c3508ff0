"""Loads the valid settings although others are missing or wrong."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, NamedTuple

from servicepytan.config.loading import examine, here
from servicepytan.config.search import Search
from servicepytan.config.sources import SOURCES


class PartialSettings(NamedTuple):
    """The valid URLs, and the settings that are missing or wrong.

    Attributes:
        urls: The URLs of API and token endpoint, without one that is wrong.
        lacking: The names of the settings that are missing or wrong.
    """

    urls: tuple[str, ...]
    lacking: tuple[str, ...]


def load_partial(arguments: Mapping[str, Any]) -> PartialSettings:
    """The valid URLs, and the names of settings that are missing or wrong.

    No secret is read from a file, command or login.

    Args:
        arguments: As in ``load``.

    Example:
        >>> load_partial({"profile": "nsw"}).lacking
        ('client_secret',)
    """
    search = Search(arguments, os.environ, here())
    search.reads_secrets = False
    return partial_settings_of(search.run(SOURCES))


def partial_settings_of(search: Search) -> PartialSettings:
    """The partial settings from a search."""
    findings = examine(search)
    lacking = [*findings.missing, *(setting for setting, _, _ in findings.wrong)]
    urls = (findings.values.get(name) for name in ("api_url", "auth_url"))
    return PartialSettings(
        tuple(url for url in urls if url), tuple(setting.name for setting in lacking)
    )
