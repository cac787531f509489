#!/usr/bin/env python3
"""Recounts the figures of every work's page straight from content/, in another language and with none of Duet's code.

    DUET=target/debug/duet tests/figures.py [CONTENT]

Starts the server on CONTENT (content/ without an argument), reads the chart table of each work's page, and holds every
cell against what the CSV rows add up to. Exits 0 when all agree, 1 with a line for each figure that does not.
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
        printed = int(row["printed_weeks"] or 0)
        if week not in best or position < best[week][0]:
            best[week] = (position, printed)
    weeks = sorted(best)
    positions = [best[week][0] for week in weeks]
    issues = chart.issues(weeks[0], weeks[-1])
    at_one = [week for week in weeks if best[week][0] == 1]
    peak = min(positions)
    return {
        "Debut": positions[0],
        "Debut week": weeks[0].isoformat(),
        "Peak": peak,
        "Peak week": next(week.isoformat() for week in weeks if best[week][0] == peak),
        "Weeks": len(weeks),
        "Weeks at No. 1": len(at_one),
        "Longest spell at No. 1": max(spells(at_one, issues), default=0),
        "whole": best[weeks[0]][1] <= 1 and all(chart.held_in_full(issue) for issue in issues),
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
    """The tables of a page, each cell as a reader has it: its words, its first link, its first date."""

    def __init__(self):
        super().__init__()
        self.rows, self.cell = [], None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in ("table", "tr"):
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self.cell = {"words": "", "link": None, "date": None}
            self.rows[-1].append(self.cell)
        elif tag == "a" and self.cell is not None:
            self.cell["link"] = self.cell["link"] or attributes.get("href")
        elif tag == "time" and self.cell is not None:
            self.cell["date"] = self.cell["date"] or attributes.get("datetime")

    def handle_endtag(self, tag):
        if tag in ("td", "th", "table"):
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell["words"] += data


def figures_on(page):
    """{chart: {figure: what its cell says}} of the table of chart figures; None where the cell says that nobody knows."""
    tables = ChartTables()
    tables.feed(page)
    charts, columns = {}, None
    for row in tables.rows:
        words = [cell["words"].strip() for cell in row]
        if {"Debut", "Peak", "Weeks"} <= set(words):
            columns = words
        elif columns and len(row) == len(columns) and (chart := re.fullmatch(r"/charts/([^/]+)", row[0]["link"] or "")):
            cells = dict(zip(columns, row))
            figures = charts[chart[1]] = {}
            for name in ("Debut", "Peak", "Weeks", "Weeks at No. 1", "Longest spell at No. 1"):
                # "No. 1" and "at least 13" alike: what is held against the rows is the number.
                number = re.search(r"\d+", cells[name]["words"])
                figures[name] = int(number[0]) if number else None
                if name in ("Debut", "Peak"):
                    figures[name + " week"] = cells[name]["date"]
        elif not row:
            # Another table.
            columns = None
    return charts


def differences(found, shown):
    """A line for each figure of a work that its page does not show as it was recounted."""
    for chart in sorted(found.keys() | shown.keys()):
        if chart not in shown:
            yield f"{chart}: has rows, and is not on the page"
        elif chart not in found:
            yield f"{chart}: is on the page, and has no rows"
        else:
            for name, value in found[chart].items():
                if name == "whole":
                    continue
                cell = shown[chart][name]
                # Where rows are missing, a page may say that nobody knows; never another figure.
                if cell != value and (cell is not None or found[chart]["whole"]):
                    yield f"{chart}: {name} is {cell} on the page, {value} in the rows"


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
