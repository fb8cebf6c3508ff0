"""The definitions of all settings, and the object with a session's values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Optional

from servicepytan.config import values
from servicepytan.core.call import MAX_RESPONSE_BYTES
from servicepytan.core.frozen import NamedTuple
from servicepytan.core.query import LARGEST_PAGE
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.redact import Secret
from servicepytan.core.retry import RetryPolicy

PREFIX = "SERVICETITAN_"

KEY_VARIABLE = "SERVICETITAN_CONFIG_KEY"
"""The variable with the key or the passphrase of encrypted settings."""
NEW_KEY_VARIABLE = "SERVICETITAN_NEW_CONFIG_KEY"
"""The variable with the new key or passphrase of a rotation."""


class Setting(NamedTuple):
    """The definition of a setting.

    Attributes:
        name: Its name as argument of ``Session`` and as key of a TOML file.
        meaning: What it is, in a few words.
        parse: Reads and checks a value; raises ``values.Wrong``.
        variable: Its environment variable, which is its key in ``.env`` and JSON files too, or
            empty when it has none.
        default: Its value when nobody gives one; None for ``api_url`` and ``auth_url``, which
            follow the environment.
        required: Whether there is no default.
        secret: Whether its value must never show.
        blank_is_unset: Whether an empty text outside arguments counts as not given.
    """

    name: str
    meaning: str
    parse: Callable[[Any], Any]
    variable: str = ""
    default: Any = None
    required: bool = False
    secret: bool = False
    blank_is_unset: bool = False


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "client_id",
        "client id of the tenant's connection to the app"
        " (Settings > Integrations > API Application Access)",
        values.credential,
        "SERVICETITAN_CLIENT_ID",
        required=True,
    ),
    Setting(
        "client_secret",
        "client secret, shown once when the client id is made",
        values.secret,
        "SERVICETITAN_CLIENT_SECRET",
        required=True,
        secret=True,
    ),
    Setting(
        "app_key",
        "key of the app (My Apps in the developer portal)",
        values.secret,
        "SERVICETITAN_APP_KEY",
        required=True,
        secret=True,
    ),
    Setting(
        "tenant_id",
        "number of the tenant, shown beside the client id",
        values.tenant,
        "SERVICETITAN_TENANT_ID",
        required=True,
    ),
    Setting(
        "app_id",
        "id of the app; no request needs it",
        values.text,
        "SERVICETITAN_APP_ID",
        default="",
        blank_is_unset=True,
    ),
    Setting(
        "environment",
        "environment, production or integration, which chooses both hosts",
        values.environment,
        "SERVICETITAN_API_ENVIRONMENT",
        default="production",
        blank_is_unset=True,
    ),
    Setting(
        "timezone",
        "time zone of dates without one, such as America/New_York",
        values.time_zone,
        "SERVICETITAN_TIMEZONE",
        default="UTC",
        blank_is_unset=True,
    ),
    Setting(
        "api_url",
        "URL of the API in place of the environment's: a sandbox, a gateway",
        values.url,
        "SERVICETITAN_API_URL",
    ),
    Setting(
        "auth_url",
        "URL before the token endpoint in place of the environment's",
        values.url,
        "SERVICETITAN_AUTH_URL",
    ),
    Setting(
        "page_size",
        f"rows per page, 1 to {LARGEST_PAGE} (unset: what suits each list)",
        values.whole(1, LARGEST_PAGE),
    ),
    Setting(
        "workers",
        "requests of a list under way at once (1: one after another)",
        values.whole(1),
        default=12,
    ),
    Setting("timeout", "seconds to wait for an answer", values.seconds, default=100.0),
    Setting(
        "retry",
        "retry policy: how often and how long to repeat",
        values.retry,
        default=RetryPolicy(),
    ),
    Setting(
        "rate_limit",
        "requests per second (false, in Python None: no limit)",
        values.rate_limit,
        default=RateLimit(),
    ),
    Setting(
        "max_response_bytes",
        "bytes that one decoded answer may have (files are not counted)",
        values.whole(1),
        default=MAX_RESPONSE_BYTES,
    ),
)
"""All settings, in the order of lists and files."""

SELECTORS: tuple[Setting, ...] = (
    Setting(
        "profile",
        "name of a profile in the config file",
        values.path,
        "SERVICETITAN_PROFILE",
        blank_is_unset=True,
    ),
    Setting(
        "config_file",
        "path of the config file",
        values.path,
        "SERVICETITAN_CONFIG",
        blank_is_unset=True,
    ),
)
"""Arguments that choose where settings are read; they are no settings themselves."""

BY_NAME = {setting.name: setting for setting in (*SETTINGS, *SELECTORS)}
BY_VARIABLE = {setting.variable: setting for setting in BY_NAME.values() if setting.variable}

REFERENCE_KEYS = {
    f"{setting.name}_{kind}": (setting, kind)
    for setting in SETTINGS
    if setting.secret
    for kind in ("file", "command")
}
"""Keys of secret references, each with its setting and its kind."""
REFERENCE_VARIABLES = {f"{PREFIX}{key.upper()}": key for key in REFERENCE_KEYS}
"""Variables of secret references, each with its key."""


def sentence(setting: Setting, wrong: values.Wrong, origin: str) -> str:
    """A problem with a setting as a sentence: the fault, its source, and the advice."""
    otherwise = "" if setting.required else ", or leave it out"
    advice = wrong.advice or f"Give the {setting.meaning}{otherwise}."
    return f"{setting.name} {wrong.fact} ({origin}). {advice}"


class Settings(NamedTuple):
    """The checked, complete settings of a session; made by ``load``.

    Attributes:
        client_id: Client id of the tenant's connection to the app.
        client_secret: Its secret.
        app_key: Key of the app.
        tenant_id: Number of the tenant, as text.
        app_id: Id of the app, or empty.
        environment: ``production`` or ``integration``.
        timezone: Name of the time zone of dates without one.
        api_url: Scheme, host and base path of the API, with no slash at the end.
        auth_url: The same for the token endpoint.
        page_size: Rows per page, or None where each list takes what suits it.
        workers: Requests of a list under way at once.
        timeout: Seconds to wait for an answer.
        retry: How often and how long to repeat.
        rate_limit: The pace to keep, or None for none.
        max_response_bytes: Bytes that one decoded answer may have; files are not counted.
        origins: Where each setting came from, by its name.

    Example:
        >>> session.config.timezone
        'America/New_York'
        >>> session.config.origins["timezone"]
        'environment variable SERVICETITAN_TIMEZONE'
    """

    client_id: str
    client_secret: Secret
    app_key: Secret
    tenant_id: str
    app_id: str
    environment: str
    timezone: str
    api_url: str
    auth_url: str
    page_size: Optional[int]
    workers: int
    timeout: float
    retry: RetryPolicy
    rate_limit: Optional[RateLimit]
    max_response_bytes: int
    origins: Mapping[str, str] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Settings) and self[:-1] == other[:-1]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:-1])

    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in zip(self._fields, self[:-1]))
        return f"Settings({', '.join(shown)})"
