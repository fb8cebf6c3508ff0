"""The profile and environment that a login belongs to."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from servicepytan.config.loading import here, resolve_settings
from servicepytan.config.logins import DEFAULT_NAME, VALUES, LoginName
from servicepytan.config.search import Search
from servicepytan.config.settings import BY_NAME, Settings, sentence
from servicepytan.config.sources import SOURCES
from servicepytan.config.values import Wrong
from servicepytan.core.redact import Secret
from servicepytan.errors import ConfigurationError


class LoginTarget:
    """The profile and environment of a login, which need not be in the config file.

    Args:
        profile: The profile; None for the one that a session would choose.
        environ: The environment; that of this process unless given.
        start: The folder from which ``.env`` is looked for upwards; unless given, the working
            folder.

    Raises:
        ConfigurationError: the settings around it are wrong.

    Attributes:
        name: Whose login it is.
        config_file: The config file, whether it exists or not; None without a home folder.
        config_key: The key or passphrase that the environment has.
        earlier: Values of other sources, which come before a login, with their origins.
    """

    name: LoginName
    config_file: Optional[Path]
    config_key: Optional[Secret]
    earlier: dict[str, str]

    def __init__(
        self,
        profile: Optional[str] = None,
        *,
        environ: Optional[Mapping[str, str]] = None,
        start: Optional[Path] = None,
    ) -> None:
        self._profile = profile
        self._environ = os.environ if environ is None else environ
        self._start = start or here()
        search = self._search({}).run(SOURCES[:4])
        problems = (*search.problems, *search.file_problems)
        if problems:
            raise ConfigurationError("\n".join(problems), problems)
        self.name = LoginName(search.chosen_profile or DEFAULT_NAME, _environment(search))
        self.config_file = search.file
        self.config_key = search.config_key
        values = ((value, search.first(value)) for value in VALUES)
        self.earlier = {value: source.origin for value, source in values if source is not None}

    def settings(self, values: Mapping[str, Any]) -> Settings:
        """The settings of a session with the values of the login.

        Args:
            values: The four values, and other arguments of ``Session``.

        Raises:
            ConfigurationError: settings are wrong.
        """
        return resolve_settings(self._search(values).run(SOURCES))

    def _search(self, values: Mapping[str, Any]) -> Search:
        search = Search({**values, "profile": self._profile}, self._environ, self._start)
        search.accepts_new_profile = True
        return search


def _environment(search: Search) -> str:
    setting = BY_NAME["environment"]
    source_value = search.first("environment")
    if source_value is None:
        return str(setting.default)
    try:
        return str(setting.parse(source_value.value))
    except Wrong as wrong:
        problem = sentence(setting, wrong, source_value.origin)
    raise ConfigurationError(problem)
