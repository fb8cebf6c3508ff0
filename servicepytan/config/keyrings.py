"""Stores texts in the system's keyring, with the library keyring."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional, TypeVar

from servicepytan.core.redact import Secret
from servicepytan.errors import ConfigurationError

SERVICE = "servicepytan"
"""The service name of all texts in the keyring."""

_INSTEAD = "Unlock or install one, or keep the login elsewhere: `servicepytan login --store file`."
_T = TypeVar("_T")


def is_available() -> bool:
    """Whether the library is installed and has a keyring that stores texts."""
    try:
        check()
    except ConfigurationError:
        return False
    return True


def check() -> None:
    """Raise if no keyring can store texts.

    Raises:
        ConfigurationError: there is none.
    """
    _backend()


def read(name: str) -> Optional[Secret]:
    """A text of the keyring by its name; None if there is none.

    Raises:
        ConfigurationError: there is no keyring, or it cannot be read.
    """
    text = _do(lambda: _backend().get_password(SERVICE, name))
    return None if text is None else Secret(text)


def write(name: str, text: Secret) -> None:
    """Store a text in the keyring.

    Raises:
        ConfigurationError: there is no keyring, or it does not keep it.
    """
    _do(lambda: _backend().set_password(SERVICE, name, text.reveal()))
    if read(name) != text:
        raise ConfigurationError(f"The keyring does not store what is written to it. {_INSTEAD}")


def delete(name: str) -> None:
    """Delete a text from the keyring, if it is there.

    Raises:
        ConfigurationError: there is no keyring, or it cannot be changed.
    """
    if read(name) is not None:
        _do(lambda: _backend().delete_password(SERVICE, name))


def _backend() -> Any:
    try:
        import keyring
    except ImportError:
        missing = (
            "The login is in the keyring of the system, which needs the package keyring."
            ' Install it with: pip install "servicepytan[keyring]"'
        )
        raise ConfigurationError(missing) from None
    backend: Any = _do(keyring.get_keyring)
    kind = f"{type(backend).__module__}.{type(backend).__qualname__}"
    if kind.startswith(("keyring.backends.fail.", "keyring.backends.null.")):
        raise ConfigurationError(f"There is no keyring on this system. {_INSTEAD}")
    if "plaintext" in kind.lower():
        raise ConfigurationError(f"The keyring here would keep secrets in plain text. {_INSTEAD}")
    return backend


def _do(action: Callable[[], _T]) -> _T:
    """Run a keyring function; an error shows only its kind, as its text may contain secrets."""
    try:
        return action()
    except ConfigurationError:
        raise
    except Exception as error:
        kind = type(error).__name__
    if kind == "NoKeyringError":
        raise ConfigurationError(f"There is no keyring on this system. {_INSTEAD}")
    raise ConfigurationError(f"The keyring of the system cannot be used ({kind}). {_INSTEAD}")
