"""``config encrypt`` and ``config rotate``: secrets of the config file, encrypted in place."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.options import EVERYWHERE, Command, GlobalOptions, refuse_two_places
from servicepytan.cli.passphrases import chosen_key, passphrases_asked
from servicepytan.cli.paths import FilePath
from servicepytan.cli.streams import say, warn
from servicepytan.errors import ConfigurationError

if TYPE_CHECKING:
    from servicepytan.config.encrypted_files import ConfigSecrets
    from servicepytan.config.login_target import LoginTarget
    from servicepytan.config.logins import Logins
    from servicepytan.core.redact import Secret

_FILE = click.argument(
    "file", required=False, type=FilePath(dir_okay=False, path_type=Path), metavar="[FILE]"
)
_LOST = (
    "Give the one it was encrypted with. If that is lost, delete what it encrypted:"
    " `servicepytan logout` for each login, and the encrypted secrets in the config file."
)


@click.command(
    "encrypt",
    cls=Command,
    shared=EVERYWHERE,
    epilog="""\
\b
Examples:
  servicepytan config encrypt
  servicepytan config encrypt settings.toml
""",
)
@_FILE
@click.pass_obj
def encrypt_command(state: GlobalOptions, file: Optional[Path]) -> None:
    """Encrypt the secrets that stand in the config file in plain text.

    All else in the file stays as it is. The passphrase is asked for, unless SERVICETITAN_CONFIG_KEY
    holds it, or a key of Fernet.
    """
    from servicepytan.config.logins import import_encryption
    from servicepytan.config.settings import KEY_VARIABLE

    encryption = import_encryption()
    target = _target(state)
    path = _config_file(target, file)
    secrets = _secrets(path)
    if not secrets.plain:
        say(f"{path} holds no secret in plain text.")
        return
    logins = _logins()
    with passphrases_asked():
        key = key_in_use(target, logins, secrets) or chosen_key(KEY_VARIABLE)
        with nullcontext() if logins is None else logins.locked():
            secrets = _secrets(path)
            key = key_in_use(target, logins, secrets) or key  # of text typed meanwhile
            plain = secrets.plain.items()
            secrets.replace({keys: encryption.encrypt(text, key) for keys, text in plain})
    say(f"Encrypted {_number(len(secrets.plain))} in {path}.")
    unencrypted = _secrets(path).lines_with(secrets.plain.values())
    if unencrypted:
        lines = f"line{'s' if unencrypted[1:] else ''} {', '.join(map(str, unencrypted))}"
        warn(f"{path}, {lines}: what was encrypted stands there in plain text, too. Delete it.")


@click.command(
    "rotate",
    cls=Command,
    shared=EVERYWHERE,
    epilog="""\
\b
Examples:
  servicepytan config rotate
  SERVICETITAN_CONFIG_KEY=OLD SERVICETITAN_NEW_CONFIG_KEY=NEW servicepytan config rotate
""",
)
@_FILE
@click.pass_obj
def rotate_command(state: GlobalOptions, file: Optional[Path]) -> None:
    """Encrypt all encrypted secrets anew with another passphrase or key.

    These are the logins in the encrypted file and the secrets in the config file.
    """
    from servicepytan.config.logins import import_encryption
    from servicepytan.config.rotation import Rotation
    from servicepytan.config.settings import NEW_KEY_VARIABLE

    import_encryption()
    target = _target(state)
    path = _config_file(target, file) if file or _is_file(target.config_file) else None
    with passphrases_asked():
        rotation = Rotation(_logins(), path, target.config_key)
    number = rotation.run(chosen_key(NEW_KEY_VARIABLE))
    say(f"Encrypted {_number(number)} anew.")


def key_in_use(
    target: LoginTarget, logins: Optional[Logins], secrets: Optional[ConfigSecrets] = None
) -> Any:
    """The key of existing encrypted secrets, so that one passphrase opens all; None without any.

    Args:
        target: Knows the config file, and the key that the environment has.
        logins: The logins; None without a home folder.
        secrets: The secrets of the config file, if they were read.

    Raises:
        ConfigurationError: there is no key, or it is another one.
    """
    from servicepytan.config.values import Wrong

    path = target.config_file
    if secrets is None and path is not None and path.is_file():
        secrets = _secrets(path)
    encrypted: list[tuple[Secret, ...]] = [
        *((text,) for text in (secrets.encrypted.values() if secrets else ())),
        *(logins.encrypted().values() if logins is not None else ()),
    ]
    if not encrypted:
        return None
    try:
        return _first_key(encrypted[0], target.config_key)
    except Wrong as wrong:
        problem = f"What is encrypted already {wrong.fact}. {wrong.advice or _LOST}"
    raise ConfigurationError(problem)


def _first_key(texts: tuple[Secret, ...], key: Optional[Secret]) -> Any:
    """The key of the first encrypted text that the passphrase or key opens."""
    from servicepytan.config.logins import import_encryption

    encryption = import_encryption()
    return encryption.verified_key(encryption.open_first(texts, key).encrypted, key)


def _target(state: GlobalOptions) -> LoginTarget:
    from servicepytan.config.login_target import LoginTarget

    refuse_two_places(state)
    if state.sandbox:
        raise click.UsageError("The sandbox has no secrets; leave --sandbox out.")
    return LoginTarget(state.profile)


def _logins() -> Optional[Logins]:
    from servicepytan.config.logins import Logins, logins_file

    file = logins_file()
    return None if file is None else Logins(file)


def _config_file(target: LoginTarget, file: Optional[Path]) -> Path:
    path = file or target.config_file
    if path is None:
        raise ConfigurationError("There is no config file. Name one.")
    return path


def _is_file(path: Optional[Path]) -> bool:
    return path is not None and path.is_file()


def _secrets(path: Path) -> ConfigSecrets:
    from servicepytan.config.encrypted_files import ConfigSecrets

    return ConfigSecrets(path)


def _number(count: int) -> str:
    return "1 secret" if count == 1 else f"{count} secrets"
