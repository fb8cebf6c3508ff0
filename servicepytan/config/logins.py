"""Logins: the four values of a tenant that ``servicepytan login`` has stored.

``logins.json`` in the user's folder lists them. It holds no value in plain text: they are in the
keyring of the system, or encrypted in the file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, Optional

from servicepytan._storage.atomic import write_text
from servicepytan._storage.user_folders import user_folder
from servicepytan.config import files
from servicepytan.config.settings import SETTINGS
from servicepytan.config.values import Wrong
from servicepytan.core.redact import Secret
from servicepytan.core.timestamps import UTC, to_second
from servicepytan.errors import ConfigurationError

DEFAULT_NAME = "default"
"""The name of a login without a profile."""
VALUES = tuple(setting.name for setting in SETTINGS if setting.required)
STORES = ("keyring", "file")
LOCK_NAME = ".logins.lock"
"""The name of the lock file, which exists while a process changes the logins."""
INTERRUPTED = (
    "A rotation was interrupted, so that the old key or passphrase may still open the logins. Run"
    " `servicepytan config rotate` again, with the one that opens the config file."
)
"""The message about an interrupted rotation."""
_SECOND = "rotated_values"
"""The entry with the second text of a login, for the new key of a rotation."""
_LOCK_TIMEOUT = 10.0
"""Seconds to wait for another process that changes the logins."""


class LoginName(NamedTuple):
    """The profile and environment of a login.

    Attributes:
        profile: The profile, or ``default``.
        environment: The environment.
    """

    profile: str
    environment: str

    def __str__(self) -> str:
        return f"{self.profile} ({self.environment})"

    @property
    def label(self) -> str:
        """The login as messages call it."""
        return f"the login of profile {self.profile!r} in {self.environment}"


def logins_file() -> Optional[Path]:
    """The file that lists the logins; None without a home folder."""
    folder = user_folder("config")
    return None if folder is None else folder / "logins.json"


class Logins:
    """The stored logins of a user.

    While a rotation is under way, an encrypted login has two texts, so that the old key opens it
    and the new one, too.

    Args:
        file: The file that lists them, which need not exist.

    Raises:
        ConfigurationError: the file cannot be read.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._entries: dict[str, Any] = _read_entries(file)
        self._is_locked = False

    def __contains__(self, name: object) -> bool:
        return str(name) in self._entries

    def has_profile(self, profile: str) -> bool:
        """Whether there is a login of a profile, in any environment."""
        return any(name.startswith(f"{profile} (") for name in self._entries)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all logins, with their environments."""
        return tuple(self._entries)

    def origin(self, name: LoginName) -> str:
        """Where the values of a login come from, for ``config show``."""
        store = "the keyring" if self._entry(name)["store"] == "keyring" else str(self.file)
        return f"{name.label}, from {store}"

    def values(self, name: LoginName, key: Optional[Secret]) -> dict[str, str]:
        """The four values of a login.

        Args:
            name: Whose they are.
            key: The key or passphrase of those in the file; asked for if it is needed.

        Raises:
            ConfigurationError: they cannot be had.
        """
        entry = self._entry(name)
        text = (
            self._from_keyring(name) if entry["store"] == "keyring" else self._decrypted(name, key)
        )
        values = _values(name, text)
        if values is not None:
            return values
        raise ConfigurationError(f"The stored text of {name.label} is invalid. {_again(name)}")

    def encrypted(self) -> dict[str, tuple[Secret, ...]]:
        """The encrypted texts of the file, one or two by the name of their login."""
        return {
            name: _texts(entry) for name, entry in self._entries.items() if entry["store"] == "file"
        }

    @property
    def is_rotating(self) -> bool:
        """Whether a rotation is under way, or was interrupted."""
        return any(len(texts) > 1 for texts in self.encrypted().values())

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Lock the logins for this block, and read them anew.

        Raises:
            ConfigurationError: somebody else changes them for seconds, or the folder cannot be
                written to.
        """
        if self._is_locked:
            yield
            return
        from servicepytan._storage.lock import LockUse, RunLock

        since = to_second(datetime.now(UTC))
        use = LockUse("login", "choose another home folder", ConfigurationError)
        lock = RunLock(self.file.with_name(LOCK_NAME), since, use, timeout=_LOCK_TIMEOUT)
        self._writing(lambda: self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True))
        self._writing(lock.__enter__)
        try:
            self._entries, self._is_locked = _read_entries(self.file), True
            yield
        finally:
            self._is_locked = False
            lock.withdraw()

    def check_writable(self) -> None:
        """Raise if logins cannot be stored, before the user is asked for them.

        Raises:
            ConfigurationError: the folder cannot be written to.
        """
        with self.locked():
            pass

    def store_in_keyring(self, name: LoginName, values: Mapping[str, Secret]) -> None:
        """Store a login in the keyring of the system.

        Raises:
            ConfigurationError: there is no keyring, or the file cannot be written.
        """
        from servicepytan.config import keyrings

        keyrings.write(str(name), plain_text(name, values))
        with self.locked():
            self._write({**self._entries, str(name): {"store": "keyring"}})

    def store_encrypted(self, texts: Mapping[str, str]) -> None:
        """Store encrypted logins in the file.

        Args:
            texts: The encrypted texts by the name of their login.

        Raises:
            ConfigurationError: the file cannot be written.
        """
        entries = {name: {"store": "file", "values": text} for name, text in texts.items()}
        with self.locked():
            self._write({**self._entries, **entries})

    def add_encrypted(self, texts: Mapping[str, str], old: Mapping[str, Secret]) -> None:
        """Store a second encrypted text of logins, beside the one in use.

        Args:
            texts: The texts of the new key by the name of their login.
            old: The texts of the key in use.

        Raises:
            ConfigurationError: the file cannot be written.
        """
        entries = {
            name: {"store": "file", "values": old[name].reveal(), _SECOND: text}
            for name, text in texts.items()
        }
        with self.locked():
            self._write({**self._entries, **entries})

    def delete(self, name: LoginName) -> None:
        """Delete a login.

        Raises:
            ConfigurationError: it cannot be deleted.
        """
        if self._entry(name)["store"] == "keyring":
            from servicepytan.config import keyrings

            keyrings.delete(str(name))
        with self.locked():
            self._write({key: entry for key, entry in self._entries.items() if key != str(name)})

    def _entry(self, name: LoginName) -> Mapping[str, Any]:
        entry: Mapping[str, Any] = self._entries[str(name)]
        return entry

    def _from_keyring(self, name: LoginName) -> Secret:
        from servicepytan.config import keyrings

        text = keyrings.read(str(name))
        if text is None:
            raise ConfigurationError(f"The keyring has lost {name.label}. {_again(name)}")
        return text

    def _decrypted(self, name: LoginName, key: Optional[Secret]) -> Secret:
        encryption = import_encryption()
        try:
            secret: Secret = encryption.open_first(_texts(self._entry(name)), key).secret
            return secret
        except Wrong as wrong:
            problem = f"{name.label[:1].upper()}{name.label[1:]} {wrong.fact} ({self.file})."
            advice = wrong.advice or _anew(name)
        raise ConfigurationError(f"{problem} {advice}")

    def _write(self, entries: Mapping[str, Any]) -> None:
        text = json.dumps({"version": 1, "logins": entries}, indent=1, ensure_ascii=False)
        self._writing(lambda: write_text(self.file, text + "\n", private=True))
        self._entries = dict(entries)

    def _writing(self, action: Callable[[], object]) -> None:
        try:
            action()
            return
        except OSError as error:
            reason = error.strerror or type(error).__name__
        raise ConfigurationError(
            f"{self.file} cannot be written: {reason}. Let this user write there, or choose another"
            " home folder."
        )


def is_logged_in(profile: str) -> bool:
    """Whether a profile has a login; False if the list is unreadable, which is reported later."""
    file = logins_file()
    if file is None:
        return False
    try:
        return Logins(file).has_profile(profile)
    except ConfigurationError:
        return False


def plain_text(name: LoginName, values: Mapping[str, Secret]) -> Secret:
    """The text of a login to be stored: its values, profile and environment."""
    revealed = {value: values[value].reveal() for value in VALUES}
    return Secret(json.dumps({**name._asdict(), **revealed}))


def _values(name: LoginName, text: Secret) -> Optional[dict[str, str]]:
    """The values from the text of a login; None if it is invalid or another login's."""
    try:
        values = json.loads(text.reveal())
        if [values["profile"], values["environment"]] == list(name):
            return {value: str(values[value]) for value in VALUES}
    except (ValueError, KeyError, TypeError):
        pass
    return None


def import_encryption() -> Any:
    """Import the module that encrypts.

    Raises:
        ConfigurationError: its library is not installed.
    """
    try:
        from servicepytan.config import encryption
    except ImportError:
        missing = (
            "Encrypted settings need the package cryptography."
            ' Install it with: pip install "servicepytan[encryption]"'
        )
    else:
        return encryption
    raise ConfigurationError(missing)


def _read_entries(file: Path) -> dict[str, Any]:
    text = _read_text(file)
    try:
        content = {} if text is None else files.parse_json(text, file)
    except files.UnreadableFile:
        content = {"version": 0}
    entries = content.get("logins", {})
    if content.get("version", 1) != 1 or not _are_entries(entries):
        raise ConfigurationError(
            f"{file} is no list of logins that can be read. Delete it, and log in again."
        )
    return dict(entries)


def _read_text(file: Path) -> Optional[str]:
    """The text of the file; None if there is none."""
    try:
        return file.read_bytes().decode("utf-8-sig", "replace")
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = error.strerror or type(error).__name__
    raise ConfigurationError(
        f"{file} cannot be read: {reason}. Let this user read it, or choose another home folder."
    )


def _texts(entry: Mapping[str, Any]) -> tuple[Secret, ...]:
    return tuple(Secret(entry[key]) for key in ("values", _SECOND) if key in entry)


def _are_entries(entries: Any) -> bool:
    return isinstance(entries, dict) and all(
        isinstance(entry, dict)
        and entry.get("store") in STORES
        and (entry["store"] == "keyring" or isinstance(entry.get("values"), str))
        and isinstance(entry.get(_SECOND, ""), str)
        for entry in entries.values()
    )


def _again(name: LoginName) -> str:
    return f"Log in again: `servicepytan login{_option(name)}`."


def _anew(name: LoginName) -> str:
    """Advice for a wrong passphrase."""
    option = _option(name)
    return (
        "Give the one it was encrypted with. If that is lost, delete the login and make it anew:"
        f" `servicepytan logout{option}`, then `servicepytan login{option}`."
    )


def _option(name: LoginName) -> str:
    return "" if name.profile == DEFAULT_NAME else f" --profile {name.profile}"
