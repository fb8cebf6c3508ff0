"""Mistakes over an async session that type checkers find; read by them, never run."""

from __future__ import annotations

from servicepytan.aio import AsyncSession


async def awaits(session: AsyncSession) -> None:
    _ = session.jobs.get(1)["id"]  # type: ignore[index]  # E: is not indexable
    session.customers.delete_note(1, 2)  # type: ignore[unused-coroutine]  # E: must be used
    _ = len(session.jobs.get_many([1]))  # type: ignore[arg-type]  # E: expected "Sized"
    _ = len(session.jobs.list().all())  # type: ignore[arg-type]  # E: expected "Sized"
    _ = session.calls.download_recording(1).read()[:1]  # type: ignore[index]  # E: is not indexable
    await session.jobs.list()  # type: ignore[misc]  # E: Incompatible types in "await"
    await session.jobs.export()  # type: ignore[misc]  # E: Incompatible types in "await"
    await session.calls.download_recording(1)  # type: ignore[misc]  # E: Incompatible types in "await"


async def loops(session: AsyncSession) -> None:
    for _ in session.jobs.list():  # type: ignore[attr-defined]  # E: has no attribute "__iter__"
        pass
    for _ in session.jobs.export():  # type: ignore[attr-defined]  # E: has no attribute "__iter__"
        pass
    for _page in session.jobs.list().pages():  # type: ignore[attr-defined]  # E: "__iter__"
        pass
    async for _ in session.jobs.list().all():  # type: ignore[attr-defined]  # E: "__aiter__"
        pass
    _ = list(session.jobs.list())  # type: ignore[call-overload]  # E: No overload variant of "list"
    async for job in session.jobs.list():
        _ = job["jobNo"]  # type: ignore[typeddict-item]  # E: has no key "jobNo"


def managers() -> None:
    with AsyncSession() as _:  # type: ignore[attr-defined]  # E: has no attribute "__e
        pass


async def arguments(session: AsyncSession) -> None:
    session.jobs.list(jobStatus="Hold")  # type: ignore[call-arg]  # E: "jobStatus" for "list"
    session.jobs.list(job_status="Completd")  # type: ignore[arg-type]  # E: Literal['Completd']
    session.jobs.list(sort="-CompletedOn")  # type: ignore[arg-type]  # E: Literal['-CompletedOn']
    session.jobs.list("Completed")  # type: ignore[call-arg]  # E: Too many positional arguments
    await session.jobs.get("1")  # type: ignore[arg-type]  # E: expected "int"
    await session.jobs.get()  # type: ignore[call-arg]  # E: Missing positional argument "id"
    await session.jobs.get_many([1.5])  # type: ignore[list-item]  # E: List item 0
    session.jobs.list_hold_reasons()  # type: ignore[call-arg]  # E: Missing named argument "ids"


async def names(session: AsyncSession) -> None:
    _ = session.jpm.job  # type: ignore[attr-defined]  # E: has no attribute "job"
    _ = session.dispach  # type: ignore[attr-defined]  # E: has no attribute "dispach"
    _ = session.jobs.lst  # type: ignore[attr-defined]  # E: has no attribute "lst"


async def bodies(session: AsyncSession) -> None:
    await session.jobs.cancel(1, {"reasonId": 2})  # type: ignore[arg-type]  # E: incompatible type "dict[
    await session.jobs.update(1, {"sumary": ""})  # type: ignore[arg-type]  # E: incompatible type "dict[
    await session.job_attachments.upload(1, 5)  # type: ignore[arg-type]  # E: type "int"
    await session.calls.download_recording(1).save()  # type: ignore[call-arg]  # E: argument "path"
