"""The type of rows."""

from __future__ import annotations

from typing import Any

Row = dict[str, Any]
"""A row of a list, feed or report, by the names of its fields."""
