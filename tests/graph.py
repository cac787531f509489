#!/usr/bin/env python3
"""Holds the ways that /paths.json tells against networkx, which reads the exported graph and has none of Duet's code.

    DUET=target/debug/duet tests/graph.py [CONTENT]

Twice: on CONTENT (content/ without an argument), and on an archive as long as the Hot 100's, made up and imported by
`duet import`. Each time 200 pairs of artists are drawn, always the same ones, and asked for twice: along works, and along
every kind of edge. The length of the ways and how many there are (five at most) must agree, and every hop must be an edge
whose evidence has the work. The graph is exported as GraphML and as JSON, which must be alike. Exits 0 when all agree, 1
with a line for each fault.
"""

import csv
import datetime
import itertools
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

import networkx

DUET = os.environ.get("DUET", "target/debug/duet")
QUIET = os.environ | {"RUST_LOG": "error"}
PAIRS = 200
EVERY_KIND = ["together", "stage", "member", "voice", "company"]
# What /paths follows when nothing else is asked for.
WORKS = ["together", "stage"]
# The most ways that one answer tells.
MOST_WAYS = 5

# As many weeks as the Hot 100 has had, dated to Saturdays throughout.
FIRST_WEEK, LAST_WEEK = datetime.date(1958, 8, 9), datetime.date(2026, 6, 27)
SIZE = 100
CHART = """name = "Made-up 100"
publisher = "billboard"
territory = "US"
ranks = "songs"
size = 100
since = 1958-08-09

[[calendar]]
from = 1958-08-09
issue_weekday = "saturday"
"""


def run(*arguments):
    done = subprocess.run([DUET, *map(str, arguments)], env=QUIET, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"graph: duet {arguments[0]} failed\n{done.stderr[-4000:]}")


# ---- a chart as long as the Hot 100 -------------------------------------------------------------------------------


def names(dice, count):
    """Names of two made-up words, none of which a credit could be parted at."""
    heads = ["ba", "che", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu"]
    tails = ["bin", "dar", "fel", "gon", "kul", "lam", "mer", "nis", "pol", "rud", "sam", "tev", "vik", "zor"]
    made = set()
    while len(made) < count:
        words = ["".join([dice.choice(heads), dice.choice(heads), dice.choice(tails)]).capitalize() for _ in range(2)]
        made.add(" ".join(words))
    return sorted(made)


def archive(path):
    """Every week has 100 titles; each stays some weeks. Three in ten are by two artists, and a few artists are in many."""
    dice = random.Random(1958)
    artists = names(dice, 6000)
    # The earlier in the list, the more often a name is drawn.
    weights = list(itertools.accumulate(1 / (place + 10) for place in range(len(artists))))
    drawn = iter(dice.choices(artists, cum_weights=weights, k=200_000))
    running, number = [], 0
    with open(path, "w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(["chart_date", "position", "title", "credit", "last_week", "peak", "weeks"])
        week = FIRST_WEEK
        while week <= LAST_WEEK:
            running = [(title, credit, left - 1) for title, credit, left in running if left > 1]
            while len(running) < SIZE:
                number += 1
                one, other = next(drawn), next(drawn)
                credit = f"{one} Featuring {other}" if dice.random() < 0.3 and one != other else one
                running.append((f"Song {number}", credit, dice.randint(4, 22)))
            dice.shuffle(running)
            for position, (title, credit, _) in enumerate(running, start=1):
                lines.writerow([week, position, title, credit, "", "", ""])
            week += datetime.timedelta(days=7)


def full_size(folder):
    """The small site of the tests with such a chart."""
    content, rows = folder / "content", folder / "rows.csv"
    shutil.copytree("tests/fixtures/site", content)
    shutil.copy("content/vocab.toml", content)
    (content / "charts" / "made-up-100.toml").write_text(CHART, encoding="utf-8")
    archive(rows)
    run("import", "csv", "--content", content, "--chart", "made-up-100", rows)
    return content


# ---- the comparison -----------------------------------------------------------------------------------------------


class Server:
    def __init__(self, content, store):
        command = [DUET, "serve", "--addr", "127.0.0.1:0", "--content", str(content), "--store", str(store)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=QUIET)
        found = (re.search(r"listening on (http://\S+)", line) for line in self.process.stdout)
        self.origin = next((match[1] for match in found if match), None)
        if self.origin is None:
            sys.exit("graph: the server did not start")

    def paths(self, one, other, kinds):
        asked = {"kinds": ",".join(kinds)} if kinds != WORKS else {}
        query = urllib.parse.urlencode({"from": one, "to": other} | asked)
        with urllib.request.urlopen(f"{self.origin}/paths.json?{query}") as answer:
            return json.load(answer)["paths"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def difference(walked, bare, one, other, told):
    """What is wrong with the ways told between two artists; None where nothing is. `bare`: the same without parallels."""
    source, target = f"artist:{one}", f"artist:{other}"
    if not networkx.has_path(bare, source, target):
        return f"{len(told)} ways told, networkx finds none" if told else None
    length = networkx.shortest_path_length(bare, source, target)
    if not told:
        return f"no way told, networkx finds one of {length}"
    ways = networkx.all_shortest_paths(bare, source, target)
    count = sum(1 for _, _ in zip(range(MOST_WAYS), ways))
    if len(told) != count:
        return f"{len(told)} ways told, networkx finds {count}"
    seen = set()
    for path in told:
        hops = path["hops"]
        if len(hops) != length:
            return f"a way of {len(hops)} told, networkx finds {length}"
        if hops[0]["from"] != one or hops[-1]["to"] != other:
            return "a way told does not lead from the one to the other"
        for before, after in zip(hops, hops[1:]):
            if before["to"] != after["from"]:
                return "a way told has a gap"
        for hop in hops:
            ends = [[f"{kind}:{hop[end]}" for kind in ("artist", "company")] for end in ("from", "to")]
            found = [walked.get_edge_data(before, after) or {} for before in ends[0] for after in ends[1]]
            edges = [edge for between in found for edge in between.values()]
            works = {work for edge in edges for work in edge.get("works", "").split()}
            related = any(edge.get("relations") for edge in edges)
            if hop["work"] not in works and not (hop["work"] is None and related):
                return f"{hop['from']} – {hop['to']} told with {hop['work']}, the graph has {sorted(works)}"
        seen.add(tuple(hop["to"] for hop in hops))
    return None if len(seen) == len(told) else "a way is told twice"


def exported(content, folder):
    """The graph, and what is wrong with its formats."""
    for form in ("graphml", "json"):
        run("export", form, "--content", content, "--out", folder)
    graph = networkx.MultiGraph(networkx.read_graphml(folder / "graph.graphml", force_multigraph=True))
    document = json.loads((folder / "graph.json").read_text(encoding="utf-8"))
    edges = lambda lines: sorted((min(ends), max(ends), edge["kind"], edge["weight"]) for *ends, edge in lines)
    linked = [(edge["source"], edge["target"], edge) for edge in document["edges"]]
    alike = edges(graph.edges(data=True)) == edges(linked) and set(graph) == {node["id"] for node in document["nodes"]}
    return graph, [] if alike else ["GraphML and JSON differ"]


def compare(name, content, folder):
    graph, faults = exported(content, folder)
    dice = random.Random(200)
    artists = sorted(graph.nodes[node]["slug"] for node in graph if graph.nodes[node]["kind"] == "artist")
    with Server(content, folder / "store") as server:
        for kinds in (WORKS, EVERY_KIND):
            walked = graph.edge_subgraph([edge for edge in graph.edges if graph.edges[edge]["kind"] in kinds])
            bare = networkx.Graph(walked)
            # One in five may have no partner: there is no way to them.
            met = sorted(node.removeprefix("artist:") for node in bare if node.startswith("artist:"))
            pairs = [dice.sample(artists if number % 5 == 0 else met, 2) for number in range(PAIRS)]
            lengths, before = [], len(faults)
            for one, other in pairs:
                told = server.paths(one, other, kinds)
                lengths += [len(told[0]["hops"])] if told else []
                if f"artist:{one}" in bare and f"artist:{other}" in bare:
                    fault = difference(walked, bare, one, other, told)
                else:
                    fault = "a way told to an artist without an edge" if told else None
                faults += [f"{name}: {one} – {other}: {fault}"] if fault else []
            print(f"graph: {name}, along {' '.join(kinds)}: {len(artists)} artists, {walked.number_of_edges()} edges, "
                  f"{len(pairs)} pairs, {len(lengths)} with a way, the longest of {max(lengths, default=0)}, "
                  f"{len(faults) - before} differ")
            if not lengths:
                faults.append(f"{name}: no pair has a way: nothing was compared")
    return faults


def main():
    content = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "content")
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        (records := pathlib.Path(folder) / "records").mkdir()
        faults += compare("records", content, records)
    with tempfile.TemporaryDirectory() as folder:
        faults += compare("a full-size chart", full_size(pathlib.Path(folder)), pathlib.Path(folder))
    print("\n".join(faults), file=sys.stderr, end="\n" if faults else "")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
