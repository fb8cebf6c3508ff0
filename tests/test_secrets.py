"""Secrets never show: every public object, error and log record, formatted in every way."""

from __future__ import annotations

import copy
import html
import io
import json
import logging
import pickle
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from cryptography.fernet import Fernet
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client import CollectorRegistry, generate_latest

from servicepytan import (
    Cache,
    DataService,
    RateLimit,
    RetryPolicy,
    Secret,
    ServicePytanError,
    Session,
)
from servicepytan.config import describe, encryption
from servicepytan.config.logins import LoginName, Logins, logins_file, plain_text
from servicepytan.core.call import Fault, Reply, Request
from servicepytan.observers import HarFile, JsonLogs, OpenTelemetry, PrometheusMetrics
from servicepytan.transport.cache_stores import PlainCodec
from servicepytan.transport.rate_limiter import RateLimiter
from servicepytan.transport.tokens import TokenManager, TokenSource
from servicepytan.transport.transport import Transport
from tests.cli.runs import invoke
from tests.clocks import Clock, timed
from tests.config.keyring_backends import MemoryKeyring, use
from tests.fakes import session_on
from tests.transport.cached import FakeRedis, over_redis

CLIENT_SECRET = "cs9.Zq7/not+to&be=seen-4711"
APP_KEY = "ak9.Vw3-not-to-be-seen-0815"
TOKEN = "tok-Xy5-not-to-be-seen-1234567890"
SECRETS = (CLIENT_SECRET, APP_KEY, TOKEN)
SETTINGS: dict[str, Any] = {
    "client_id": "cid.test",
    "client_secret": Secret(CLIENT_SECRET),
    "app_key": Secret(APP_KEY),
    "tenant_id": "123456",
    "api_url": "http://127.0.0.1:9",
    "auth_url": "http://127.0.0.1:9",
    "retry": RetryPolicy(attempts=2, longest_wait=1),
}


class Echo:
    """Answers every call with all that was sent, which no server should do."""

    def __init__(self, reply: Callable[[str], Reply]) -> None:
        self.reply = reply

    def send(self, request: Request, timeout: float) -> Reply:
        if request.url.endswith("/connect/token"):
            return Reply(200, body=json.dumps({"access_token": TOKEN, "expires_in": 900}).encode())
        sent = f"{dict.__repr__(request.headers)} {bytes.__str__(request.body or b'')}"
        return self.reply(f"{sent} {CLIENT_SECRET} {APP_KEY} {TOKEN} {request.url}")

    def close(self) -> None:
        pass


def _session(sender: Any, **options: Any) -> Session:
    return session_on(sender, **{**SETTINGS, **options})


def _problem(status: int) -> Callable[[str], Reply]:
    def reply(sent: str) -> Reply:
        problem = {
            "title": f"Refused {sent}",
            "traceId": "00-1",
            "errors": {f"key {APP_KEY}": [sent]},
            "data": {"access_token": sent, "list": [sent]},
        }
        return Reply(status, {"retry-after": "5"}, json.dumps(problem).encode())

    return reply


HEADERS = (
    *("content-type", "content-disposition", "content-encoding", "date", "etag", "location"),
    *("retry-after", "server", "set-cookie", "transfer-encoding", "via", "warning"),
    *("www-authenticate", "x-request-id", "x-trace-id", "traceid"),
)


def _echo(status: int, *, body: str = "<html>") -> Callable[[str], Reply]:
    """An answer that has what was sent in every header."""
    return lambda sent: Reply(status, dict.fromkeys(HEADERS, sent), body.encode())


def _keys(sent: str) -> Reply:
    problem: Any = sent
    for _ in range(70):
        problem = {sent: problem, f"{sent}2": [{sent: sent}], "title": {sent: sent}}
    more = {"traceId": {sent: [sent]}, "errors": {sent: {sent: [sent]}}, "status": sent}
    return Reply(400, body=json.dumps({**problem, **more}).encode())


def _location(status: int, form: str) -> Callable[[str], Reply]:
    return lambda sent: Reply(
        status, {"location": form.format(sent=sent, key=APP_KEY, token=TOKEN)}
    )


REPLIES: dict[str, Callable[[str], Reply]] = {
    **{str(status): _problem(status) for status in (400, 401, 403, 404, 409, 418, 422, 429, 500)},
    "html": lambda sent: Reply(500, body=f"<html>{sent}</html>".encode()),
    "text": lambda sent: Reply(400, body=json.dumps(sent).encode()),
    "garbage": lambda sent: Reply(200, body=f"<html>{sent}</html>".encode()),
    "reset": lambda sent: Reply(fault=Fault("reset", f"lost after {sent}")),
    "timeout": lambda sent: Reply(fault=Fault("timeout", f"slow after {sent}")),
    "redirect": lambda sent: Reply(302, {"location": f"http://example.test/?key={APP_KEY}"}),
    "trace id": lambda sent: Reply(400, body=json.dumps({"traceId": sent}).encode()),
    "trace ids": lambda sent: Reply(500, body=json.dumps({"traceId": [sent, {sent: 1}]}).encode()),
    "keys": _keys,
    "list": lambda sent: Reply(409, body=json.dumps([sent, [sent], {sent: sent}]).encode()),
    "nested text": lambda sent: Reply(400, body=json.dumps({"title": json.dumps(sent)}).encode()),
    "escaped html": lambda sent: Reply(500, body=f"<html>{html.escape(sent)}</html>".encode()),
    "utf-16": lambda sent: Reply(500, body=json.dumps({"title": sent}).encode("utf-16")),
    **{f"headers {status}": _echo(status) for status in (200, 302, 400, 401, 403, 429, 503)},
    "headers and nothing": _echo(200, body=""),
    "to a host": _location(302, "https://{key}.test/x"),
    "to a plain host": _location(302, "http://{token}.test/x"),
    "to a path": _location(307, "https://other.test/{token}/{key}"),
    "to a user": _location(302, "https://{key}:{token}@other.test/"),
    "to nowhere": _location(302, "https://[{sent}"),
    "to a port": _location(302, "http://other.test:{sent}/"),
    "no page": lambda sent: Reply(200, body=json.dumps({"token": 1}).encode()),
}


@pytest.fixture(autouse=True)
def log() -> Iterator[io.StringIO]:
    """All that is logged at any level, with every field of the records."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)

    def emit(record: logging.LogRecord) -> None:
        stream.write(f"{record.getMessage()} {vars(record)!r}\n")

    handler.emit = emit  # type: ignore[method-assign]
    logger = logging.getLogger("servicepytan")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield stream
    logger.removeHandler(handler)
    logger.setLevel(level)


def _assert_clean(text: str) -> None:
    lowered = text.lower()
    for secret in SECRETS:
        for form in (secret, quote(secret, safe=""), html.escape(secret), json.dumps(secret)[1:-1]):
            assert form.lower() not in lowered
        assert secret.encode().hex() not in text


def _forms(thing: Any) -> Iterator[str]:
    yield repr(thing)
    yield str(thing)
    yield f"{thing}"
    yield f"{thing!s:>10}"
    yield "%s %r" % (thing, thing)
    yield repr(getattr(thing, "__dict__", ""))
    yield repr(getattr(thing, "_repr_html_", lambda: "")()) if hasattr(thing, "id") else ""
    yield repr(copy.copy(thing))


def _own_frames(error: BaseException) -> str:
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    lines = []
    while shown is not None:
        for frame in shown.stack:
            if "servicepytan" in frame.filename and "tests" not in frame.filename:
                lines.append(f"{frame.name} {frame.locals}")
        shown = shown.__cause__ or shown.__context__  # type: ignore[assignment]
    return "\n".join(lines)


@pytest.mark.parametrize("kind", REPLIES)
@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_errors_and_logs_of_every_answer_are_clean(kind: str, verb: str, log: io.StringIO) -> None:
    sender = Echo(REPLIES[kind])
    session = timed(_session(sender), Clock(), sender)
    path = "/jpm/v2/tenant/{tenant}/jobs"
    with pytest.raises(ServicePytanError) as caught:
        if verb == "GET":
            session.records(path).all()
        else:
            session.request(verb, path, body={"n": 1})
            raise ServicePytanError("answered")
    error = caught.value
    for form in _forms(error):
        _assert_clean(form)
    _assert_clean(error.curl())
    _assert_clean(repr(vars(error)))
    _assert_clean(pickle.dumps(error).decode("latin-1"))
    _assert_clean("".join(traceback.format_exception(type(error), error, error.__traceback__)))
    _assert_clean(_own_frames(error))
    _assert_clean(log.getvalue())
    assert log.getvalue()


@pytest.mark.parametrize("kind", REPLIES)
def test_logs_metrics_spans_and_files_of_every_answer_are_clean(kind: str, tmp_path: Path) -> None:
    lines, registry, exporter = io.StringIO(), CollectorRegistry(), InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    har = HarFile(tmp_path / "calls.har")
    events: list[Any] = []
    observers: list[Any] = [
        JsonLogs(lines, bodies=True),
        PrometheusMetrics(registry),
        OpenTelemetry(provider),
        har,
        events.append,
    ]
    sender = Echo(REPLIES[kind])
    session = timed(_session(sender).with_options(observers=observers), Clock(), sender)
    try:
        session.request("POST", "/jpm/v2/tenant/{tenant}/jobs", body={"key": APP_KEY})
    except ServicePytanError as error:
        _assert_clean(error.curl())
    with suppress(ServicePytanError):
        session.records("/jpm/v2/tenant/{tenant}/jobs", {"key": APP_KEY}).all()
    har.close()
    written = (tmp_path / "calls.har").read_text(encoding="utf-8")
    spans = "".join(span.to_json() for span in exporter.get_finished_spans())
    for text in (lines.getvalue(), written, generate_latest(registry).decode(), spans):
        assert "servicetitan" in text or "jpm" in text
        _assert_clean(text)
    _assert_clean(repr(events))


def _send_as_path(session: Session, secret: str) -> Any:
    return session.request("GET", f"/jpm/v2/tenant/{{tenant}}/jobs/{quote(secret, safe='')}")


def _send_unquoted(session: Session, secret: str) -> Any:
    return session.request("POST", f"/jpm/v2/tenant/{{tenant}}/jobs/{secret}/x", body={})


def _send_as_id(session: Session, secret: str) -> Any:
    return session.reports.list(secret).all()


def _send_as_query(session: Session, secret: str) -> Any:
    return session.request("GET", "/jpm/v2/tenant/{tenant}/jobs", params={secret: secret})


def _send_as_list(session: Session, secret: str) -> Any:
    rows = session.records(f"/jpm/v2/tenant/{{tenant}}/x{secret}", {"number": secret})
    return [repr(rows), rows.all()]


def _send_as_filter(session: Session, secret: str) -> Any:
    return session.jobs.list(number=secret, extra_params={secret: secret}).first_or_raise()


def _send_as_feed(session: Session, secret: str) -> Any:
    return session.feed(f"/jpm/v2/tenant/{{tenant}}/{secret}", {"from": "2026-01-01"}).all()


def _send_as_body(session: Session, secret: str) -> Any:
    return session.jobs.create_note(7, {"text": secret, "pinToTop": False})


def _send_as_file(session: Session, secret: str) -> Any:
    return session.job_attachments.upload(7, file=secret.encode(), file_name=f"{secret}.jpg")


def _send_as_download(session: Session, secret: str) -> Any:
    return session.installed_equipment.download_attachment(path=secret).read()


SENDING = [
    *(_send_as_path, _send_unquoted, _send_as_id, _send_as_query, _send_as_list),
    *(_send_as_filter, _send_as_feed, _send_as_body, _send_as_file, _send_as_download),
]


@pytest.mark.parametrize("status", [200, 503])
@pytest.mark.parametrize("secret", ["cs9.abc-seen-4711", "plain-app-key-0815", TOKEN])
@pytest.mark.parametrize("send", SENDING)
def test_a_secret_in_an_argument_leaves_by_the_request_alone(
    send: Callable[[Session, str], Any],
    secret: str,
    status: int,
    tmp_path: Path,
    log: io.StringIO,
    caplog: pytest.LogCaptureFixture,
) -> None:
    sent: list[str] = []

    def reply(text: str) -> Reply:
        sent.append(text)
        return Reply(status, body=b'{"data": [], "hasMore": false}')

    lines, registry, exporter = io.StringIO(), CollectorRegistry(), InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    har, events = HarFile(tmp_path / "calls.har"), list[Any]()
    observers: list[Any] = [JsonLogs(lines), PrometheusMetrics(registry), OpenTelemetry(provider)]
    sender = Echo(reply)
    own = {"client_secret": "cs9.abc-seen-4711", "app_key": "plain-app-key-0815"}
    session = _session(sender, **own)
    session = session.with_options(observers=[*observers, har, events.append])
    session = timed(session, Clock(), sender)
    session.token()
    texts: list[str] = []
    try:
        texts.append(repr(send(session, secret)))
    except ServicePytanError as error:
        texts += [*_forms(error), repr(vars(error)), error.curl()]
    assert sent
    har.close()
    texts += [lines.getvalue(), (tmp_path / "calls.har").read_text(), log.getvalue(), caplog.text]
    texts += [generate_latest(registry).decode(), repr(events)]
    texts += [span.to_json() for span in exporter.get_finished_spans()]
    for text in texts:
        assert secret not in text


WRONG: list[Callable[[Session, str], Any]] = [
    lambda session, secret: session.jobs.get(secret),  # type: ignore[arg-type]
    lambda session, secret: session.jobs.get_many([secret]),
    lambda session, secret: session.jobs.list(job_status=secret).all(),  # type: ignore[arg-type]
    lambda session, secret: session.jobs.list(created_before=secret).all(),
    lambda session, secret: session.jobs.create_note(1, {secret: 1}),  # type: ignore[arg-type]
    lambda session, secret: session.jobs.create_note(1, secret),  # type: ignore[arg-type]
    lambda session, secret: session.jobs.export(extra_params={"page": 1, secret: [[]]}),
    lambda session, secret: session.request("GET", f"https://x/{secret}"),
    lambda session, secret: session.request(secret, "/x"),
    lambda session, secret: session.records(f"/{secret}?x=1"),
    lambda session, secret: session.feed(f"/x/{{{secret}}}"),
    lambda session, secret: session.call(secret),
    lambda session, secret: session.call("jpm.jobs.get", **{secret: 1}),
    lambda session, secret: session.job_attachments.upload(secret, file=b""),  # type: ignore[arg-type]
    lambda session, secret: session.with_options(timezone=secret),
    lambda session, secret: session.with_options(api_url=f"https://{secret}/x y"),
]


@pytest.mark.parametrize("wrong", WRONG)
def test_a_secret_in_a_wrong_argument_is_masked(wrong: Callable[[Session, str], Any]) -> None:
    secret = "plain-app-key-0815"
    session = _session(Echo(_problem(500)), app_key=secret)
    with pytest.raises(ServicePytanError) as caught:
        wrong(session, secret)
    for form in (*_forms(caught.value), repr(vars(caught.value))):
        assert secret not in form


REDISH = {
    "empty": lambda sent: Reply(200, body=b"{}"),
    "echo": lambda sent: Reply(200, body=json.dumps({"data": [{"id": 1, "text": sent}]}).encode()),
}


@pytest.mark.parametrize("kind", [*REPLIES, *REDISH])
def test_no_secret_is_stored_by_a_cache(kind: str) -> None:
    server = FakeRedis()
    cache = Cache.over(over_redis(server, PlainCodec()), {"*": 60, "jpm.jobs.*": 60})
    sender = Echo({**REPLIES, **REDISH}[kind])
    session = timed(_session(sender), Clock(), sender, cache)
    for call in (
        lambda: session.jobs.get(1, extra_params={"key": APP_KEY}),
        lambda: session.jobs.list(number=TOKEN, limit=1).all(),
        lambda: session.job_types.list(extra_params={"key": CLIENT_SECRET}, limit=1).all(),
        lambda: session.jobs.update(1, {"summary": APP_KEY}),
    ):
        with suppress(ServicePytanError):
            call()
    assert cache.stats.misses
    _assert_clean(repr(server.values))
    _assert_clean(repr(cache) + repr(vars(session._transport.cached)))


def test_a_token_of_any_form_stays_out_of_bodies(tmp_path: Path) -> None:
    token = "odd,Xy5;not&to}be-seen"

    class Gives(Echo):
        def send(self, request: Request, timeout: float) -> Reply:
            if not request.url.endswith("/connect/token"):
                return Reply(200, body=b"{}")
            body = json.dumps({"access_token": token, "expires_in": 900}).encode()
            return Reply(200, {"x-token": token}, body)

    lines = io.StringIO()
    with HarFile(tmp_path / "calls.har") as har:
        session = _session(Gives(_problem(500)))
        session.with_options(observers=[JsonLogs(lines, bodies=True), har]).jobs.get(1)
    written = (tmp_path / "calls.har").read_text(encoding="utf-8")
    for part in ("Xy5", "be-seen"):
        assert part not in lines.getvalue()
        assert part not in written


FORGED = "Sorry\r\n2026-01-01 ERROR root: paid\u2028\x1b[31m\x9b\u202e\x00\ud83d end"
ENDLESS = "x" * 1_000_000


def _forging(said: str) -> dict[str, Reply]:
    """Answers that say something in each place whose text gets into errors or the log."""

    def problem(status: int, **more: Any) -> Reply:
        return Reply(status, {"retry-after": "5"}, json.dumps(more).encode())

    page = dict.fromkeys(HEADERS, said)
    return {
        "title": problem(400, title=said),
        "trace id": problem(500, traceId=said),
        "errors": problem(400, title="Bad", errors={said: [said, said]}),
        "many errors": problem(
            400, title="Bad", errors={f"{n}{said[:90]}": [n] for n in range(9999)}
        ),
        "text": Reply(503, body=said.encode("utf-8", "surrogatepass")),
        "json text": Reply(403, body=json.dumps(said).encode()),
        "limit": problem(429, title=said),
        "headers": Reply(200, page, b"<html>"),
        "garbage": Reply(200, body=said.encode("utf-8", "surrogatepass")),
        "redirect": Reply(302, {"location": f"http://{said}/x"}),
        "fault": Reply(fault=Fault("reset", f"lost: {said}")),
    }


@pytest.mark.parametrize("kind", _forging(""))
@pytest.mark.parametrize("said", [FORGED, ENDLESS], ids=["forged", "endless"])
def test_the_server_forges_no_line_and_fills_no_log(
    kind: str, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    answer = _forging(said)[kind]
    with pytest.raises(ServicePytanError) as caught:
        _session(Echo(lambda sent: answer)).jobs.get(1)
    error = caught.value
    texts = [str(error), getattr(error, "title", ""), getattr(error, "trace_id", "") or ""]
    for record in caplog.records:
        texts += [record.getMessage(), *(v for v in vars(record).values() if isinstance(v, str))]
    for text in texts:
        assert text.isprintable()
        assert len(text) < 2000
    assert len(repr(vars(error))) < 300_000
    assert caplog.records


@pytest.mark.parametrize("value", [FORGED, ENDLESS], ids=["forged", "endless"])
def test_a_refused_login_forges_no_line(value: str, caplog: pytest.LogCaptureFixture) -> None:
    class Refuses(Echo):
        def send(self, request: Request, timeout: float) -> Reply:
            return Reply(400, body=json.dumps({"error": value, "traceId": value}).encode())

    with pytest.raises(ServicePytanError) as caught:
        _session(Refuses(_problem(500))).jobs.get(1)
    for text in (str(caught.value), *(record.getMessage() for record in caplog.records)):
        assert text.isprintable()
        assert len(text) < 2000


def test_no_error_drags_an_error_of_requests_along() -> None:
    session = Session(**{**SETTINGS, "retry": RetryPolicy(attempts=1)})
    with pytest.raises(ServicePytanError) as caught:
        session.jobs.get(1)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    _assert_clean(_own_frames(caught.value))


def test_a_wrong_secret_does_not_show(log: io.StringIO) -> None:
    class Refuses(Echo):
        def send(self, request: Request, timeout: float) -> Reply:
            body = {"error": "invalid_client", "sent": bytes.__str__(request.body or b"")}
            return Reply(400, body=json.dumps(body).encode())

    with pytest.raises(ServicePytanError) as caught:
        _session(Refuses(_problem(500))).jobs.get(1)
    for form in (*_forms(caught.value), repr(vars(caught.value)), _own_frames(caught.value)):
        _assert_clean(form)
    _assert_clean(log.getvalue())


@pytest.mark.parametrize("kind", REPLIES)
def test_events_bear_no_secret(kind: str) -> None:
    events: list[Any] = []
    clock = Clock()
    sender = Echo(REPLIES[kind])
    session = _session(sender)
    transport = Transport(
        session.config,
        sender=sender,
        limiter=RateLimiter(clock, clock.sleep),
        token_manager=TokenManager,
        observers=[events.append],
        sleep=clock.sleep,
    )
    with suppress(ServicePytanError):
        params = {"number": CLIENT_SECRET}
        Session._over(session.config, transport).records(
            "/jpm/v2/tenant/{tenant}/jobs", params
        ).all()
    assert events
    for event in events:
        for form in _forms(event):
            _assert_clean(form)


def test_public_objects_are_clean() -> None:
    session = _session(Echo(_problem(500)))
    token = session.token()
    records = session.records("/jpm/v2/tenant/{tenant}/jobs", {"number": "1"})
    feed = session.feed("/jpm/v2/tenant/{tenant}/export/jobs")
    things = [
        session,
        session.config,
        session.config.client_secret,
        session.config.app_key,
        session.config.retry,
        RateLimit(),
        session.jpm,
        session.jobs,
        records,
        feed,
        DataService(session),
        token,
        session._transport,
        session._transport.config,
        session._transport.token_manager,
        describe(session.config),
    ]
    for thing in things:
        for form in _forms(thing):
            _assert_clean(form)


def test_only_sessions_and_token_managers_pickle_credentials_and_never_a_token() -> None:
    session = _session(Echo(_problem(500)))
    session.token()
    holders: list[Any] = [session, session._transport.token_manager]
    for thing in holders:
        assert TOKEN not in pickle.dumps(thing).decode("latin-1")
    others: list[Any] = [session.config, session.config.client_secret, session.token()]
    for thing in others:
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(thing)


def test_a_pickled_session_works_again(log: io.StringIO) -> None:
    session = pickle.loads(pickle.dumps(_session(Echo(_problem(500)))))
    assert session.config.client_secret.reveal() == CLIENT_SECRET
    assert session.config.app_key.reveal() == APP_KEY
    assert isinstance(session._transport.token_manager._fetch, TokenSource)


def test_wrong_settings_do_not_show_secrets(recwarn: pytest.WarningsRecorder) -> None:
    with pytest.raises(ServicePytanError) as caught:
        Session(
            client_id="cid",
            client_secret=f" {CLIENT_SECRET}",
            app_key=f"{APP_KEY}\n",
            tenant_id="x",
        )
    for form in (*_forms(caught.value), repr(vars(caught.value)), _own_frames(caught.value)):
        _assert_clean(form)


AT_REST = ("file", "command", "failing command", "encrypted", "keyring", "login", "wrong key")


@pytest.fixture(params=AT_REST)
def secret_at_rest(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """A config file, logins and an environment that lead to secrets no server would take."""
    kind = str(request.param)
    wrong = {
        name: Secret(f"{SECRETS[name == 'app_key']} x") for name in ("client_secret", "app_key")
    }
    lines = ['client_id = "cid"', "tenant_id = 1"]
    key = encryption.new_key(Secret(Fernet.generate_key().decode()))
    monkeypatch.setenv("SERVICETITAN_CONFIG_KEY", key.secret.reveal())
    if kind == "wrong key":
        monkeypatch.setenv("SERVICETITAN_CONFIG_KEY", Fernet.generate_key().decode())
    file = logins_file()
    assert file is not None
    values = {**wrong, "client_id": Secret("cid"), "tenant_id": Secret("1")}
    login = LoginName("default", "production")
    if kind == "keyring":
        use(MemoryKeyring(), monkeypatch)
        Logins(file).store_in_keyring(login, values)
    elif kind == "login":
        text = encryption.encrypt(plain_text(login, values), key)
        Logins(file).store_encrypted({str(login): text})
    else:
        lines += [_line(kind, name, secret, key, tmp_path) for name, secret in wrong.items()]
    config = tmp_path / "c.toml"
    config.write_text("\n".join(lines))
    config.chmod(0o600)
    monkeypatch.setenv("SERVICETITAN_CONFIG", str(config))
    return str(config)


def _line(kind: str, name: str, secret: Secret, key: Any, folder: Path) -> str:
    if kind == "file":
        (folder / name).touch(0o600)
        (folder / name).write_text(secret.reveal())
        return f'{name}_file = "{name}"'
    if "command" in kind:
        script = folder / f"{name}.py"
        code = (
            f"import sys; print({secret.reveal()!r}); print({secret.reveal()!r}, file=sys.stderr)"
        )
        script.write_text(f"{code}\nsys.exit({len(kind) > 9})")
        return f"{name}_command = {json.dumps([sys.executable, str(script)])}"
    return f'{name} = "{encryption.encrypt(secret, key)}"'


def test_wrong_secrets_at_rest_do_not_show(
    secret_at_rest: str, log: io.StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ServicePytanError) as caught:
        Session(config_file=secret_at_rest)
    error = caught.value
    assert "client_secret" in str(error)
    for form in (*_forms(error), repr(vars(error)), _own_frames(error)):
        _assert_clean(form)
    _assert_clean("".join(traceback.format_exception(type(error), error, error.__traceback__)))
    _assert_clean(log.getvalue())
    for command in (["show"], ["check"], ["validate", secret_at_rest]):
        done = invoke("config", *command)
        _assert_clean(done.out + done.err)
    _assert_clean("".join(capfd.readouterr()))
