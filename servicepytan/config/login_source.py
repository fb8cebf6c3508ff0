"""The source of settings from ``servicepytan login``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from servicepytan.config.logins import (
    DEFAULT_NAME,
    INTERRUPTED,
    VALUES,
    LoginName,
    Logins,
    logins_file,
)
from servicepytan.config.search import Layer, Search, SecretReference, SourceValue, wrapped
from servicepytan.config.settings import BY_NAME
from servicepytan.errors import ConfigurationError


def login_layer(search: Search) -> Layer:
    """The values of the login for the profile and environment of a search."""
    file = logins_file()
    if file is None:
        return {}
    environment = search.first("environment") or SourceValue("production", "")
    name = LoginName(search.chosen_profile or DEFAULT_NAME, str(environment.value).lower())
    try:
        logins = Logins(file)
        if name not in logins:
            search.other_logins = logins.names
            return {}
        origin = logins.origin(name)
        if logins.is_rotating:
            search.warnings.append(f"{INTERRUPTED} ({file})")
        if not search.reads_secrets:
            reference = SecretReference("login", None, file.parent)
            return {value: SourceValue(reference, origin) for value in VALUES}
        values = logins.values(name, search.config_key)
    except ConfigurationError as error:
        search.fail(str(error))
        return {}
    search.problems.extend(_mismatches(search, name, values))
    layer = {value: wrapped(BY_NAME[value], values[value], origin) for value in VALUES}
    return {value: source_value for value, source_value in layer.items() if source_value}


def _mismatches(search: Search, name: LoginName, values: Mapping[str, str]) -> Iterator[str]:
    """Problems if another source names another client or tenant than the login."""
    for value in ("client_id", "tenant_id"):
        other = search.first(value)
        if other is not None and str(other.value).lstrip("0") != values[value].lstrip("0"):
            yield (
                f"{value} ({other.origin}) differs from that of {name.label}, which has the"
                f" missing settings. Remove one of them: the value there, or the login by"
                " `servicepytan logout`."
            )
