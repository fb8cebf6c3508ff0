"""Handlers that answer a step wrongly, which type checkers find; read by them, never run."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from servicepytan.core.call import Reply
from servicepytan.core.exchange import ExchangeConfig, exchange
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
from servicepytan.transport.aio.step_runner import AsyncStepRunner, Awaited, async_api_handlers
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
