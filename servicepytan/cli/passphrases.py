"""Asks for keys and passphrases at the terminal, without showing the typed text."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Optional

import click

from servicepytan.cli.streams import is_terminal
from servicepytan.core.redact import Secret
from servicepytan.errors import ConfigurationError


def has_terminal() -> bool:
    """Whether a terminal is there to ask at."""
    return is_terminal(sys.stdin) and is_terminal(sys.stderr)


@contextmanager
def passphrases_asked() -> Iterator[None]:
    """In this block, encrypted settings may ask for their passphrase, once for all of them."""
    from servicepytan.config import passphrases

    if not has_terminal():
        yield
        return
    with passphrases.prompted_by(_TypedPassphrase()):
        yield


class _TypedPassphrase:
    """Asks for the passphrase of the encrypted settings once, and remembers it.

    Attributes:
        text: What was typed; None before that.
    """

    def __init__(self) -> None:
        self.text: Optional[Secret] = None

    def __call__(self) -> Secret:
        if self.text is None:
            question = "Passphrase of the encrypted settings"
            self.text = Secret(click.prompt(question, hide_input=True, err=True))
        return self.text


def chosen_key(variable: str) -> Any:
    """A new key, from a variable or from a passphrase that is asked for twice.

    Where passphrases are asked for, what is typed here is not asked for again.

    Args:
        variable: The variable with the key or the passphrase.

    Raises:
        ConfigurationError: it will not do, or nobody can be asked.
    """
    from servicepytan.config import passphrases
    from servicepytan.config.logins import import_encryption
    from servicepytan.config.values import Wrong

    encryption = import_encryption()
    text: Optional[str] = os.environ.get(variable)
    if not text and not has_terminal():
        raise ConfigurationError(
            f"There is no terminal to ask for a passphrase at. Set {variable}."
        )
    secret = Secret(text or _new_passphrase(encryption.SHORTEST))
    typed = passphrases.current_prompt()
    if isinstance(typed, _TypedPassphrase):
        typed.text = secret
    try:
        return encryption.new_key(secret)
    except Wrong as wrong:
        problem = f"{variable} {wrong.fact}. {wrong.advice}".rstrip()
    raise ConfigurationError(problem)


def _new_passphrase(shortest: int) -> str:
    def checked(text: str) -> str:
        if len(text) < shortest:
            raise click.UsageError(f"Give {shortest} characters at least.")
        return text

    passphrase: str = click.prompt(
        f"New passphrase, {shortest} characters at least",
        hide_input=True,
        confirmation_prompt=True,
        value_proc=checked,
        err=True,
    )
    return passphrase
