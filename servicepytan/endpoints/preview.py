"""A preview of a list as HTML for notebooks; quick, and never raises."""

from __future__ import annotations

import html
import json
import threading
from collections.abc import Callable, Sequence
from typing import Any, Optional

from servicepytan._threads.pool import run_in_background
from servicepytan.core.call import Call
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.wire import counted

ROWS = 10
SECONDS = 5.0
"""The most seconds of a preview, including waits for the rate limit and the token."""
_RETRY = RetryPolicy(attempts=1, budget=SECONDS, longest_wait=SECONDS)

PerformCall = Callable[..., Any]
"""Makes a call and returns the decoded answer; takes ``is_cancelled``, too."""
FetchFirstRows = Callable[[Callable[[PerformCall], PerformCall]], Sequence[Any]]
"""Fetches the first rows; its argument makes the calls brief."""


def preview_html(title: str, fetch: FetchFirstRows, seconds: float = SECONDS) -> str:
    """The title and the first rows as HTML, or the error in place of the rows.

    Args:
        title: What the rows are.
        fetch: Fetches them, in a thread that is left alone when it takes too long.
        seconds: How long it may take.
    """
    problem = f"no answer within {seconds:g} s"
    is_over = threading.Event()
    result: list[Sequence[Any]] = []

    def brief(perform: PerformCall) -> PerformCall:
        def once(call: Call, is_cancelled: Callable[[], bool] = is_over.is_set) -> Any:
            return perform(brief_call(call), lambda: is_over.is_set() or is_cancelled())

        return once

    def work() -> None:
        nonlocal problem
        try:
            result.append(fetch(brief))
        except Exception as error:  # a notebook would show its traceback instead of the list
            problem = str(error) or type(error).__name__
        finally:
            done.set()

    done = threading.Event()
    try:
        run_in_background(work, "servicepytan-preview")
        done.wait(seconds)
    except RuntimeError as error:  # no thread can be started
        problem = str(error)
    finally:
        is_over.set()
    return _html(title, result[0] if result else None, problem)


def brief_call(call: Call) -> Call:
    """The call without retries and long waits."""
    return call._replace(retry=_RETRY)


def _html(title: str, rows: Optional[Sequence[Any]], problem: str) -> str:
    if rows is None:
        return f"<p>{html.escape(f'{title}; no rows are shown: {problem}')}</p>"
    shown = html.escape(f"{title}; the first {counted(len(rows), 'row')}")
    return f"<p>{shown}</p>{_table(rows)}"


def _table(rows: Sequence[Any]) -> str:
    dicts = [row if isinstance(row, dict) else {"value": row} for row in rows]
    names = list(dict.fromkeys(name for row in dicts for name in row))
    head = "".join(f"<th>{html.escape(str(name))}</th>" for name in names)
    body = "".join(
        "<tr>" + "".join(f"<td>{_cell(row.get(name))}</td>" for name in names) + "</tr>"
        for row in dicts
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = json.dumps(value, default=str) if isinstance(value, (dict, list)) else str(value)
    return html.escape(text[:200])
