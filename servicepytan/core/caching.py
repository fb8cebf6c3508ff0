"""Decides which answers a cache keeps, how long, under which keys, and which a write ends.

An entry is valid as long as its generation is the current one of its resource. A write of our own
begins a new generation, so that nothing that was read before is given any more.
"""

from __future__ import annotations

import hmac
import json
import math
from collections.abc import Iterable, Mapping
from hashlib import blake2b, sha256
from typing import Any, NamedTuple, Optional, Union

from servicepytan.core.call import Call, Reply
from servicepytan.core.credentials import AccountSettings
from servicepytan.core.paginators.chained import ListKey
from servicepytan.errors import InvalidArgument

Ttl = Union[float, Mapping[str, Optional[float]]]
"""Seconds for all operations, or by operation."""

LONGEST_TTL = 7 * 86400.0
_USUAL: Mapping[str, float] = {"*": 300.0, "settings.*": 3600.0, "jpm.jobs.*": 0.0}
_REPORTING = "reporting"
_VERSION = b"\x01"
_DIGEST = 16
_ALIASES = {
    "crm/booking-provider": "crm/bookings",
    "crm/tags": "crm/customers",
    "customer-interactions/technician-rating": "customer-interactions/technician-ratings",
    "marketing/costs": "marketing/campaigns",
    "payroll/employees": "payroll/payrolls",
    "payroll/non-job-timesheets": "payroll/jobs",
    "payroll/payroll-settings": "payroll/payrolls",
    "payroll/technicians": "payroll/payrolls",
    "pricebook/discounts-and-fees": "pricebook/pricebook",
    "pricebook/equipment": "pricebook/pricebook",
    "pricebook/materials": "pricebook/pricebook",
    "pricebook/services": "pricebook/pricebook",
    "sales/status": "sales/estimates",
}
"""The resource for paths that name it differently, or that also write its rows."""


class Lifetimes:
    """The seconds that a cache keeps the answers of each operation.

    Args:
        ttl: Seconds for all operations but those of ``settings`` (an hour, or as many seconds if
            they are fewer than 300) and jobs (never); or seconds by operation, resource or module,
            as in ``{"settings.tag_types.*": 60}``. The narrowest name counts; 0 and None mean
            never.

    Raises:
        InvalidArgument: it is no number of seconds, or a name has no such form.
    """

    def __init__(self, ttl: Ttl) -> None:
        rules = ttl if isinstance(ttl, Mapping) else {"*": ttl}
        seconds_by_name = {_name(name): _seconds(name, rules[name]) for name in rules}
        if rules is not ttl and seconds_by_name["*"] < _USUAL["*"]:
            seconds_by_name["settings.*"] = seconds_by_name["*"]
        self.rules = {**_USUAL, **seconds_by_name}
        self.names = tuple(rules)
        self._by_operation: dict[str, float] = {}

    def of(self, operation: str) -> float:
        """Seconds that answers of an operation are kept; 0 for never."""
        seconds = self._by_operation.get(operation)
        if seconds is None:
            seconds = self._by_operation[operation] = self._looked_up(operation)
        return seconds

    def _looked_up(self, operation: str) -> float:
        module, _, rest = operation.partition(".")
        if not rest or module == _REPORTING:
            return 0.0
        resource = operation.rpartition(".")[0]
        names = (operation, f"{resource}.*", f"{module}.*", "*")
        return next(self.rules[name] for name in names if name in self.rules)


def _name(name: Any) -> str:
    words = name.split(".") if isinstance(name, str) else []
    is_name = all(word.isidentifier() for word in words[:-1]) and len(words) <= 3
    if not words or not is_name or not (words[-1] == "*" or words[-1].isidentifier()):
        raise InvalidArgument(
            f"Cache(ttl=...) has a name that is none of an operation{_quoted(name)}; write '*',"
            " 'settings.*', 'jpm.job_types.*' or 'jpm.job_types.get'."
        )
    if words[0] == _REPORTING:
        raise InvalidArgument(f"Cache(ttl=...) names {name!r}: reports are never cached.")
    if words[-1] != "*" and len(words) != 3:
        raise InvalidArgument(
            f"Cache(ttl=...) has the name {name!r}; write '{name}.*', or all three words,"
            " as in 'jpm.job_types.get'."
        )
    return str(name)


def _quoted(name: Any) -> str:
    """A name quoted for a message; empty for a text that may be a URL with a password."""
    is_url = not isinstance(name, str) or any(sign in name for sign in ":@/")
    return "" if is_url else f": {name!r}"


def _seconds(name: str, value: Any) -> float:
    if value is None:
        return 0.0
    if isinstance(value, str):  # maybe the URL of Redis, with its password
        raise InvalidArgument(
            f"Cache(ttl=...): a text for {name!r} is no number of seconds. Pass the URL of a Redis"
            " server by name: Cache(redis=...)."
        )
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise InvalidArgument(f"Cache(ttl=...): {value!r} for {name!r} is no number of seconds.")
    if not 0 <= value <= LONGEST_TTL:
        raise InvalidArgument(
            f"Cache(ttl=...): {value!r} for {name!r} must be from 0 to {LONGEST_TTL:.0f} seconds."
        )
    return float(value)


class CacheScope:
    """The keys of one host, tenant, app and set of credentials.

    Args:
        settings: Hosts and credentials; only a fingerprint of them is kept.
    """

    def __init__(self, settings: AccountSettings) -> None:
        parts = (
            settings.api_url,
            settings.auth_url,
            settings.tenant_id,
            settings.client_id,
            settings.app_key.reveal(),
            settings.app_id,
        )
        secret = settings.client_secret.reveal().encode()
        self._owner = hmac.new(secret, json.dumps(parts).encode(), sha256).digest()
        self._tenant = json.dumps((settings.api_url, settings.tenant_id)).encode()
        self._tags: dict[str, str] = {}

    def key(self, call: Call) -> str:
        """The key of a request."""
        request = repr((call.method, call.path, call.query)).encode()
        return blake2b(request, digest_size=32, key=self._owner, person=b"call").hexdigest()

    def list_key(self, key: ListKey) -> str:
        """The key of a list."""
        parts = json.dumps(key).encode()
        return blake2b(parts, digest_size=32, key=self._owner, person=b"list").hexdigest()

    def tag(self, path: str) -> str:
        """The tag of all requests of one resource, for any credentials; empty for reports.

        Args:
            path: The path of a request, with or without its query string.
        """
        resource = resource_of(path)
        if resource not in self._tags:
            text = self._tenant + resource.encode()
            self._tags[resource] = sha256(text).hexdigest() if resource else ""
        return self._tags[resource]


def resource_of(path: str) -> str:
    """The module and resource of a path, as in ``crm/customers``; empty for reports.

    Example:
        >>> resource_of("/crm/v2/tenant/1/customers/5/notes")
        'crm/customers'
    """
    module, _, rest = path.partition("?")[0].lstrip("/").partition("/")
    _, _, behind = rest.partition("tenant/")
    resource = behind.partition("/")[2].partition("/")[0]
    name = f"{module}/{resource}"
    return "" if module == _REPORTING else _ALIASES.get(name, name)


def may_be_kept(answer: Any, reply: Reply, secrets: Iterable[str] = ()) -> bool:
    """Whether an answer may be cached: JSON without secrets, which the server lets clients store.

    Args:
        answer: The decoded answer.
        reply: The reply.
        secrets: What must not be stored.
    """
    if answer is None or isinstance(answer, bytes) or reply.status != 200:
        return False
    if "no-store" in reply.headers.get("cache-control", "").lower():
        return False
    return not any(secret.encode() in reply.body for secret in secrets)


class CacheEntry(NamedTuple):
    """A cache entry: the bodies of one request, or of all pages of one list.

    Attributes:
        generation: The generation of its resource, from before it was requested.
        bodies: The bodies by the keys of their requests.
    """

    generation: str
    bodies: Mapping[str, bytes]

    @property
    def size(self) -> int:
        """Its approximate size in bytes."""
        return sum(len(body) + 200 for body in self.bodies.values()) + 200


def encode_entry(key: str, entry: CacheEntry) -> bytes:
    """An entry as bytes.

    Args:
        key: Its key; under another it will not be read.
        entry: The entry.
    """
    sizes = [(name, len(body)) for name, body in entry.bodies.items()]
    head = json.dumps([entry.generation, sizes], separators=(",", ":")).encode()
    content = b"\n".join((head, b"".join(entry.bodies.values())))
    return _VERSION + _checksum(key, content) + content


def decode_entry(key: str, data: bytes) -> Optional[CacheEntry]:
    """The entry from its bytes; None if they are damaged or belong to another key."""
    checksum, content = data[1 : 1 + _DIGEST], data[1 + _DIGEST :]
    if data[:1] != _VERSION or not hmac.compare_digest(checksum, _checksum(key, content)):
        return None
    head, _, rest = content.partition(b"\n")
    generation, sizes = json.loads(head)
    bodies, start = {}, 0
    for name, size in sizes:
        bodies[name] = rest[start : start + size]
        start += size
    return CacheEntry(generation, bodies)


def _checksum(key: str, content: bytes) -> bytes:
    return blake2b(content, digest_size=_DIGEST, key=sha256(key.encode()).digest()).digest()
