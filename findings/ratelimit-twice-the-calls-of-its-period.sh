#!/bin/sh
# ratelimit 2.2.1: with a limit of 60 calls a minute 120 calls go out within 18 seconds.
#
# Its page says that the function "will not be able to make more" calls than the limit within the period. The calls are
# counted from fixed moments, the first of which is the import of the module. Whoever begins late in that minute has
# the whole limit at its end, and the whole limit again in the next one. A server that counts the last minute answers
# the second half with 429, or bans the client. pyrate-limiter keeps to 60 in the same case.
#
# Output seen (eight tries a second from second 50 on, by a clock of the script's own):
#   ratelimit: 120 calls within 60 seconds
#   pyrate-limiter: 60 calls within 60 seconds
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet ratelimit==2.2.1 pyrate-limiter==4.5.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from pyrate_limiter import InMemoryBucket, Rate, RateItem
from ratelimit import RateLimitException, limits

now = 0.0


@limits(calls=60, period=60, clock=lambda: now)
def call():
    pass


def by_ratelimit():
    try:
        call()
    except RateLimitException:
        return False
    return True


def by_pyrate_limiter():
    milliseconds = int(now * 1000)
    bucket.leak(milliseconds)
    return bucket.put(RateItem("call", milliseconds))


def most_in_a_minute(moments):
    return max(sum(first <= moment < first + 60 for moment in moments) for first in moments)


bucket = InMemoryBucket([Rate(60, 60_000)])
calls = {"ratelimit": [], "pyrate-limiter": []}
for step in range(50 * 8, 200 * 8):
    now = step / 8
    if by_ratelimit():
        calls["ratelimit"].append(now)
    if by_pyrate_limiter():
        calls["pyrate-limiter"].append(now)
seen = {name: most_in_a_minute(moments) for name, moments in calls.items()}
for name, most in seen.items():
    print(f"{name}: {most} calls within 60 seconds")
assert seen == {"ratelimit": 120, "pyrate-limiter": 60}
PY
