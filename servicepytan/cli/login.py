"""``login`` and ``logout``: tries the values of a tenant, stores them safely, and deletes them."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.failures import AUTHENTICATION
from servicepytan.cli.options import EVERYWHERE, Command, GlobalOptions, refuse_two_places
from servicepytan.cli.passphrases import chosen_key, has_terminal, passphrases_asked
from servicepytan.cli.spelling import in_command_words
from servicepytan.cli.streams import fail, say, warn
from servicepytan.errors import ConfigurationError

if TYPE_CHECKING:
    from servicepytan.cli.diagnosis import Check
    from servicepytan.config import Setting
    from servicepytan.config.login_target import LoginTarget
    from servicepytan.config.logins import Logins
    from servicepytan.session import Session

_PROMPTS = {
    "client_id": "Client id",
    "client_secret": "Client secret (nothing shows while you type)",
    "app_key": "App key (nothing shows while you type)",
    "tenant_id": "Tenant id",
}


@click.command(
    "login",
    cls=Command,
    shared=("profile", *EVERYWHERE),
    epilog="""\
\b
Examples:
  servicepytan login
  servicepytan login --profile nsw
  servicepytan login --store file
""",
)
@click.option(
    "--store",
    type=click.Choice(["keyring", "file"]),
    help="Where to: the keyring of the system, or an encrypted file. The keyring unless given, or"
    " the file where there is none.",
)
@click.pass_context
def login(ctx: click.Context, store: Optional[str]) -> None:
    """Ask for client id, client secret, app key and tenant id, try them, and store them.

    They hold for the profile and the environment that a session here would choose. Nothing is
    stored if they are refused.
    """
    from servicepytan.config.login_target import LoginTarget

    state = ctx.ensure_object(GlobalOptions)
    _refuse_sandbox(state)
    if not has_terminal():
        raise click.UsageError(
            "login asks at a terminal, and there is none. In scripts, set the variables"
            " SERVICETITAN_CLIENT_ID and so on, or name files and commands in the config file."
        )
    target = LoginTarget(state.profile)
    logins = _logins()
    logins.check_writable()
    kind = store or _usual_store()
    if store == "keyring":
        _check_keyring()
    with passphrases_asked():
        key = _key_of_variable(target, logins) if kind == "file" else None
        if kind == "file":
            _announce_file(logins, is_chosen=store is not None, is_asked=key is None)
        values = _asked_values()
        _try(ctx, target, values)
        if kind == "file" and key is None:
            key = _key(target, logins)
        _store(logins, target, values, key)
    say(f"Stored {logins.origin(target.name).replace(', from', ' in')}.")
    for value, origin in target.earlier.items():
        warn(f"{value} comes from {origin} all the same, which is looked at before the login.")


@click.command(
    "logout",
    cls=Command,
    shared=("profile", *EVERYWHERE),
    epilog="""\
\b
Examples:
  servicepytan logout
  servicepytan logout --profile nsw
""",
)
@click.pass_obj
def logout(state: GlobalOptions) -> None:
    """Delete what login has stored."""
    from servicepytan.config.login_target import LoginTarget

    _refuse_sandbox(state)
    name = LoginTarget(state.profile).name
    logins = _logins()
    if name not in logins:
        others = f" There are: {', '.join(logins.names)}." if logins.names else ""
        raise ConfigurationError(f"There is no login of {name}.{others}")
    logins.delete(name)
    say(f"Deleted {name.label}.")


def _refuse_sandbox(state: GlobalOptions) -> None:
    refuse_two_places(state)
    if state.sandbox:
        raise click.UsageError("The sandbox needs no login; leave --sandbox out.")


def _logins() -> Logins:
    from servicepytan.config.logins import Logins, logins_file

    file = logins_file()
    if file is None:
        raise ConfigurationError("There is no home folder for this user to store a login in.")
    return Logins(file)


def _usual_store() -> str:
    from servicepytan.config import keyrings

    if keyrings.is_available():
        return "keyring"
    if find_spec("cryptography") is not None:
        return "file"
    raise ConfigurationError(
        "There is no place to store a login in: no keyring that can be used, and no cryptography"
        ' for an encrypted file. Run: pip install "servicepytan[keyring]" or'
        ' pip install "servicepytan[encryption]"'
    )


def _check_keyring() -> None:
    from servicepytan.config import keyrings

    keyrings.check()


def _announce_file(logins: Logins, *, is_chosen: bool, is_asked: bool) -> None:
    from servicepytan.config.logins import import_encryption
    from servicepytan.config.settings import KEY_VARIABLE

    import_encryption()
    why = "" if is_chosen else "There is no keyring on this system. "
    key = (
        f"Its passphrase is asked for last; commands need it, too, typed or in {KEY_VARIABLE}"
        if is_asked
        else f"Its key is that in {KEY_VARIABLE}, which commands need, too"
    )
    say(f"{why}The login will be stored encrypted in {logins.file}. {key}.")


def _key_of_variable(target: LoginTarget, logins: Logins) -> Any:
    """The key from the environment, checked before any prompt; None without one."""
    return None if target.config_key is None else _key(target, logins)


def _key(target: LoginTarget, logins: Logins) -> Any:
    """The key of the other encrypted settings, or a new one if there are none."""
    from servicepytan.cli.encryption import key_in_use
    from servicepytan.config.settings import KEY_VARIABLE

    key = key_in_use(target, logins)
    return chosen_key(KEY_VARIABLE) if key is None else key


def _asked_values() -> dict[str, Any]:
    from servicepytan.config import SETTINGS

    return {setting.name: _asked_value(setting) for setting in SETTINGS if setting.required}


def _asked_value(setting: Setting) -> Any:
    from servicepytan.config.values import Wrong
    from servicepytan.core.redact import Secret

    def parse(text: str) -> Any:
        try:
            return setting.parse(Secret(text) if setting.secret else text)
        except Wrong as wrong:
            problem = f"{setting.name} {wrong.fact}. {wrong.advice}".rstrip()
        raise click.UsageError(problem)

    prompt = _PROMPTS[setting.name]
    return click.prompt(prompt, hide_input=setting.secret, value_proc=parse, err=True)


def _try(ctx: click.Context, target: LoginTarget, values: dict[str, Any]) -> None:
    """Fetch a token and one row; end if the values are refused or belong to two tenants."""
    from servicepytan.core.retry import RetryPolicy
    from servicepytan.session import Session

    settings = target.settings({**values, "retry": RetryPolicy(attempts=3, budget=60)})
    with Session.of(settings) as session:
        code = _code(session, ctx)
    if code:
        say("Nothing was stored.")
        ctx.exit(code)


def _code(session: Session, ctx: click.Context) -> int:
    from servicepytan.cli.diagnosis import checks

    for check in checks(session):
        text = in_command_words(f"{check.detail} {check.advice}".rstrip(), ctx)
        if _is_refusal(check):
            fail(f"Error: {text}")
            return check.code
        if check.code:
            warn(text)
    return 0


def _is_refusal(check: Check) -> bool:
    """Whether an error means wrong values; a missing scope does not, as it can be added later."""
    if check.name == "api":
        return check.code == AUTHENTICATION
    return bool(check.code) and check.name in ("token", "tenant")


def _store(logins: Logins, target: LoginTarget, values: dict[str, Any], key: Any) -> None:
    from servicepytan.cli.encryption import key_in_use
    from servicepytan.config.logins import import_encryption, plain_text
    from servicepytan.core.redact import Secret

    secrets = {
        name: value if isinstance(value, Secret) else Secret(value)
        for name, value in values.items()
    }
    if key is None:
        logins.store_in_keyring(target.name, secrets)
        return
    text = plain_text(target.name, secrets)
    with logins.locked():
        key = key_in_use(target, logins) or key  # of a login stored meanwhile
        logins.store_encrypted({str(target.name): import_encryption().encrypt(text, key)})
