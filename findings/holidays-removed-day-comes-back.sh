#!/bin/sh
# holidays 0.109: a holiday that was removed is one again in the next year.
#
# Many contractors work on Columbus Day, and pop_named("Columbus Day") is there to say so; by its docstring the dates
# of that name "are no longer considered holidays". Years are added when a date in them is asked for, and each new one
# has the day again. So the rates and working days are right this year and wrong from the next one on, without an error.
# With years=range(2024, 2026) it is 2026 that is wrong. Before any date was asked for, the same call is a KeyError.
#
# Output seen (is Columbus Day a working day?):
#   2024, before: False
#   2024, removed: True
#   2025: False
#   removed at once: KeyError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet holidays==0.109
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import holidays


def removed_at_once():
    try:
        holidays.US().pop_named("Columbus Day")
    except KeyError as error:
        return type(error).__name__
    return "no error"


days = holidays.US()
seen = {"2024, before": days.is_working_day("2024-10-14")}
days.pop_named("Columbus Day")
seen["2024, removed"] = days.is_working_day("2024-10-14")
seen["2025"] = days.is_working_day("2025-10-13")
seen["removed at once"] = removed_at_once()
for name, value in seen.items():
    print(f"{name}: {value}")
assert list(seen.values()) == [False, True, False, "KeyError"]

years = holidays.US(years=range(2024, 2026))
years.pop_named("Columbus Day")
assert years.is_working_day("2025-10-13")
assert not years.is_working_day("2026-10-12")
PY
