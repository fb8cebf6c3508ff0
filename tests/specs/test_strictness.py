"""The strict server's own judgement, on a small edition: what it takes and what it refuses."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.all_cases import for_all
from tests.specs.checking import APP_KEY, TENANT, TOKEN, Asked, refusals
from tests.specs.editions import Document, Edition
from tests.specs.schemas import Maker, problems, widest
from tests.specs.server import answer_to


def of(kind: str, form: str = "", **more: Any) -> dict[str, Any]:
    return {"type": kind, **({"format": form} if form else {}), **more}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def operation(*parameters: tuple[str, Any], body: Any = None, answer: Any = None) -> Any:
    query = [{"name": name, "in": "query", **about} for name, about in parameters]
    places = {"tenant": of("integer", "int64"), "id": of("integer", "int64")}
    path = [{"name": name, "in": "path", "schema": about} for name, about in places.items()]
    content = {"application/json": {"schema": answer}} if answer else {}
    made = {"parameters": path + query, "responses": {"200": {"content": content}}}
    if body:
        made["requestBody"] = {"content": {"application/json": {"schema": body}}}
    return made


NOTE = of(
    "object",
    required=["text"],
    additionalProperties=False,
    properties={
        "text": of("string", minLength=2, maxLength=20),
        "kind": {"oneOf": [ref("Kind")], "nullable": True},
        "on": of("string", "date"),
        "at": {"type": ["string", "null"], "format": "date-time"},
        "key": of("string", "guid"),
        "mail": of("string", "email"),
        "price": of("number", "decimal"),
        "count": of("integer", "int32", minimum=1),
        "open": of("boolean"),
        "tags": of("array", items=of("integer", "int64"), maxItems=2),
        "names": of("object", additionalProperties=of("string")),
        "part": {"anyOf": [ref("Kind"), of("integer")]},
        "free": {"type": "null"},
    },
)
PAGE = of(
    "object",
    required=["page", "hasMore", "data"],
    properties={
        "page": of("integer", "int32"),
        "hasMore": of("boolean"),
        "totalCount": of("integer", "int32", nullable=True),
        "data": of("array", items=ref("Note")),
    },
)
LIST = operation(
    ("ids", {"schema": of("string", nullable=True)}),
    ("from", {"schema": of("string", "date-time"), "required": True}),
    ("active", {"schema": {"oneOf": [ref("Kind")], "type": "string"}}),
    ("open", {"schema": of("boolean")}),
    ("least", {"schema": of("number", "decimal")}),
    ("state", {"schema": of("array", items=ref("Kind"), maxItems=2)}),
    ("fields", {"schema": of("object", additionalProperties=of("string"))}),
    (
        "custom",
        {
            "schema": of("object", additionalProperties=of("string")),
            "description": "Write ?custom.name=value",
        },
    ),
    ("owners", {"schema": of("array", items=ref("Owner"))}),
    ("sort", {"schema": of("string"), "description": "Available fields are: Id, Name."}),
    ("page", {"schema": of("integer", "int32", minimum=0)}),
    ("includeTotal", {"schema": of("boolean")}),
    answer=ref("Page"),
)
FILE = of("object", properties={"file": of("string", "binary")})
OWNER = of("object", required=["type", "id"], properties={"type": ref("Kind"), "id": of("integer")})
DOCUMENT = Document(
    {
        "servers": [{"url": "https://api.example.com/notes/v2"}],
        "paths": {
            "/tenant/{tenant}/notes": {"get": LIST, "post": operation(body=ref("Note"))},
            "/tenant/{tenant}/notes/{id}": {"get": operation(answer=ref("Note"))},
            "/tenant/{tenant}/notes/latest": {"get": operation(answer=ref("Note"))},
            "/tenant/{tenant}/notes/{id}/file": {"post": operation(body=FILE)},
        },
        "components": {
            "schemas": {
                "Kind": of("string", enum=["Good", "Bad", "Ugly"]),
                "Note": NOTE,
                "Owner": OWNER,
                "Page": PAGE,
            }
        },
    }
)
EDITION = Edition({"notes-v2": DOCUMENT})
HEADERS = {
    "st-app-key": APP_KEY,
    "authorization": f"Bearer {TOKEN}",
    "content-type": "application/json",
}
NOTES = f"/notes/v2/tenant/{TENANT}/notes"
FROM = "from=2026-01-01T00:00:00Z"


def asked(verb: str, path: str, query: str = "", body: bytes = b"", **headers: str) -> Asked:
    changed = {name.replace("_", "-"): text for name, text in headers.items()}
    return Asked(verb, path, query, {**HEADERS, **changed}, body)


def judged(item: Asked) -> list[str]:
    published, values = EDITION.find(item.verb, item.path)
    assert published is not None
    return refusals(published, values, item)


@pytest.mark.parametrize(
    "query",
    [
        FROM,
        "from=2026-01-01T00%3A00%3A00.1234567%2B10:00&ids=1,2,3&open=true&least=-1.50",
        f"{FROM}&active=Good&sort=%2BName&page=0&includeTotal=false",
        f"{FROM}&state=Good&state=Bad&fields[A%20b]=1&fields[C]=2&custom.some=x",
        f"{FROM}&owners[0].type=Good&owners[0].id=1&owners[1].type=Bad&owners[1].id=2",
    ],
)
def test_a_good_query_passes(query: str) -> None:
    item = asked("GET", NOTES, query)
    assert judged(item) == []
    assert item.filters == {
        pair.partition("=")[0].split("[")[0].split(".")[0] for pair in query.split("&")
    }


@for_all(
    ("query", "reason"),
    [
        ("", "from is required"),
        ("from=2026-01-01", "from='2026-01-01' is no date-time"),
        ("from=2026-02-30T00:00:00Z", "is no date-time"),
        ("from=2026-01-01T00:00:00", "is no date-time"),
        ("from=2026-01-01T00:00:00+10:00", "is no date-time"),
        (f"{FROM}&{FROM}", "from is there 2 times"),
        (f"{FROM}&id=1", "id is no parameter"),
        (f"{FROM}&ids=", "ids is empty"),
        (f"{FROM}&open=True", "open='True' is no boolean"),
        (f"{FROM}&least=1e3", "least='1e3' is no number"),
        (f"{FROM}&active=good", "active='good' is not one of"),
        (f"{FROM}&state=Good,Bad", "state='Good,Bad' is not one of"),
        (f"{FROM}&state=Good&state=Bad&state=Ugly", "state has more than 2 values"),
        (f"{FROM}&fields=x", "fields takes an object"),
        (f"{FROM}&custom[some]=x", "custom[some] is written with a dot"),
        (f"{FROM}&owners=x", "owners takes an object"),
        (f"{FROM}&owners[0].type=Good", "owners[0].id is missing"),
        (f"{FROM}&owners[0].nmae=x", "owners[0].nmae is no parameter"),
        (f"{FROM}&owners[1].type=Good&owners[1].id=1", "owners[1] comes without the one before"),
        (f"{FROM}&sort=+Name", "sort=' Name' is not + or - and a field"),
        (f"{FROM}&sort=Name", "sort='Name' is not + or - and a field"),
        (f"{FROM}&sort=-CreatedOn", "sort='-CreatedOn' is not among"),
        (f"{FROM}&page=-1", "page=-1 is out of bounds"),
        (f"{FROM}&page=4294967296", "page=4294967296 is out of range"),
        (f"{FROM}&page=one", "page='one' is no int"),
    ],
)
def test_a_bad_query_is_refused(query: str, reason: str) -> None:
    assert reason in "\n".join(judged(asked("GET", NOTES, query)))


GOOD = {
    "text": "Call back",
    "kind": None,
    "on": "2026-01-01",
    "at": "2026-01-01T08:00:00Z",
    "key": "00000000-0000-0000-0000-000000000007",
    "mail": "ada@example.com",
    "price": 1,
    "count": 3,
    "open": False,
    "tags": [1, 2],
    "names": {"a": "b"},
    "part": 5,
    "free": [1],
}


def test_a_good_body_passes() -> None:
    assert judged(asked("POST", NOTES, body=json.dumps(GOOD).encode())) == []
    assert judged(asked("POST", NOTES, body=b'{"text": "Call back"}')) == []


@for_all(
    ("changed", "reason"),
    [
        ({"text": None}, "body.text is null"),
        ({"text": "x"}, "body.text has the wrong length"),
        ({"text": 5}, "body.text=5 is no string"),
        ({"txet": "x"}, "body.txet is unknown"),
        ({"kind": "good"}, "body.kind='good' is not one of"),
        ({"on": "2026-01-01T00:00:00Z"}, "body.on='2026-01-01T00:00:00Z' is no date"),
        ({"at": "2026-01-01"}, "body.at='2026-01-01' is no date-time"),
        ({"key": "7"}, "body.key='7' is no guid"),
        ({"mail": "ada"}, "body.mail='ada' is no email"),
        ({"price": "1.50"}, "body.price='1.50' is no number"),
        ({"price": True}, "body.price=True is no number"),
        ({"count": 1.0}, "body.count=1.0 is no integer"),
        ({"count": 0}, "body.count=0 is out of bounds"),
        ({"count": 2**31}, "is out of range"),
        ({"open": "true"}, "body.open='true' is no boolean"),
        ({"tags": 1}, "body.tags=1 is no array"),
        ({"tags": ["1"]}, "body.tags[0]='1' is no integer"),
        ({"tags": [1, 2, 3]}, "body.tags has more than 2 items"),
        ({"names": []}, "body.names=[] is no object"),
        ({"names": {"a": 1}}, "body.names.a=1 is no string"),
        ({"part": "worse"}, "body.part is none of the kinds"),
    ],
)
def test_a_bad_body_is_refused(changed: dict[str, Any], reason: str) -> None:
    body = json.dumps({**GOOD, **changed}).encode()
    assert reason in "\n".join(judged(asked("POST", NOTES, body=body)))


FORM = (
    b'--b\r\nContent-Disposition: form-data; name="%s"; filename="a.bin"\r\n\r\n'
    b"\x00\xff\r\n--b--\r\n"
)
MULTIPART = "multipart/form-data; boundary=b"


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (asked("POST", NOTES), "the body is missing"),
        (asked("POST", NOTES, body=b"{"), "the body is no JSON"),
        (asked("POST", NOTES, body=b"[]"), "body=[] is no object"),
        (asked("POST", NOTES, body=b"{}"), "body.text is missing"),
        (asked("POST", NOTES, body=b"{}", content_type="text/plain"), "comes as text/plain"),
        (asked("GET", f"{NOTES}/1", body=b"{}"), "it takes no body"),
        (asked("GET", f"{NOTES}/one"), "path id='one' is no int"),
        (asked("GET", "/notes/v2/tenant/43/notes/1"), "tenant='43' is not the tenant"),
        (asked("GET", f"{NOTES}/1", st_app_key=""), "ST-App-Key is missing or wrong"),
        (asked("GET", f"{NOTES}/1", authorization=TOKEN), "Authorization is no bearer token"),
        (asked("POST", f"{NOTES}/1/file", body=b"\x00"), "a file comes as application/json"),
        (
            asked("POST", f"{NOTES}/1/file", body=FORM % b"data", content_type=MULTIPART),
            "the form has the fields ['data']",
        ),
    ],
)
def test_a_bad_request_is_refused(item: Asked, reason: str) -> None:
    assert reason in "\n".join(judged(item))


def test_an_upload_passes() -> None:
    item = asked("POST", f"{NOTES}/1/file", body=FORM % b"file", content_type=MULTIPART)
    assert judged(item) == []
    assert item.file == b"\x00\xff"


@pytest.mark.parametrize(
    ("verb", "path", "template"),
    [
        ("GET", f"{NOTES}/latest", "/notes/v2/tenant/{tenant}/notes/latest"),
        ("GET", f"{NOTES}/7", "/notes/v2/tenant/{tenant}/notes/{id}"),
        ("GET", f"{NOTES}/a%2Fb", "/notes/v2/tenant/{tenant}/notes/{id}"),
        ("PUT", NOTES, None),
        ("GET", f"{NOTES}/", None),
        ("GET", NOTES.replace("v2", "v3"), None),
        ("GET", NOTES.replace("/notes/v2", ""), None),
    ],
)
def test_a_path_leads_to_its_operation(verb: str, path: str, template: Any) -> None:
    published, _ = EDITION.find(verb, path)
    assert (published and published.template) == template


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize("choice", [{}, {"every": False}, {"null": True}])
def test_what_is_made_fits_its_schema(number: int, choice: Any) -> None:
    made = Maker(DOCUMENT, number, **choice).make(ref("Note"))
    assert list(problems(made, ref("Note"), DOCUMENT, "made")) == []
    assert (set(made) == {"text"}) == ("every" in choice)


def test_the_longest_closed_list_is_found() -> None:
    assert widest(ref("Page"), DOCUMENT) == 3
    assert widest(of("string"), DOCUMENT) == 1


def test_a_list_is_answered_in_two_pages() -> None:
    published, _ = EDITION.find("GET", NOTES)
    assert published is not None
    first, second, third = (
        answer_to(published, asked("GET", NOTES, f"page={page}&includeTotal=true"))
        for page in range(3)
    )
    assert [item["hasMore"] for item in (first, second, third)] == [True, False, False]
    assert [len(item["data"]) for item in (first, second, third)] == [1, 1, 0]
    assert first["data"] != second["data"]
    assert first["totalCount"] == 2
