"""Clients of a Redis server, set up alike for the rate limit and for the cache."""

from __future__ import annotations

from typing import Any

from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.redis_address import redis_address
from servicepytan.errors import ConfigurationError

_TIMEOUT = 1.0
_ENCODING = {"decode_responses": False, "encoding": "utf-8", "encoding_errors": "strict"}


def import_redis(argument: str, extra: str) -> Any:
    """The package redis.

    Args:
        argument: What needs it, for the message.
        extra: The extra that installs it.

    Raises:
        ConfigurationError: it is missing.
    """
    try:
        import redis
        import redis.backoff
        import redis.retry
    except ImportError as error:
        raise ConfigurationError(
            f"{argument} needs redis, which cannot be imported ({error})."
            f' Install it with: pip install "servicepytan[{extra}]"'
        ) from None
    return redis


def refusals_of(redis: Any) -> tuple[type[Exception], ...]:
    """The errors of the package redis that a server answers with.

    Args:
        redis: The package.
    """
    errors = redis.exceptions
    return (
        errors.ResponseError,
        errors.AuthenticationError,
        errors.AuthorizationError,
        errors.BusyLoadingError,
    )


def new_client(redis: Any, url: Secret, argument: str) -> tuple[Any, Redactor]:
    """A client that connects when it is used, and what masks its secrets.

    Args:
        redis: The package.
        url: The URL of the server.
        argument: Where the URL stands, for the message.

    Raises:
        ConfigurationError: the package refuses the URL.
    """
    redactor = Redactor([url])
    try:
        client = redis.Redis.from_url(
            url.reveal(),
            socket_timeout=_TIMEOUT,
            socket_connect_timeout=_TIMEOUT,
            retry=redis.retry.Retry(redis.backoff.NoBackoff(), 0),
        )
        pool = client.connection_pool
        pool.connection_kwargs.update(_ENCODING)  # options of the URL would win otherwise
        password = pool.connection_kwargs.get("password")
        if password:  # Redis may quote it in an error
            redactor = redactor.knowing(Secret(password))
        pool.connection_class(**pool.connection_kwargs)  # refuses unknown options
    except Exception as error:  # of many kinds: redis 7 raises UnboundLocalError, too
        raise ConfigurationError(
            f"{argument} for {redis_address(url.reveal())} is refused by the package redis:"
            f" {redactor.text(str(error))}. Correct the URL."
        ) from None
    return client, redactor
