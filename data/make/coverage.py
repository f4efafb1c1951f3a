#!/usr/bin/env python3
"""Writes the counts and the coverage table of the flagship into docs/data.md, between its two marks."""
import collections
import csv
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
RACE = ROOT / "data" / "races" / "us-china-ai"
TABLES = ["contenders", "indicators", "sources", "observations", "events", "models", "scores"]
BEGIN, END = "<!-- coverage: written by data/make/coverage.py -->", "<!-- end of coverage -->"


def read(name):
    with open(RACE / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def span(periods):
    return f"{min(periods)} to {max(periods)}" if len(periods) > 1 else "".join(periods)


def coverage(indicators, observations):
    rows = collections.defaultdict(list)
    for row in observations:
        if row["status"] != "M":
            rows[row["indicator"]].append(row)
    for indicator in indicators:
        mine = rows[indicator["id"]]
        periods = collections.defaultdict(set)
        for row in mine:
            periods[row["source"], row["contender"]].add(row["period"])
        sources = sorted({row["source"] for row in mine})
        both = max(len(periods[s, "USA"] & periods[s, "CHN"]) for s in sources)
        yield (indicator["pillar"], indicator["id"], len(mine), len({row["contender"] for row in mine}), both,
               span({row["period"] for row in mine}), ", ".join(sources))


def main():
    tables = {name: read(name) for name in TABLES}
    lines = [" · ".join(f"{len(tables[name])} {name}" for name in TABLES), "",
             "`both`: periods that the United States and China share within one source.", "",
             "| pillar | indicator | figures | contenders | both | periods | sources |", "|---|---|--:|--:|--:|---|---|"]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in coverage(tables["indicators"], tables["observations"])]
    page = ROOT / "docs" / "data.md"
    text = page.read_text(encoding="utf-8")
    block = "\n".join([BEGIN, "", *lines, "", END])
    page.write_text(re.sub(f"{re.escape(BEGIN)}.*{re.escape(END)}", lambda _: block, text, flags=re.S), encoding="utf-8")


if __name__ == "__main__":
    main()
