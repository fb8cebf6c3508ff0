"""Mistakes over the other API modules that type checkers find; read by them, never run."""

from __future__ import annotations

from servicepytan import Session


def filters(session: Session) -> None:
    session.calls.list(createdAfter="2026-01-01")  # type: ignore[call-arg]  # E: "createdAfter"
    session.estimates.list(sold_on_or_after="2026-01-01")  # type: ignore[call-arg]  # E: "sold_on_or
    session.purchase_orders.list(status="Open")  # type: ignore[arg-type]  # E: Literal['Open']
    session.pricebook.services.list(sort="Weight")  # type: ignore[arg-type]  # E: Literal['Weight']
    session.return_types.list()  # type: ignore[call-arg]  # E: Missing named argument "active_only"
    session.form_submissions.list(owners=[{"type": "Jb", "id": 1}])  # type: ignore[typeddict-item]  # E: 'Jb'


def ids(session: Session) -> None:
    session.contacts.get(1)  # type: ignore[arg-type]  # E: expected "str"
    session.reports.get("accounting", "5")  # type: ignore[arg-type]  # E: expected "int"


def names(session: Session) -> None:
    _ = session.dispach  # type: ignore[attr-defined]  # E: has no attribute "dispach"
    _ = session.bulk  # type: ignore[attr-defined]  # E: has no attribute "bulk"
    _ = session.findings.list  # type: ignore[attr-defined]  # E: has no attribute "list"


def bodies(session: Session) -> None:
    session.dispatch.gps.create_pings("v", {})  # type: ignore[arg-type]  # E: "Sequence[
    session.receipts.cancel(1, {"canceledReason": "Lost"})  # type: ignore[arg-type]  # E: incompatible type "dict[
    session.images.upload("x.jpg")  # type: ignore[attr-defined]  # E: has no attribute "images"
    session.job_attachments.upload(1)  # type: ignore[call-arg]  # E: Missing positional argument "file"
    session.job_attachments.upload(1, 5)  # type: ignore[arg-type]  # E: has incompatible type "int"
    session.calls.download_recording(1).save()  # type: ignore[call-arg]  # E: argument "path"
