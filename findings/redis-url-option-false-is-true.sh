#!/bin/sh
# redis 8.1.0: decode_responses=False in a URL turns the decoding of answers on.
#
# The docstring of Redis.from_url says that all options of the query are cast to their Python types, and that booleans
# can be written as "True" and "False". Only some names are cast. decode_responses is none of them and stays the text
# "False", which counts as true, so answers come as str instead of bytes. The keyword argument works. 7.0.1, the newest
# release for Python 3.9, does the same.
#
# Output seen:
#   keyword argument False: b'v'
#   ?decode_responses=False: 'v'
#   ?health_check_interval=5: 5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet redis==8.1.0
"$dir/venv/bin/python" - <<'PY'
import redis

URL = "redis://127.0.0.1:6379/0"


def decoded(client):
    """What a client makes of an answer; it connects to nowhere."""
    return client.connection_pool.get_encoder().decode(b"v")


by_keyword = decoded(redis.Redis.from_url(URL, decode_responses=False))
by_url = decoded(redis.Redis.from_url(f"{URL}?decode_responses=False"))
pool = redis.Redis.from_url(f"{URL}?health_check_interval=5").connection_pool
interval = pool.connection_kwargs["health_check_interval"]
print(f"keyword argument False: {by_keyword!r}")
print(f"?decode_responses=False: {by_url!r}")
print(f"?health_check_interval=5: {interval!r}")
assert (by_keyword, by_url, interval) == (b"v", "v", 5)
PY
