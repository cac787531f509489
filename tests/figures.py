#!/usr/bin/env python3
"""Recounts the figures of every work's page straight from content/, in another language and with none of Duet's code.

    DUET=target/debug/duet tests/figures.py [CONTENT]

Starts the server on CONTENT (content/ without an argument), reads the chart table of each work's page, and holds every
figure against what the CSV rows add up to. Exits 0 when all agree, 1 with a line for each figure that does not.
"""

import csv
import datetime
import html.parser
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib
import unicodedata
import urllib.request

DAY = datetime.timedelta(days=1)
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
# Latin letters that Unicode does not take apart.
PLAIN = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ɖ": "d", "ł": "l", "ħ": "h"}
    | {"ŧ": "t", "ı": "i", "ȷ": "j", "þ": "th", "ŋ": "n"}
)


# ---- content ------------------------------------------------------------------------------------------------------


def front_matter(path):
    text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
    return tomllib.loads(text.split("+++\n")[1])


def records(content, folder):
    return {path.stem: front_matter(path) for path in sorted((content / folder).glob("*.md"))}


def fold(text):
    """The key under which two spellings are one: letters and digits, case and Latin marks gone."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept, on_latin = [], False
    for sign in folded:
        if unicodedata.combining(sign):
            if not on_latin:
                kept.append(sign)
        elif unicodedata.category(sign)[0] in "LN" and not "\u02b0" <= sign <= "\u02ff":
            kept.append(sign.translate(PLAIN))
            on_latin = "LATIN" in unicodedata.name(sign, "") or sign.isdigit()
        else:
            on_latin = True
    key = unicodedata.normalize("NFC", "".join(kept))
    return key or unicodedata.normalize("NFC", text.strip())


def credit_of(work, artists):
    parts = work.get("credits", [])
    if not parts:
        return work.get("credit_text", "")
    return "".join(part.get("as", artists[part["artist"]]["name"]) + part.get("join", "") for part in parts)


class Chart:
    """A chart's calendar, what is held of it, and its rows."""

    def __init__(self, path):
        self.slug = path.stem
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        self.ranks, self.size = table["ranks"], table["size"]
        self.epochs = sorted(table.get("calendar", []), key=lambda epoch: epoch["from"])
        self.held = table.get("held", [])
        self.rows = []
        for file in sorted(path.with_suffix("").glob("[0-9]*.csv")):
            with open(file, encoding="utf-8", newline="") as lines:
                self.rows += csv.DictReader(lines)

    def issues(self, first, last):
        """Every issue date from first to last: what follows what, never plus seven days."""
        dates = set()
        for number, epoch in enumerate(self.epochs):
            following = self.epochs[number + 1 :]
            end = min(last, following[0]["from"] - DAY) if following else last
            day = max(first, epoch["from"])
            day += DAY * ((WEEKDAYS.index(epoch["issue_weekday"]) - day.weekday()) % 7)
            while day <= end:
                dates.add(day)
                day += 7 * DAY
            for exception in epoch.get("exceptions", []):
                dates.discard(exception.get("instead_of"))
                if first <= exception["issue"] <= last:
                    dates.add(exception["issue"])
        return sorted(dates)

    def held_in_full(self, week):
        return any(
            held["from"] <= week <= held["to"] and week not in held.get("missing", []) and held["top"] >= self.size
            for held in self.held
        )


def spells(weeks, issues):
    """Lengths of the unbroken stretches."""
    place = {issue: number for number, issue in enumerate(issues)}
    lengths, before = [], None
    for week in weeks:
        if before is not None and place[week] == before + 1:
            lengths[-1] += 1
        else:
            lengths.append(1)
        before = place[week]
    return lengths


def figures(rows, chart):
    """What the rows of one work on one chart add up to."""
    best = {}
    for row in rows:
        week, position = datetime.date.fromisoformat(row["week"]), int(row["position"])
        if week not in best or position < best[week][0]:
            best[week] = (position, row)
    weeks = sorted(best)
    positions = [best[week][0] for week in weeks]
    issues = chart.issues(weeks[0], weeks[-1])
    peak = min(positions)
    at_peak = [week for week in weeks if best[week][0] == peak]
    printed = {
        column: [int(row[column]) for _, row in best.values() if row[column]]
        for column in ("printed_peak", "printed_weeks")
    }
    return {
        "Debut": positions[0],
        "Debut week": weeks[0].isoformat(),
        "Peak": peak,
        "Peak week": at_peak[0].isoformat(),
        "Weeks": len(weeks),
        "Weeks at peak": len(at_peak),
        # Told of No. 1 alone, and only where it was left and won back.
        "Longest spell at No. 1": max(spells(at_peak, issues)) if peak == 1 else None,
        "Printed peak": min(printed["printed_peak"], default=None),
        "Printed weeks": max(printed["printed_weeks"], default=None),
        "whole": int(best[weeks[0]][1]["printed_weeks"] or 0) <= 1
        and all(chart.held_in_full(issue) for issue in issues),
    }


def expected(content):
    """{(shelf, work): {chart: figures}}, recounted from the rows."""
    artists = records(content, "artists")
    kinds = tomllib.loads((content / "vocab.toml").read_text(encoding="utf-8"))["work_kinds"]
    charts = [Chart(path) for path in sorted((content / "charts").glob("*.toml"))]
    shelves = {slug: shelf for shelf in ("collaborations", "works") for slug in records(content, shelf)}
    works = records(content, "collaborations") | records(content, "works")
    works = {slug: work for slug, work in works.items() if not work.get("draft")}

    # What charts may print for each work: its own title and credit anywhere, or another form within its limits.
    forms = {}
    for slug, work in works.items():
        title, credit = work["title"], credit_of(work, artists)
        for limits in [{}] + work.get("charted_as", []):
            key = (fold(limits.get("title", title)), fold(limits.get("credit", credit)))
            forms.setdefault(key, []).append((slug, limits))

    found = {(shelves[slug], slug): {} for slug in works}
    for chart in charts:
        rows, folded = {}, {}
        for row in chart.rows:
            printed = (row["title"], row["credit"])
            if printed not in folded:
                folded[printed] = (fold(printed[0]), fold(printed[1]))
            for slug, limits in forms.get(folded[printed], []):
                week = datetime.date.fromisoformat(row["week"])
                if (
                    kinds[works[slug]["kind"]].get("ranks") == chart.ranks
                    and limits.get("chart", chart.slug) == chart.slug
                    and limits.get("from", week) <= week <= limits.get("to", week)
                ):
                    own = rows.setdefault(slug, [])
                    if row not in own:
                        own.append(row)
        for slug, own in rows.items():
            found[shelves[slug], slug][chart.slug] = figures(own, chart)
    for slug, work in works.items():
        leader, seen = slug, set()
        while "charts_with" in works[leader] and leader not in seen:
            seen.add(leader)
            leader = works[leader]["charts_with"]
        for chart, figure in found[shelves[leader], leader].items():
            found[shelves[slug], slug].setdefault(chart, figure)
    return found


# ---- pages --------------------------------------------------------------------------------------------------------


class ChartTables(html.parser.HTMLParser):
    """The tables of a page, each cell as a reader has it: its words, and those of its elements one by one."""

    def __init__(self):
        super().__init__()
        self.rows, self.cell = [], None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in ("table", "tr"):
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self.cell = {"words": "", "parts": []}
            self.rows[-1].append(self.cell)
        elif self.cell is not None and tag in ("a", "b", "span"):
            classes = (attributes.get("class") or "").split()
            self.cell["parts"].append({"classes": classes, "href": attributes.get("href"), "words": ""})

    def handle_endtag(self, tag):
        if tag in ("td", "th", "table"):
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell["words"] += data
            if self.cell["parts"]:
                self.cell["parts"][-1]["words"] += data


def number_in(words):
    """The last number in some words."""
    numbers = re.findall(r"\d+", words)
    return int(numbers[-1]) if numbers else None


def week_in(cell):
    """The week that a cell leads to."""
    weeks = (re.fullmatch(r"/charts/[^/]+/(\d{4}-\d\d-\d\d)", part["href"] or "") for part in cell["parts"])
    return next((week[1] for week in weeks if week), None)


def figures_of(cells):
    """What a line of the table says. A figure in large type is known, or, marked, the publisher's own; then what the
    rows held add up to stands beside it in words."""
    shown = {}
    large = {name: [p for p in cells[name]["parts"] if "big" in p["classes"]] for name in ("Debut", "Peak", "Weeks")}
    links = {name: [p for p in cells[name]["parts"] if p["href"]] for name in ("Debut", "Peak", "Weeks")}
    for name in ("Debut", "Peak", "Weeks"):
        known = [part for part in large[name] if "part" not in part["classes"]]
        printed = [part for part in large[name] if "part" in part["classes"]]
        if known:
            shown[name] = number_in(known[0]["words"])
        elif name == "Debut":
            shown[name] = number_in(cells[name]["parts"][0]["words"])
        elif name == "Peak":
            # "rows held from 4 Apr 2026: 4", "4 in the rows held".
            shown[name] = number_in(re.sub(r".*:| in .*", "", links[name][0]["words"]))
        else:
            shown[name] = number_in(links[name][0]["words"])
        if printed:
            shown[f"Printed {name.lower()}"] = number_in(printed[0]["words"])
        if name != "Weeks":
            shown[f"{name} week"] = week_in(cells[name])
        if name == "Peak" and known:
            # "12 weeks, 9 in a row", "at least 3 weeks".
            told = [int(number) for number in re.findall(r"\d+", cells[name]["parts"][1]["words"])]
            shown["Weeks at peak"] = told[0]
            if shown["Peak"] == 1:
                shown["Longest spell at No. 1"] = told[-1]
    return shown


def figures_on(page):
    """{chart: {figure: what its line says}} of the table of chart figures; a figure is missing where the page does not
    say it."""
    tables = ChartTables()
    tables.feed(page)
    charts, columns = {}, None
    for row in tables.rows:
        words = [cell["words"].strip() for cell in row]
        if {"Debut", "Peak", "Weeks"} <= set(words):
            columns = words
        elif columns and len(row) == len(columns):
            href = next((part["href"] for part in row[0]["parts"] if part["href"]), "")
            if chart := re.fullmatch(r"/charts/([^/]+)", href):
                charts[chart[1]] = figures_of(dict(zip(columns, row)))
        elif not row:
            # Another table.
            columns = None
    return charts


ALWAYS = ("Debut", "Debut week", "Peak", "Peak week", "Weeks")


def differences(found, shown):
    """A line for each figure of a work that its page does not show as it was recounted."""
    for chart in sorted(found.keys() | shown.keys()):
        if chart not in shown:
            yield f"{chart}: has rows, and is not on the page"
        elif chart not in found:
            yield f"{chart}: is on the page, and has no rows"
        else:
            asked = [*ALWAYS, "Weeks at peak"] if found[chart]["whole"] else ALWAYS
            for name in dict.fromkeys([*asked, *shown[chart]]):
                if shown[chart].get(name) != found[chart][name]:
                    yield f"{chart}: {name} is {shown[chart].get(name)} on the page, {found[chart][name]} in the rows"
            if found[chart]["whole"] and any(name.startswith("Printed") for name in shown[chart]):
                yield f"{chart}: shows a printed figure where every row is held"


def main():
    content = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "content")
    found = expected(content)
    with tempfile.TemporaryDirectory() as store:
        command = [os.environ.get("DUET", "target/debug/duet"), "serve", "--addr", "127.0.0.1:0"]
        command += ["--content", str(content), "--store", store]
        quiet = os.environ | {"RUST_LOG": "error"}
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=quiet)
        try:
            origin = next((m[1] for line in server.stdout if (m := re.search(r"listening on (http://\S+)", line))), None)
            if origin is None:
                sys.exit("figures: the server did not start")
            faults, count = [], 0
            for (shelf, slug), charts in found.items():
                address = f"/{shelf}/{slug}"
                with urllib.request.urlopen(origin + address) as answer:
                    shown = figures_on(answer.read().decode("utf-8"))
                count += sum(len(figures) for figures in shown.values())
                faults += [f"{address}: {line}" for line in differences(charts, shown)]
        finally:
            server.terminate()
            server.wait()
    print("\n".join(faults), file=sys.stderr, end="\n" if faults else "")
    runs = sum(len(charts) for charts in found.values())
    print(f"figures: {len(found)} works, {runs} runs, {count} figures shown, {len(faults)} differ from the rows")
    sys.exit(1 if faults or count == 0 else 0)


if __name__ == "__main__":
    main()
