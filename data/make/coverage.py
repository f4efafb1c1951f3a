#!/usr/bin/env python3
"""Writes the counts, the freshness and the coverage of the flagship into docs/data.md, between its two marks.

The counts of freshness are printed too: how many indicators have a figure of both nations, how recent,
and which lanes have two independent ones.
"""
import collections
import csv
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
RACE = ROOT / "data" / "races" / "us-china-ai"
TABLES = ["contenders", "indicators", "sources", "observations", "events", "models", "scores"]
PAIR = ("USA", "CHN")
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


def freshness(indicators, observations, definition):
    """Lines that say how recent the figures of both nations are, by indicator and by lane."""
    last = collections.defaultdict(dict)
    for row in observations:
        if row["value"] and row["contender"] in PAIR:
            seen = last[row["indicator"]]
            seen[row["contender"]] = max(seen.get(row["contender"], ""), row["period"][:4])
    older = {name: min(seen.values()) for name, seen in last.items() if len(seen) == len(PAIR)}
    voting = {i["id"] for i in indicators if i["direction"] != "context" and i["kind"] != "cumulative"}
    now = int(re.search(r"^cut_off: (\d{4})", definition, re.M).group(1))
    recent = [name for name, year in older.items() if int(year) >= now - 1]
    yield f"- Voting indicators with a figure of {now - 1} or {now} of both nations: {len(voting & set(recent))}"
    yield f"- All indicators with one: {len(recent)}"
    yield f"- All indicators with one of {now - 2} or later: {sum(int(year) >= now - 2 for year in older.values())}"
    lanes = {}
    for i in indicators:
        if i["id"] in voting:
            groups = lanes.setdefault(i["pillar"], set())
            if i["id"] in older and int(older[i["id"]]) >= now - 3:
                groups.add(i["dependence_group"] or i["id"])
    full = [lane for lane, groups in lanes.items() if len(groups) > 1]
    yield f"- Scored lanes with two independent figures not older than three years: {len(full)} of {len(lanes)}"
    for lane in lanes:
        if lane not in full:
            yield f"  - not: {lane}, with {len(lanes[lane])}"


def main():
    tables = {name: read(name) for name in TABLES}
    fresh = list(freshness(tables["indicators"], tables["observations"], (RACE / "race.yaml").read_text()))
    print("\n".join(fresh))
    lines = [" · ".join(f"{len(tables[name])} {name}" for name in TABLES), "", *fresh, "",
             "`both`: periods that the United States and China share within one source.", "",
             "| pillar | indicator | figures | contenders | both | periods | sources |", "|---|---|--:|--:|--:|---|---|"]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in coverage(tables["indicators"], tables["observations"])]
    page = ROOT / "docs" / "data.md"
    text = page.read_text(encoding="utf-8")
    block = "\n".join([BEGIN, "", *lines, "", END])
    page.write_text(re.sub(f"{re.escape(BEGIN)}.*{re.escape(END)}", lambda _: block, text, flags=re.S), encoding="utf-8")


if __name__ == "__main__":
    main()
