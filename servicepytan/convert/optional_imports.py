"""Imports the libraries of optional extras on first use."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from servicepytan.errors import ConfigurationError


def import_optional(module: str, extra: str) -> Any:
    """Import a module that comes with an extra.

    Args:
        module: The module's name.
        extra: The extra of servicepytan that installs it.

    Raises:
        ConfigurationError: it is not installed, or cannot be imported.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise ConfigurationError(
            f"This needs {module.partition('.')[0]}, which cannot be imported ({error})."
            f' Install it with: pip install "servicepytan[{extra}]"'
        ) from error
