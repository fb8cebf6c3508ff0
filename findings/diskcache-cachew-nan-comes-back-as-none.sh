#!/bin/sh
# diskcache 5.6.3 and cachew 0.21: a cached function that gives nan gives None from its second call on.
#
# Both keep floats as they are in SQLite, which stores nan as null. The first call gives nan, with which one can
# calculate, and all later ones None, with which a sum is a TypeError: a program that runs well fails when it is run
# again. diskcache's persistent dict and list do the same, while inf, and nan inside a list, come back as they were.
# There is no error, and no warning.
#
# Output seen (first and second call, or stored and read):
#   diskcache, memoize: nan, None
#   diskcache, Index: nan, None
#   diskcache, Deque: nan, None
#   diskcache, inf: inf, inf
#   diskcache, list with nan: [nan], [nan]
#   cachew: [1.5, nan], [1.5, None]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet diskcache==5.6.3 cachew==0.21.20250823
cd "$dir"
cat >margins.py <<'PY'
import logging
from collections.abc import Iterator
from math import inf, nan

import diskcache
from cachew import cachew

logging.disable()
cache = diskcache.Cache("memoized")
index = diskcache.Index("index")
deque = diskcache.Deque(directory="deque")


@cache.memoize()
def margin(job):
    return nan


@cachew("margins")
def margins() -> Iterator[float]:
    yield 1.5
    yield nan


def stored(value):
    cache["value"] = value
    return cache["value"]


index["margin"] = nan
deque.append(nan)
seen = {
    "diskcache, memoize": (margin(1), margin(1)),
    "diskcache, Index": (nan, index["margin"]),
    "diskcache, Deque": (nan, deque[0]),
    "diskcache, inf": (inf, stored(inf)),
    "diskcache, list with nan": ([nan], stored([nan])),
    "cachew": (list(margins()), list(margins())),
}
for name, (first, second) in seen.items():
    print(f"{name}: {first}, {second}")
texts = [f"{first}, {second}" for first, second in seen.values()]
assert texts == ["nan, None"] * 3 + ["inf, inf", "[nan], [nan]", "[1.5, nan], [1.5, None]"]
PY
"$dir/venv/bin/python" -W ignore margins.py
