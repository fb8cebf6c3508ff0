"""Rotation: wherever it ends, one key opens all that is encrypted."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Optional

import pytest
from cryptography.fernet import Fernet

from servicepytan.config import encryption
from servicepytan.config.encrypted_files import ConfigSecrets
from servicepytan.config.logins import LOCK_NAME, LoginName, Logins, logins_file, plain_text
from servicepytan.config.rotation import Rotation
from servicepytan.core.redact import Secret
from servicepytan.errors import ConfigurationError
from tests.config.fixture_types import Settle, Write

OLD, NEW, NEWEST = (Secret(Fernet.generate_key().decode()) for _ in range(3))
NSW = LoginName("nsw", "production")
VALUES = {
    "client_id": Secret("cid.login"),
    "client_secret": Secret("cs1.login"),
    "app_key": Secret("ak1.login"),
    "tenant_id": Secret("4711"),
}


class Killed(BaseException):
    """Stands for the end of the process: whatever it would do afterwards is not done."""


@contextmanager
def killed_at(number: Optional[int]) -> Iterator[list[str]]:
    """A block whose n-th and all later operations on files are not done.

    Args:
        number: The first one that is not done; None for none.
    """
    done: list[str] = []

    def counted(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def operation(*args: Any, **options: Any) -> Any:
            done.append(name)
            if number is not None and len(done) > number:
                raise Killed
            return real(*args, **options)

        return operation

    with pytest.MonkeyPatch.context() as patch:
        for name in ("open", "fsync", "replace", "unlink", "link"):
            patch.setattr(os, name, counted(name, getattr(os, name)))
        with suppress(Killed):
            yield done


def encrypted_with(key: Secret, text: Secret) -> str:
    return encryption.encrypt(text, encryption.EncryptionKey("key", key))


@pytest.fixture
def file(config_file: Path, write: Write) -> Path:
    """A config file and two logins, all encrypted with the old key."""
    lines = ['client_id = "cid.file"', "tenant_id = 12"]
    lines += [
        f'{name} = "{encrypted_with(OLD, Secret(text))}"'
        for name, text in (("client_secret", "cs1.file"), ("app_key", "ak1.file"))
    ]
    texts = {
        str(name): encrypted_with(OLD, plain_text(name, VALUES))
        for name in (NSW, LoginName("vic", "production"))
    }
    logins().store_encrypted(texts)
    return write(config_file, "\n".join(lines))


def logins() -> Logins:
    place = logins_file()
    assert place is not None
    return Logins(place)


def rotate(file: Path, old: Secret, new: Secret) -> int:
    return Rotation(logins(), file, old).run(encryption.EncryptionKey("key", new))


def opens(file: Path, key: Secret) -> set[str]:
    """What a key opens: ``file`` and the names of logins; a file in part counts as none."""
    opened = {name for name in logins().names if _opens_login(name, key)}
    texts = ConfigSecrets(file).encrypted.values()
    with suppress(ValueError):
        assert len([encryption.decrypt(text, key) for text in texts]) == 2
        opened.add("file")
    return opened


def _opens_login(name: str, key: Secret) -> bool:
    login = LoginName(name.partition(" ")[0], "production")
    try:
        return logins().values(login, key)["client_secret"] == "cs1.login"
    except ConfigurationError:
        return False


ALL = {"file", "nsw (production)", "vic (production)"}


def test_the_new_key_opens_all_and_the_old_one_nothing(file: Path) -> None:
    assert rotate(file, OLD, NEW) == 4
    assert (opens(file, OLD), opens(file, NEW)) == (set(), ALL)
    assert not logins().is_rotating
    assert not logins().file.with_name(LOCK_NAME).exists()


def count_of_operations(file: Path) -> int:
    with killed_at(None) as done:
        rotate(file, OLD, NEW)
    return len(done)


def test_wherever_it_ends_one_key_opens_all(file: Path) -> None:
    before = (file.read_bytes(), logins().file.read_bytes())
    count = count_of_operations(file)
    assert count > 12
    keys = []
    for number in range(count + 1):
        file.write_bytes(before[0])
        logins().file.write_bytes(before[1])
        with killed_at(number):
            rotate(file, OLD, NEW)
        ends = [key for key in (OLD, NEW) if opens(file, key) == ALL]
        assert len(ends) == 1, f"killed at {number}"
        keys += ends
        rotate(file, ends[0], NEWEST)
        assert [opens(file, key) for key in (OLD, NEW, NEWEST)] == [set(), set(), ALL]
        assert not logins().is_rotating
    assert keys == sorted(keys, key=(OLD, NEW).index)
    assert set(keys) == {OLD, NEW}


@pytest.fixture
def interrupted(file: Path) -> Path:
    """The config file after a rotation that ended behind it."""
    at_config_file = [str(file)]

    def replace(source: Any, target: Any) -> None:
        real(source, target)
        if str(target) in at_config_file:
            raise Killed

    real = os.replace
    with pytest.MonkeyPatch.context() as patch, suppress(Killed):
        patch.setattr(os, "replace", replace)
        rotate(file, OLD, NEW)
    return file


def test_what_was_interrupted_is_told(interrupted: Path, settle: Settle) -> None:
    assert logins().is_rotating
    away = interrupted.rename(interrupted.with_name("away.toml"))
    environ = {"SERVICETITAN_CONFIG_KEY": NEW.reveal()}
    with pytest.warns(UserWarning, match="A rotation was interrupted, so that the old key"):
        assert settle({"profile": "nsw"}, environ).tenant_id == "4711"
    environ = {"SERVICETITAN_CONFIG_KEY": OLD.reveal()}
    assert settle({"profile": "nsw"}, environ).tenant_id == "4711"
    away.rename(interrupted)
    with pytest.raises(
        ConfigurationError, match=r"the key is wrong.*may be the old or the new one"
    ):
        rotate(interrupted, OLD, NEWEST)
    assert rotate(interrupted, NEW, NEWEST) == 4


def test_a_login_may_be_stored_between(interrupted: Path) -> None:
    name = LoginName("qld", "production")
    logins().store_encrypted({str(name): encrypted_with(NEW, plain_text(name, VALUES))})
    assert opens(interrupted, NEW) == {*ALL, str(name)}
    assert rotate(interrupted, NEW, NEWEST) == 5


def test_what_was_changed_meanwhile_stays(file: Path) -> None:
    rotation = Rotation(logins(), file, OLD)
    name = LoginName("qld", "production")
    logins().store_encrypted({str(name): encrypted_with(OLD, plain_text(name, VALUES))})
    with pytest.raises(ConfigurationError, match="Another program changed the encrypted secrets"):
        rotation.run(encryption.EncryptionKey("key", NEW))
    assert opens(file, OLD) == {*ALL, str(name)}


def test_a_line_that_cannot_be_replaced_leaves_the_logins_as_they_are(
    file: Path, write: Write
) -> None:
    write(file, f'client_secret = """\n{encrypted_with(OLD, Secret("cs1.file"))}"""')
    before = logins().file.read_bytes()
    with pytest.raises(ConfigurationError, match="cannot be replaced by itself"):
        rotate(file, OLD, NEW)
    assert logins().file.read_bytes() == before


def test_without_a_home_folder_the_config_file_alone_is_rotated(file: Path) -> None:
    assert Rotation(None, file, OLD).run(encryption.EncryptionKey("key", NEW)) == 2
    assert opens(file, NEW) == {"file"}


@pytest.mark.parametrize("has_logins", [True, False])
def test_a_wrong_key_changes_nothing(file: Path, has_logins: bool) -> None:
    before = file.read_bytes()
    with pytest.raises(ConfigurationError) as caught:
        Rotation(logins() if has_logins else None, file, NEW)
    assert str(caught.value).startswith("A secret cannot be decrypted: the key is wrong")
    assert "interrupted" not in str(caught.value)
    assert file.read_bytes() == before


def test_logins_alone_are_rotated_too(file: Path) -> None:
    assert Rotation(logins(), None, OLD).run(encryption.EncryptionKey("key", NEW)) == 2
    assert opens(file, NEW) == ALL - {"file"}
    assert opens(file, OLD) == {"file"}
