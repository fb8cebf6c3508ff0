"""The base class of both kinds of fleet: sessions of several tenants, and their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Generic, Optional, TypeVar, Union

from servicepytan.config import Profiles, check_options
from servicepytan.convert.shapes import Shape
from servicepytan.core.body_types import fields_of
from servicepytan.core.records_spec import whole
from servicepytan.core.redact import Redactor
from servicepytan.core.suggestions import SuggestsAttributes
from servicepytan.core.wire import counted, shown
from servicepytan.endpoints.lookup import find
from servicepytan.endpoints.operations import types_of
from servicepytan.errors import ConfigurationError, InvalidArgument
from servicepytan.events import Observer
from servicepytan.fleet.results import TenantSources, check_tenant_columns
from servicepytan.session_base import SessionBase
from servicepytan.shape import parse

if TYPE_CHECKING:
    from servicepytan.transport.cache import Cache

S = TypeVar("S", bound=SessionBase)
F = TypeVar("F", bound="FleetBase[Any]")
RowStep = Union[str, Shape, Callable[[Any], Any]]
RowSteps = Union[RowStep, Iterable[RowStep]]
"""Shapes, their texts, or functions."""


class FleetBase(SuggestsAttributes, Generic[S]):
    """Several tenants, each with its own session."""

    def __init__(
        self,
        profiles: Union[str, Iterable[str], None] = None,
        *,
        config_file: Union[str, PathLike[str], None] = None,
        sessions: Optional[Mapping[str, Any]] = None,
        workers: int = 8,
        observers: Iterable[Observer] = (),
        cache: Optional[Cache] = None,
        **options: Any,
    ) -> None:
        self.workers = whole(workers, "workers", 1)
        self._sessions: dict[str, S] = {}
        self._wrong: dict[str, Exception] = {}
        check_options(options)
        if sessions is None:
            self._by_profile(profiles, config_file, options)
        elif profiles is None and config_file is None:
            self._by_session(sessions, options)
        else:
            raise InvalidArgument("Pass either sessions or profiles, not both.")
        if not len(self):
            raise InvalidArgument(
                "A fleet needs at least one tenant: name profiles or sessions, or pass neither for"
                " all profiles of the config file."
            )
        functions = tuple(observers)
        shared: dict[str, Any] = {"observers": functions} if functions else {}
        shared.update({} if cache is None else {"cache": cache})
        if shared:
            for name, session in self._sessions.items():
                self._sessions[name] = session.with_options(**shared)
        self._redactor = self._new_redactor()

    @classmethod
    def _over(
        cls: type[F], sessions: Mapping[str, Any], wrong: Mapping[str, Exception], workers: int
    ) -> F:
        fleet = cls.__new__(cls)
        fleet.workers = workers
        fleet._sessions, fleet._wrong = dict(sessions), dict(wrong)
        fleet._redactor = fleet._new_redactor()
        return fleet

    @staticmethod
    def _session_of(connection: Any) -> S:
        raise NotImplementedError

    def _new_redactor(self) -> Redactor:
        secrets = [
            secret
            for session in self._sessions.values()
            for secret in (session.config.client_secret, session.config.app_key)
        ]
        return Redactor(secrets)

    def _by_profile(
        self,
        names: Union[str, Iterable[str], None],
        config_file: Union[str, PathLike[str], None],
        options: dict[str, Any],
    ) -> None:
        available = Profiles(config_file)
        for name in available.chosen([names] if isinstance(names, str) else names):
            try:
                self._sessions[name] = self._session_of(available.settings(name, options))
            except ConfigurationError as error:
                self._wrong[name] = error

    def _by_session(self, sessions: Mapping[str, Any], options: dict[str, Any]) -> None:
        if not isinstance(sessions, Mapping):
            raise InvalidArgument(
                f"sessions={shown(sessions)} has no names. Name each tenant, as in"
                ' {"nsw": session}.'
            )
        for name, connection in sessions.items():
            try:
                session = self._session_of(connection)
                self._sessions[name] = session.with_options(**options) if options else session
            except ConfigurationError as error:
                self._wrong[name] = error

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {counted(len(self), 'tenant')}: {', '.join(self.names)}>"

    def __len__(self) -> int:
        return len(self._sessions) + len(self._wrong)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all tenants, those with wrong settings last."""
        return (*self._sessions, *self._wrong)

    @property
    def sessions(self) -> dict[str, S]:
        """The session of each tenant with valid settings, by name."""
        return dict(self._sessions)

    @property
    def wrong(self) -> dict[str, Exception]:
        """The configuration error of each tenant with invalid settings, by name."""
        return dict(self._wrong)

    def _sources_of(
        self,
        resource: str,
        args: tuple[Any, ...],
        tenant_column: str,
        filters: dict[str, Any],
        shape: RowSteps,
    ) -> TenantSources:
        """The list or feed of each tenant, and the tenant columns of its rows."""
        operation = find(resource, "list", "export")
        check_tenant_columns(
            (tenant_column, f"{tenant_column}_id"),
            fields_of(types_of(operation.name.partition(".")[0]), operation.record),
        )
        steps = _row_steps(shape)
        return TenantSources(
            {
                tenant: _mapped(session.call(operation.name, *args, **filters), steps)
                for tenant, session in self._sessions.items()
            },
            {
                tenant: {tenant_column: tenant, f"{tenant_column}_id": session.tenant_id}
                for tenant, session in self._sessions.items()
            },
            self._wrong,
        )


def _mapped(rows: Any, steps: Iterable[Any]) -> Any:
    """The rows after shapes or functions."""
    for step in steps:
        rows = rows.map(step)
    return rows


def _row_steps(shape: RowSteps) -> list[Any]:
    steps = [shape] if isinstance(shape, str) or callable(shape) else list(shape)
    return [parse(step) if isinstance(step, str) else step for step in steps]
