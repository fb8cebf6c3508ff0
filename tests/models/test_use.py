"""Models where users meet them: lists, feeds, pages, resources, bodies, and both sessions."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from servicepytan import AsyncSession, Session, models
from servicepytan.endpoints.records import Page, Records
from servicepytan.errors import (
    ConfigurationError,
    InvalidArgument,
    InvalidResponse,
    SchemaDeviation,
)
from servicepytan.models.loading import model_reader
from servicepytan.sandbox import Sandbox


@pytest.fixture
def session(servicetitan_sandbox: Sandbox) -> Any:
    with servicetitan_sandbox.session() as session:
        yield session


def test_a_list_gives_models(session: Session) -> None:
    jobs = list(session.jobs.list(limit=3).as_models())
    assert [type(job) for job in jobs] == [models.jpm.JobResponse] * 3
    assert [job.id for job in jobs] == [job["id"] for job in session.jobs.list(limit=3)]


def test_a_feed_and_its_pages_give_models(session: Session) -> None:
    feed = session.jobs.export()
    assert all(type(job) is models.jpm.ExportJobsResponse for job in feed.as_models())
    assert feed.continue_from
    for page in session.jobs.export(limit=5).pages():
        assert [job.id for job in page.as_models()] == [row["id"] for row in page]


def test_rows_by_path_give_models(session: Session) -> None:
    job = next(session.records("/jpm/v2/tenant/{tenant}/jobs").as_models())
    assert type(job) is models.jpm.JobResponse


def test_an_unknown_path_needs_a_model(session: Session) -> None:
    rows = session.records("/jpm/v9/tenant/{tenant}/jobs")
    with pytest.raises(InvalidArgument, match=r"no type for these rows. Pass a model of yours"):
        rows.as_models()
    page = Page[Any]([{"id": 1}], 1)
    with pytest.raises(InvalidArgument, match="This page: the schema has no type"):
        page.as_models()
    assert page.as_models(models.jpm.JobResponse)[0].id == 1


@pytest.mark.parametrize("model", [dict, "JobResponse", {"id": int}, 5])
@pytest.mark.parametrize("options", [{}, {"strict": True}, {"money": "float"}])
def test_what_is_no_model_is_refused(session: Session, model: Any, options: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"is no model\. Pass a class that extends BaseModel"):
        session.jobs.list().as_models(model, **options)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("jobNumber", "JobResponse has no 'jobNumber'. Did you mean 'job_number'?"),
        ("completedOn", "Did you mean 'completed_on'?"),
        ("colours", "Did you mean 'colour'?"),
        ("zzz", "JobResponse has no 'zzz'."),
    ],
)
def test_a_misspelt_attribute_names_the_nearest(name: str, hint: str) -> None:
    job = models.jpm.JobResponse.model_validate({"id": 7, "colour": "red"})
    assert job.colour == "red"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError) as caught:
        getattr(job, name)
    assert hint in str(caught.value)
    assert pickle.loads(pickle.dumps(job)) == job
    assert not hasattr(job, "_repr_png_")


def test_a_model_of_the_users_own_is_taken(session: Session) -> None:
    class Job(BaseModel):
        """What one script needs."""

        id: int
        jobNumber: str

    assert type(next(session.jobs.list(limit=1).as_models(Job))) is Job

    class Wrong(BaseModel):
        """A model that no job fits."""

        nothing: int

    with pytest.raises(ValidationError):
        next(session.jobs.list(limit=1).as_models(Wrong))


def test_strict_tells_of_the_first_row_that_departs(session: Session) -> None:
    with pytest.raises(SchemaDeviation, match=r"shipTo is null"):
        list(session.purchase_orders.list().as_models(strict=True))
    assert len(list(session.customers.list(limit=3).as_models(strict=True))) == 3


def test_a_row_that_is_no_object_is_no_answer() -> None:
    with pytest.raises(InvalidResponse, match="JobResponse: a row of the answer is a str"):
        model_reader(models.jpm.JobResponse)("x")


@pytest.mark.parametrize("row", [None, "x", 7, [{"id": 7}], (), object()])
def test_what_is_no_row_is_refused_as_an_argument(session: Session, row: Any) -> None:
    with pytest.raises(InvalidArgument, match=f"is no row, but a {type(row).__name__}. Pass one"):
        session.jobs.as_model(row)


def test_a_list_is_no_row(session: Session) -> None:
    rows: Any = session.jobs.list(limit=1)
    with pytest.raises(InvalidArgument, match="but a Records"):
        session.jobs.as_model(rows)


def test_a_model_is_a_row(session: Session) -> None:
    model = session.jobs.as_model({"id": 7})
    assert session.jobs.as_model(model).id == 7  # type: ignore[arg-type]


def test_a_resource_makes_models_of_its_rows(session: Session) -> None:
    row = session.jobs.list(limit=1).first_or_raise()
    assert session.jobs.as_model(session.jobs.get(row["id"])).job_number == row["jobNumber"]
    with pytest.raises(SchemaDeviation):
        session.jobs.as_model({"id": "7"}, strict=True)


ADDRESS: dict[str, Any] = {
    "street": "1 Elm",
    "city": "Austin",
    "state": "TX",
    "zip": "78701",
    "country": "USA",
}


def test_a_body_may_be_a_model(session: Session) -> None:
    address = models.crm.CustomerAddressInput(**ADDRESS)
    place = models.crm.NewLocation(name="Home", address=address)
    body = models.crm.CreateCustomerRequest(name="Ada", locations=[place], address=address)
    created = session.customers.create(body)
    assert session.customers.get(created["id"])["address"]["zip"] == "78701"
    session.customers.update(created["id"], models.crm.UpdateCustomerRequest(name="Bo"))
    assert session.customers.get(created["id"])["name"] == "Bo"


def test_the_rows_of_a_batch_may_be_models(session: Session) -> None:
    ids = [row["id"] for row in session.customers.list(limit=2)]
    names = [(id, models.crm.UpdateCustomerRequest(name=f"Cy {id}")) for id in ids]
    results = list(session.batch("crm.customers.update", names))
    assert [result.outcome for result in results] == ["applied"] * 2
    assert session.customers.get(ids[0])["name"] == f"Cy {ids[0]}"


def test_a_model_is_checked_as_a_dict_is(session: Session) -> None:
    body = models.crm.UpdateCustomerRequest.model_validate({"nmae": "Bo"})
    with pytest.raises(InvalidArgument, match=r"body.nmae is no key .* Did you mean 'name'?"):
        session.customers.update(1, body)


def test_models_stand_within_other_bodies(session: Session) -> None:
    item = models.accounting.MarkInvoiceAsExportedUpdateRequest
    with pytest.raises(InvalidArgument, match=r"body\[0\].invoiceId='x' is not a whole number"):
        session.invoices.mark_as_exported([item.model_validate({"invoice_id": "x"})])


@pytest.mark.asyncio
async def test_the_async_session_gives_models(servicetitan_sandbox: Sandbox) -> None:
    async with servicetitan_sandbox.async_session() as session:
        jobs = [job async for job in session.jobs.list(limit=3).as_models()]
        assert [type(job) for job in jobs] == [models.jpm.JobResponse] * 3
        assert session.jobs.as_model(await session.jobs.get(jobs[0].id or 0)).id == jobs[0].id
        async for page in session.jobs.export(limit=2).pages():
            assert page.as_models()[0].id == page.rows[0]["id"]
        with pytest.raises(SchemaDeviation):
            async for _ in session.purchase_orders.list().as_models(strict=True):
                pass


def test_pages_can_be_pickled(session: Session) -> None:
    page = next(iter(session.jobs.list(limit=2).pages()))
    assert pickle.loads(pickle.dumps(page)).as_models()[0].id == page.rows[0]["id"]


def test_one_type_may_stand_for_both() -> None:
    assert str(Records[int]) == str(Records[int, Any])


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.strip() or done.stderr.strip().splitlines()[-1]


def test_nothing_is_imported_for_those_who_do_not_ask() -> None:
    code = "import servicepytan; servicepytan.Session; import servicepytan.endpoints.records"
    assert run(f"{code}; import sys; print('pydantic' in sys.modules)") == "False"


def test_without_pydantic_the_message_names_the_extra() -> None:
    code = "import sys; sys.modules['pydantic'] = None; from servicepytan import models"
    assert 'pip install "servicepytan[models]"' in run(code)


def test_a_misspelt_model_names_the_nearest() -> None:
    with pytest.raises(AttributeError, match="Did you mean 'jpm'"):
        models.jmp  # type: ignore[attr-defined]  # noqa: B018


def test_without_pydantic_lists_say_so(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pydantic", None)
    with pytest.raises(ConfigurationError, match="This needs pydantic"):
        session.jobs.list().as_models()


def test_a_plain_loop_over_awaited_models_says_what_to_write() -> None:
    class Job(BaseModel):
        id: int

    session = AsyncSession(client_id="c", client_secret="s", app_key="k", tenant_id="1")
    rows: Any = session.jobs.list()
    for models_of in (rows.as_models(), rows.as_models(Job), rows.map(dict).as_models(Job)):
        with pytest.raises(TypeError, match="write 'async for row in"):
            list(models_of)
