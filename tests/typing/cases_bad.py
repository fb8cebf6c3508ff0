"""Mistakes that type checkers find; read by mypy, never run.

Each marked line is one error: ``# E:`` is followed by a part of mypy's message. The leave to be
wrong keeps a plain run over all tests quiet, and complains where a mistake goes unnoticed.
"""

from __future__ import annotations

import servicepytan
from servicepytan import Session


def filters(session: Session) -> None:
    session.jobs.list(jobStatus="Hold")  # type: ignore[call-arg]  # E: "jobStatus" for "list"
    session.jobs.list(job_statu="Hold")  # type: ignore[call-arg]  # E: "job_statu"
    session.jobs.list(job_status="Completd")  # type: ignore[arg-type]  # E: Literal['Completd']
    session.jobs.list(sort="-CompletedOn")  # type: ignore[arg-type]  # E: Literal['-CompletedOn']
    session.jobs.list(priority="high")  # type: ignore[arg-type]  # E: Literal['high']
    session.jobs.list(customer_id="1")  # type: ignore[arg-type]  # E: has incompatible type "str"
    session.jobs.list(completed_before=5)  # type: ignore[arg-type]  # E: "completed_before"
    session.jobs.list(limit="all")  # type: ignore[arg-type]  # E: "limit" to "list" of "Jobs"
    session.jobs.list("Completed")  # type: ignore[call-arg]  # E: Too many positional arguments
    session.customers.list(active="any")  # type: ignore[arg-type]  # E: Literal['any']
    session.invoices.list(statuses=["Paid"])  # type: ignore[list-item]  # E: List item 0


def options(session: Session) -> None:
    session.with_options(timeout="5")  # type: ignore[arg-type]  # E: "timeout" to "with_options"
    session.with_options(timezon="UTC")  # type: ignore[call-arg]  # E: "timezon"


def ids(session: Session) -> None:
    session.jobs.get("1")  # type: ignore[arg-type]  # E: expected "int"
    session.jobs.get()  # type: ignore[call-arg]  # E: Missing positional argument "id"
    session.invoices.update_task(1, 2, {})  # type: ignore[arg-type]  # E: expected "str"
    session.jobs.get_many([1.5])  # type: ignore[list-item]  # E: List item 0
    session.customers.create_many([1])  # type: ignore[list-item]  # E: List item 0
    session.jobs.list(exact="yes")  # type: ignore[arg-type]  # E: "exact" to "list" of "Jobs"
    session.jobs.list_hold_reasons()  # type: ignore[call-arg]  # E: Missing named argument "ids"


def names(session: Session) -> None:
    _ = session.jpm.job  # type: ignore[attr-defined]  # E: has no attribute "job"
    _ = servicepytan.Sesion  # type: ignore[attr-defined]  # E: has no attribute "Sesion"
    _ = session.jobs.list()[0]  # type: ignore[index]  # E: is not indexable
    _ = len(session.jobs.list())  # type: ignore[arg-type]  # E: expected "Sized"
    _ = session.jobs.lst  # type: ignore[attr-defined]  # E: has no attribute "lst"
    for job in session.jobs.list():
        _ = job["jobNo"]  # type: ignore[typeddict-item]  # E: has no key "jobNo"


def bodies(session: Session) -> None:
    session.jobs.cancel(1, {"reasonId": 2})  # type: ignore[arg-type]  # E: incompatible type "dict[
    session.jobs.update(1, {"sumary": ""})  # type: ignore[arg-type]  # E: incompatible type "dict[
    session.jobs.create_note(1, {"text": 1})  # type: ignore[arg-type]  # E: incompatible type "dict[
    session.invoices.mark_as_exported({"invoiceId": 1})  # type: ignore[arg-type]  # E: "Sequence[
