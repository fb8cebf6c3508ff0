"""The profiles of a config file, for work with several tenants."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Optional, Union

from servicepytan.config import files
from servicepytan.config.loading import TENANTS_OWN, here, resolve_settings
from servicepytan.config.partial_settings import PartialSettings, partial_settings_of
from servicepytan.config.search import Layer, Search, SettingSource
from servicepytan.config.settings import BY_NAME, SELECTORS, Settings, sentence
from servicepytan.config.sources import SOURCES
from servicepytan.config.values import Wrong
from servicepytan.core.wire import did_you_mean
from servicepytan.errors import ConfigurationError

_OWN = (*TENANTS_OWN, *(selector.name for selector in SELECTORS))


class Profiles:
    """The profiles of a config file.

    Args:
        config_file: The file; unless given, the one that a session would read.
        environ: The environment; that of this process unless given.
        start: The folder from which ``.env`` is looked for upwards; unless given, the working
            folder.

    Raises:
        ConfigurationError: there is no file, it cannot be read, or it has no profiles.

    Example:
        >>> Profiles().names
        ('nsw', 'vic')
    """

    def __init__(
        self,
        config_file: Union[str, PathLike[str], None] = None,
        *,
        environ: Optional[Mapping[str, str]] = None,
        start: Optional[Path] = None,
    ) -> None:
        self._environ = os.environ if environ is None else environ
        self._start = start or here()
        self.file = self._locate(config_file)
        self.names = self._read()

    def _locate(self, config_file: Union[str, PathLike[str], None]) -> Path:
        search = Search({"config_file": config_file}, self._environ, self._start)
        search.run(SOURCES[:3])
        named = search.first("config_file")
        self._named_by_dotenv = named is not None and named.file is not None
        if named is None:
            default = files.default_config_file()
            if default is None:
                raise ConfigurationError(f"There are no profiles: {files.NO_HOME}")
            return default
        setting = BY_NAME["config_file"]
        try:
            return search.start / os.path.expanduser(str(setting.parse(named.value)))
        except Wrong as wrong:
            raise ConfigurationError(sentence(setting, wrong, named.origin)) from None

    def _read(self) -> tuple[str, ...]:
        try:
            document = files.read_document(self.file)
        except files.UnreadableFile as problem:
            raise ConfigurationError(str(problem)) from None
        profiles = {} if document.kind == "json" else document.tables.get("profiles", {})
        if not isinstance(profiles, dict) or not profiles:
            raise ConfigurationError(
                f"{self.file} has no profiles. Write one table [profiles.NAME] for each tenant."
            )
        return tuple(profiles)

    def chosen(self, names: Optional[Iterable[str]] = None) -> tuple[str, ...]:
        """The names of the chosen profiles, without repeats; all for None.

        Raises:
            ConfigurationError: one is unknown; the message names the nearest.

        Example:
            >>> Profiles().chosen(["vic"])
            ('vic',)
        """
        selected = tuple(dict.fromkeys(self.names if names is None else names))
        problems = tuple(self._unknown(name) for name in selected if name not in self.names)
        if problems:
            raise ConfigurationError("\n".join(problems), problems)
        return selected

    def _unknown(self, name: object) -> str:
        guess = did_you_mean(str(name), self.names)
        names = ", ".join(map(repr, self.names))
        return f"profile {name!r} is unknown.{guess} {self.file} has {names}."

    def settings(self, name: str, options: Optional[Mapping[str, Any]] = None) -> Settings:
        """The settings of a profile, which take precedence over the environment.

        Environment and ``.env`` fill in what the file leaves out, but for client id, client secret
        and tenant: these are another's for each profile.

        Args:
            name: The profile.
            options: Arguments of ``Session``, which come before all.

        Raises:
            ConfigurationError: settings are missing or wrong; all problems are named at once.

        Example:
            >>> Profiles().settings("vic").tenant_id
            '2222222'
        """
        own = {**(options or {}), "profile": name, "config_file": self.file}
        search = profile_search(
            own, self._environ, self._start, named_by_dotenv=self._named_by_dotenv
        )
        del options, own
        return resolve_settings(search)

    def partial_settings(self, name: str) -> PartialSettings:
        """The valid URLs of a profile, and the names of settings that are missing or wrong.

        No secret is read.

        Args:
            name: The profile.

        Example:
            >>> Profiles().partial_settings("vic").lacking
            ('client_secret',)
        """
        own = {"profile": name, "config_file": self.file}
        search = profile_search(
            own,
            self._environ,
            self._start,
            named_by_dotenv=self._named_by_dotenv,
            reads_secrets=False,
        )
        return partial_settings_of(search)


def profile_search(
    arguments: Mapping[str, Any],
    environ: Mapping[str, str],
    start: Path,
    *,
    named_by_dotenv: bool = False,
    reads_secrets: bool = True,
) -> Search:
    """A search in which the settings of a profile take precedence over the environment.

    Args:
        arguments: Arguments of ``Session``, with ``profile`` and ``config_file``.
        environ: The environment.
        start: The folder from which ``.env`` is looked for upwards.
        named_by_dotenv: Whether ``.env`` names the config file.
        reads_secrets: Whether secrets are read from where they are kept, and decrypted.
    """
    first, environment, dotenv, config_file, login, default = SOURCES
    named = Search({}, environ, start).run((environment, dotenv)).first("environment")
    search = Search(arguments, environ, start, profile=arguments["profile"])
    search.named_by_dotenv, search.reads_secrets = named_by_dotenv, reads_secrets
    search.later_environment = "" if named is None else str(named.value)
    shared = (_shared(environment), _shared(dotenv))
    return search.run((first, config_file, *shared, login, default))


def _shared(source: SettingSource) -> SettingSource:
    def read(search: Search) -> Layer:
        return {key: value for key, value in source.read(search).items() if key not in _OWN}

    return source._replace(read=read)


def check_options(options: Mapping[str, Any]) -> None:
    """Raise if options cannot apply to all tenants.

    Args:
        options: Arguments of ``Session`` that hold for all tenants.

    Raises:
        ConfigurationError: one is unknown, tells tenants apart, or has a wrong value.

    Example:
        >>> check_options({"timeout": 60})
    """
    problems = []
    for name, value in options.items():
        setting = BY_NAME.get(name)
        if value is None:
            continue
        if setting is None or name in _OWN:
            names = [each for each in BY_NAME if each not in _OWN]
            problems.append(f"{name} is no setting for all tenants.{did_you_mean(name, names)}")
            continue
        try:
            setting.parse(value)
        except Wrong as wrong:
            problems.append(sentence(setting, wrong, f"argument {name}"))
    if problems:
        raise ConfigurationError("\n".join(problems), tuple(problems))
