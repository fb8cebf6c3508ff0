"""How a program asks for the passphrase of encrypted settings; the library by itself never asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Optional

from servicepytan.core.redact import Secret

Ask = Callable[[], Secret]
_asks: list[Ask] = []


@contextmanager
def asked_by(ask: Ask) -> Iterator[None]:
    """Let passphrases be asked for within a block.

    Args:
        ask: Asks the user.
    """
    _asks.append(ask)
    try:
        yield
    finally:
        _asks.remove(ask)


def current() -> Optional[Ask]:
    """What asks at the moment; None if nothing does."""
    return _asks[-1] if _asks else None
