"""JSON, by orjson where it is installed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Union

_dumps: Callable[[Any], bytes]
_loads: Callable[[Union[bytes, str]], Any]

try:
    import orjson

    _dumps, _loads = orjson.dumps, orjson.loads
except ImportError:

    def _dumps(value: Any) -> bytes:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

    _loads = json.loads


def dumps(value: Any) -> bytes:
    """A value as compact JSON in UTF-8."""
    return _dumps(value)


def loads(data: Union[bytes, str]) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: it is no JSON.
    """
    return _loads(data)
