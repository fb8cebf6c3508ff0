"""Reads replies: their headers, and the meaning of an error status."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.core.call import Call, Reply
from servicepytan.core.decoding import NotJson, loads
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.redact import Redactor
from servicepytan.core.server_text import server_text
from servicepytan.errors import (
    ApiError,
    AuthenticationError,
    BadRequest,
    Conflict,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerError,
    ServicePytanError,
)

REDIRECTS = frozenset({301, 302, 303, 307, 308})
TRANSIENT_4XX = frozenset({408, 425, 429})
"""Client errors that a later attempt may not meet: timeout, too early, too many requests."""
_SEARCHED = 1 << 16
_FOLD = lazy_pattern(r"\r?\n[ \t]+")
_UNMATCHED = "unable to match incoming request"
_NO_APP_KEY = "application key not present"
_NO_SCOPE = "scope validation failed"
_MAINTENANCE = "suspended for maintenance"


def reply_headers(fields: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers by lower-case name, as decoded text.

    Args:
        fields: Names and values, each byte of which stands as one Latin-1 character, as
            ``http.client`` reads them.
    """
    headers = {}
    for name, value in fields:
        is_plain = value.isascii() and "\n" not in value
        headers[name.lower()] = value if is_plain else header_text(value)
    return headers


def header_text(value: str) -> str:
    """A header as text: UTF-8, or Latin-1 if it is not valid UTF-8."""
    value = _FOLD.sub(" ", value)
    if value.isascii():
        return value
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value


def why_unreadable(reply: Reply) -> str:
    """Why a body cannot be decoded: ``not JSON``, or too large or deep."""
    try:
        loads(reply.body)
    except NotJson as error:
        return str(error)
    return "not JSON"


def problem_of(reply: Reply) -> Any:
    """The body of an error answer: decoded JSON, or the start of its text."""
    if not reply.body.strip():
        return None
    try:
        return loads(reply.body)
    except NotJson:
        return reply.body[:_SEARCHED].decode("utf-8", "replace").strip()


def masked_problem_of(reply: Reply, redactor: Redactor) -> Any:
    """The body of an error answer with secrets masked, or the start of its text."""
    problem = problem_of(reply)
    if isinstance(problem, str):
        return server_text(problem, redactor)
    return redactor.data(problem)


def title_of(problem: Any) -> str:
    """The server's title for the problem."""
    if isinstance(problem, Mapping):
        for key in ("title", "error_description", "error", "message", "Message", "detail"):
            value = problem.get(key)
            if isinstance(value, str) and value:
                return value
        return ""
    return problem if isinstance(problem, str) and not problem.lstrip().startswith("<") else ""


def trace_id_of(problem: Any, redactor: Redactor) -> Optional[str]:
    """ServiceTitan's id of the exchange, if the answer has one."""
    value = problem.get("traceId") if isinstance(problem, Mapping) else None
    return server_text(value, redactor) if value else None


def is_maintenance(reply: Reply) -> bool:
    """Whether a 409 means that reports are suspended for maintenance; nothing was done."""
    return reply.status == 409 and tells_of_maintenance(title_of(problem_of(reply)))


def tells_of_maintenance(title: str) -> bool:
    """Whether the title of a 409 means that reports are suspended for maintenance."""
    return _MAINTENANCE in title.lower()


def lacks_app_key(reply: Reply) -> bool:
    """Whether a 401 is about the app key, so that another token would not help."""
    return reply.status == 401 and _NO_APP_KEY in title_of(problem_of(reply)).lower()


_CLASSES: dict[int, type[ApiError]] = {
    400: BadRequest,
    403: PermissionDenied,
    404: NotFound,
    409: Conflict,
    422: BadRequest,
    429: RateLimited,
}


def refusal(
    call: Call,
    reply: Reply,
    attempts: int,
    redactor: Redactor,
    *,
    retry_after: Optional[float] = None,
    doubtful: bool = False,
    doubt: str = "",
) -> ServicePytanError:
    """The exception for an answer with an error status.

    Args:
        call: What was asked.
        reply: The answer.
        attempts: How often the request was sent.
        redactor: Masks secrets in what the server said.
        retry_after: Seconds the server asked to wait.
        doubtful: The call is a write and an earlier attempt may have been applied.
        doubt: What to say when this attempt may have been applied.
    """
    problem = masked_problem_of(reply, redactor)
    title, trace_id = server_text(title_of(problem), redactor), trace_id_of(problem, redactor)
    errors = problem.get("errors") if isinstance(problem, Mapping) else None
    errors = errors if isinstance(errors, Mapping) else {}
    kind = _class_of(reply)
    advice = doubt or _advice(call, reply, title, retry_after)
    if doubtful and reply.status in (404, 409):
        advice = (
            "An earlier attempt of this call got no answer: it may already have been applied."
            " Read the record back before you repeat it."
        )
    fields = server_text(_sentences(errors), redactor)
    message = _message(call, reply, title, fields, advice, attempts, trace_id)
    return kind(
        message,
        status=reply.status,
        title=title,
        errors=errors,
        trace_id=trace_id,
        retry_after=retry_after,
        attempts=attempts,
        body=problem,
    )


def _class_of(reply: Reply) -> Union[type[ApiError], type[AuthenticationError]]:
    if reply.status == 401 and not reply.other_host:
        return AuthenticationError
    return _CLASSES.get(reply.status, ServerError if reply.status >= 500 else ApiError)


def _message(
    call: Call,
    reply: Reply,
    title: str,
    fields: str,
    advice: str,
    attempts: int,
    trace_id: Optional[str],
) -> str:
    fact = f"{reply.status} {title or _REASONS.get(reply.status, 'error')}"
    fact = f"{fact} ({fields})" if fields else fact.rstrip(".")
    way = f" was redirected to {reply.other_host}, which" if reply.other_host else ""
    parts = [f"{call.label}{way} answered {fact}.", advice]
    if attempts > 1:
        parts.append(f"Sent {attempts} times.")
    if trace_id:
        parts.append(f"Trace id {trace_id}.")
    return " ".join(part for part in parts if part)


def _sentences(errors: Mapping[str, Any]) -> str:
    return "; ".join(f"{name}: {_sentence(texts)}" for name, texts in errors.items() if texts)


def _sentence(texts: Any) -> str:
    return " ".join(map(str, texts)) if isinstance(texts, list) else str(texts)


_REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    408: "Request Timeout",
    409: "Conflict",
    410: "Gone",
    413: "Content Too Large",
    414: "URI Too Long",
    415: "Unsupported Media Type",
    422: "Unprocessable Content",
    425: "Too Early",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


def _advice(call: Call, reply: Reply, title: str, retry_after: Optional[float]) -> str:
    status = reply.status
    if reply.other_host and status in (401, 403):
        return _ADVICE_ELSEWHERE
    if status == 401:
        return _advice_401(title)
    if status == 403:
        return _advice_403(call, title)
    if status == 404:
        return _advice_404(title)
    if status == 409 and tells_of_maintenance(title):
        return "Nothing was done; try again when the maintenance is over."
    if status == 429:
        return _advice_429(retry_after or 0.0)
    if status == 425:
        return "Nothing was done; try again later."
    if status >= 500 and retry_after:
        return f"The server asks to wait {retry_after:.0f} s; try again after that."
    if status >= 500:
        return (
            "Ask for less (a shorter range of dates, a smaller page_size) or try later;"
            " ServiceTitan's support can look the trace id up."
        )
    return {
        400: "Check the names and values of the parameters and the body.",
        422: "Check the names and values of the parameters and the body.",
        405: "Check the path and the verb.",
        408: "Try again; ask for less if it happens again.",
        409: "The state of the record does not allow this; get the record and check it.",
        413: "Send less at once: a smaller file, or fewer items.",
        414: "Ask for fewer values at once, such as 50 ids, and join the rows.",
    }.get(status, "")


_ADVICE_ELSEWHERE = (
    "The address that the API redirected to may have expired: try again, and check this"
    " machine's clock, its proxies and firewalls."
)


def _advice_401(title: str) -> str:
    if _NO_APP_KEY in title.lower():
        return "Set the app key (SERVICETITAN_APP_KEY, or app_key=...)."
    if "application key" in title.lower():
        return (
            "Check the app key first (SERVICETITAN_APP_KEY, or app_key=...): it must be that of"
            " this app and environment; `servicepytan test-connection` looks at the rest."
        )
    return (
        "A new token was refused too: check that client id and secret belong to this"
        " environment, that the app key is the one of this app, and this machine's clock;"
        " `servicepytan test-connection` looks at each."
    )


def _advice_403(call: Call, title: str) -> str:
    if _NO_SCOPE in title.lower():
        scope = f"scope {call.scope}" if call.scope else "scope of this entity"
        return (
            f"The app lacks the {scope}: tick it in the developer portal, then let the tenant's"
            " administrator accept the new version of the app."
        )
    return (
        "Check that the tenant id is the token's tenant, and ask the tenant's administrator"
        " whether the app is enabled; `servicepytan test-connection` compares the two ids."
    )


def _advice_404(title: str) -> str:
    if _UNMATCHED in title.lower():
        return "Check the path: module, version, spelling and verb; and the tenant id and app key."
    return "Check the id; the record may be missing, or the feature not enabled for this tenant."


def _advice_429(retry_after: float) -> str:
    return (
        f"The wait of {retry_after:g} s is longer than this call may take; try again after it,"
        " or allow more with retry=RetryPolicy(longest_wait=..., budget=...)."
    )
