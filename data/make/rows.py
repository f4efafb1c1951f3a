"""From a recipe and raw figures to observation rows."""
from decimal import Context, Decimal

SIGNIFICANT = Context(prec=7)


def plain(number):
    """A plain decimal: whole numbers as they are, others to seven significant digits, no exponent, no trailing zeros."""
    whole = number == number.to_integral_value()
    text = format(number if whole else SIGNIFICANT.plus(number), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def from_series(recipe, figures):
    """Observation rows of one series: choose, transform, scale, mark."""
    kept = [f for f in figures if chosen(recipe, f)]
    kept = TRANSFORMS[recipe["transform"]](kept)
    return [observation(recipe, f) for f in kept]


def from_cited(table):
    """Figures kept by hand: each is one published number with the page it was read on in its source row."""
    return [dict(row, value=row["value"] and plain(Decimal(row["value"]))) for row in table]


def chosen(recipe, figure):
    names = recipe["contenders"].split("|")
    include = [n for n in names if n and not n.startswith("-")]
    if include and figure["contender"] not in include or "-" + figure["contender"] in names:
        return False
    return within(figure["period"], recipe["periods"])


def within(period, span):
    """Whether a period lies in FROM..TO (either end may be missing); ISO periods compare as text."""
    first, _, last = span.partition("..")
    if span and ".." not in span:
        return period == span
    return (not first or period >= first) and (not last or period[:len(last)] <= last)


def observation(recipe, figure):
    factor = Decimal(recipe["factor"] or "1")
    status, note = mark(recipe["status"], figure), recipe["note"] or figure.get("remark", "")
    number = Decimal(figure["value"]) * factor
    value, (low, high) = plain(number), bounds(recipe["spread"], number, figure, factor)
    if status == "M":
        note = f"listed figure {value}; not comparable: {note}"
        value = low = high = ""
    return {"indicator": recipe["indicator"], "source": recipe["source"], "contender": figure["contender"],
            "period": figure["period"], "value": value, "low": low, "high": high, "status": status,
            "first_published": recipe["first_published"] or figure.get("first_published", ""),
            "edition": recipe["edition"] or figure["published"], "note": note}


def mark(rules, figure):
    """The status of a figure: rules `STATUS[:CONTENDER][@PERIODS]`, separated by blanks; the last that fits wins.

    Where none fits it is the publisher's own, else A.
    """
    status = figure.get("status") or "A"
    for rule in rules.split():
        rule, _, span = rule.partition("@")
        code, _, contender = rule.partition(":")
        if contender in ("", figure["contender"]) and within(figure["period"], span):
            status = code
    return status


def bounds(rule, number, figure, factor):
    """The interval that the recipe assumes, else the one that the publisher prints."""
    if rule:
        return spread(rule, number)
    return tuple(plain(Decimal(figure[side]) * factor) if figure.get(side) else "" for side in ("low", "high"))


def spread(rule, number):
    """The assumed 90 % interval: `+6` is six units either way, `x3` a factor of three either way."""
    if not rule:
        return "", ""
    width = Decimal(rule[1:])
    if rule[0] == "+":
        return plain(number - width), plain(number + width)
    return plain(number / width), plain(number * width)


def unchanged(figures):
    return figures


def gap(figures):
    """Each figure less the best of its period: ratings of one snapshot compare, levels of two do not."""
    best = {}
    for f in figures:
        best[f["period"]] = max(best.get(f["period"], Decimal("-Infinity")), Decimal(f["value"]))
    return [dict(f, value=str(Decimal(f["value"]) - best[f["period"]])) for f in figures]


def lag(figures):
    """Months since the leader first stood where the other contender stands, at each record of the other one.

    The first record is left out: the leader may have stood there before the series began, so it is censored.
    """
    paths = {}
    for f in sorted(figures, key=lambda f: f["period"]):
        paths.setdefault(f["contender"], []).append((f["period"], Decimal(f["value"]), f))
    leader = max(paths, key=lambda c: paths[c][-1][1])
    result = []
    for contender, path in paths.items():
        if contender == leader:
            continue
        records = [now for before, now in zip(path, path[1:]) if now[1] > before[1]]
        for period, level, figure in records:
            reached = next((p for p, value, _ in paths[leader] if value >= level), None)
            if reached is not None and reached <= period:
                result.append(dict(figure, value=str(months(period) - months(reached))))
                result.append(dict(figure, contender=leader, value="0"))
    return result


def months(period):
    return int(period[:4]) * 12 + int(period[5:7])


TRANSFORMS = {"": unchanged, "gap": gap, "lag": lag}
