#!/usr/bin/env python3
"""Makes the tables of data/races/us-china-ai that come from publishers' files.

    flagship.py --figures FILE.csv... [--models FILE.csv --versions FILE.csv --scores FILE.csv] [--recipes DIR --race DIR]

Hand-kept tables (contenders, indicators, sources, events, race.yaml, datapackage.json) live in the race
folder itself. This script writes observations.csv from two recipes beside it, and models.csv and scores.csv
from Epoch AI's own files. The same input gives the same bytes. docs/data.md says how to bring each
publisher's file into the layout that --figures reads:

    indicator,contender,period,value,unit,published,note[,low,high,status,first_published,remark]

One row is one figure: `indicator` is the raw series named in series.csv, `period` is ISO 8601,
`published` the edition that was read (a year, a month or a day). The columns in brackets are the
publisher's own interval and marks, where there are any; a recipe's rules come before them.
"""
import argparse
import csv
import pathlib

import models
import rows

HERE = pathlib.Path(__file__).resolve().parent
OBSERVATION = ["indicator", "source", "contender", "period", "value", "unit", "low", "high", "status",
               "first_published", "edition", "note"]


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path, header, table):
    """Writes a sorted table with LF line ends, through a temporary file, so a crash leaves the old one."""
    partial = path.with_suffix(".tmp")
    with open(partial, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, lineterminator="\n", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(table)
    partial.replace(path)
    print(f"{path.name}: {len(table)} rows")


def observations(figures, recipes, race):
    units = {row["id"]: row["unit"] for row in read(race / "indicators.csv")}
    table = []
    for recipe in read(recipes / "series.csv"):
        table += rows.from_series(recipe, [f for f in figures if f["indicator"] == recipe["series"]])
    if (recipes / "cited.csv").exists():
        table += rows.from_cited(read(recipes / "cited.csv"))
    for row in table:
        row["unit"] = units[row["indicator"]]
    order = {name: i for i, name in enumerate(units)}
    return sorted(table, key=lambda r: (order[r["indicator"]], r["source"], r["contender"], r["period"], r["edition"]))


def main():
    arguments = argparse.ArgumentParser(description="make the flagship's tables from publishers' files")
    arguments.add_argument("--figures", type=pathlib.Path, required=True, nargs="+",
                           help="publishers' series in the tidy layout, one file or several")
    arguments.add_argument("--models", type=pathlib.Path, help="Epoch AI's notable models")
    arguments.add_argument("--versions", type=pathlib.Path, help="Epoch AI's list of benchmarked model versions")
    arguments.add_argument("--scores", type=pathlib.Path, help="Epoch AI's scores: model, benchmark, performance, date")
    arguments.add_argument("--recipes", type=pathlib.Path, default=HERE, help="folder of series.csv and cited.csv")
    arguments.add_argument("--race", type=pathlib.Path, default=HERE.parent / "races" / "us-china-ai")
    given = arguments.parse_args()
    figures = [figure for file in given.figures for figure in read(file)]
    write(given.race / "observations.csv", OBSERVATION, observations(figures, given.recipes, given.race))
    if given.models:
        raw = read(given.scores)
        contenders = {row["id"]: row["name"] for row in read(given.race / "contenders.csv")}
        table = models.table(read(given.recipes / "models.csv"), read(given.models), read(given.versions),
                             {row["model"].strip() for row in raw}, contenders)
        write(given.race / "models.csv", models.MODEL, table)
        write(given.race / "scores.csv", models.SCORE, models.scores(raw, table))


if __name__ == "__main__":
    main()
