#!/bin/sh
# dogpile.cache 1.5.0, Beaker 1.14.1 and cashews 7.6.0: calls with other arguments are given the value of the first one.
#
# The decorator that keeps the value of a call makes a key of its arguments. dogpile.cache and Beaker write them as text
# with a space between, so that it is lost where a name ends and the next argument begins, and None and the text "None"
# are one. cashews takes None for the empty text. So one customer gets the price of another, and a filter that is empty
# the rows without a filter, with no error. functools.lru_cache keeps such calls apart.
#
# Output seen (the arguments of the call whose value was given):
#   dogpile.cache ('Ann', 'Lee roof'): ('Ann Lee', 'roof')
#   dogpile.cache ('None', 'roof'): (None, 'roof')
#   Beaker ('Ann', 'Lee roof'): ('Ann Lee', 'roof')
#   Beaker ('None', 'roof'): (None, 'roof')
#   cashews ('', 'roof'): (None, 'roof')
#   functools ('Ann', 'Lee roof'): ('Ann', 'Lee roof')
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet dogpile.cache==1.5.0 Beaker==1.14.1 cashews==7.6.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import asyncio
import functools

from beaker.cache import CacheManager
from cashews import cache
from dogpile.cache import make_region


def price(customer, work):
    return customer, work


async def price_async(customer, work):
    return customer, work


cache.setup("mem://")
by_cashews = cache(ttl="1h")(price_async)
KEPT = {
    "dogpile.cache": make_region().configure("dogpile.cache.memory").cache_on_arguments()(price),
    "Beaker": CacheManager(type="memory", enabled=True).cache("prices", expire=60)(price),
    "cashews": lambda *arguments: asyncio.run(by_cashews(*arguments)),
    "functools": functools.lru_cache(price),
}


def seen(name, first, second):
    KEPT[name](*first)
    given = KEPT[name](*second)
    print(f"{name} {second}: {given}")
    return given


for name in ("dogpile.cache", "Beaker"):
    assert seen(name, ("Ann Lee", "roof"), ("Ann", "Lee roof")) == ("Ann Lee", "roof")
    assert seen(name, (None, "roof"), ("None", "roof")) == (None, "roof")
assert seen("cashews", (None, "roof"), ("", "roof")) == (None, "roof")
assert seen("functools", ("Ann Lee", "roof"), ("Ann", "Lee roof")) == ("Ann", "Lee roof")
PY
