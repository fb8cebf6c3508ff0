"""URLs of Redis servers."""

from __future__ import annotations

from urllib.parse import urlsplit

_FORM = "redis://HOST:6379/0, rediss://HOST:6379/0 (TLS) or unix:///path/to/redis.sock"


def redis_address(url: str) -> str:
    """The URL of a Redis server without user, password and options, which may be secret.

    Raises:
        ValueError: it is no URL of Redis; the message does not quote it.

    Example:
        >>> redis_address("redis://:secret@cache:6379/0")
        'redis://cache:6379/0'
    """
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port is not None else ""
    except ValueError:
        raise ValueError(f"is no URL. Write it as {_FORM}.") from None
    if parts.fragment or "@" in parts.path + parts.query:  # a password cut in two
        raise ValueError(f"has a #, ? or / in its password; write them as %23, %3F, %2F: {_FORM}.")
    if parts.scheme == "unix" and parts.path.strip("/"):
        return f"unix://{parts.path}"
    if parts.scheme not in ("redis", "rediss") or not parts.hostname:
        raise ValueError(f"is no URL of Redis. Write it as {_FORM}.")
    if not parts.path.strip("/").isdecimal() and parts.path.strip("/"):
        raise ValueError(f"names no database by its number. Write it as {_FORM}.")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}{port}{parts.path}"
