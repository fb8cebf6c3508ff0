#!/bin/sh
# dacite 1.9.2: one text where a list belongs becomes the letters of "<generator object ...".
#
# JSON has no sets and no tuples, so that such a field needs cast=[set] or cast=[tuple]. An API that sends a single tag
# as a text, in place of a list with one, then gives letters. They are not even those of the tag, but those of an
# object inside of dacite, with an address in memory that is another one in each run. There is no error. Without cast
# the same text is a WrongTypeError, and a number or null with it is a TypeError.
#
# Output seen (the tags, and for letters what they spell):
#   ["leak", "roof"] into a tuple: leak, roof
#   "leak" into a tuple: <generator object
#   "leak" into a list: <generator object
#   "leak" into a set: letters, with < and > among them
#   5 into a tuple: TypeError
#   "leak" into a list, without cast: WrongTypeError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet dacite==1.9.2
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
from dataclasses import make_dataclass
from typing import List, Set, Tuple

import dacite

CAST = dacite.Config(cast=[list, set, tuple])


def tags(text, kind, config=CAST):
    job = make_dataclass("Job", [("tags", kind)])
    try:
        return dacite.from_dict(job, {"tags": json.loads(text)}, config).tags
    except (TypeError, dacite.WrongTypeError) as error:
        return type(error).__name__


several = tags('["leak", "roof"]', Tuple[str, ...])
spelt = ["".join(tags('"leak"', kind)) for kind in (Tuple[str, ...], List[str])]
letters = tags('"leak"', Set[str])
number = tags("5", Tuple[str, ...])
strict = tags('"leak"', List[str], dacite.Config())
print('["leak", "roof"] into a tuple:', ", ".join(several))
print('"leak" into a tuple:', spelt[0][:17])
print('"leak" into a list:', spelt[1][:17])
print('"leak" into a set:', "letters, with < and > among them" if {"<", ">"} <= letters else sorted(letters))
print("5 into a tuple:", number)
print('"leak" into a list, without cast:', strict)
assert several == ("leak", "roof")
assert all(text.startswith("<generator object _build_value") for text in spelt)
assert {"<", ">", "_", "g"} <= letters
assert (number, strict) == ("TypeError", "WrongTypeError")
PY
