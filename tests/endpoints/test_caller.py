"""The operation caller: every way to call an operation by its name."""

from __future__ import annotations

import pytest

from servicepytan.endpoints.caller import OperationCaller
from servicepytan.errors import InvalidArgument
from servicepytan.sandbox import Sandbox
from tests.fakes import FakeSender, session_on


def test_call_list_ids_and_feed_give_what_the_methods_give() -> None:
    with Sandbox(jobs=30) as sandbox:
        session = sandbox.session()
        caller = OperationCaller(session)
        jobs = caller.records("jpm.jobs.list", query={"job_status": "Completed"}).all()
        assert jobs == session.jobs.list(job_status="Completed").all()
        id = jobs[0]["id"]
        assert caller.call("jpm.jobs.get", (id,)) == session.jobs.get(id)
        assert caller.by_id("jpm.jobs.list", id, {})["id"] == id
        several = caller.get_many("jpm.jobs.list", [id, 999_999_999])
        assert ([row["id"] for row in several], several.missing) == ([id], [999_999_999])
        assert caller.feed("jpm.jobs.export").all() == session.jobs.export().all()


def test_a_body_is_checked_before_it_is_sent() -> None:
    sender = FakeSender()
    caller = OperationCaller(session_on(sender))
    with pytest.raises(InvalidArgument, match="text"):
        caller.call("jpm.jobs.create_note", (1,), body={"txt": "x"})
    assert sender.sent == []
    caller.call("jpm.jobs.create_note", (1,), body={"text": "x"})
    assert b'"text"' in (sender.sent[0].body or b"")


def test_a_file_goes_up_and_comes_down() -> None:
    sender = FakeSender()
    caller = OperationCaller(session_on(sender))
    caller.upload("forms.job_attachments.upload", (5,), file=b"abc", file_name="a.txt")
    assert sender.sent[0].method == "POST"
    assert b"abc" in (sender.sent[0].body or b"")
    recording = caller.download("telecom.calls.download_recording", (5,))
    assert len(sender.sent) == 1
    recording.read()
    assert sender.sent[1].url.endswith("/calls/5/recording")


@pytest.mark.parametrize("name", ["jpm.jobs.gett", "jobs", "nothing.at.all"])
def test_a_wrong_name_is_refused(name: str) -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument):
        OperationCaller(session_on(sender)).call(name)
    assert sender.sent == []
