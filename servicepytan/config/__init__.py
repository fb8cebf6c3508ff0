"""Finds, checks and shows the settings of a session.

The functions that write or show settings are loaded on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from servicepytan.config.files import default_config_file
from servicepytan.config.loading import changed, check, from_legacy, load
from servicepytan.config.settings import SELECTORS, SETTINGS, Setting, Settings
from servicepytan.config.sources import SOURCES
from servicepytan.config.values import HOSTS

if TYPE_CHECKING:
    from servicepytan.config.partial_settings import PartialSettings, load_partial
    from servicepytan.config.presentation import (
        SettingRow,
        describe,
        describe_found,
        settings_table,
        template,
        write_template,
    )
    from servicepytan.config.profiles import Profiles, check_options
    from servicepytan.config.validation import SettingProblem, validate

__all__ = [
    "HOSTS",
    "SELECTORS",
    "SETTINGS",
    "SOURCES",
    "PartialSettings",
    "Profiles",
    "Setting",
    "SettingProblem",
    "SettingRow",
    "Settings",
    "changed",
    "check",
    "check_options",
    "default_config_file",
    "describe",
    "describe_found",
    "from_legacy",
    "load",
    "load_partial",
    "settings_table",
    "template",
    "validate",
    "write_template",
]

_HOMES = {
    "PartialSettings": "servicepytan.config.partial_settings",
    "Profiles": "servicepytan.config.profiles",
    "SettingRow": "servicepytan.config.presentation",
    "SettingProblem": "servicepytan.config.validation",
    "check_options": "servicepytan.config.profiles",
    "describe": "servicepytan.config.presentation",
    "describe_found": "servicepytan.config.presentation",
    "load_partial": "servicepytan.config.partial_settings",
    "settings_table": "servicepytan.config.presentation",
    "template": "servicepytan.config.presentation",
    "validate": "servicepytan.config.validation",
    "write_template": "servicepytan.config.presentation",
}


if not TYPE_CHECKING:  # type checkers must notice misspelt names

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
