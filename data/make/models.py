"""Models and benchmark scores from Epoch AI's files, with the hand-kept models on top."""
from rows import plain
from decimal import Decimal

MODEL = ["model", "developer", "contender", "released", "parameters", "active_parameters", "licence", "open_weights",
         "source"]
SCORE = ["model", "benchmark", "score", "date", "source"]

# Epoch writes a few nations otherwise than contenders.csv does.
NATIONS = {"United States of America": "USA", "United Kingdom of Great Britain and Northern Ireland": "GBR",
           "Korea (Republic of)": "KOR"}
ACCESS = {"Open weights (unrestricted)": ("open weights", "yes"),
          "Open weights (restricted use)": ("open weights, restricted use", "yes"),
          "Open weights (non-commercial)": ("open weights, non-commercial", "yes"),
          "API access": ("closed, interface", "no"), "Hosted access (no API)": ("closed, hosted", "no"),
          "Unreleased": ("not released", "no"), "": ("", "unknown")}


def table(kept, notable, versions, scored, contenders):
    """One row a model: kept by hand first, then Epoch's notable models, then the versions that have scores.

    A joint model stands under the first nation that Epoch names; models of nations that do not take part are left out.
    """
    nations = {name: id for id, name in contenders.items()} | NATIONS
    result = {row["model"]: row for row in kept}
    access = {}
    for row in notable:
        name = row["Model"].strip()
        licence, open_weights = ACCESS[row["Model accessibility"]]
        access[name] = licence, open_weights
        add(result, nations, name, row["Organization"], row["Country (of organization)"], row["Publication date"],
            row["Parameters"], licence, open_weights, "epoch-models")
    for row in versions:
        name = row["model_version"].strip()
        if name in scored:
            licence, open_weights = access.get(row["model_name"], ("", "unknown"))
            add(result, nations, name, row["organization"], row["country"], row["release_date"], "", licence,
                open_weights, "epoch-benchmarks")
    return [result[name] for name in sorted(result)]


def add(result, nations, name, developer, countries, released, parameters, licence, open_weights, source):
    contender = next((nations[c] for c in countries.split(",") if c in nations), None)
    if contender and name not in result:
        result[name] = {"model": name, "developer": "|".join(dict.fromkeys(developer.split(","))),
                        "contender": contender, "released": released,
                        "parameters": plain(Decimal(parameters)) if parameters else "", "active_parameters": "",
                        "licence": licence, "open_weights": open_weights, "source": source}


def scores(raw, known):
    """Scores of the models that stand in models.csv, as shares of the best possible score."""
    names = {row["model"] for row in known}
    table = [{"model": r["model"].strip(), "benchmark": r["benchmark"], "score": plain(Decimal(r["performance"])),
              "date": r["date"], "source": "epoch-benchmarks"} for r in raw if r["model"].strip() in names]
    return sorted(table, key=lambda r: (r["model"], r["benchmark"]))
