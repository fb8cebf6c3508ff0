"""How models read what the API really sends: each odd value, and what is told of it."""

from __future__ import annotations

import datetime as dt
import json
import pickle
from decimal import Decimal
from typing import Annotated, Any, Optional

import pytest

from servicepytan import models
from servicepytan.core.deviations import Deviation
from servicepytan.errors import InvalidArgument, SchemaDeviation
from servicepytan.models.kinds import Tolerant
from tests.all_cases import for_all

UTC = dt.timezone.utc


def job(**fields: Any) -> models.jpm.JobResponse:
    return models.jpm.JobResponse.model_validate(fields)


def kinds_at(model: models.ServiceTitanModel, place: str) -> list[str]:
    return [part.kind for part in model.deviations if part.place == place]


@for_all(
    ("key", "attribute", "sent", "read", "deviation"),
    [
        ("id", "id", 7, 7, []),
        ("id", "id", 2**63, 2**63, []),
        ("id", "id", "7", 7, ["type"]),
        ("id", "id", "7.0", 7, ["type"]),
        ("id", "id", 7.0, 7, ["type"]),
        ("id", "id", 7.5, 7.5, ["type"]),
        ("id", "id", True, True, ["type"]),
        ("id", "id", "seven", "seven", ["type"]),
        ("id", "id", float("nan"), None, ["type"]),
        ("jobNumber", "job_number", "00501", "00501", []),
        ("jobNumber", "job_number", 501, "501", ["type"]),
        ("jobNumber", "job_number", ["x"], ["x"], ["type"]),
        ("noCharge", "no_charge", False, False, []),
        ("noCharge", "no_charge", "False", "False", ["type"]),
        ("total", "total", 25.17, Decimal("25.17"), []),
        ("total", "total", 0, Decimal(0), []),
        ("total", "total", "0.00", Decimal("0.00"), ["type"]),
        ("total", "total", "1e3", Decimal(1000), ["type"]),
        ("total", "total", "a lot", "a lot", ["type"]),
        ("tagTypeIds", "tag_type_ids", [1, 2], [1, 2], []),
        ("tagTypeIds", "tag_type_ids", [1, "2", "x"], [1, 2, "x"], []),
        ("tagTypeIds", "tag_type_ids", None, None, ["null"]),
        ("tagTypeIds", "tag_type_ids", "1,2", "1,2", ["type"]),
        ("customFields", "custom_fields", None, None, []),
        ("customerPo", "customer_po", None, None, []),
        ("customFields", "custom_fields", "none", "none", ["type"]),
        ("createdOn", "created_on", "0001-01-01T00:00:00Z", None, []),
        ("createdOn", "created_on", None, None, []),
        ("createdOn", "created_on", 1_700_000_000, 1_700_000_000, ["type"]),
        ("createdOn", "created_on", "1700000000", "1700000000", ["type"]),
        ("createdOn", "created_on", "soon", "soon", ["type"]),
    ],
)
def test_each_value_is_read_or_kept(
    key: str, attribute: str, sent: Any, read: Any, deviation: list[str]
) -> None:
    model = job(**{key: sent})
    value = getattr(model, attribute)
    if sent != sent:
        assert value != value
    else:
        assert value == read
        assert isinstance(value, type(read))
    assert kinds_at(model, key) == deviation


@pytest.mark.parametrize(
    ("text", "moment", "deviation"),
    [
        ("2026-01-02T03:04:05Z", dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), []),
        ("2026-01-02T03:04:05.1234567Z", dt.datetime(2026, 1, 2, 3, 4, 5, 123456, UTC), []),
        ("2026-01-02T03:04:05.12Z", dt.datetime(2026, 1, 2, 3, 4, 5, 120000, UTC), []),
        ("2026-01-02T03:04:05-07:00", dt.datetime(2026, 1, 2, 10, 4, 5, tzinfo=UTC), []),
        ("2026-01-02T03:04:05", dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), ["type"]),
        ("2026-01-02", dt.datetime(2026, 1, 2, tzinfo=UTC), ["type"]),
        ("9999-12-31T23:59:59.9999999Z", dt.datetime(9999, 12, 31, 23, 59, 59, 999999, UTC), []),
    ],
)
def test_moments_are_aware(text: str, moment: dt.datetime, deviation: list[str]) -> None:
    model = job(createdOn=text)
    assert model.created_on == moment
    assert model.created_on is not None
    assert model.created_on.tzinfo is not None
    assert kinds_at(model, "createdOn") == deviation


def test_an_unknown_value_of_a_closed_list_passes_as_text() -> None:
    visit = models.jpm.AppointmentResponse.model_validate({"status": "Paused", "id": 1})
    assert visit.status == "Paused"
    assert kinds_at(visit, "status") == ["new_value"]
    visit = models.jpm.AppointmentResponse.model_validate({"status": "Hold"})
    assert kinds_at(visit, "status") == []


@pytest.mark.parametrize("text", ["PT5M30S", "00:05:30", "0.00:05:30"])
def test_durations_are_read_in_each_form(text: str) -> None:
    call = models.telecom.CallModel.model_validate({"duration": text})
    assert call.duration == dt.timedelta(minutes=5, seconds=30)
    assert kinds_at(call, "duration") == []


def test_a_duration_of_another_form_is_kept() -> None:
    call = models.telecom.CallModel.model_validate({"duration": "05:30"})
    assert call.model_dump()["duration"] == "05:30"
    assert kinds_at(call, "duration") == ["type"]


def test_money_in_text_is_exact() -> None:
    row = {"total": "51.07", "balance": "0.00", "items": [{"quantity": "1.0000000000000000000"}]}
    invoice = models.accounting.InvoiceResponse.model_validate(row)
    assert invoice.total == Decimal("51.07")
    assert str(invoice.balance) == "0.00"
    assert invoice.items is not None
    assert str(invoice.items[0].quantity) == "1.0000000000000000000"
    assert not {"total", "balance", "items[0].quantity"} & {
        part.place for part in invoice.deviations
    }
    odd = models.accounting.InvoiceResponse.model_validate({"total": 51.07})
    assert odd.total == Decimal("51.07")
    assert kinds_at(odd, "total") == ["type"]


def test_a_calendar_day_at_midnight_stays_that_day() -> None:
    row = {"invoiceDate": "2026-01-02T00:00:00Z"}
    invoice = models.accounting.InvoiceResponse.model_validate(row)
    assert invoice.invoice_date == dt.date(2026, 1, 2)
    assert kinds_at(invoice, "invoiceDate") == []
    assert (
        models.accounting.InvoiceResponse.model_validate(
            {"invoiceDate": "0001-01-01T00:00:00Z"}
        ).invoice_date
        is None
    )


def test_new_fields_are_kept_and_told() -> None:
    model = job(id=7, summaryOfNext="x")
    assert model.model_extra == {"summaryOfNext": "x"}
    assert kinds_at(model, "summaryOfNext") == ["new_field"]


def test_missing_keys_are_none_and_told() -> None:
    model = job(id=7)
    assert model.customer_id is None
    assert kinds_at(model, "customerId") == ["missing"]
    assert kinds_at(model, "estimateIds") == []


def test_strict_raises_all_deviations_at_once() -> None:
    row = {**GOOD_NOTE, "text": 5, "fresh": 1}
    with pytest.raises(SchemaDeviation) as caught:
        models.crm.NoteResponse.model_validate(row, strict=True)
    assert str(caught.value) == "NoteResponse: text=5 is not text. fresh is a new field."
    assert [part.place for part in caught.value.deviations] == ["text", "fresh"]
    assert isinstance(caught.value.deviations[0], Deviation)
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.deviations == caught.value.deviations


GOOD_NOTE = {
    "id": 1,
    "text": "x",
    "isPinned": False,
    "createdById": 1,
    "createdOn": "2026-01-01T00:00:00Z",
    "modifiedOn": "2026-01-01T00:00:00Z",
}


def test_strict_takes_what_fits() -> None:
    note = models.crm.NoteResponse.model_validate(GOOD_NOTE, strict=True)
    assert note.is_pinned is False
    text = json.dumps(GOOD_NOTE)
    assert models.crm.NoteResponse.model_validate_json(text, strict=True) == note


@pytest.mark.parametrize("row", ["x", 5, None, [{"id": 1}]])
def test_a_row_must_be_a_dict(row: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"JobResponse: a .* is no row; pass a dict"):
        models.jpm.JobResponse.model_validate(row)


def test_json_is_read_as_rows_are() -> None:
    text = b'{"id": "7", "createdOn": "2026-01-01T00:00:00.1234567Z", "total": 1.10, "new": [1]}'
    model = models.jpm.JobResponse.model_validate_json(text)
    assert model == job(**json.loads(text))
    assert model.deviations == job(**json.loads(text)).deviations


def test_json_with_a_lone_surrogate_is_read() -> None:
    model = models.jpm.JobResponse.model_validate_json('{"id": 7, "summary": "\\ud83d"}')
    assert model.summary == "\ud83d"


@pytest.mark.parametrize("text", ["{", "", "[1]", "7"])
def test_text_that_is_no_row_is_refused(text: str) -> None:
    with pytest.raises(InvalidArgument, match="JobResponse: "):
        models.jpm.JobResponse.model_validate_json(text)


def test_keys_and_names_work_both_ways() -> None:
    assert job(jobNumber="J") == models.jpm.JobResponse(job_number="J")
    model = models.jpm.JobTypeResponse.model_validate({"class": "x"})
    assert model.class_ == "x"
    assert model.model_dump(exclude_unset=True) == {"class": "x"}
    assert job(jobNumber="J").model_dump(by_alias=False, exclude_unset=True) == {"job_number": "J"}


def test_an_odd_value_goes_out_as_json() -> None:
    model = job(id="7", createdOn="2026-01-01", total="1.50", noCharge="False")
    assert json.loads(model.model_dump_json(exclude_unset=True)) == {
        "id": 7,
        "createdOn": "2026-01-01T00:00:00Z",
        "total": "1.50",
        "noCharge": "False",
    }


def test_a_model_of_a_users_own_tells_the_deviations_of_its_base() -> None:
    class Job(models.jpm.JobResponse):
        """A job with more."""

        shown: str = ""

    assert kinds_at(Job.model_validate({"id": "7"}), "id") == ["type"]


def test_models_can_be_pickled() -> None:
    model = job(id="7", createdOn="2026-01-01", total="1.5", jobNumber=5)
    assert model.model_copy(deep=True).deviations == model.deviations
    again = pickle.loads(pickle.dumps(model))
    assert again == model
    assert again.deviations == model.deviations


JOB, INVOICE, LOCATION = "jpm.JobResponse", "accounting.InvoiceResponse", "crm.LocationResponse"
SAID = "<div><br>R&amp;D</div>"
CREATED_LATER = {"createdOn": "2023-04-01T00:00:00Z", "modifiedOn": "2022-02-01T00:00:00Z"}
SECOND = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def at(model: Any, path: str) -> Any:
    """The value at a path such as ``items.0.total``."""
    for name in path.split("."):
        model = model[int(name)] if name.isdigit() else getattr(model, name)
    return model


@for_all(
    ("record", "row", "path", "value"),
    [
        (JOB, {"externalData": None}, "external_data", None),
        (INVOICE, {"customFields": None}, "custom_fields", None),
        ("equipment_systems.InstalledEquipmentResponse", {"manufacturer": None}, "name", None),
        (JOB, {"id": 7}, "estimate_ids", None),
        (INVOICE, {"total": "25.69"}, "total", Decimal("25.69")),
        (JOB, {"total": 25.17}, "total", Decimal("25.17")),
        (INVOICE, {"items": [{"quantity": "1.00000000000000000"}]}, "items.0.quantity", Decimal(1)),
        (INVOICE, {"items": [{"membershipTypeId": 0}]}, "items.0.membership_type_id", 0),
        (INVOICE, {"createdBy": "ada"}, "created_by", "ada"),
        (JOB, {"customFields": [{"name": "  Client #"}]}, "custom_fields.0.name", "  Client #"),
        (JOB, {"customFields": [{"value": "7 3/4"}]}, "custom_fields.0.value", "7 3/4"),
        (JOB, {"summary": SAID}, "summary", SAID),
        (JOB, {"total": 0.0}, "total", Decimal(0)),
        (JOB, {"createdOn": "2026-01-02T03:04:05.12345Z"}, "created_on.microsecond", 123450),
        (LOCATION, {"createdOn": "0001-01-01T00:00:00Z"}, "created_on", None),
        (LOCATION, {"createdOn": f"{SECOND:%FT%T}+00:00"}, "created_on", SECOND),
        (INVOICE, {"invoiceDate": "2026-01-02T00:00:00Z"}, "invoice_date", dt.date(2026, 1, 2)),
        (JOB, CREATED_LATER, "modified_on", dt.datetime(2022, 2, 1, tzinfo=UTC)),
    ],
)
def test_what_was_recorded_of_real_tenants_is_read(
    record: str, row: dict[str, Any], path: str, value: Any
) -> None:
    module, _, name = record.partition(".")
    model = getattr(getattr(models, module), name).model_validate(row)
    assert at(model, path) == value
    assert type(at(model, path)) is type(value)
    assert {part.kind for part in model.deviations} <= {"missing", "null"}


@pytest.mark.parametrize(
    ("sent", "read", "deviation"),
    [
        ("2026-01-02T00:00:00Z", dt.date(2026, 1, 2), []),
        ("0001-01-01T00:00:00Z", None, []),
        ("soon", "soon", ["type"]),
        (5, 5, ["type"]),
    ],
)
def test_a_calendar_day_is_read_or_kept(sent: Any, read: Any, deviation: list[str]) -> None:
    invoice = models.accounting.InvoiceResponse.model_validate({"dueDate": sent})
    assert (invoice.due_date, kinds_at(invoice, "dueDate")) == (read, deviation)


class Weighed(models.ServiceTitanModel):
    """A model of the user's own, made from no type of the API."""

    weight: Annotated[Optional[float], Tolerant()] = None
    prices: Optional[dict[str, Decimal]] = None


@pytest.mark.parametrize(
    ("sent", "read"), [(1.5, 1.5), ("1.5", 1.5), ("1e3", 1000.0), ("heavy", "heavy"), ([1], [1])]
)
def test_a_float_of_ones_own_is_read_or_kept_and_departs_from_nothing(sent: Any, read: Any) -> None:
    model = Weighed.model_validate({"weight": sent, "new": 1}, strict=True)
    assert model.weight == read
    assert isinstance(model.weight, type(read))
    assert model.deviations == ()


def test_exact_numbers_by_name_become_others_too() -> None:
    model = Weighed(prices={"net": Decimal("1.50"), "gross": Decimal("1.79")})
    assert model.with_money("float").prices == {"net": 1.5, "gross": 1.79}
    assert model.with_money("text").prices == {"net": "1.50", "gross": "1.79"}


@pytest.mark.parametrize("sent", [[1], {"net": "1.50"}, True])
def test_money_that_is_no_amount_is_kept(sent: Any) -> None:
    invoice = models.accounting.InvoiceResponse.model_validate({"total": sent})
    total: Any = invoice.total
    assert total == sent
    assert kinds_at(invoice, "total") == ["type"]
