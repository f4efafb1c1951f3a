#!/usr/bin/env python3
"""Reads figures of the flagship again in the copies that its sources name, and prints what differs.

    reread.py --copies DIR [--sample N --seed S]

DIR holds clones of the copies, each in a folder OWNER+NAME (a work tree, or a bare repository in `repo`).
Without --sample every figure is read that a reader below knows. Needs Python 3, and xlrd for TOP500 lists.
"""
import argparse
import collections
import csv
import functools
import io
import pathlib
import random
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
RACE = ROOT / "data" / "races" / "us-china-ai"
ISO2 = {"USA": "US", "CHN": "CN", "DEU": "DE", "GBR": "GB", "FRA": "FR", "IND": "IN", "JPN": "JP", "KOR": "KR",
        "CAN": "CA", "TWN": "TW", "SGP": "SG", "ISR": "IL", "ARE": "AE", "EUU": "EU", "HKG": "HK"}
NAMES = {"USA": "United States", "CHN": "China", "DEU": "Germany", "GBR": "United Kingdom", "FRA": "France",
         "IND": "India", "JPN": "Japan", "KOR": "South Korea", "CAN": "Canada", "TWN": "Taiwan", "SGP": "Singapore",
         "ISR": "Israel", "ARE": "United Arab Emirates", "EUU": "EU", "WLD": "World"}
OWID = {"WLD": "OWID_WRL", "EUU": "OWID_EU27"}
WDI_2021 = {"high-tech-exports": ("TX.VAL.TECH.CD", 1e-9), "researchers-per-million": ("SP.POP.SCIE.RD.P6", 1),
            "resident-patents": ("IP.PAT.RESD", 1), "science-articles-fractional": ("IP.JRN.ARTC.SC", 1)}
EMBER = {"coal-generation": "coal", "nuclear-generation": "nuclear", "solar-generation": "solar",
         "wind-generation": "wind", "electricity-generation": "generation"}
KTI = {"manufacturing-value-added": "All manufacturing", "manufacturing-share": "All manufacturing",
       "electronics-value-added": "Computer, electronic, and optical products",
       "electrical-equipment-va": "Electrical equipment", "motor-vehicles-va": "Motor vehicles, trailers, and semi-trailers",
       "it-services-value-added": "IT and other information services"}


class Copies:
    """Files of the clones."""

    def __init__(self, folder):
        self.folder = folder

    def bytes(self, repository, path):
        home = self.folder / repository
        for git in (home / "repo" / ".git", home / "repo", home / ".git"):
            if git.exists():
                run = subprocess.run(["git", f"--git-dir={git}", "show", f"HEAD:{path}"], capture_output=True)
                if run.returncode == 0:
                    return run.stdout
        raise LookupError(f"{repository} {path} is not among the copies")

    @functools.cache
    def table(self, repository, path):
        return list(csv.reader(io.StringIO(self.bytes(repository, path).decode("utf-8-sig"))))

    def lookup(self, repository, path, code, year):
        """The last column of the row of a nation's code and a year."""
        return float(self._keyed(repository, path)[code, year])

    @functools.cache
    def _keyed(self, repository, path):
        header, *rows = self.table(repository, path)
        code = header.index("Code") if "Code" in header else header.index("Country Code")
        year = header.index("Year")
        return {(row[code], row[year]): row[-1] for row in rows}


def ember(copies, row):
    code = OWID.get(row["contender"], row["contender"])
    name = EMBER.get(row["indicator"])
    path = f"data/electricity-{name}.csv" if name else "data/share-electricity-renewables.csv"
    return copies.lookup("sayanarman+CAP6938-Final-Project", path, code, row["period"])


def gdp(copies, row):
    return copies.lookup("datasets+gdp", "data/gdp.csv", row["contender"], row["period"]) / 1e9


def manufacturing(copies, contender, year):
    header, *rows = copies.table("CaiYuwei2003+Carbon-Emission-Analysis", "API_NV.IND.MANF.ZS_DS2_en_csv_v2_7.csv")
    share = float(next(r for r in rows if r[0] == contender)[header.index(year)])
    return share, share / 100 * copies.lookup("datasets+gdp", "data/gdp.csv", contender, year) / 1e9


def world_bank(copies, row):
    name, who, year, edition = row["indicator"], row["contender"], row["period"], row["edition"]
    if name == "population":
        return copies.lookup("datasets+population", "data/population.csv", who, year)
    if name == "gdp" and edition == "2024":
        return gdp(copies, row)
    if name.startswith("manufacturing") and edition == "2024":
        share, value = manufacturing(copies, who, year)
        if name == "manufacturing-share":
            return 100 * value / manufacturing(copies, "WLD", year)[1]
        return share if name == "manufacturing-of-gdp" else value
    if edition == "2023":
        code = OWID.get(who, who)
        share = copies.lookup("manantpu+Data_Mining_Project", "research-spending-gdp.csv", code, year)
        return share if name == "rd-intensity" else share / 100 * gdp(copies, row)
    if edition == "2021-09":
        series, factor = WDI_2021[name]
        table = copies.table("light-and-salt+World-Bank-Data-by-Indicators",
                             "science-and-technology/science-and-technology-raw-2021.csv")
        header = next(r for r in table if "Country Code" in r)
        found = next(r for r in table if len(r) > 3 and r[1] == who and r[3] == series)
        return float(found[header.index(year)]) * factor
    raise LookupError("no reader for this edition")


def ncses(copies, number):
    return copies.table("bq-org+ncses_stats_explorer_placeholder", f"output/tables/{number}/data.csv")


def economy(cell, who):
    """Whether a cell names a nation; the table writes EU (27), World (75) and note marks."""
    name, cell = NAMES[who], re.sub("<sup>.*?</sup>", "", cell).strip()
    return cell == name or cell.startswith(f"{name} (") or who == "EUU" and cell in ("EU-27", "European Union")


def value_added(copies, row):
    header, *rows = ncses(copies, "10758")
    def one(who):
        found = [r for r in rows if economy(r[header.index("field_economy")], who)
                 and r[2].split(" -> ")[-1].startswith(KTI[row["indicator"]])]
        return float(found[0][header.index(f"field_{row['period']}")]) / 1e3
    value = one(row["contender"])
    return 100 * value / one("WLD") if row["indicator"] == "manufacturing-share" else value


def exports(copies, row):
    header, *rows = ncses(copies, "10759")
    start = next(i for i, r in enumerate(rows) if r[2].startswith("KTI manufacturing"))
    found = next(r for r in rows[start + 1:] if economy(r[2], row["contender"]))
    return float(found[header.index(row["period"])]) / 1e3


def venture(number):
    def read(copies, row):
        header, *rows = ncses(copies, number)
        total = row["contender"] == "WLD"
        found = next(r for r in rows if (r[2] == "Total" if total else economy(r[2].split(" -> ")[-1], row["contender"])))
        return float(found[header.index(f"field_{row['period']}")]) / 1e3
    return read


def by_order(number, first):
    """Tables that lost their years: the figures of a nation follow each other, one a year."""
    def read(copies, row):
        _, *rows = ncses(copies, number)
        groups = collections.OrderedDict()
        for r in rows:
            groups.setdefault(r[2].split(" -> ")[-1].strip(), []).append(r[3])
        name = next(n for n in groups if economy(n, row["contender"]))
        values = groups[name]
        years = list(range(first, 2023))
        return float(values[len(values) - len(years) + years.index(int(row["period"]))])
    return read


def doctorates(copies, row):
    header, *rows = ncses(copies, "5786")
    found = next(r for r in rows if economy(r[3], row["contender"]) and r[2].endswith("All S&E"))
    return float(found[header.index(f"field_{row['period']}")])


def irena(copies, row):
    if row["edition"] != "2024":
        raise LookupError("no reader for this edition")
    path = ("installed-solar-pv-capacity.csv" if row["indicator"].startswith("solar")
            else "cumulative-installed-wind-energy-capacity-gigawatts.csv")
    code, year = OWID.get(row["contender"], row["contender"]), int(row["period"])
    now, before = (copies.lookup("nageshchillale+DA-VISUAL", path, code, str(y)) for y in (year, year - 1))
    return now - before


CSET = {"cset-publications": ("annual-scholarly-publications-on-artificial-intelligence.csv", 1),
        "cset-patents": ("artificial-intelligence-patents-submitted.csv", 1),
        "cset-investment": ("private-investment-in-artificial-intelligence-cset.csv", 1e-9)}


def cset(copies, row):
    if row["edition"] != "2026-04":
        raise LookupError("no reader for this edition")
    path, factor = CSET[row["source"]]
    _, *rows = copies.table("Nanotiike+Global_AI_visualization", f"data/{path}")
    code = OWID.get(row["contender"], row["contender"])
    found = next(r for r in rows if r[1] == code and r[2] == row["period"])
    return float(next(cell for cell in found[3:] if cell)) * factor


def microsoft(copies, row):
    header, *rows = copies.table("microsoft+ai-diffusion-report", "data/AI_Diffusion_Q12026_Update.csv")
    column = {"2025-06": 1, "2025-12": 2, "2026-03": 3}[row["period"]]
    return float(next(r[column] for r in rows if economy(r[0], row["contender"])).rstrip("%"))


def notable(copies, row):
    """Models of a year or the largest so far, in the edition of January 2026."""
    if row["edition"] != "2026-01":
        raise LookupError("no reader for this edition")
    header, *rows = copies.table("mxschons+sobe-2025-data-repository", "data/external/epoch-ai/notable-ai-models.csv")
    at = {name: header.index(name) for name in ("Publication date", "Training compute (FLOP)",
                                                "Country (of organization)", "Model accessibility")}
    names = {"KOR": "Korea (Republic of)", "USA": "United States of America",
             "GBR": "United Kingdom of Great Britain and Northern Ireland"}
    nation = names.get(row["contender"], NAMES[row["contender"]])
    mine = [r for r in rows if row["contender"] == "WLD"
            or nation in [c.strip() for c in r[at["Country (of organization)"]].split(",")]]
    if row["indicator"] == "largest-training-run":
        return max(float(r[at["Training compute (FLOP)"]]) for r in mine
                   if r[at["Training compute (FLOP)"]] and r[at["Publication date"]][:4] <= row["period"]) / 1e24
    return sum(r[at["Publication date"]][:4] == row["period"]
               and (row["indicator"] == "notable-models" or r[at["Model accessibility"]].startswith("Open weights"))
               for r in mine)


def github(copies, row):
    path = "data/developers.csv" if row["indicator"] == "github-developers" else "data/git_pushes.csv"
    header, *rows = copies.table("github+innovationgraph", path)
    year, quarter = row["period"].split("-Q")
    where = {name: header.index(name) for name in ("iso2_code", "year", "quarter")}
    return float(next(r[0] for r in rows if r[where["iso2_code"]] == ISO2[row["contender"]]
                      and r[where["year"]] == year and r[where["quarter"]] == quarter))


def top500(copies, row):
    import xlrd
    stamp = row["period"].replace("-", "")
    data = copies.bytes("lass-lab+Top500-analysis-dataset", f"data/top500/xls/TOP500_{stamp}.xls")
    sheet = xlrd.open_workbook(file_contents=data, logfile=io.StringIO()).sheet_by_index(0)
    start = next(i for i in range(10) if any(str(c).strip() == "Country" for c in sheet.row_values(i)))
    header = [str(c).strip() for c in sheet.row_values(start)]
    speed = next(i for i, c in enumerate(header) if c.lower().startswith("rmax"))
    scale = 1e3 if "tflop" in header[speed].lower() else 1e6
    names = {"KOR": ("Korea, South", "South Korea", "Korea")}.get(row["contender"], (NAMES.get(row["contender"]),))
    rows = [sheet.row_values(i) for i in range(start + 1, sheet.nrows)]
    rows = [r for r in rows if str(r[header.index("Country")]).strip()]
    mine = [r for r in rows if row["contender"] == "WLD" or str(r[header.index("Country")]).strip() in names]
    return len(mine) if row["indicator"] == "top500-systems" else sum(float(r[speed]) for r in mine) / scale


READERS = {"ember-owid": ember, "wdi": world_bank, "ncses-kti": value_added, "ncses-kti-exports": exports,
           "ncses-venture": venture("6208"), "ncses-venture-all": venture("10578"), "ncses-doctorates": doctorates,
           "irena": irena, "github-innovation-graph": github, "top500": top500,
           "epoch-models": notable, "microsoft-diffusion": microsoft, **dict.fromkeys(CSET, cset)}


def reader(row):
    if row["source"] == "ncses-publications":
        return by_order("9968" if row["indicator"] == "ai-publications" else "9985", 2003)
    if row["source"] == "ncses-uspto":
        return by_order("10557", 1998)
    return READERS.get(row["source"])


def same(kept, read):
    """Whether a figure is the one that was read, to the places that are kept."""
    places = len(kept.partition(".")[2])
    return abs(float(kept) - read) <= 0.6 * 10.0 ** -places + 2e-6 * abs(read)


def main():
    arguments = argparse.ArgumentParser(description="read figures again in the copies they come from")
    arguments.add_argument("--copies", type=pathlib.Path, required=True)
    arguments.add_argument("--sample", type=int)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    with open(RACE / "observations.csv", encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["value"]]
    if given.sample:
        rows = random.Random(given.seed).sample(rows, given.sample)
    copies, counts, without = Copies(given.copies), collections.Counter(), collections.Counter()
    for row in rows:
        read = reader(row)
        try:
            if read is None:
                raise LookupError("no reader for this source")
            found = read(copies, row)
        except (LookupError, StopIteration, ValueError, ImportError) as problem:
            counts["not read"] += 1
            without[row["source"], row["edition"] if row["source"] in ("wdi", "irena") else ""] += 1
            if given.sample:
                print("not read:", *(row[k] for k in ("indicator", "source", "contender", "period", "value")), f"({problem})")
            continue
        counts["same" if same(row["value"], found) else "differs"] += 1
        if not same(row["value"], found):
            print("differs:", *(row[k] for k in ("indicator", "source", "contender", "period", "edition")),
                  "kept", row["value"], "read", f"{found:.8g}")
    print(dict(counts))
    for source, number in without.most_common():
        print("  not read:", number, *source)


if __name__ == "__main__":
    main()
