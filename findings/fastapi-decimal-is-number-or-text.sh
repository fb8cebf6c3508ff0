#!/bin/sh
# FastAPI 0.165.0: a Decimal in an answer is a rounded number or an exact text, by how the endpoint is written.
#
# In a dict it becomes a double: 12345678901234567.89 is sent as 1.2345678901234568e+16. In a model of pydantic it is
# sent as a text with every digit. So a field changes its type for all clients when someone gives the endpoint a model,
# and the amount of money changes when someone takes the model away.
#
# Output seen:
#   dict: {"total":1.2345678901234568e+16}
#   model: {"total":"12345678901234567.89"}
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet fastapi==0.165.0 httpx==0.28.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
from decimal import Decimal

from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel

TOTAL = Decimal("12345678901234567.89")
app = FastAPI()


class Job(BaseModel):
    total: Decimal


@app.get("/dict")
def plain():
    return {"total": TOTAL}


@app.get("/model")
def model() -> Job:
    return Job(total=TOTAL)


client = TestClient(app)
seen = {name: client.get(f"/{name}").text for name in ("dict", "model")}
for name, text in seen.items():
    print(f"{name}: {text}")
assert seen == {"dict": '{"total":1.2345678901234568e+16}', "model": '{"total":"12345678901234567.89"}'}
PY
