"""Builds clients of a Redis server, for the rate limit and the cache."""

from __future__ import annotations

from typing import Any

from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.redis_address import redis_address
from servicepytan.errors import ConfigurationError

_TIMEOUT = 1.0
_ENCODING = {"decode_responses": False, "encoding": "utf-8", "encoding_errors": "strict"}


def import_redis(argument: str, extra: str) -> Any:
    """Import the package redis.

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
    """The error classes that stand for an error answer of the server.

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
    """A client that connects on first use, and the redactor of its secrets.

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
        pool.connection_kwargs.update(_ENCODING)  # else options of the URL would take precedence
        password = pool.connection_kwargs.get("password")
        if password:  # Redis may quote it in an error
            redactor = redactor.knowing(Secret(password))
        pool.connection_class(**pool.connection_kwargs)  # unknown options are refused here
    except Exception as error:  # of any kind, such as UnboundLocalError in redis 7
        raise ConfigurationError(
            f"{argument} for {redis_address(url.reveal())} is refused by the package redis:"
            f" {redactor.text(str(error))}. Correct the URL."
        ) from None
    return client, redactor
