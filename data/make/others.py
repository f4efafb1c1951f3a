#!/usr/bin/env python3
"""Writes docs/others.md: what others say of the race, beside what the flagship says.

    ./overtake standing -f json > standing.json
    python3 data/make/others.py standing.json

What others say is kept in data/others.csv, one judgement of one lane a row, with its date and the page it
was read on. Our side is read from the standing, so the page never says more than the tool does.
"""
import csv
import json
import pathlib
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAMES = {"USA": "United States", "CHN": "China", "tie": "level", "undetermined": "too close to call", None: "no call"}
WIDTH = 118


def lane_of(standing, lane):
    """Our call of a lane, or of the race as a whole."""
    if lane == "overall":
        return standing["verdict"]
    return next(pillar for pillar in standing["pillars"] if pillar["id"] == lane)


def call(part):
    word = NAMES.get(part["leader"], part["leader"])
    return f"{word} ({part['call']})" if part["leader"] in ("USA", "CHN") else word


def figures(standing, ids):
    """The last figure of each of the two, with its period, for every indicator that is named."""
    known = {i["id"]: i for i in standing["indicators"]}
    for name in ids:
        indicator = known[name]
        sides = [f"{NAMES[c]} {plain(f['value'])} ({f['period']})"
                 for c, f in indicator["latest"].items() if f and c in ("USA", "CHN")]
        if sides:
            yield f"{indicator['title']}, {indicator['unit']}: {', '.join(sides)}"


def plain(value):
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


def wrapped(text, indent=""):
    return textwrap.fill(text, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def page(standing, rows):
    judges = list(dict.fromkeys((r["judge"], r["title"], r["date"], r["url"], r["read_from"]) for r in rows))
    yield "# Beside other judges"
    yield wrapped(f"{len(judges)} published judgements of the race between the United States and China, each read on the "
                  "page that is named, and what Overtake says of the same lane as of "
                  f"{standing['asOf']}. Where the two differ, the figure behind the difference is named. "
                  "`data/others.csv` is the table; `data/make/others.py` writes this page.")
    for judge in judges:
        name, title, date, url, seen = judge
        yield f"## {name}: {title}"
        yield wrapped(f"{date}. [Publisher]({url}), read at <{seen}>." if seen != url else f"{date}. Read at <{url}>.")
        for r in rows:
            if (r["judge"], r["title"], r["date"], r["url"], r["read_from"]) == judge:
                yield "\n".join(entry(standing, r))


def entry(standing, r):
    part = lane_of(standing, r["lane"])
    ours = part["leader"]
    same = ours == r["leader"] or ours in ("tie", "undetermined") and r["leader"] == "tie"
    lane = part.get("title", "The race as a whole")
    verdict = "The same." if same else "Different." if r["reason"] == "agrees" else f"Different: {r['reason']}."
    yield wrapped(f"- **{lane}.** {name_of(r)}: {r['says']}. Overtake: {call(part)}. {verdict}", "  ")
    yield wrapped(f"  - Why: {r['why']}", "    ")
    for line in figures(standing, r["indicators"].split("|")):
        yield wrapped(f"  - {line}", "    ")


def name_of(r):
    return r["judge"].split(",")[0]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        standing = json.load(file)
    with open(ROOT / "data" / "others.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    text = "\n\n".join(page(standing, rows)) + "\n"
    (ROOT / "docs" / "others.md").write_text(text, encoding="utf-8")
    print(f"others.md: {len(rows)} judgements of lanes")


if __name__ == "__main__":
    main()
