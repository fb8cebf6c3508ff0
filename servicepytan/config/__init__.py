"""Settings: where they come from, what they may be, and what is wrong with them."""

from __future__ import annotations

from servicepytan.config.files import default_config_file
from servicepytan.config.loading import changed, check, from_legacy, load
from servicepytan.config.profiles import Profiles, check_options
from servicepytan.config.settings import SELECTORS, SETTINGS, Setting, Settings
from servicepytan.config.sources import SOURCES
from servicepytan.config.template import (
    Row,
    describe,
    settings_table,
    template,
    write_template,
)
from servicepytan.config.values import HOSTS

__all__ = [
    "HOSTS",
    "SELECTORS",
    "SETTINGS",
    "SOURCES",
    "Profiles",
    "Row",
    "Setting",
    "Settings",
    "changed",
    "check",
    "check_options",
    "default_config_file",
    "describe",
    "from_legacy",
    "load",
    "settings_table",
    "template",
    "write_template",
]
