"""All errors that servicepytan raises.

```text
ServicePytanError
├── ConfigurationError (ValueError)   settings missing or wrong; nothing was sent
├── InvalidArgument (ValueError)      an argument the API would refuse or ignore; nothing was sent
│   └── InvalidRows                   rows of a batch that the API would refuse; none was sent
├── AuthenticationError               no token, or the API refuses the token or the app key
├── ApiError                          the API answered with an error status
│   ├── BadRequest                    400 and 422
│   ├── PermissionDenied              403
│   ├── NotFound                      404
│   ├── Conflict                      409
│   ├── RateLimited                   429
│   └── ServerError                   5xx
├── FleetError                        work failed for some of several tenants
├── TransportError                    no answer: connection, timeout, broken body
├── InvalidResponse                   an answer that cannot be read
│   ├── ReportChanged                 the fields of a report changed while it ran
│   └── SchemaDeviation               a row that departs from the schema, where strict=True asks
├── ReportTimeout                     a report cannot be had in the time it was given
├── SyncError                         a place that cannot be gone on with, or not be written to
├── BatchError                        a batch that cannot begin or go on, or a row it left out
└── SyncFailed                        some resources of a sync failed; the others are done
```

``SyncInterrupted`` is a ``KeyboardInterrupt``: Ctrl-C in a sync, which tells what is saved.
``PageShift`` is no error but a warning: rows of a list may be missing.
Messages name the fact, the place and the next step, and never hold a secret.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional, Protocol

__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequest",
    "BatchError",
    "ConfigurationError",
    "Conflict",
    "FleetError",
    "InvalidArgument",
    "InvalidResponse",
    "InvalidRows",
    "NotFound",
    "PageShift",
    "PermissionDenied",
    "RateLimited",
    "ReportChanged",
    "ReportTimeout",
    "SchemaDeviation",
    "ServerError",
    "ServicePytanError",
    "SyncError",
    "SyncFailed",
    "SyncInterrupted",
    "TransportError",
]


Outcome = Literal["not_sent", "not_applied", "unknown"]
"""The outcome of a failed write."""


class CurlRequest(Protocol):
    """A request that can be written as a command."""

    def curl(self) -> str:
        """The request as a ``curl`` command for ``sh``."""
        ...


class _ShortInNotebooks(BaseException):
    """An error that notebooks show with the caller's lines and the message only."""

    def _render_traceback_(self) -> list[str]:
        """The traceback that IPython shows, without the frames of this package."""
        from servicepytan._traceback import shown_in_notebook

        return shown_in_notebook(self)


class ServicePytanError(_ShortInNotebooks, Exception):
    """Base of all errors of this library.

    Attributes:
        outcome: What became of the write that failed: ``not_sent``, ``not_applied`` (the server
            refused it), or ``unknown`` (read the record back before you repeat it). None for a
            read, and where no single call failed.
        failed_request: The request that failed, for ``curl``; None if there was none.

    Example:
        >>> try:
        ...     session.jobs.get(1)
        ... except ServicePytanError as error:
        ...     print(error)
    """

    outcome: Optional[Outcome] = None
    failed_request: Optional[CurlRequest] = None

    def curl(self) -> str:
        """The request that failed, as a ``curl`` command for ``sh``; empty if there was none.

        Secrets stand in it as ``$SERVICETITAN_APP_KEY``, ``$SERVICETITAN_TOKEN`` and the like. The
        values of filters and the body are in it as they were sent, with all personal data. A file,
        and a body of more than 262,144 characters, is to be put in the place of ``FILE`` or
        ``BODY.json``.

        Example:
            >>> try:
            ...     session.jobs.get(1)
            ... except ServicePytanError as error:
            ...     print(error.curl())
        """
        return "" if self.failed_request is None else self.failed_request.curl()


def _copy_state(error: ServicePytanError) -> Optional[dict[str, Any]]:
    """The state for copies of errors with their own constructor."""
    names = ("outcome", "failed_request")
    return {name: vars(error)[name] for name in names if vars(error).get(name)} or None


class ConfigurationError(ServicePytanError, ValueError):
    """Settings are missing or invalid; raised before any request.

    Attributes:
        problems: One sentence for each problem, all found at once.

    Example:
        >>> try:
        ...     Session()
        ... except ConfigurationError as error:
        ...     print(error.problems)
    """

    def __init__(self, message: str, problems: tuple[str, ...] = ()) -> None:
        super().__init__(message, problems)
        self.problems = problems or (message,)

    def __str__(self) -> str:
        return str(self.args[0])


class InvalidArgument(ServicePytanError, ValueError):
    """The API would refuse or ignore an argument; raised before any request.

    Example:
        >>> session.jobs.list(job_status="Complete")
        Traceback (most recent call last):
        servicepytan.errors.InvalidArgument: ...
    """


class InvalidRows(InvalidArgument):
    """Rows of a batch are wrong; raised before the first is sent, and names all of them.

    Attributes:
        problems: What is wrong in each row, by its number from 1; of the first 10,000 wrong rows.
        count: How many rows are wrong.

    Example:
        >>> try:
        ...     session.customers.create_many(bodies)
        ... except InvalidRows as error:
        ...     print(error.problems)
    """

    def __init__(
        self, message: str, problems: Optional[Mapping[int, str]] = None, count: int = 0
    ) -> None:
        super().__init__(message, dict(problems or {}), count)
        self.problems: dict[int, str] = self.args[1]
        self.count = count

    def __str__(self) -> str:
        return str(self.args[0])


class BatchError(ServicePytanError):
    """A batch cannot begin or go on: its journal is of other rows, damaged, in use or not writable.

    It is also raised if the temporary folder has no room for the checked rows, or if they cannot be
    read back. And it is the error of a row that was not sent because the batch had ended before its
    turn, and of a row that an earlier run did not apply.

    Example:
        >>> try:
        ...     results = session.customers.create_many(bodies, journal="run.journal").all()
        ... except BatchError as error:
        ...     print(error)
    """


class FleetError(ServicePytanError):
    """Work failed for some tenants; the message names each with its reason.

    Attributes:
        failed: The error of each tenant, by its name.
        result: What the work gave for all tenants, as a ``FleetResult``; None in a copy that was
            pickled, and where there is none.

    Example:
        >>> try:
        ...     fleet.each(work).raise_failures()
        ... except FleetError as error:
        ...     print(sorted(error.failed))
    """

    def __init__(
        self,
        message: str,
        failed: Optional[Mapping[str, Exception]] = None,
        *,
        result: Any = None,
    ) -> None:
        super().__init__(message, dict(failed or {}))
        self.failed: dict[str, Exception] = self.args[1]
        self.result = result

    def __str__(self) -> str:
        return str(self.args[0])

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), self.args, _copy_state(self))


class TransportError(ServicePytanError):
    """No usable answer arrived: connection refused or lost, timeout, truncated body.

    Attributes:
        kind: ``connect``, ``proxy``, ``tls``, ``timeout``, ``reset``, ``cut``, ``too_large`` or
            ``redirect``.
        attempts: How often the request was sent.

    Example:
        >>> try:
        ...     session.jobs.get(1)
        ... except TransportError as error:
        ...     print(error.kind, error.attempts)
    """

    def __init__(self, message: str, kind: str = "", attempts: int = 0) -> None:
        super().__init__(message, kind, attempts)
        self.kind = kind
        self.attempts = attempts

    def __str__(self) -> str:
        return str(self.args[0])


class InvalidResponse(ServicePytanError):
    """An answer cannot be read: not JSON, not a page, or a walk without an end.

    Example:
        >>> try:
        ...     session.jobs.list().all()
        ... except InvalidResponse as error:
        ...     print(error)
    """


class SchemaDeviation(InvalidResponse):
    """A row departs from the schema, and ``strict=True`` asked to be told.

    Attributes:
        deviations: Every deviation of the row.

    Example:
        >>> try:
        ...     jobs = list(session.jobs.list().as_models(strict=True))
        ... except SchemaDeviation as error:
        ...     print(error.deviations)
    """

    def __init__(self, message: str, deviations: Sequence[Any] = ()) -> None:
        super().__init__(message, deviations)
        self.deviations = tuple(deviations)

    def __str__(self) -> str:
        return str(self.args[0])

    @classmethod
    def of(cls, name: str, deviations: Sequence[Any]) -> SchemaDeviation:
        """The error for a record of this type."""
        return cls(f"{name}: {' '.join(map(str, deviations))}", deviations)


class SyncError(ServicePytanError):
    """A sync cannot start or continue: locked, damaged, other tenant or format, no space.

    What was saved before is untouched.

    Example:
        >>> try:
        ...     sync(session, ["jobs"], to="out/")
        ... except SyncError as error:
        ...     print(error)
    """


class SyncFailed(ServicePytanError):
    """Some resources of a sync failed; raised once the others are done and saved.

    Attributes:
        report: How it went for each resource, as a ``SyncReport``.

    Example:
        >>> try:
        ...     sync(session, ["jobs", "customers"], to="out/")
        ... except SyncFailed as error:
        ...     print(error.report)
    """

    def __init__(self, message: str, report: Any = None) -> None:
        super().__init__(message, report)
        self.report = report

    def __str__(self) -> str:
        return str(self.args[0])


class SyncInterrupted(_ShortInNotebooks, KeyboardInterrupt):
    """Ctrl-C or ``stop`` ended a sync; the message says what each resource saved.

    Attributes:
        report: How far each resource has come, as a ``SyncReport``, whose ``rows`` are those that
            are saved. Of a fleet, a dict with the report of each tenant that was begun.

    Example:
        >>> try:
        ...     sync(session, ["jobs", "customers"], to="out/")
        ... except SyncInterrupted as error:
        ...     print(error)
    """

    def __init__(self, message: str = "", report: Any = None) -> None:
        super().__init__(message, report)
        self.report = report

    def __str__(self) -> str:
        return str(self.args[0])


class ReportChanged(InvalidResponse):
    """The fields of a report differ from its description or from the previous page.

    Example:
        >>> try:
        ...     rows = report.run(params).all()
        ... except ReportChanged:
        ...     report = Report(report.category, report.report_id, session)
    """


class ReportTimeout(ServicePytanError):
    """A report cannot finish within its timeout; raised before a useless wait.

    Attributes:
        rows: The rows so far, as lists.
        fields: The columns of the rows.
        run: The run, which goes on where it stopped when it is iterated again; None in a copy
            that was pickled.

    Example:
        >>> try:
        ...     rows = report.run(params, timeout=600).all()
        ... except ReportTimeout as error:
        ...     print(len(error.rows), "rows so far")
    """

    def __init__(
        self, message: str, rows: Sequence[Any] = (), fields: Sequence[Any] = (), run: Any = None
    ) -> None:
        super().__init__(message)
        self.rows = list(rows)
        self.fields = list(fields)
        self.run = run

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (str(self), self.rows, self.fields), _copy_state(self))


class _Answered(ServicePytanError):
    """An error with the server's answer."""

    def __init__(
        self,
        message: str,
        *,
        status: Optional[int] = None,
        title: str = "",
        errors: Optional[Mapping[str, Any]] = None,
        trace_id: Optional[str] = None,
        retry_after: Optional[float] = None,
        attempts: int = 0,
        body: Any = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.title = title
        self.errors: dict[str, Any] = dict(errors or {})
        self.trace_id = trace_id
        self.retry_after = retry_after
        self.attempts = attempts
        self.body = body

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), self.args, self.__dict__)


class AuthenticationError(_Answered):
    """The token endpoint gave no token, or the API refused a new token (401).

    Attributes:
        status: HTTP status, or None when the token answer could not be read.
        title: What the server called the problem.
        errors: Messages by field.
        trace_id: ServiceTitan's id of the exchange, for their support.
        retry_after: Seconds the server asked to wait, or None.
        attempts: How often the request was sent.
        body: The answer's body, decoded and redacted.

    Example:
        >>> try:
        ...     session.jobs.get(1)
        ... except AuthenticationError as error:
        ...     print(error.title)
    """


class ApiError(_Answered):
    """The API answered with an error status.

    Attributes:
        status: HTTP status.
        title: What the server called the problem.
        errors: Messages by field, as in ``{"sort": ["... is not valid for Sort."]}``.
        trace_id: ServiceTitan's id of the exchange, for their support.
        retry_after: Seconds the server asked to wait, or None.
        attempts: How often the request was sent.
        body: The answer's body, decoded and redacted.

    Example:
        >>> try:
        ...     session.jobs.get(1)
        ... except ApiError as error:
        ...     print(error.status, error.title, error.trace_id)
    """


class BadRequest(ApiError):
    """400 or 422: the API refuses a parameter or the body; ``errors`` names the fields.

    Example:
        >>> try:
        ...     session.jobs.list(sort="-CompletedOn").all()
        ... except BadRequest as error:
        ...     print(error.errors)
    """


class PermissionDenied(ApiError):
    """403: the app lacks a scope, or the tenant does not belong to the token.

    Example:
        >>> try:
        ...     session.jobs.list().all()
        ... except PermissionDenied as error:
        ...     print(error)
    """


class NotFound(ApiError):
    """404: no such record or path; or a list that must have a row is empty.

    Example:
        >>> try:
        ...     session.jobs.get(1)
        ... except NotFound:
        ...     print("no job 1")
    """


class Conflict(ApiError):
    """409: the record's state does not allow this, or reports are suspended.

    Example:
        >>> try:
        ...     session.jobs.cancel(1, {"reasonId": 2, "memo": "twice"})
        ... except Conflict as error:
        ...     print(error.title)
    """


class RateLimited(ApiError):
    """429, with a wait longer than the retry policy allows.

    Example:
        >>> try:
        ...     session.jobs.get(1)
        ... except RateLimited as error:
        ...     print(error.retry_after)
    """


class ServerError(ApiError):
    """5xx, after all safe repeats.

    Example:
        >>> try:
        ...     session.jobs.get(1)
        ... except ServerError as error:
        ...     print(error.attempts, error.trace_id)
    """


class PageShift(UserWarning):
    """Rows may be missing, because they moved between pages during a walk.

    Rows that came twice are given once. ``exact=True`` walks a list so that this cannot happen; it
    warns when the list counts more rows than came, as those that do not tell their creation.

    Example:
        >>> warnings.simplefilter("error", PageShift)
        >>> jobs = session.jobs.list(job_status="Scheduled").all()
    """


def __dir__() -> list[str]:
    return sorted(__all__)
