"""Replaces the key of all encrypted secrets, so that one key opens all at any moment.

The config file and the logins are two files. Before the config file is replaced, each login gets a
second text for the new key; afterwards the first one is deleted. Wherever the program is
interrupted, the key of the config file opens the logins, too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Optional, TypeVar

from servicepytan.config.encrypted_files import ConfigSecrets
from servicepytan.config.line_numbers import KeyPath
from servicepytan.config.logins import Logins, import_encryption
from servicepytan.config.values import Wrong
from servicepytan.core.redact import Secret
from servicepytan.errors import ConfigurationError

if TYPE_CHECKING:
    from servicepytan.config.encryption import EncryptionKey, Opened

_K = TypeVar("_K")


class _Encrypted(NamedTuple):
    """All encrypted texts of the config file and the logins.

    Attributes:
        in_file: Those of the config file, by the keys that lead to them.
        of_logins: Those of the logins, by name; two where a rotation was interrupted.
    """

    in_file: Mapping[KeyPath, Secret]
    of_logins: Mapping[str, tuple[Secret, ...]]


class Rotation:
    """Replaces the key of all encrypted secrets.

    Args:
        logins: The logins; None without a home folder.
        config_file: The config file, if there is one.
        key: The key or passphrase in use; asked for if there is none.

    Raises:
        ConfigurationError: a file cannot be read, nothing is encrypted, or the key is wrong.
    """

    def __init__(
        self, logins: Optional[Logins], config_file: Optional[Path], key: Optional[Secret] = None
    ) -> None:
        self._logins = logins
        self._file = config_file
        self._before = self._read()[0]
        if not (self._before.in_file or self._before.of_logins):
            raise ConfigurationError(
                "Nothing here is encrypted. `servicepytan config encrypt` encrypts the config file."
            )
        self._open_in_file = {
            path: self._opened((text,), key) for path, text in self._before.in_file.items()
        }
        self._open_logins = {
            name: self._opened(texts, key) for name, texts in self._before.of_logins.items()
        }

    def run(self, key: EncryptionKey) -> int:
        """Encrypt all secrets with another key; returns their number.

        Args:
            key: The new key.

        Raises:
            ConfigurationError: a file was changed meanwhile, or cannot be written.
        """
        in_file = _encrypted_anew(self._open_in_file, key)
        of_logins = _encrypted_anew(self._open_logins, key)
        with nullcontext() if self._logins is None else self._logins.locked():
            now, secrets = self._read()
            if now != self._before:
                raise ConfigurationError(
                    "Another program changed the encrypted secrets meanwhile; nothing was done."
                    " Run it again."
                )
            if secrets is not None and in_file:
                self._replace_in_file(secrets, in_file, of_logins)
            if self._logins is not None and of_logins:
                self._logins.store_encrypted(of_logins)
        return len(in_file) + len(of_logins)

    def _replace_in_file(
        self, secrets: ConfigSecrets, in_file: Mapping[KeyPath, str], of_logins: Mapping[str, str]
    ) -> None:
        text = secrets.replaced(in_file)
        if self._logins is not None and of_logins:
            in_use = {name: opened.encrypted for name, opened in self._open_logins.items()}
            self._logins.add_encrypted(of_logins, in_use)
        secrets.write(text)

    def _opened(self, texts: Sequence[Secret], key: Optional[Secret]) -> Opened:
        try:
            opened: Opened = import_encryption().open_first(texts, key)
            return opened
        except Wrong as wrong:
            advice = wrong.advice or "Give the one it was encrypted with."
            problem = f"A secret {wrong.fact}. {advice}"
        if self._logins is not None and self._logins.is_rotating:
            problem += " A rotation was interrupted: that may be the old or the new one."
        raise ConfigurationError(problem)

    def _read(self) -> tuple[_Encrypted, Optional[ConfigSecrets]]:
        secrets = ConfigSecrets(self._file) if self._file is not None else None
        in_file = secrets.encrypted if secrets is not None else {}
        of_logins = {} if self._logins is None else self._logins.encrypted()
        return _Encrypted(in_file, of_logins), secrets


def _encrypted_anew(opened: Mapping[_K, Opened], key: EncryptionKey) -> dict[_K, str]:
    encrypt = import_encryption().encrypt
    return {name: encrypt(value.secret, key) for name, value in opened.items()}
