"""The types of the fixtures of these tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from servicepytan.config import Settings

Settle = Callable[..., Settings]
"""Loads settings, as the fixture ``settle`` does."""
Write = Callable[..., Path]
"""Writes a file, as the fixture ``write`` does."""
