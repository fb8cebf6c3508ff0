"""Finds, checks and changes the settings of a session."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Optional

from servicepytan._warning import warn_caller
from servicepytan.config.search import (
    Doubt,
    Layer,
    Search,
    SecretReference,
    SettingSource,
    SourceValue,
)
from servicepytan.config.settings import (
    BY_VARIABLE,
    PREFIX,
    SELECTORS,
    SETTINGS,
    Setting,
    Settings,
    sentence,
)
from servicepytan.config.sources import DEFAULT, SOURCES, is_default, variable_meant
from servicepytan.config.values import Wrong
from servicepytan.core.frozen import NamedTuple
from servicepytan.core.redact import Redactor, Secret
from servicepytan.errors import ConfigurationError

_DEMO = "No credentials yet? `servicepytan demo` runs against an embedded sandbox."
_LOGIN = ("Or run `servicepytan login", "`: it asks for them, tries them and stores them.")
TENANTS_OWN = ("client_id", "client_secret", "tenant_id")
"""Settings that differ by tenant, and so never come from the environment for several tenants."""
_warned: set[str] = set()


def load(
    arguments: Optional[Mapping[str, Any]] = None,
    *,
    environ: Optional[Mapping[str, str]] = None,
    start: Optional[Path] = None,
    alone: bool = False,
) -> Settings:
    """Find the settings of a session and check them all.

    Args:
        arguments: Arguments of ``Session``; None counts as absent, except for ``rate_limit``.
        environ: The environment; that of this process unless given.
        start: The folder from which ``.env`` is looked for upwards; unless given, the working
            folder.
        alone: Whether only the arguments and the defaults count, as for a sandbox.

    Raises:
        ConfigurationError: Settings are missing or wrong; its ``problems`` names every one.

    Example:
        >>> load({"profile": "nsw"}).tenant_id
        '1234567'
    """
    search = Search(arguments or {}, os.environ if environ is None else environ, start or here())
    del arguments, environ
    return resolve_settings(search.run((SOURCES[0], SOURCES[-1]) if alone else SOURCES))


def changed(settings: Settings, changes: Mapping[str, Any]) -> Settings:
    """A copy of the settings with some values replaced and checked.

    Hosts that follow the environment go on following it.

    Args:
        settings: The settings to start from.
        changes: What to change, by name; ``profile`` and ``config_file`` cannot be changed.

    Raises:
        ConfigurationError: A new value will not do.

    Example:
        >>> changed(settings, {"timezone": "America/Chicago"}).timezone
        'America/Chicago'
    """
    search = Search(changes)
    del changes
    search.run((SOURCES[0], SettingSource("settings", lambda _: _carried(settings)), SOURCES[-1]))
    for selector in SELECTORS:
        if search.first(selector.name):
            search.problems.append(
                f"{selector.name} chooses among all settings and cannot be changed later."
                f" Make a new Session with this {selector.name}."
            )
    return resolve_settings(search)


def check(
    arguments: Optional[Mapping[str, Any]] = None,
    *,
    environ: Optional[Mapping[str, str]] = None,
    start: Optional[Path] = None,
) -> tuple[str, ...]:
    """The problems that ``load`` would raise; empty if there are none.

    Args:
        arguments: As in ``load``.
        environ: As in ``load``.
        start: As in ``load``.

    Example:
        >>> check({"client_id": ""})
        ('client_id is empty (argument client_id). ...', ...)
    """
    try:
        load(arguments, environ=environ, start=start)
    except ConfigurationError as error:
        return error.problems
    return ()


def from_legacy(connection: Mapping[str, Any], *, strict: bool = True) -> dict[str, Any]:
    """Turn a connection of 0.4.2 into arguments of ``Session``.

    Args:
        connection: Its ``SERVICETITAN_*`` keys, ``api_root`` and ``auth_root``; other keys are
            left out, and so are None and optional settings that are empty.
        strict: Whether other ``SERVICETITAN_*`` keys are refused; 0.4.2 did not look at them.

    Raises:
        ConfigurationError: A ``SERVICETITAN_*`` key is unknown.

    Example:
        >>> from_legacy({"SERVICETITAN_TENANT_ID": 1234567, "SERVICETITAN_APP_ID": ""})
        {'tenant_id': 1234567}
    """
    arguments: dict[str, Any] = {}
    problems: list[str] = []
    for key, value in connection.items():
        setting = BY_VARIABLE.get(_LEGACY_ROOTS.get(key, key))
        if setting is not None:
            if value is not None and (setting.required or value != ""):
                arguments[setting.name] = value
        elif strict and str(key).startswith(PREFIX):
            problems.append(f"{key} is an unknown key (connection).{variable_meant(key)}")
    if problems:
        raise ConfigurationError("\n".join(problems), tuple(problems))
    return arguments


_LEGACY_ROOTS = {"api_root": PREFIX + "API_URL", "auth_root": PREFIX + "AUTH_URL"}


def here() -> Path:
    """The working folder; the root if that is gone."""
    try:
        return Path.cwd()
    except OSError:
        return Path(os.path.abspath(os.sep))


def _carried(settings: Settings) -> Layer:
    layer: Layer = {}
    for setting in SETTINGS:
        value = getattr(settings, setting.name)
        unknown = DEFAULT if value == setting.default else "settings"
        origin = settings.origins.get(setting.name, unknown)
        if not is_default(origin):
            layer[setting.name] = SourceValue(value, origin)
    return layer


def resolve_settings(search: Search) -> Settings:
    """The checked settings from a search.

    Raises:
        ConfigurationError: Settings are missing or wrong.
    """
    return settings_of(search, examine(search))


def settings_of(search: Search, findings: Examination) -> Settings:
    """The checked settings from an examined search.

    Raises:
        ConfigurationError: Settings are missing or wrong.
    """
    show_warnings(search)
    problems = [
        *search.problems,
        *search.file_problems,
        *(doubt.sentence for doubt in doubts_left(search)),
        *(sentence(setting, wrong, value.origin) for setting, wrong, value in findings.wrong),
    ]
    if problems or findings.missing:
        raise _error(search, problems, [] if search.blind and problems else findings.missing)
    return Settings(**findings.values, origins=findings.origins)


class Examination(NamedTuple):
    """The result of a search: values, origins, and what is missing or wrong.

    Attributes:
        values: The checked values by name.
        origins: Where they came from.
        missing: Required settings that no source has.
        wrong: Settings with values that will not do, and why.
    """

    values: dict[str, Any]
    origins: dict[str, str]
    missing: list[Setting]
    wrong: list[tuple[Setting, Wrong, SourceValue]]


def examine(search: Search) -> Examination:
    """Check the value of each setting from the source that takes precedence."""
    findings = Examination({}, {}, [], [])
    for setting in SETTINGS:
        source_value = search.first(setting.name)
        if source_value is None:
            findings.missing.append(setting)
            continue
        findings.origins[setting.name] = source_value.origin
        if not search.reads_secrets and _is_elsewhere(source_value.value):
            continue
        try:
            findings.values[setting.name] = _checked(search, setting, source_value)
        except Wrong as wrong:
            findings.wrong.append((setting, wrong, source_value))
    return findings


def _checked(search: Search, setting: Setting, source_value: SourceValue) -> Any:
    value = source_value.value
    if is_default(source_value.origin):
        return value
    if isinstance(value, SecretReference):
        from servicepytan.config.references import read_reference

        value = read_reference(value, search.warnings)
        search.revealed.append(value)
    if is_encrypted(value):
        value = decrypted(value, search.config_key)
        search.revealed.append(value)
    return setting.parse(value)


def _is_elsewhere(value: Any) -> bool:
    return isinstance(value, SecretReference) or is_encrypted(value)


def is_encrypted(value: Any) -> bool:
    """Whether the value of a setting is an encrypted secret."""
    return isinstance(value, Secret) and value.reveal().startswith("encrypted:")


def decrypted(value: Secret, key: Optional[Secret]) -> Secret:
    """The decrypted value of an encrypted secret.

    Raises:
        Wrong: it cannot be decrypted.
    """
    try:
        from servicepytan.config.encryption import decrypt
    except ImportError:
        raise Wrong(
            "is encrypted, which needs the package cryptography",
            'Install it with: pip install "servicepytan[encryption]"',
        ) from None
    try:
        return decrypt(value, key)
    except Wrong as wrong:
        fact, advice = wrong.fact, wrong.advice or "Give the one it was encrypted with."
    raise Wrong(fact, advice)


def doubts_left(search: Search) -> list[Doubt]:
    """Unknown variables that resemble one of ours which is not set."""
    values = ((doubt, search.first(BY_VARIABLE[doubt.meant].name)) for doubt in search.doubts)
    return [doubt for doubt, value in values if value is None or is_default(value.origin)]


def _error(search: Search, problems: list[str], missing: list[Setting]) -> ConfigurationError:
    redact = redactor(search)
    sentences = tuple(redact.text(text) for text in (*absent(search, missing), *problems))
    lines = [_head(len(problems), missing), *(f"  {sentence}" for sentence in sentences)]
    if len(sentences) == 1:
        lines = list(sentences)
    if missing:
        lines += [*_profiles(search), *_login(search), *(() if search.profile else (_DEMO,))]
    return ConfigurationError("\n".join(lines), sentences)


def _login(search: Search) -> list[str]:
    """A sentence about logins: that others exist, or that ``login`` stores one."""
    if search.other_logins:
        return [
            f"There are logins for {', '.join(search.other_logins)}, but not for this profile"
            " and environment."
        ]
    option = f" --profile {search.profile}" if search.profile else ""
    return [] if search.file is None else [f"{_LOGIN[0]}{option}{_LOGIN[1]}"]


def redactor(search: Search) -> Redactor:
    """A redactor of the secrets in a search."""
    values = (source_value.value for layer in search.layers for source_value in layer.values())
    return Redactor([*search.revealed, *(value for value in values if isinstance(value, Secret))])


def _head(wrong: int, missing: list[Setting]) -> str:
    names = ", ".join(setting.name for setting in missing)
    lack = f"{len(missing)} setting{'s are' if len(missing) > 1 else ' is'} missing: {names}."
    if not wrong:
        return lack
    others = f"{wrong} problem{'s' if wrong > 1 else ''} with the settings"
    return f"{lack[:-1]}; {others}:" if missing else f"{others}:"


def absent(search: Search, missing: list[Setting]) -> list[str]:
    """A sentence for each missing setting, with the places to set it."""
    is_json = search.file is not None and search.file.suffix.lower() == ".json"
    return [
        f"{setting.name} is missing: "
        + (
            f"write {setting.name} into profile {search.profile!r} of {search.file}."
            if search.profile and setting.name in TENANTS_OWN
            else f"pass {setting.name} to Session, set {setting.variable} in the environment or in"
            f" .env, or write {setting.variable if is_json else setting.name}"
            f" into {search.file or 'the config file'}."
        )
        for setting in missing
    ]


def _profiles(search: Search) -> list[str]:
    if not search.profiles:
        return []
    names = ", ".join(map(repr, search.profiles))
    return [
        f"{search.file} has the profiles {names}, and none was chosen: pass profile to Session, set"
        " SERVICETITAN_PROFILE, or write default_profile into the file."
    ]


def show_warnings(search: Search) -> None:
    """Warn about files that others can read, and named values that the environment replaces."""
    for text in search.warnings:
        if text not in _warned:
            _warned.add(text)
            from servicepytan.config.permissions import is_first_today, memory_folder

            if is_first_today(text, date.today(), memory_folder()):
                warn_caller(text)
    overridden = [name for name in search.chosen if _is_overridden(search, name)]
    if overridden:
        warn_caller(
            "The environment overrides the file or profile that was named: "
            + "; ".join(_override(search, name) for name in overridden)
            + ". Unset the variable, or pass the value to Session, to settle it."
        )


def _is_overridden(search: Search, name: str) -> bool:
    winner, own = search.first(name), search.chosen[name]
    if winner is None or winner is own or name in search.layers[0]:
        return False
    if isinstance(own.value, Secret) or isinstance(winner.value, Secret):
        return bool(winner.value != own.value)
    return str(winner.value).casefold() != str(own.value).casefold()


def _override(search: Search, name: str) -> str:
    winner = search.first(name)
    return (
        f"{name} is from {winner.origin if winner else ''}, not from {search.chosen[name].origin}"
    )
