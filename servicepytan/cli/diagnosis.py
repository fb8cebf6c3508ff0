"""The checks of ``test-connection``, in a sensible order."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from servicepytan.cli.failures import AUTHENTICATION, FAILED, exit_code
from servicepytan.core.server_text import server_text
from servicepytan.errors import AuthenticationError, ServicePytanError

if TYPE_CHECKING:
    from servicepytan.config import PartialSettings
    from servicepytan.core.redact import Redactor
    from servicepytan.core.tokens import Token
    from servicepytan.endpoints.operations import Operation
    from servicepytan.session import Session

NAMES = ("settings", "token", "tenant", "scopes", "environment", "api")
SKIPPED = "A check before it failed."
_FOR_TOKEN = ("client_id", "client_secret")
NEEDS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("proxy", "dns", "tls", "clock"), ("api_url", "auth_url")),
    "token": _FOR_TOKEN,
    "tenant": (*_FOR_TOKEN, "tenant_id"),
    "scopes": _FOR_TOKEN,
    "environment": _FOR_TOKEN,
    "api": (*_FOR_TOKEN, "app_key", "tenant_id"),
    "rate-limit": ("app_key", "tenant_id"),
}
"""The settings that each check needs; the scope of an operation needs those of ``token``."""
PROBE = "settings.business_units.list"
_APP_ACCESS = "Settings, Integrations, API Application Access"
_THEN_ACCEPT = (
    "then let the tenant's administrator accept the new version"
    f' ("Upgrade to New Version" in {_APP_ACCESS}).'
)
_SELF = re.compile("; `servicepytan test-connection` [^.]*")
"""The advice to run the command that is running."""


class Check(NamedTuple):
    """The result of a check.

    Attributes:
        name: Which check.
        state: ``ok``, ``failed`` or ``skipped``.
        detail: What was seen, or the cause.
        advice: What to do about it.
        code: The exit code, when it failed.
    """

    name: str
    state: str
    detail: str
    advice: str = ""
    code: int = 0

    def masked_by(self, redactor: Redactor) -> Check:
        """The check without secrets that a server may have repeated.

        Args:
            redactor: Masks them.
        """
        return self._replace(detail=redactor.text(self.detail), advice=redactor.text(self.advice))


def failed_check(name: str, error: ServicePytanError, advice: str = "") -> Check:
    """A failed check, from its error."""
    return Check(name, "failed", _SELF.sub("", str(error)), advice, exit_code(error))


def skipped_check(name: str, lacking: Collection[str]) -> Check:
    """A skipped check, with those of its settings that are missing or wrong.

    Args:
        name: Which check.
        lacking: The settings that are missing or wrong.
    """
    needed = [setting for setting in NEEDS.get(name, _FOR_TOKEN) if setting in lacking]
    detail = f"It needs these settings first: {', '.join(needed)}." if needed else SKIPPED
    return Check(name, "skipped", detail)


def incomplete_checks(settings: PartialSettings) -> Iterator[Check]:
    """The checks after a failed check of the settings, all skipped."""
    return (skipped_check(name, settings.lacking) for name in NAMES[1:])


def checks(session: Session) -> Iterator[Check]:
    """Run all checks that are possible with complete settings."""
    settings = session.config
    where = f"tenant {settings.tenant_id}, {settings.environment}, {settings.api_url}"
    yield Check("settings", "ok", where)
    try:
        token = session.token()
    except ServicePytanError as error:
        yield failed_check("token", error, _other_environment(session, error))
        return
    yield Check("token", "ok", f"{urlsplit(settings.auth_url).netloc} gives a token.")
    yield tenant(token, settings.tenant_id)
    yield scopes(token)
    yield environment(token, settings.auth_url, chosen=_follows_environment(session))
    yield probe(session, token)


def _other_environment(session: Session, error: ServicePytanError) -> str:
    refused = isinstance(error, AuthenticationError) and error.title == "invalid_client"
    if not refused or not _follows_environment(session):
        return ""
    from servicepytan.config import HOSTS

    other = next(name for name in HOSTS if name != session.config.environment)
    try:
        session.with_options(environment=other).token()
    except ServicePytanError:
        return f"The environment {other} was tried too, and gives no token either."
    return (
        f"The environment {other} gives a token to this pair:"
        f" set SERVICETITAN_API_ENVIRONMENT={other}."
    )


def _follows_environment(session: Session) -> bool:
    from servicepytan.config import HOSTS

    settings = session.config
    return settings.auth_url == HOSTS[settings.environment][1]


def tenant(token: Token, configured: str) -> Check:
    """Check that the token is for the tenant of the settings."""
    claim = token.claims.get("tenant")
    tenants = [
        server_text(value) for value in (claim if isinstance(claim, list) else [claim]) if value
    ]
    if not tenants:
        return Check("tenant", "skipped", "The token does not name its tenant.")
    if configured in tenants:
        return Check("tenant", "ok", f"The token is for tenant {configured}.")
    return Check(
        "tenant",
        "failed",
        f"The token is for tenant {server_text(', '.join(tenants))}, the settings say"
        f" {configured}.",
        "Correct tenant_id, or use client id and secret of that tenant; both stand in"
        f" {_APP_ACCESS}.",
        AUTHENTICATION,
    )


def scopes_in(token: Token) -> tuple[str, ...]:
    """The scopes in the token."""
    claim = token.claims.get("scope")
    if isinstance(claim, str):
        return tuple(claim.split())
    return tuple(map(str, claim)) if isinstance(claim, list) else token.scope


def scopes(token: Token) -> Check:
    """Check that the token has scopes."""
    names = scopes_in(token)
    if names:
        modules = sorted({scope.split(".")[1] for scope in names if scope.count(".") >= 2})
        return Check(
            "scopes", "ok", f"{len(names)} scopes ({server_text(', '.join(modules)) or 'others'})"
        )
    if not token.claims:
        return Check("scopes", "skipped", "The token cannot be read.")
    return Check(
        "scopes",
        "failed",
        "The token carries no scope, so the API will refuse every call.",
        f"Tick the scopes in the app, {_THEN_ACCEPT}",
        AUTHENTICATION,
    )


def scope_of(operation: Operation, scopes: tuple[str, ...], token: Token) -> Check:
    """Check that the token has the scope of an operation.

    Args:
        operation: The operation.
        scopes: The scopes that the token carries.
        token: The token.
    """
    if not operation.scope:
        return Check(operation.name, "skipped", "No scope is published for it.")
    if not scopes and not token.claims:
        return Check(
            operation.name, "skipped", f"It needs {operation.scope}; the token cannot be read."
        )
    missing = [scope for scope in operation.scope.split() if scope not in scopes]
    if not missing:
        return Check(operation.name, "ok", f"The token carries {operation.scope}.")
    lacking = " and ".join(missing)
    advice = f"Tick {lacking} in the app, {_THEN_ACCEPT}"
    return Check(operation.name, "failed", f"The token lacks {lacking}.", advice, FAILED)


def environment(token: Token, auth_url: str, *, chosen: bool) -> Check:
    """Check that the token was issued by the host that was asked.

    Args:
        token: The token.
        auth_url: The host that was asked.
        chosen: Whether that is the environment's own host, not one set by ``auth_url``.
    """
    issuer = server_text(token.claims.get("iss") or "")
    host, auth_host = _host(issuer), urlsplit(auth_url).netloc
    if not host:
        return Check("environment", "skipped", "The token does not name its issuer.")
    if host == auth_host:
        return Check("environment", "ok", f"The token was issued by {host}.")
    if not chosen:
        return Check("environment", "skipped", f"auth_url is set; the token was issued by {host}.")
    return Check(
        "environment",
        "failed",
        f"The token was issued by {host}, but {auth_host} was asked.",
        "Check the environment, and any proxy in between.",
        AUTHENTICATION,
    )


def _host(issuer: str) -> str:
    try:
        return urlsplit(issuer).netloc or issuer
    except ValueError:
        return issuer


def probe(session: Session, token: Token) -> Check:
    """Check that the API answers, with one row of a list that the scopes allow."""
    operation = _probe(scopes_in(token))
    path = operation.path.replace("{tenant}", session.tenant_id)
    try:
        session.request("GET", path, params={"page": operation.first_page, "pageSize": 1})
    except ServicePytanError as error:
        return failed_check("api", error)
    return Check("api", "ok", f"GET {operation.path} answers.")


def _probe(scopes: tuple[str, ...]) -> Operation:
    from servicepytan.endpoints.operations import operation, operations

    usual = operation(PROBE)
    if usual.scope in scopes or not scopes:
        return usual
    suited = (
        operation
        for operation in operations()
        if operation.scope in scopes and _is_plain_list(operation)
    )
    return next(suited, usual)


def _is_plain_list(operation: Operation) -> bool:
    required = any(parameter.required for parameter in operation.params)
    return operation.archetype == "list" and operation.paging == "page" and not required


def as_row(check: Check) -> Mapping[str, Any]:
    """A check as a row."""
    return {name: value for name, value in check._asdict().items() if name != "code"}
