"""Handlers that answer a step wrongly, which type checkers find; read by them, never run."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from servicepytan.core.cache_decisions import FlightResult
from servicepytan.core.call import Reply
from servicepytan.core.exchange import ExchangeConfig, exchange
from servicepytan.core.reporting.steps import (
    ClassicPage,
    KeepToken,
    PollReport,
    QueryPage,
    RateLimitWait,
    ReadDescription,
    ReadValueSet,
    ReleaseSlot,
    Wait,
)
from servicepytan.core.steps import (
    AcquireSlot,
    EndSlot,
    IsTokenExpired,
    NeedToken,
    PauseBucket,
    Send,
    Sleep,
    SlotResult,
    TimeOfDay,
    TokenResult,
)
from servicepytan.reports.handlers import async_report_handlers, report_handlers
from servicepytan.transport.aio.cached_calls import async_cache_handlers
from servicepytan.transport.aio.step_runner import AsyncStepRunner, Awaited, async_api_handlers
from servicepytan.transport.cached_steps import (
    AwaitFlight,
    Perform,
    UseStore,
    cache_handlers,
)
from servicepytan.transport.step_runner import Handlers, StepRunner, api_handlers, io_handlers

S = TypeVar("S")
A = TypeVar("A")
Handler = Callable[[S], A]
Later = Callable[[S], Awaited[A]]


def in_threads(
    io: Handlers,
    config: ExchangeConfig,
    slot: Handler[AcquireSlot, SlotResult],
    token: Handler[NeedToken, TokenResult],
    expired: Handler[IsTokenExpired, bool],
    end: Handler[EndSlot, None],
    pause: Handler[PauseBucket, None],
    later: Later[AcquireSlot, SlotResult],
) -> None:
    api_handlers(
        io,
        acquire_slot=token,  # type: ignore[arg-type]  # E: expected "Callable[[AcquireSlot]
        need_token=slot,  # type: ignore[arg-type]  # E: expected "Callable[[NeedToken]
        is_token_expired=end,  # type: ignore[arg-type]  # E: expected "Callable[[IsTokenExpired]
        end_slot=pause,  # type: ignore[arg-type]  # E: expected "Callable[[EndSlot]
        pause_bucket=expired,  # type: ignore[arg-type]  # E: expected "Callable[[PauseBucket]
    )
    api_handlers(
        io,
        acquire_slot=later,  # type: ignore[arg-type]  # E: expected "Callable[[AcquireSlot], SlotResult]"
        need_token=token,
        is_token_expired=expired,
        end_slot=end,
        pause_bucket=pause,
    )
    begin = partial(exchange, config=config)
    StepRunner(begin, {AcquireSlot: token})  # type: ignore[arg-type]  # E: expected "Handlers"


def io_only(
    send: Handler[Send, Reply], sleep: Handler[Sleep, None], time: Handler[TimeOfDay, float]
) -> None:
    io_handlers(
        send=send,
        sleep=sleep,  # type: ignore[arg-type]  # E: expected "Callable[[Sleep], float]"
        time_of_day=time,
    )


def in_tasks(
    io: Handlers,
    send: Later[Send, Reply],
    sleep: Later[Sleep, float],
    time: Handler[TimeOfDay, float],
    slot: Later[AcquireSlot, TokenResult],
    token: Handler[NeedToken, TokenResult],
    expired: Handler[IsTokenExpired, bool],
    end: Later[EndSlot, None],
    pause: Handler[PauseBucket, None],
) -> None:
    async_api_handlers(
        send=send,
        sleep=sleep,
        time_of_day=time,
        acquire_slot=slot,  # type: ignore[arg-type]  # E: expected "Callable[[AcquireSlot]
        need_token=token,
        is_token_expired=expired,
        end_slot=end,  # type: ignore[arg-type]  # E: expected "Callable[[EndSlot], None]"
        pause_bucket=pause,
    )
    AsyncStepRunner(io)  # type: ignore[arg-type]  # E: expected "AsyncHandlers"


def of_the_cache(
    call: Handler[Perform, Any],
    flight: Handler[AwaitFlight, None],
    store: Handler[UseStore, Any],
) -> None:
    cache_handlers(
        perform=call,
        await_flight=flight,  # type: ignore[arg-type]  # E: expected "Callable[[AwaitFlight]
        use_store=call,  # type: ignore[arg-type]  # E: expected "Callable[[UseStore], Any]"
    )
    cache_handlers(perform=call, use_store=store)  # type: ignore[call-arg]  # E: "await_flight"


def of_the_cache_in_tasks(
    call: Later[Perform, Any],
    flight: Handler[AwaitFlight, FlightResult],
    store: Later[UseStore, Any],
) -> None:
    async_cache_handlers(
        perform=call,
        await_flight=flight,  # type: ignore[arg-type]  # E: expected "Callable[[AwaitFlight]
        use_store=store,
    )


def of_reports(
    classic: Handler[ClassicPage, Any],
    query: Handler[QueryPage, Any],
    poll: Handler[PollReport, Any],
    release: Handler[ReleaseSlot, None],
    keep: Handler[KeepToken, None],
    description: Handler[ReadDescription, Any],
    rows: Handler[ReadValueSet, dict[str, Any]],
    limit: Handler[RateLimitWait, None],
    wait: Handler[Wait, float],
) -> None:
    report_handlers(
        classic_page=query,  # type: ignore[arg-type]  # E: expected "Callable[[ClassicPage], Any]"
        query_page=classic,  # type: ignore[arg-type]  # E: expected "Callable[[QueryPage], Any]"
        poll_report=poll,
        release_slot=release,
        keep_token=keep,
        read_description=description,
        read_value_set=rows,  # type: ignore[arg-type]  # E: expected "Callable[[ReadValueSet]
        rate_limit_wait=limit,  # type: ignore[arg-type]  # E: expected "Callable[[RateLimitWait
        wait=wait,  # type: ignore[arg-type]  # E: expected "Callable[[Wait], None]"
    )


def of_reports_in_tasks(
    classic: Later[ClassicPage, Any],
    query: Later[QueryPage, Any],
    poll: Later[PollReport, Any],
    release: Handler[ReleaseSlot, None],
    keep: Later[KeepToken, None],
    description: Later[ReadDescription, Any],
    rows: Later[ReadValueSet, list[Any]],
    limit: Handler[RateLimitWait, float],
    wait: Later[Wait, None],
) -> None:
    async_report_handlers(
        classic_page=classic,
        query_page=query,
        poll_report=poll,
        release_slot=release,  # type: ignore[arg-type]  # E: expected "Callable[[ReleaseSlot]
        keep_token=keep,
        read_description=description,
        read_value_set=rows,
        rate_limit_wait=limit,  # type: ignore[arg-type]  # E: expected "Callable[[RateLimitWait
        wait=wait,
    )
