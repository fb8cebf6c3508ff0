"""Lets a program ask for the passphrase of encrypted settings; the library itself never asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Optional

from servicepytan.core.redact import Secret

PassphrasePrompt = Callable[[], Secret]
_prompts: list[PassphrasePrompt] = []


@contextmanager
def prompted_by(prompt: PassphrasePrompt) -> Iterator[None]:
    """Allow prompts for passphrases within a block.

    Args:
        prompt: Asks the user.
    """
    _prompts.append(prompt)
    try:
        yield
    finally:
        _prompts.remove(prompt)


def current_prompt() -> Optional[PassphrasePrompt]:
    """The prompt in use; None if there is none."""
    return _prompts[-1] if _prompts else None
