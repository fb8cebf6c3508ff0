#!/bin/sh
# respx 0.23.1: a client that puts an id into its path without encoding it passes the test that is to catch it.
#
# The id A/B must be sent as A%2FB, or the server looks for another resource. respx decodes both paths before it
# compares them, so that a route for either takes a request for the other, and the assertion that all routes were called
# holds. responses, requests-mock and pook tell the two apart. In the query respx does, too: there q=x%26y is not q=x&y.
#
# Output seen (a request of /jobs/A/B where only /jobs/A%2FB is mocked, and the other way round):
#   respx: answered, answered
#   respx, in the query: not mocked, not mocked
#   pook: not mocked, not mocked
#   requests-mock: not mocked, not mocked
#   responses: not mocked, not mocked
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet respx==0.23.1 httpx==0.28.1 pook==2.1.6 requests-mock==1.12.1 responses==0.26.3 \
    requests==2.34.2
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import httpx
import pook
import requests
import requests_mock
import responses
import respx

HOST = "http://api.example/"
PATHS = ("jobs/A%2FB", "jobs/A/B")
QUERIES = ("jobs?q=x%26y", "jobs?q=x&y")


def by_respx(mocked, sent):
    with respx.mock:
        respx.get(HOST + mocked).respond(json=[])
        httpx.get(HOST + sent)


def by_pook(mocked, sent):
    with pook.use():
        pook.get(HOST + mocked).reply(200).json([])
        requests.get(HOST + sent)


def by_requests_mock(mocked, sent):
    with requests_mock.Mocker() as mocker:
        mocker.get(HOST + mocked, json=[])
        requests.get(HOST + sent)


def by_responses(mocked, sent):
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mocker:
        mocker.get(HOST + mocked, json=[])
        requests.get(HOST + sent)


def outcome(send, mocked, sent):
    try:
        send(mocked, sent)
    except (AssertionError, requests.ConnectionError, requests_mock.NoMockAddress, pook.exceptions.PookNoMatches):
        return "not mocked"
    return "answered"


seen = {}
for name, send, addresses in (
    ("respx", by_respx, PATHS),
    ("respx, in the query", by_respx, QUERIES),
    ("pook", by_pook, PATHS),
    ("requests-mock", by_requests_mock, PATHS),
    ("responses", by_responses, PATHS),
):
    assert outcome(send, addresses[0], addresses[0]) == "answered"
    seen[name] = [outcome(send, *addresses), outcome(send, *reversed(addresses))]
    print(f"{name}: {', '.join(seen[name])}")
assert list(seen.values()) == [["answered"] * 2] + [["not mocked"] * 2] * 4
PY
