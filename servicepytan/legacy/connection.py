"""Connections of 0.4.2: dicts with a session behind them."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from enum import Enum
from os import PathLike
from typing import Any, Optional, Union

from servicepytan._deprecation import deprecated
from servicepytan.core.redact import MASK, is_secret_name
from servicepytan.errors import InvalidArgument

AUTH_VARIABLES = [
    "SERVICETITAN_APP_KEY",
    "SERVICETITAN_TENANT_ID",
    "SERVICETITAN_CLIENT_ID",
    "SERVICETITAN_CLIENT_SECRET",
    "SERVICETITAN_APP_ID",
    "SERVICETITAN_TIMEZONE",
    "SERVICETITAN_API_ENVIRONMENT",
]
_NEEDED = AUTH_VARIABLES[:4]
_ROOTS = {"api_root": "SERVICETITAN_API_URL", "auth_root": "SERVICETITAN_AUTH_URL"}


class ApiEnvironment(str, Enum):
    """The environments of the API."""

    PRODUCTION = "production"
    INTEGRATION = "integration"

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, spec: str) -> str:
        return format(str(self.value), spec)


class _DefaultValue(str):
    """A default value, distinguishable from the same text passed by the caller."""


class Masked(dict[str, Any]):
    """A dict whose ``repr`` masks the secrets in it."""

    def __repr__(self) -> str:
        return repr({k: MASK if v and is_secret_name(str(k)) else v for k, v in self.items()})

    __str__ = __repr__


class Connection(Masked):
    """The result of ``servicepytan_connect``: a dict to read and write.

    Calls follow its changes; while it holds the same values, they share one session. Its ``repr``
    masks the secrets.
    """

    def copy(self) -> Connection:
        """Another connection with the same values."""
        return Connection(self)


def servicepytan_connect(
    api_environment: str = _DefaultValue("production"),
    app_key: Optional[str] = None,
    tenant_id: Union[str, int, None] = None,
    client_id: Optional[str] = None,
    client_secret: Optional[str] = None,
    app_id: Optional[str] = None,
    timezone: str = _DefaultValue("UTC"),
    config_file: Union[str, PathLike[str], None] = None,
) -> Connection:
    """Collect the settings of a connection; write ``Session(...)`` in new code.

    What is not given comes from the file where one is named; else, when a credential is missing,
    from the environment and ``.env``.

    Args:
        api_environment: ``production`` or ``integration``.
        app_key: Key of the app.
        tenant_id: Number of the tenant.
        client_id: Client id of the tenant's connection to the app.
        client_secret: Its secret.
        app_id: Id of the app; no request needs it.
        timezone: Name of the time zone of dates that have none.
        config_file: A JSON file with ``SERVICETITAN_*`` keys.

    Returns:
        A dict with the ``SERVICETITAN_*`` keys, ``auth_root`` and ``api_root``.

    Raises:
        ValueError: the environment is unknown.
    """
    deprecated("servicepytan_connect")
    arguments = Masked(
        SERVICETITAN_APP_KEY=app_key,
        SERVICETITAN_TENANT_ID=tenant_id,
        SERVICETITAN_CLIENT_ID=client_id,
        SERVICETITAN_CLIENT_SECRET=client_secret,
        SERVICETITAN_APP_ID=app_id,
        SERVICETITAN_TIMEZONE=timezone,
        SERVICETITAN_API_ENVIRONMENT=api_environment,
    )
    del app_key, client_secret  # so that no traceback of this frame shows them
    get_api_root_url(api_environment)
    looked_up: Optional[Mapping[str, Any]] = None
    if config_file:
        looked_up = _read_file(config_file)
    elif not api_environment or not all(arguments[name] for name in _NEEDED):
        looked_up = _read_environment()
    return _connection(arguments, looked_up)


def _read_file(path: Union[str, PathLike[str]]) -> Mapping[str, Any]:
    with open(path, encoding="utf-8-sig") as file:
        settings = json.load(file)
    if not isinstance(settings, dict):
        raise InvalidArgument(f"{path} holds no JSON object with the SERVICETITAN_* keys.")
    return Masked({name: settings[name] for name in AUTH_VARIABLES if name in settings})


def _read_environment() -> Mapping[str, Any]:
    from dotenv import find_dotenv, load_dotenv

    load_dotenv(find_dotenv(usecwd=True))
    names = (*AUTH_VARIABLES, *_ROOTS.values())
    return Masked({name: os.environ[name] for name in names if name in os.environ})


def _connection(arguments: Mapping[str, Any], looked_up: Optional[Mapping[str, Any]]) -> Connection:
    """The connection; ``looked_up`` is None if no file or environment was read."""
    connection = Connection(
        {name: _first(value, name, looked_up) for name, value in arguments.items()}
    )
    environment = str(connection["SERVICETITAN_API_ENVIRONMENT"]).lower()
    for root, of in (("auth_root", get_auth_root_url), ("api_root", get_api_root_url)):
        connection[root] = (looked_up or {}).get(_ROOTS[root]) or of(environment)
    return connection


def _first(value: Any, name: str, looked_up: Optional[Mapping[str, Any]]) -> Any:
    """The first of the caller's value, the looked-up value and the default."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, _DefaultValue):
        return (looked_up or {}).get(name) or str(value)
    return value if value or looked_up is None else looked_up.get(name) or ""


def get_auth_root_url(env: str = "production") -> str:
    """The host of the token endpoint of an environment.

    Raises:
        ValueError: the environment is unknown.
    """
    return f"https://auth{_suffix(env)}.servicetitan.io"


def get_api_root_url(env: str = "production") -> str:
    """The host of the API of an environment.

    Raises:
        ValueError: the environment is unknown.
    """
    return f"https://api{_suffix(env)}.servicetitan.io"


def _suffix(env: str) -> str:
    if env not in ("production", "integration"):
        raise InvalidArgument(
            f"Unknown ApiEnvironment: {env}. There are 'production' and 'integration'."
        )
    return "" if env == "production" else "-integration"
