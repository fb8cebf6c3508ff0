"""Encrypts settings with Fernet of the library cryptography.

An encrypted text is ``encrypted:1:KEY:TOKEN``. KEY is ``key`` where the key itself is given, or
``scrypt.N.R.P.SALT`` where it is derived from a passphrase with these parameters.
"""

from __future__ import annotations

import base64
import re
import secrets
from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple, Optional

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from servicepytan.config.passphrases import current_prompt
from servicepytan.config.settings import KEY_VARIABLE
from servicepytan.config.values import Wrong
from servicepytan.core.redact import Secret

N, R, P = 1 << 15, 8, 1
"""The parameters of scrypt for a new key; they take about 32 MiB and a tenth of a second."""
MOST_WORK = 1 << 21
"""The largest N * R that is read, which takes 256 MiB."""
SHORTEST = 12
"""The fewest characters of a passphrase."""
_FORM = re.compile(
    r"encrypted:1:(?P<by>key|scrypt\.(?P<n>\d{1,10})\.(?P<r>\d{1,3})\.(?P<p>\d{1,2})"
    r"\.(?P<salt>[\w-]{16,86})):(?P<token>[\w=-]+)",
    re.ASCII,
)


class EncryptionKey(NamedTuple):
    """A key, and how it was made: given, or derived from a passphrase.

    Attributes:
        by: ``key``, or scrypt with its parameters and salt.
        secret: The key of Fernet.
    """

    by: str
    secret: Secret


def new_key(text: Secret) -> EncryptionKey:
    """A new key from a Fernet key, or from a passphrase with a new salt.

    Args:
        text: The key or the passphrase.

    Raises:
        Wrong: it is too short for a passphrase.
    """
    if _is_fernet_key(text):
        return EncryptionKey("key", text)
    if len(text.reveal()) < SHORTEST:
        raise Wrong(f"would be encrypted with a passphrase of less than {SHORTEST} characters")
    salt = base64.urlsafe_b64encode(secrets.token_bytes(16)).decode().rstrip("=")
    return _derived(text, f"scrypt.{N}.{R}.{P}.{salt}")


def key_of(encrypted: Secret, text: Optional[Secret]) -> EncryptionKey:
    """The key of an encrypted text.

    Args:
        encrypted: The text.
        text: The key or passphrase; asked for if there is none.

    Raises:
        Wrong: there is no key, or the text is none that can be read.
    """
    by = _match(encrypted)["by"]
    if text is None:
        prompt = current_prompt()
        if prompt is None or by == "key":
            kind = "key" if by == "key" else "passphrase"
            raise Wrong(
                f"is encrypted, and there is no {kind}", f"Set {KEY_VARIABLE} to the {kind}."
            )
        text = prompt()
    if by != "key":
        return _derived(text, by)
    if not _is_fernet_key(text):
        raise Wrong(f"is encrypted with a key, and {KEY_VARIABLE} holds none")
    return EncryptionKey(by, text)


def encrypt(text: Secret, key: EncryptionKey) -> str:
    """A text, encrypted."""
    token = Fernet(key.secret.reveal().encode()).encrypt(text.reveal().encode())
    return f"encrypted:1:{key.by}:{token.decode()}"


def decrypt(encrypted: Secret, text: Optional[Secret]) -> Secret:
    """The text that was encrypted.

    Args:
        encrypted: The encrypted text.
        text: The key or passphrase; asked for if there is none.

    Raises:
        Wrong: there is no key, it is another one, or the text was changed.
    """
    key = key_of(encrypted, text)
    try:
        token = _match(encrypted)["token"].encode()
        return Secret(Fernet(key.secret.reveal().encode()).decrypt(token).decode())
    except (InvalidToken, UnicodeDecodeError):
        kind = "key" if key.by == "key" else "passphrase"
    raise Wrong(f"cannot be decrypted: the {kind} is wrong, or the encrypted text was changed")


class Opened(NamedTuple):
    """An encrypted text and its decrypted secret.

    Attributes:
        encrypted: The encrypted text.
        secret: The text that was encrypted.
    """

    encrypted: Secret
    secret: Secret


def open_first(texts: Sequence[Secret], text: Optional[Secret]) -> Opened:
    """The first of some encrypted texts that the key opens.

    Args:
        texts: The encrypted texts, at least one.
        text: The key or passphrase; asked for if there is none.

    Raises:
        Wrong: the key opens none of them; why it does not open the first.
    """
    try:
        return Opened(texts[0], decrypt(texts[0], text))
    except Wrong:
        for other in texts[1:]:
            with suppress(Wrong):
                return Opened(other, decrypt(other, text))
        raise


def verified_key(encrypted: Secret, text: Optional[Secret]) -> EncryptionKey:
    """The key of an encrypted text, with which it can be decrypted.

    Args:
        encrypted: The encrypted text.
        text: The key or passphrase; asked for if there is none.

    Raises:
        Wrong: there is no key, it is another one, or the text was changed.
    """
    if text is None and ":key:" not in encrypted.reveal():
        prompt = current_prompt()
        text = None if prompt is None else prompt()
    decrypt(encrypted, text)
    return key_of(encrypted, text)


def _match(encrypted: Secret) -> re.Match[str]:
    match = _FORM.fullmatch(encrypted.reveal())
    if match is None:
        raise Wrong("is encrypted in a way that is not known", "Encrypt it again.")
    return match


def _is_fernet_key(text: Secret) -> bool:
    try:
        Fernet(text.reveal().encode())
    except ValueError:
        return False
    return True


def _derived(passphrase: Secret, by: str) -> EncryptionKey:
    _, n, r, p, salt = by.split(".")
    work = int(n) * int(r)
    if not (
        int(n) >= N and int(n) & (int(n) - 1) == 0 and 0 < work <= MOST_WORK and 0 < int(p) < 5
    ):
        raise Wrong("is encrypted with unusable parameters of scrypt", "Encrypt it again.")
    return EncryptionKey(by, _scrypt(passphrase, int(n), int(r), int(p), salt))


@lru_cache(maxsize=16)
def _scrypt(passphrase: Secret, n: int, r: int, p: int, salt: str) -> Secret:
    raw = base64.urlsafe_b64decode(salt + "=" * (-len(salt) % 4))
    key = Scrypt(salt=raw, length=32, n=n, r=r, p=p).derive(passphrase.reveal().encode())
    return Secret(base64.urlsafe_b64encode(key).decode())
