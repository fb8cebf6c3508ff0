"""Keyrings for tests: in memory, and such that fail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

import keyring
from keyring.backend import KeyringBackend

if TYPE_CHECKING:  # programs of the tests use this, too
    import pytest


class MemoryKeyring(KeyringBackend):
    """Keeps texts as long as the process lives."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> Optional[str]:
        return self.texts.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.texts[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.texts[service, username]


def use(backend: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Let a backend be the keyring of the system."""
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    return backend
