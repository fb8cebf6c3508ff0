#!/bin/sh
# tenacity 9.2.1 and backoff 2.2.1: @retry on a generator of pages retries nothing.
#
# A function that yields the pages of a list is where one wants retries. The decorator takes it without an error, but
# it watches only the call, which makes the generator, and not the reading, in which the requests are sent. So the
# first lost connection ends the walk, as if there were no decorator. stamina sees that it decorates a generator.
#
# Output seen:
#   tenacity: ConnectionError after 1 try
#   backoff: ConnectionError after 1 try
#   stamina: ['page'] after 3 tries
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet tenacity==9.2.1 backoff==2.2.1 stamina==26.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import logging

import backoff
import stamina
import tenacity

logging.disable()
DECORATORS = {
    "tenacity": tenacity.retry(stop=tenacity.stop_after_attempt(3)),
    "backoff": backoff.on_exception(backoff.constant, ConnectionError, max_tries=3, interval=0),
    "stamina": stamina.retry(on=ConnectionError, attempts=3, wait_initial=0),
}


def outcome(decorator):
    tries = []

    @decorator
    def pages():
        tries.append(1)
        if len(tries) < 3:
            raise ConnectionError
        yield "page"

    try:
        return list(pages()), len(tries)
    except ConnectionError as error:
        return type(error).__name__, len(tries)


seen = {name: outcome(decorator) for name, decorator in DECORATORS.items()}
for name, (result, tries) in seen.items():
    print(f"{name}: {result} after {tries} {'try' if tries == 1 else 'tries'}")
assert seen["tenacity"] == seen["backoff"] == ("ConnectionError", 1)
assert seen["stamina"] == (["page"], 3)
PY
