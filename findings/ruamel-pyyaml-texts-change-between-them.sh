#!/bin/sh
# ruamel.yaml 0.19.1 and PyYAML 6.0.4: texts that one writes are numbers or booleans for the other.
#
# Each puts in quotes what it would take for something else itself. ruamel.yaml goes by YAML 1.2 and PyYAML by 1.1, so
# that the province ON from ruamel.yaml is true for PyYAML, and 12:30 is 750. From PyYAML the ZIP code 08544 comes
# without quotes and is 8544 for ruamel.yaml, and the code 1e3 is 1000.0. Neither file names its version of YAML, and
# there is no error.
#
# Output seen:
#   ruamel.yaml to PyYAML: {'province': True, 'country': False, 'start': 750}
#   PyYAML to ruamel.yaml: {'zip': 8544, 'code': 1000.0}
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet ruamel.yaml==0.19.1 pyyaml==6.0.4
"$dir/venv/bin/python" - <<'PY'
import io

import yaml
from ruamel.yaml import YAML

ruamel = YAML(typ="safe", pure=True)
ruamel.default_flow_style = False
written = io.StringIO()
ruamel.dump({"province": "ON", "country": "NO", "start": "12:30"}, written)
by_pyyaml = {**yaml.safe_load(written.getvalue())}
by_pyyaml = {key: by_pyyaml[key] for key in ("province", "country", "start")}
by_ruamel = dict(ruamel.load(yaml.safe_dump({"zip": "08544", "code": "1e3"}, sort_keys=False)))
print(f"ruamel.yaml to PyYAML: {by_pyyaml}")
print(f"PyYAML to ruamel.yaml: {by_ruamel}")
assert by_pyyaml == {"province": True, "country": False, "start": 750}
assert by_ruamel == {"zip": 8544, "code": 1000.0}
PY
