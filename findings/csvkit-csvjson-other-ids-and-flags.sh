#!/bin/sh
# csvkit 2.2.0 with agate 1.14.2: csvjson and csvsql --query change ids, and a count of 0 or 1 is true or false.
#
# agate reads numbers as decimals, so that each id is exact, and csvsort writes it unchanged. csvjson writes each number
# as a double with ".0" behind it, and csvsql asks SQLite for doubles: 9007199254740993 ends in 2. Neither warns. A
# column that happens to hold no other numbers than 0 and 1, as a count may, becomes true and false in csvjson, and True
# and False in csvsort; the next file, with a 2 in it, has numbers. -I keeps all as text, in JSON too.
#
# Output seen:
#   csvjson: [{"id": 9007199254740992.0, "count": true}, {"id": 2.0, "count": false}]
#   csvjson, a count of 2: [{"id": 9007199254740992.0, "count": 2.0}, {"id": 2.0, "count": 0.0}]
#   csvsql --query: id 9007199254740992.0 2.0
#   csvsort: id,count 9007199254740993,True 2,False
#   csvjson -I: [{"id": "9007199254740993", "count": "1"}, {"id": "2", "count": "0"}]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet csvkit==2.2.0 agate==1.14.2
cd "$dir"
printf 'id,count\n9007199254740993,1\n2,0\n' >visits.csv
printf 'id,count\n9007199254740993,2\n2,0\n' >other.csv

expect() {
    name=$1 expected=$2
    shift 2
    output=$("$dir/venv/bin/$@" | tr '\n' ' ' | sed 's/ *$//')
    echo "$name: $output"
    [ "$output" = "$expected" ]
}

expect csvjson '[{"id": 9007199254740992.0, "count": true}, {"id": 2.0, "count": false}]' csvjson visits.csv
expect 'csvjson, a count of 2' '[{"id": 9007199254740992.0, "count": 2.0}, {"id": 2.0, "count": 0.0}]' csvjson other.csv
expect 'csvsql --query' 'id 9007199254740992.0 2.0' csvsql --query 'SELECT id FROM visits ORDER BY id DESC' visits.csv
expect csvsort 'id,count 9007199254740993,True 2,False' csvsort -r -c id visits.csv
expect 'csvjson -I' '[{"id": "9007199254740993", "count": "1"}, {"id": "2", "count": "0"}]' csvjson -I visits.csv
