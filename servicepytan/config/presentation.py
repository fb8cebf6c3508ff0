"""Settings as text: a new config file, the masked list, the table in the docs."""

from __future__ import annotations

import json
import os
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, Optional

from servicepytan.config import files
from servicepytan.config.loading import Examination, examine, here, redactor, settings_of
from servicepytan.config.search import Search
from servicepytan.config.settings import SELECTORS, SETTINGS, Setting, Settings
from servicepytan.config.sources import SOURCES
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.redact import MASK, Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.errors import ConfigurationError

_TOP = """\
# Settings of servicepytan, the Python client for the ServiceTitan API.
# It holds secrets: keep it out of version control and readable by yourself only (mode 600).

default_profile = {profile}

# Keys up here hold for all profiles; a profile may say otherwise.

{optional}
"""


_NOWHERE = (
    "There is no home folder for this user to write a config file to. Name the file, as in"
    " `servicepytan config init FILE`, and set SERVICETITAN_CONFIG to it."
)
_UNSET = {"page_size": "automatic", "rate_limit": "off"}


class SettingRow(NamedTuple):
    """A setting as shown to users.

    Attributes:
        name: Its name.
        value: Its value as text; ``***`` for a secret.
        origin: Where it came from.
    """

    name: str
    value: str
    origin: str


def describe(settings: Settings) -> list[SettingRow]:
    """All settings with their sources; secrets are masked.

    Example:
        >>> describe(session.config)[0][:2]
        ('client_id', 'cid.abc')
    """
    return [
        SettingRow(
            setting.name,
            _value_text(getattr(settings, setting.name), setting.name),
            settings.origins.get(setting.name, ""),
        )
        for setting in SETTINGS
    ]


def describe_found(
    arguments: Optional[Mapping[str, Any]] = None,
    *,
    environ: Optional[Mapping[str, str]] = None,
    start: Optional[Path] = None,
) -> tuple[list[SettingRow], Optional[ConfigurationError]]:
    """All valid settings, and the error about missing or wrong ones.

    The value of a setting that no source has is ``missing``, and of a wrong one ``invalid``.

    Args:
        arguments: As in ``load``.
        environ: As in ``load``.
        start: As in ``load``.

    Example:
        >>> rows, error = describe_found({"profile": "nsw"})
    """
    environ = os.environ if environ is None else environ
    search = Search(arguments or {}, environ, start or here()).run(SOURCES)
    findings = examine(search)
    try:
        return describe(settings_of(search, findings)), None
    except ConfigurationError as error:
        mask = redactor(search).text
        rows = [_row_found(setting, findings) for setting in SETTINGS]
        return [row._replace(value=mask(row.value)) for row in rows], error


def _row_found(setting: Setting, findings: Examination) -> SettingRow:
    name = setting.name
    if name in findings.values:
        text = _value_text(findings.values[name], name)
    else:
        text = "invalid" if name in findings.origins else "missing"
    return SettingRow(name, text, findings.origins.get(name, ""))


def _value_text(value: Any, name: str = "") -> str:
    if value is None:
        return _UNSET.get(name, "")
    if isinstance(value, Secret):
        return MASK
    if isinstance(value, RetryPolicy):
        return f"{value.attempts} attempts within {value.budget:g} s"
    if isinstance(value, RateLimit):
        pace = f"{value.requests_per_second:g} per second"
        if value.redis is not None:
            return f"{pace}, shared by {value.redis_address}"
        return pace if value.share == 1 else f"{value.share:g} of {pace}"
    return f"{value:g}" if isinstance(value, float) else str(value)


def template(profile: str = "main") -> str:
    """The text of a new TOML config file with one empty profile.

    Args:
        profile: The name of that profile.

    Example:
        >>> print(template("nsw"))
        # Settings of servicepytan, the Python client for the ServiceTitan API.
        ...
    """
    name = profile if re.fullmatch(r"[\w-]+", profile, re.ASCII) else _toml(profile)
    required = [_entry(setting, '""') for setting in SETTINGS if setting.required]
    optional = [
        _entry(setting, _example(setting), "# ") for setting in SETTINGS if _offered(setting)
    ]
    top = _TOP.format(profile=_toml(profile), optional="\n\n".join(optional))
    return f"{top}\n[profiles.{name}]\n" + "\n\n".join(required) + "\n"


def _offered(setting: Setting) -> bool:
    return not setting.required and setting.name not in ("app_id", "retry")


def _entry(setting: Setting, value: str, mark: str = "") -> str:
    note = textwrap.fill(
        setting.meaning, 96, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False
    )
    return f"{note}\n{mark}{setting.name} = {value}"


def _example(setting: Setting) -> str:
    examples: dict[str, Any] = {
        "api_url": "http://127.0.0.1:8080",
        "auth_url": "http://127.0.0.1:8080",
        "page_size": 500,
        "rate_limit": int(RateLimit().requests_per_second),
    }
    return _toml(examples.get(setting.name, setting.default))


def _toml(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def write_template(file: Optional[Path] = None, profile: str = "main") -> Path:
    """Write a new config file readable by its owner only; keeps an existing file.

    Args:
        file: Where to; unless given, the place where it is looked for by itself.
        profile: The name of the profile in it.

    Returns:
        Where it was written to.

    Raises:
        ConfigurationError: The file exists, or cannot be written.

    Example:
        >>> write_template(Path("servicetitan.toml"))
        PosixPath('servicetitan.toml')
    """
    path = files.default_config_file() if file is None else Path(file)
    if path is None:
        raise ConfigurationError(_NOWHERE)
    if path.suffix.lower() in (".json", ".yaml", ".yml") and not path.is_file():
        raise ConfigurationError(f"{path} would hold TOML. Choose a name that ends in .toml.")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(template(profile))
        return path
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        reason = f"cannot be written: {why}. Choose another place."
    if path.is_file():
        reason = "exists already and stays as it is. Edit it, or choose another place."
    raise ConfigurationError(f"{path} {reason}")


def settings_table() -> str:
    """All settings as a Markdown table, for the documentation.

    Example:
        >>> print(settings_table())
        | Argument and TOML key | Variable | Default | Meaning |
        ...
    """
    head = "| Argument and TOML key | Variable | Default | Meaning |\n|---|---|---|---|"
    return "\n".join([head, *map(_row, (*SETTINGS, *SELECTORS))])


def _row(setting: Setting) -> str:
    variable = f"`{setting.variable}`" if setting.variable else ""
    return f"| `{setting.name}` | {variable} | {_default(setting)} | {setting.meaning} |"


def _default(setting: Setting) -> str:
    if setting.required:
        return "required"
    if setting.name in ("api_url", "auth_url"):
        return "by environment"
    return _value_text(setting.default, setting.name)
