#!/bin/sh
# phonenumbers 9.0.43: a local number with a name of three letters behind it is the valid number of a stranger.
#
# Offices write "303-5501 Tom" for a local number and whom to ask for. parse() takes letters for keys of a phone, as in
# 1-800-FLOWERS, but does so for any three of them: Tom is 866, and the number one of Colorado, 303-550-1866, that
# is_valid_number finds good. Reminders so go to someone else. Without the name the number is not valid. The search in
# texts, PhoneNumberMatcher, finds no number in it.
#
# Output seen:
#   303-5501 Tom: +13035501866 valid, found in text: 0
#   720-4411 fax: +17204411329 valid, found in text: 0
#   303-5501: +13035501 not valid, found in text: 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet phonenumbers==9.0.43
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import phonenumbers

seen = {}
for text in ("303-5501 Tom", "720-4411 fax", "303-5501"):
    number = phonenumbers.parse(text, "US")
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    valid = phonenumbers.is_valid_number(number)
    found = len(list(phonenumbers.PhoneNumberMatcher(text, "US")))
    seen[text] = (written, valid, found)
    print(f"{text}: {written} {'valid' if valid else 'not valid'}, found in text: {found}")
assert seen == {
    "303-5501 Tom": ("+13035501866", True, 0),
    "720-4411 fax": ("+17204411329", True, 0),
    "303-5501": ("+13035501", False, 0),
}
PY
