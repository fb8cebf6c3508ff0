"""JSON, written by orjson if installed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Optional, Union

_fast: Optional[Callable[[Any], bytes]]
try:
    from orjson import dumps as _fast
except ImportError:
    _fast = None


def dumps(value: Any) -> bytes:
    """A value as compact JSON in UTF-8; NaN and infinity become null, as with orjson."""
    if _fast is not None:
        try:
            return _fast(value)
        except TypeError:  # a whole number beyond 64 bits, half a character
            pass
    return _standard(value)


def _standard(value: Any) -> bytes:
    text = _text(value, ensure_ascii=False)
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _text(value, ensure_ascii=True).encode()


def _text(value: Any, *, ensure_ascii: bool) -> str:
    try:
        return json.dumps(value, ensure_ascii=ensure_ascii, allow_nan=False, separators=(",", ":"))
    except ValueError:
        plain = json.loads(json.dumps(value), parse_constant=lambda name: None)
    return json.dumps(plain, ensure_ascii=ensure_ascii, separators=(",", ":"))


def loads(data: Union[bytes, str]) -> Any:
    """The value of a JSON text; whole numbers are exact, of any size.

    Raises:
        ValueError: it is no JSON, or nested too deeply.
    """
    try:
        return json.loads(data)
    except RecursionError:
        raise ValueError("nested too deeply") from None
