"""The sources of settings; ``SOURCES`` has their order of precedence."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from servicepytan.config import files
from servicepytan.config.search import (
    Doubt,
    Layer,
    Search,
    SecretReference,
    SettingSource,
    SourceValue,
    wrap_secret,
    wrapped,
)
from servicepytan.config.settings import (
    BY_NAME,
    BY_VARIABLE,
    KEY_VARIABLE,
    NEW_KEY_VARIABLE,
    PREFIX,
    REFERENCE_KEYS,
    REFERENCE_VARIABLES,
    SETTINGS,
    Setting,
    sentence,
)
from servicepytan.config.values import HOSTS, Wrong
from servicepytan.core.redact import Secret
from servicepytan.core.wire import did_you_mean, nearest

if TYPE_CHECKING:
    from servicepytan.config.file_tables import Table


DEFAULT = "default"
_BY_ENVIRONMENT = "default of environment "


def _add(layer: Layer, setting: Setting, *value: Any) -> None:
    source_value = wrapped(setting, *value)
    if source_value is not None:
        layer[setting.name] = source_value


def from_arguments(search: Search) -> Layer:
    """The keyword arguments; None counts as unset, except for ``rate_limit``."""
    layer: Layer = {}
    for name, value in search.arguments.items():
        setting = BY_NAME.get(name)
        if setting is None:
            search.problems.append(
                f"{name} is no setting (argument {name}).{_name_meant(name, BY_NAME)}"
            )
        elif value is not None or name == "rate_limit":
            layer[name] = SourceValue(wrap_secret(setting, value), f"argument {name}")
    return layer


def from_environment(search: Search) -> Layer:
    """The environment variables of the settings; others are ignored."""
    layer: Layer = {}
    for variable, setting in BY_VARIABLE.items():
        value = search.environ.get(variable)
        _add(layer, setting, value, f"environment variable {variable}")
    if search.environ.get(KEY_VARIABLE):
        search.config_key = Secret(search.environ[KEY_VARIABLE])
    for variable, key in REFERENCE_VARIABLES.items():
        if search.environ.get(variable):
            _add_variable_reference(search, layer, variable, key)
    return layer


def _add_variable_reference(search: Search, layer: Layer, variable: str, key: str) -> None:
    setting, kind = REFERENCE_KEYS[key]
    if kind == "command":
        search.problems.append(
            f"{variable} is not allowed: commands are run from a config file only."
            f" Write {key} into it."
        )
    elif setting.name in layer:
        search.problems.append(
            f"{variable} and {setting.variable} are both set, and one of them must go."
        )
    else:
        reference = SecretReference(kind, search.environ[variable], search.start)
        layer[setting.name] = SourceValue(reference, f"environment variable {variable}")


def from_dotenv(search: Search) -> Layer:
    """The nearest ``.env`` file; the environment stays as it is."""
    layer: Layer = {}
    file = files.find_dotenv(search.start)
    if file is None:
        return layer
    try:
        lines = list(files.parse_dotenv(files.read_text(file), search.environ))
    except files.UnreadableFile as problem:
        search.fail(str(problem))
        return layer
    for line in lines:
        _add_line(search, layer, line, file)
    _check_mode(search, file, layer)
    return layer


def _add_line(search: Search, layer: Layer, line: files.ConfigLine, file: Path) -> None:
    origin = f"{file}, line {line.number}"
    setting = BY_VARIABLE.get(line.key)
    if line.broken:
        search.fail(f"{origin} cannot be read. Check its quotes.")
    elif setting is not None and line.lacks and search.first(setting.name) is None:
        search.fail(
            f"{line.key} names a variable as ${{NAME}} that is not set ({origin}). Set it; a value"
            " that itself holds ${ belongs in the config file or the environment."
        )
    elif setting is not None:
        value = line.value
        if value and setting.name == "config_file":
            value = str(file.parent / os.path.expanduser(value))
        layer.pop(setting.name, None)
        _add(layer, setting, value, origin, file, line.number)
    elif line.key in (KEY_VARIABLE, NEW_KEY_VARIABLE):
        search.problems.append(
            f"{line.key} is not allowed in .env ({origin}), where it may lie beside what it opens."
            " Set it in the environment."
        )
    elif line.key in REFERENCE_VARIABLES:
        search.problems.append(
            f"{line.key} is not allowed in .env ({origin}), {_ANOTHERS} Write"
            f" {REFERENCE_VARIABLES[line.key]} into your config file."
        )
    elif line.key.startswith(PREFIX):
        meant = nearest(_bare(line.key), map(_bare, BY_VARIABLE))
        if meant is not None:
            search.doubts.append(Doubt(line.key, file, line.number, PREFIX + meant))


_ANOTHERS = "which may have come with the folder and could name any file or program of yours."


def _bare(variable: str) -> str:
    return variable[len(PREFIX) :] if variable.upper().startswith(PREFIX) else variable


def _check_mode(search: Search, file: Path, keys: Iterable[str]) -> None:
    if not any(BY_NAME[key].secret for key in keys if key in BY_NAME):
        return
    from servicepytan.config.permissions import open_file_warning

    warning = open_file_warning(file)
    if warning:
        search.warnings.append(warning)


def from_config_file(search: Search) -> Layer:
    """The config file: JSON as in 0.4.2, or TOML or YAML with profiles."""
    named = search.first("config_file")
    if named is None:
        search.file = files.default_config_file()
        if search.file is None or not os.path.isfile(search.file):
            return _without_file(search, search.file)
        search.problems.extend(files.rival_problems(search.file))
    else:
        search.named_by_dotenv = search.named_by_dotenv or named.file is not None
        search.file = _named_file(search, named)
    return {} if search.file is None else _file(search, search.file, named)


def _named_file(search: Search, named: SourceValue) -> Optional[Path]:
    setting = BY_NAME["config_file"]
    try:
        return search.start / os.path.expanduser(str(setting.parse(named.value)))
    except Wrong as wrong:
        search.fail(sentence(setting, wrong, named.origin))
        return None


def _file(search: Search, file: Path, named: Optional[SourceValue]) -> Layer:
    try:
        document = files.read_document(file)
        read = _json if document.kind == "json" else _tables
        layer = read(search, document.tables, file)
    except files.UnreadableFile as problem:
        text = str(problem)
        search.fail(f"{text.rstrip('.')}. It was named by {named.origin}." if named else text)
        return {}
    if search.layers and "config_file" in search.layers[0]:
        search.chosen = layer
    return layer


def _without_file(search: Search, file: Optional[Path]) -> Layer:
    profile = search.first("profile")
    if profile is not None and not _has_login(search, profile.value):
        why = f"there is no config file {file}. `servicepytan config init` makes one."
        search.fail(
            f"profile {profile.value!r} cannot be found ({profile.origin}):"
            f" {files.NO_HOME if file is None else why}"
        )
    return {}


def _json(search: Search, entries: Mapping[str, Any], file: Path) -> Layer:
    layer: Layer = {}
    profile = search.first("profile")
    if profile is not None:
        search.fail(
            f"profile {profile.value!r} cannot be found ({profile.origin}): {file} is JSON, which"
            " has no profiles. Leave the profile out, or use a TOML file."
        )
    for key, value in entries.items():
        setting = json_setting(key)
        if setting is not None:
            _add(layer, setting, value, str(file), file)
        elif is_ours(key):
            search.file_problems.append(f"{key} is an unknown key ({file}).{variable_meant(key)}")
    _check_mode(search, file, layer)
    return layer


def json_setting(key: str) -> Optional[Setting]:
    """The setting of a key of a JSON file; None for an unknown key."""
    setting = BY_VARIABLE.get(key)
    return setting if setting in SETTINGS else None


def is_ours(key: str) -> bool:
    """Whether an unknown key of a JSON file looks meant for this package."""
    return key.startswith(PREFIX) or key in BY_NAME


def variable_meant(key: str) -> str:
    """A sentence with the variable that an unknown key resembles."""
    if key in BY_NAME:
        exact = BY_NAME[key].variable
        return f" Did you mean {exact!r}?" if exact else " It belongs into a TOML file."
    meant = nearest(_bare(key), [_bare(item.variable) for item in SETTINGS if item.variable])
    return f" Did you mean {PREFIX + meant!r}?" if meant else ""


def _tables(search: Search, tables: Mapping[str, Any], file: Path) -> Layer:
    from servicepytan.config.file_tables import all_tables, applicable_tables, profiles_of

    layer: Layer = {}
    own: Layer = {}
    profiles = profiles_of(tables, file)
    _check_mode(search, file, {key for table in all_tables(tables, file) for key in table.entries})
    name = _profile_name(search, tables.get("default_profile"), profiles, file)
    environment = _environment(search, tables, {} if name is None else profiles[name])
    for table in applicable_tables(tables, file, name, environment):
        values = _table(search, table, file)
        layer.update(values)
        if table.profile is not None:
            own.update(values)
    if name is not None:
        search.chosen = own if search.layers and "profile" in search.layers[0] else {}
    return layer


def _environment(search: Search, top: Mapping[str, Any], profile: Mapping[str, Any]) -> str:
    """The environment whose sections apply; the default one if no source names one."""
    chosen = search.first("environment")
    choices = [profile.get("environment"), top.get("environment"), search.later_environment]
    values = [*([chosen.value] if chosen else []), *choices, BY_NAME["environment"].default]
    return next(str(value).lower() for value in values if value)


def _profile_name(
    search: Search, default: Any, profiles: Mapping[str, Any], file: Path
) -> Optional[str]:
    chosen = search.first("profile")
    problems = search.problems
    if chosen is None and default is not None:
        chosen, problems = SourceValue(default, f"default_profile in {file}"), search.file_problems
    if chosen is None:
        search.profiles = tuple(profiles)
        return None
    if isinstance(chosen.value, str) and chosen.value in profiles:
        search.chosen_profile = chosen.value
        return chosen.value
    if _has_login(search, chosen.value):
        return None
    problems.append(unknown_profile(chosen, profiles, file))
    search.blind = True
    return None


def _has_login(search: Search, profile: Any) -> bool:
    """Whether a profile that is in no file has a login; chooses the profile if so."""
    from servicepytan.config.logins import is_logged_in

    has = search.accepts_new_profile or is_logged_in(str(profile))
    if has:
        search.chosen_profile = str(profile)
    return has


def unknown_profile(profile: SourceValue, profiles: Collection[str], file: Path) -> str:
    """The message about a profile that a config file does not have."""
    available = f"{file} has {', '.join(map(repr, profiles)) if profiles else 'no profiles'}."
    guess = did_you_mean(str(profile.value), profiles)
    return f"profile {profile.value!r} is unknown ({profile.origin}).{guess} {available}"


def _table(search: Search, table: Table, file: Path) -> Layer:
    layer: Layer = {}
    for key, value in table.entries.items():
        problem = key_problem(key, table, search.named_by_dotenv)
        if problem:
            search.file_problems.append(f"{key} {problem[0]} ({table.label}).{problem[1]}")
        elif key in REFERENCE_KEYS:
            setting, kind = REFERENCE_KEYS[key]
            reference = SecretReference(kind, value, file.parent, file)
            layer[setting.name] = SourceValue(reference, f"{key} of {table.label}", file)
        else:
            _add(layer, BY_NAME[key], value, table.label, file)
    return layer


def key_problem(key: str, table: Table, named_by_dotenv: bool = False) -> Optional[tuple[str, str]]:
    """The problem of a key of a table, with the advice; None if the key is right.

    Args:
        key: The key.
        table: The table.
        named_by_dotenv: Whether ``.env`` named the file.
    """
    if key in REFERENCE_KEYS:
        return _reference_problem(key, table, named_by_dotenv)
    if key == "environment" and table.is_section:
        return "is settled by the name of the section", " Leave it out there."
    if key in HOSTS:
        return "is an unknown key", " It is the name of a section: write its keys below it."
    names = [setting.name for setting in SETTINGS]
    if key in names:
        return None
    names += [*REFERENCE_KEYS, "default_profile", "profiles"]
    return "is an unknown key", _name_meant(key, names)


def _reference_problem(key: str, table: Table, named_by_dotenv: bool) -> Optional[tuple[str, str]]:
    setting, _ = REFERENCE_KEYS[key]
    forms = (setting.name, f"{setting.name}_file", f"{setting.name}_command")
    rival = next(form for form in forms if form in table.entries)
    if rival != key:
        return f"stands beside {rival}", " Keep one of them."
    if named_by_dotenv:
        advice = "Name the file by SERVICETITAN_CONFIG in the environment, or by config_file."
        return f"is not allowed in a file that .env names, {_ANOTHERS[:-1]}", f" {advice}"
    return None


def _name_meant(key: str, names: Iterable[str]) -> str:
    setting = BY_VARIABLE.get(key.upper())
    if setting is not None and setting.name in names:
        return f" Did you mean {setting.name!r}?"
    return did_you_mean(_bare(key), names)


def from_logins(search: Search) -> Layer:
    """The login of the profile and environment, if a required setting is still missing.

    It is skipped if a source could not be read, as the profile is then unknown.
    """
    if search.blind or all(search.first(setting.name) for setting in SETTINGS if setting.required):
        return {}
    from servicepytan.config.login_source import login_layer

    return login_layer(search)


def is_default(origin: str) -> bool:
    """Whether an origin is a default, not a user's value."""
    return origin == DEFAULT or origin.startswith(_BY_ENVIRONMENT)


def from_defaults(search: Search) -> Layer:
    """The defaults; those of both hosts depend on the environment."""
    layer = {
        setting.name: SourceValue(setting.default, DEFAULT)
        for setting in SETTINGS
        if not setting.required
    }
    chosen = search.first("environment") or layer["environment"]
    name = str.lower(chosen.value) if isinstance(chosen.value, str) else ""
    for setting, host in zip(("api_url", "auth_url"), HOSTS.get(name, HOSTS["production"])):
        layer[setting] = SourceValue(host, _BY_ENVIRONMENT + name)
    return layer


SOURCES: tuple[SettingSource, ...] = (
    SettingSource("argument", from_arguments),
    SettingSource("environment variable", from_environment),
    SettingSource(".env", from_dotenv),
    SettingSource("config file", from_config_file),
    SettingSource("login", from_logins),
    SettingSource("default", from_defaults),
)
"""The sources in order of precedence: the first one with a value counts."""
