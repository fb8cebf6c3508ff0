#!/bin/sh
# word2number 1.1: twenty-one hundred, as amounts are written on cheques, is 120.
#
# Its page reads numbers such as three hundred and forty two. Americans write 2,100 as twenty-one hundred too. The first
# word is multiplied by the second one, and the rest is added: 20 times 1, and 100. Nineteen hundred is right, as it is
# two words. Minus and half are passed over. Each result is a plausible number, and a text with no number in it is a
# ValueError. text2num reads the hundreds, and refuses what it cannot read.
#
# Output seen:
#   nineteen hundred: word2number 1900, text2num 1900
#   twenty-one hundred: word2number 120, text2num 2100
#   twenty-one hundred and fifty: word2number 170, text2num 2150
#   ninety-nine hundred: word2number 910, text2num 9900
#   minus five: word2number 5, text2num ValueError
#   two and a half: word2number 2, text2num ValueError
#   nothing: word2number ValueError, text2num ValueError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet word2number==1.1 text2num==3.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from text_to_num import text2num
from word2number.w2n import word_to_num


def read(parse, *words):
    try:
        return str(parse(*words))
    except ValueError as error:
        return type(error).__name__


seen = {}
for text in (
    "nineteen hundred",
    "twenty-one hundred",
    "twenty-one hundred and fifty",
    "ninety-nine hundred",
    "minus five",
    "two and a half",
    "nothing",
):
    seen[text] = (read(word_to_num, text), read(text2num, text, "en"))
    print("{}: word2number {}, text2num {}".format(text, *seen[text]))
assert list(seen.values()) == [
    ("1900", "1900"),
    ("120", "2100"),
    ("170", "2150"),
    ("910", "9900"),
    ("5", "ValueError"),
    ("2", "ValueError"),
    ("ValueError", "ValueError"),
]
PY
