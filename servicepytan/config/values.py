"""Parsers for setting values, one per kind."""

from __future__ import annotations

import operator
import os
import re
import string
from collections.abc import Callable, Mapping
from datetime import timedelta, tzinfo
from typing import Any, Optional, TypeVar, Union
from urllib.parse import SplitResult, unquote, urlsplit

from servicepytan.config.zones import zone
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.urls import is_loopback
from servicepytan.core.wire import did_you_mean
from servicepytan.errors import InvalidArgument

HOSTS: dict[str, tuple[str, str]] = {
    "production": ("https://api.servicetitan.io", "https://auth.servicetitan.io"),
    "integration": (
        "https://api-integration.servicetitan.io",
        "https://auth-integration.servicetitan.io",
    ),
}
"""The API host and the token host of each environment."""

_URL_FORM = "https://HOST or https://HOST/PATH"
_NO_PATH = lazy_pattern(r"[^\w.~!$&'()*+,;=:%/-]|%(?![0-9A-Fa-f]{2})", re.ASCII)
_OPERATION = lazy_pattern(r"/connect/token$|/v\d+/tenant(?:/|$)")
_HOST_CHARACTERS = frozenset(string.ascii_letters + string.digits + "_.:-")
_MOST_DIGITS = 19
_MOST_BITS = 1000
"""Python may refuse to print a number with more bits."""
_DAY = 86400.0
_T = TypeVar("_T", bound=Union[RetryPolicy, RateLimit])


class Wrong(ValueError):
    """A value is invalid; has the fault and the advice.

    Attributes:
        fact: What is wrong, worded to follow the name of the setting.
        advice: What would be right; empty, or one or more sentences.
    """

    def __init__(self, fact: str, advice: str = "") -> None:
        super().__init__(fact, advice)
        self.fact = fact
        self.advice = advice


def text(value: Any) -> str:
    """Non-empty text without whitespace around it."""
    if not isinstance(value, str):
        raise Wrong(f"must be text, not {_kind(value)}", "Put it in quotes.")
    if not value:
        raise Wrong("is empty")
    if not value.strip():
        raise Wrong("is empty: it holds nothing but whitespace")
    if value != value.strip():
        raise Wrong(
            f"has whitespace {_side(value)} it", "Remove the whitespace; it is not cut off."
        )
    return str.__str__(value)


def credential(value: Any) -> str:
    """Text that an HTTP header can hold: ASCII, without blanks and control characters."""
    checked = text(value)
    for position, character in enumerate(checked, 1):
        if not "!" <= character <= "~":
            raise Wrong(
                f"holds a blank, a line break or a letter outside ASCII (character {position})",
                "Copy it again.",
            )
    return checked


def secret(value: Any) -> Secret:
    """A credential, wrapped as a secret."""
    if not isinstance(value, Secret):
        raise Wrong("must be text", "Put it in quotes.")
    return Secret(credential(value.reveal()))


def tenant(value: Any) -> str:
    """A tenant id, from a whole number or its digits."""
    digits = text(value) if isinstance(value, str) else _digits(value)
    if not (digits.isascii() and digits.isdecimal()):
        raise Wrong(f"is not a number: {_quote_value(digits)}", "A tenant id is all digits.")
    digits = digits.lstrip("0")
    if not digits:
        raise Wrong("is 0", "Every tenant has an id of its own.")
    if len(digits) > _MOST_DIGITS:
        raise Wrong(f"has {len(digits)} digits", f"A tenant id has {_MOST_DIGITS} of them at most.")
    return digits


def environment(value: Any) -> str:
    """``production`` or ``integration``."""
    name = text(value).lower()
    if name not in HOSTS:
        choices = " or ".join(repr(choice) for choice in HOSTS)
        guess = did_you_mean(name, HOSTS)
        raise Wrong(f"is unknown: {_quote_value(value)}", f"{guess} Choose {choices}.".strip())
    return name


def time_zone(value: Any) -> str:
    """The name of a time zone known to this system, from its name or a zone that has one."""
    name = text(_zone_name(value) if isinstance(value, tzinfo) else value)
    if name.upper() in ("UTC", "Z"):
        return "UTC"
    try:
        return str(getattr(zone(name), "key", name))
    except KeyError:
        raise _unknown_zone(name) from None


def _zone_name(value: tzinfo) -> str:
    """The name of a ``ZoneInfo`` or a zone of pytz, or ``UTC``."""
    name = getattr(value, "key", None) or getattr(value, "zone", None)
    if isinstance(name, str):
        return name
    if value.utcoffset(None) == timedelta():
        return "UTC"
    raise Wrong(
        f"is {_quote_value(str(value))}, a zone without a name",
        "Use an IANA name such as America/New_York.",
    )


def url(value: Any) -> str:
    """Scheme, host and base path of a server: https, or http to this machine; no final slash."""
    parts = _split(text(value))
    if "@" in parts.netloc:
        raise Wrong("holds a user name or password", f"Give no credentials here: {_URL_FORM}.")
    if parts.query or parts.fragment:
        mark = "?" if parts.query else "#"
        raise Wrong(
            f"has more behind the host than a path: a {mark!r}", f"Write it as {_URL_FORM}."
        )
    host = parts.hostname or ""
    if parts.scheme == "http" and not is_loopback(host):
        raise Wrong(
            f"is not https: {_quote_value(f'http://{host}')}",
            "Plain http is for this machine only (localhost, 127.0.0.1, ::1).",
        )
    port = "" if parts.port is None else f":{parts.port}"
    base = _base_path(parts.path.rstrip("/"), host)
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{port}{base}"


def _base_path(path: str, host: str) -> str:
    """The base path of a gateway; empty for none."""
    if not path:
        return path
    if f"https://{host}" in {url for urls in HOSTS.values() for url in urls}:
        raise Wrong(
            f"has a path behind {host}, which has none",
            f"Write it as https://{host}; the paths of operations are added.",
        )
    if _OPERATION.search(path):
        raise Wrong("holds the path of an operation", "Leave that out; it is added.")
    misfit = _NO_PATH.search(path)
    if misfit:
        raise Wrong(
            f"has {misfit[0]!r} in its path, which no URL may have", "Write it percent-encoded."
        )
    if any(unquote(part) in ("", ".", "..") for part in path.split("/")[1:]):
        raise Wrong("has an empty part, a '.' or a '..' in its path", f"Write it as {_URL_FORM}.")
    return path


def whole(lowest: int, highest: Optional[int] = None) -> Callable[[Any], Optional[int]]:
    """A parser for whole numbers within bounds; None means the default."""
    bounds = f"from {lowest}" + ("" if highest is None else f" to {highest}")

    def read(value: Any) -> Optional[int]:
        if value is None:
            return None
        number = _index(value)
        if number is None or number < lowest or (highest is not None and number > highest):
            raise Wrong(f"is {_quote_value(value)}", f"It must be a whole number {bounds}.")
        return number

    return read


def seconds(value: Any) -> float:
    """A positive number of seconds, at most a day."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Wrong(f"is {_quote_value(value)}", "It must be a number of seconds.")
    if not 0 < value <= _DAY:
        raise Wrong(
            f"is {_quote_value(value)}", "It must be more than 0 seconds and a day at most."
        )
    return float(value)


def retry(value: Any) -> RetryPolicy:
    """A retry policy, or one made from a table of its fields."""
    if isinstance(value, RetryPolicy):
        return value
    if isinstance(value, Mapping):
        return _build(RetryPolicy, value)
    raise Wrong(
        f"must be a RetryPolicy, not {_kind(value)}",
        "In a config file it is a table: [retry] with attempts, budget and so on.",
    )


def rate_limit(value: Any) -> Optional[RateLimit]:
    """A rate limit, or one made from requests per second or a table; None or false is none."""
    if value is None or value is False:
        return None
    if isinstance(value, RateLimit):
        return value
    if isinstance(value, Mapping):
        return _build(RateLimit, value)
    if isinstance(value, (int, float)) and value is not True:
        return _build(RateLimit, {"requests_per_second": value})
    raise Wrong(
        f"must be a number of requests per second, not {_kind(value)}",
        "Or a RateLimit; to turn it off: None, in a config file false.",
    )


def path(value: Any) -> str:
    """A path or a profile name, as text."""
    return text(os.fspath(value) if isinstance(value, os.PathLike) else value)


def _build(kind: type[_T], table: Mapping[str, Any]) -> _T:
    names = kind._fields
    for key in table:
        if key not in names:
            raise Wrong(
                f"has the unknown key {_quote_value(key)}",
                f"{did_you_mean(key, names)} It knows {', '.join(names)}.".strip(),
            )
    try:
        return kind(**table)
    except (InvalidArgument, OverflowError) as error:
        reason = str(error)
    raise Wrong(f"is out of range: {reason.rstrip('.')}")


def _digits(value: Any) -> str:
    number = _index(value)
    if number is None:
        raise Wrong(f"is not a whole number but {_kind(value)}", "A tenant id is all digits.")
    if number.bit_length() > _MOST_BITS:
        raise Wrong("is too large", f"A tenant id has {_MOST_DIGITS} digits at most.")
    return str(number)


def _index(value: Any) -> Optional[int]:
    if isinstance(value, bool):
        return None
    try:
        return operator.index(value)
    except TypeError:
        return None


def _side(value: str) -> str:
    before, after = value[0].isspace(), value[-1].isspace()
    return "around" if before and after else "before" if before else "after"


def _unknown_zone(name: str) -> Wrong:
    from zoneinfo import available_timezones

    names = available_timezones()
    if not names:
        return Wrong(
            f"cannot be looked up: {_quote_value(name)}",
            "This system has no time zone data; run `pip install tzdata`.",
        )
    guess = did_you_mean(name, sorted(names))
    advice = f"{guess} Use an IANA name such as America/New_York."
    return Wrong(f"is unknown: {_quote_value(name)}", advice.strip())


def _split(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host = ""
    is_host = bool(host) and _HOST_CHARACTERS.issuperset(host)
    if not is_host or not address.lower().startswith(("http://", "https://")):
        raise Wrong("is not the URL of a server", "Write it as https://HOST.")
    return parts


_KINDS: tuple[tuple[type[Any], str], ...] = (
    (bool, "true or false"),
    (int, "a number"),
    (float, "a number"),
    (str, "text"),
    (Mapping, "a table"),
    (list, "a list"),
)


def _kind(value: Any) -> str:
    for kind, name in _KINDS:
        if isinstance(value, kind):
            return name
    return f"a {type(value).__name__}"


def _quote_value(value: Any, most: int = 60) -> str:
    if not isinstance(value, (str, int, float)) or _is_huge(value):
        return _kind(value)
    shown = repr(Redactor().text(str.__str__(value)) if isinstance(value, str) else value)
    return shown if len(shown) <= most else f"{_kind(value)} of {len(shown)} characters"


def _is_huge(value: Any) -> bool:
    return isinstance(value, int) and value.bit_length() > _MOST_BITS
