"""The options of the data source, which refuses secrets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Optional

from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.wire import did_you_mean, shown
from servicepytan.endpoints.operations import Operation
from servicepytan.errors import InvalidArgument

_DEFAULTS = {
    "resource": "",
    "profile": "",
    "config_file": "",
    "credentials": "driver",
    "partitions": "4",
    "flat": "false",
    "since": "",
    "pages_per_batch": "10",
    "poll_seconds": "30",
}
_OF_STREAMS = ("pages_per_batch", "poll_seconds")
_OF_BATCH_QUERIES = ("partitions",)
_SECRETS = frozenset(
    {
        *("accesstoken", "apikey", "appkey", "authorization", "bearer", "clientid"),
        *("clientsecret", "password", "secret", "servicetitanappkey", "servicetitanclientid"),
        *("servicetitanclientsecret", "token"),
    }
)
_WHOLE = lazy_pattern("[1-9][0-9]{0,5}")
_SPARKS_OWN = frozenset({"path", "paths"})


class SourceOptions(NamedTuple):
    """The parsed options of a query.

    Attributes:
        resource: The name of the list or feed.
        profile: The profile of the config file; None for the default one.
        config_file: Its path; None for the usual place.
        on_workers: Whether each worker resolves the credentials, and not the driver.
        partitions: How many slices of a list are read at once.
        flat: Whether nested records become columns.
        since: Where a stream begins; None for the beginning.
        pages_per_batch: The most pages of a feed in one batch of a stream.
        poll_seconds: How long a stream waits at the end of its feed.
        filters: What else was passed: filters of the list.
    """

    resource: str
    profile: Optional[str]
    config_file: Optional[str]
    on_workers: bool
    partitions: int
    flat: bool
    since: Optional[str]
    pages_per_batch: int
    poll_seconds: float
    filters: Mapping[str, str]


def parse_options(options: Mapping[str, str]) -> SourceOptions:
    """The parsed options; their names may be written in any case, with or without ``_``.

    Raises:
        InvalidArgument: one is wrong or a secret, or ``resource`` is missing.
    """
    _refuse_secrets(options)
    by_folded = {_folded(name): name for name in _DEFAULTS}
    own_options: dict[str, str] = {}
    filters: dict[str, str] = {}
    for name, value in options.items():
        folded = _folded(name)
        if folded in by_folded:
            _add_once(own_options, by_folded[folded], name, str(value).strip())
        elif folded not in _SPARKS_OWN:
            filters[name] = str(value)
    own = {**_DEFAULTS, **own_options}
    if not own["resource"]:
        wrong = next((name for name in filters if did_you_mean(name, ["resource"])), "")
        hint = f" {wrong} is no option. Did you mean 'resource'?" if wrong else ""
        raise InvalidArgument(f'resource is missing: .option("resource", "jobs").{hint}')
    return SourceOptions(
        resource=own["resource"],
        profile=own["profile"] or None,
        config_file=own["config_file"] or None,
        on_workers=_choice("credentials", own, ("driver", "worker")) == "worker",
        partitions=_whole("partitions", own),
        flat=_choice("flat", own, ("false", "true")) == "true",
        since=own["since"] or None,
        pages_per_batch=_whole("pages_per_batch", own),
        poll_seconds=_seconds("poll_seconds", own),
        filters=filters,
    )


def check_stream_options(options: Mapping[str, str]) -> None:
    """Raise for an option that has no effect in a stream.

    Raises:
        InvalidArgument: there is one.
    """
    _refuse_unused(options, _OF_BATCH_QUERIES, "a stream", "spark.read")


def check_batch_options(options: Mapping[str, str]) -> None:
    """Raise for an option that has no effect in a batch query.

    Raises:
        InvalidArgument: there is one.
    """
    _refuse_unused(options, _OF_STREAMS, "a batch query", "spark.readStream")


def _refuse_unused(
    options: Mapping[str, str], names: tuple[str, ...], query: str, other: str
) -> None:
    by_folded = {_folded(name): name for name in names}
    for spelling in options:
        if _folded(spelling) in by_folded:
            raise InvalidArgument(
                f"{by_folded[_folded(spelling)]} has no effect in {query}, only with {other}; leave"
                " it out."
            )


def filters_of(options: SourceOptions, operation: Operation) -> dict[str, str]:
    """The filters by the names of our arguments.

    Raises:
        InvalidArgument: the list has no such filter.
    """
    names = {_folded(parameter.name): parameter.name for parameter in operation.params}
    filters: dict[str, str] = {}
    for name, value in options.filters.items():
        if _folded(name) not in names:
            names_of_options = [*_DEFAULTS, *names.values()]
            raise InvalidArgument(
                f"{name} is no option, and {operation.name} has no such filter."
                f"{did_you_mean(name, names_of_options)}"
            )
        _add_once(filters, names[_folded(name)], name, value)
    return filters


def _add_once(values: dict[str, str], name: str, spelling: str, value: str) -> None:
    if name in values:
        raise InvalidArgument(f"{spelling} is given twice, in two spellings; keep one of them.")
    values[name] = value


def _refuse_secrets(options: Mapping[str, str]) -> None:
    for name in options:
        if _folded(name) in _SECRETS:
            raise InvalidArgument(
                f"{name} cannot be an option: options stand in Spark's plans and logs. Put it into"
                " a profile of the config file, or into the environment of the driver, and name"
                ' the profile: .option("profile", ...). If it was passed before, replace it.'
            )


def _folded(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def _choice(name: str, own: Mapping[str, str], choices: tuple[str, ...]) -> str:
    value = own[name].lower()
    if value not in choices:
        raise InvalidArgument(f"{name}={own[name]!r} is neither {' nor '.join(choices)}.")
    return value


def _whole(name: str, own: Mapping[str, str]) -> int:
    if not _WHOLE.fullmatch(own[name]):
        text = f"{name}={shown(own[name])} is not a whole number from 1 on"
        raise InvalidArgument(f"{text}, of six digits at most.")
    return int(own[name])


def _seconds(name: str, own: Mapping[str, str]) -> float:
    try:
        seconds = float(own[name])
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < 86_400:
        raise InvalidArgument(f"{name}={own[name]!r} is not a number of seconds below a day.")
    return seconds
