"""The notation of the papers: what stands in the document, and the labels of a careful reader between the lines.

A line is a paragraph: `= ` centred and bold, `> ` to the right and italic, `h1 ` to `h3 ` a heading, `#A2 ` number of
list A, level 2. Inside: `**bold**`, `//italic//`, `→` tab, `↵` line break, `{+inserted+}` `{-deleted-}` tracked,
`⟦words⟧` a drawn shape. Lines that start with `%` are not printed as they stand:

    %making HAND [words]        %list A decimal %1.|decimal %1.%2    %box … %end      %header … %end    %footer … %end
    %page  %landscape  %portrait                                     %table 1 5 2 [roles=label,who,…] [unit=giờ] … %end
    %procedure TITLE  %code C  %tthc C, C  %sets 1  %limits 7 3  %section KIND…  %paper COMPONENT
    %finds RULE: why (of the procedure)     %document RULE: why (of the document)
    %flow CASE  %total 7  %step LABEL | WHO | TIME (a step that stands in prose)   %outside 5 (days outside the total)

In a table a line is a row, ` | ` parts cells, `<` continues the cell to the left, `^` that above, `¶` starts a
paragraph, `⟪a ; b ⏎ c ; d⟫` is a table inside, `! ` starts a heading row and `* ` a row that is a step: its label is
what the columns with roles say, or what follows ` %% ` (`label=…`, `who=…`, `time=…`, `days=…`, parted by `;`). `@@…@@` marks a
component of the dossier, `{dossier fee}` after a heading the kinds of section that it is.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from tests.districts.pieces import KIND, Box, Par, Sketch, Table, Turn, plain
from tests.provinces.mill import took

PAPER = re.compile(r"@@(.*?)(?:@@|(?=¶)|$)")


def roman(number: int) -> str:
    """A number below forty in roman figures."""
    tens, ones = divmod(number, 10)
    return "X" * tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][ones]


FORMATS = {
    "decimal": str,
    "decimalZero": "{:02d}".format,
    "upperRoman": roman,
    "upperLetter": lambda n: chr(64 + n),
    "lowerLetter": lambda n: chr(96 + n),
    "bullet": lambda n: "-",
}


class Reader:
    """Reads a paper line by line."""

    def __init__(self, name: str, text: str) -> None:
        self.sketch = Sketch(name, labels={"document": name, "procedures": [], "document_findings": []})
        self.counts: dict[str, list[int]] = {}
        self.here: list[Any] = self.sketch.blocks
        self.roles: list[str] = []
        self.unit = "ngày"
        self.table: Table | None = None
        for number, line in enumerate(text.splitlines(), 1):
            try:
                self.line(line.strip())
            except (ValueError, IndexError, KeyError) as error:
                raise ValueError(f"{name}.txt:{number}: {error!r}: {line}") from error

    @property
    def procedure(self) -> dict[str, Any]:
        last: dict[str, Any] = self.sketch.labels["procedures"][-1]
        return last

    def line(self, line: str) -> None:
        if line.startswith("%"):
            word, _, rest = line[1:].partition(" ")
            getattr(self, f"on_{word}")(rest.strip())
        elif self.table:
            self.row(self.table, line)
        elif line:
            self.here.append(self.par(line))

    # ---------------------------------------------------------------------------------------------- what stands there

    def par(self, text: str) -> Par:
        text = self.mark(text)
        look, number, which, level = "", "", "", 0
        for start, name in (("= ", "centre"), ("> ", "right"), ("h1 ", "h1"), ("h2 ", "h2"), ("h3 ", "h3")):
            if text.startswith(start):
                text, look = text[len(start) :], name
        if found := re.match(r"#([A-Z])(\d) ?", text):
            which, level, text = found[1], int(found[2]), text[found.end() :]
            number = self.count(which, level)
        return Par(text, look, number, which, level)

    def count(self, which: str, level: int) -> str:
        counts = self.counts.setdefault(which, [0] * 9)
        counts[level - 1] += 1
        counts[level:] = [0] * (9 - level)
        levels = self.sketch.lists[which]
        return re.sub(
            r"%(\d)", lambda m: FORMATS[levels[int(m[1]) - 1][0]](counts[int(m[1]) - 1]), levels[level - 1][1]
        )

    def mark(self, text: str) -> str:
        """Take the labels out of a text."""
        for kinds in KIND.findall(text):
            self.on_section(kinds)
        for paper in PAPER.findall(text):
            self.on_paper(plain(paper))
        return KIND.sub("", text).replace("@@", "")

    def row(self, table: Table, line: str) -> None:
        head = line.startswith("! ")
        step = line.startswith("* ")
        line, _, override = (line[2:] if head or step else line).partition(" %% ")
        cells = re.split(r" ?\| ?(?![^⟪]*⟫)", line)
        width = len(table.widths)
        cells += ["<"] * (width - len(cells))
        if len(cells) > width:
            raise ValueError(f"{len(cells)} cells for {width} columns")
        made = [cell if cell in ("<", "^") else self.cell(cell) for cell in cells]
        if step:
            self.step_row(made, cells, override)
        table.rows.append(made)
        if head:
            table = table._replace(head=len(table.rows))
            self.here[-1] = self.table = table

    def cell(self, text: str) -> list[Any]:
        out: list[Any] = []
        for part in re.split("(⟪.*?⟫)", self.mark(text)):
            if part.startswith("⟪"):
                rows = [[[Par(c.strip())] for c in row.split(" ; ")] for row in part[1:-1].split("⏎")]
                out.append(Table(rows, [1.0] * max(len(r) for r in rows)))
            elif part or not out:
                out += [self.par(p) for p in part.split("¶")]
        return out

    def step_row(self, made: list[Any], cells: list[str], override: str) -> None:
        said = dict(part.strip().split("=", 1) for part in override.split(";") if part.strip())
        steps = self.flow()["steps"]
        values: dict[str, str | None] = {}
        for role, content in zip(self.roles, made, strict=False):
            if content == "^" or (content == "<" and role != "time"):
                values[role] = (
                    steps[-1]["label" if role == "label" else "responsible"] if role in ("label", "who") else None
                )
            elif content != "<":
                words = (plain(f"{p.number} {p.text}" if isinstance(p, Par) else "") for p in content)
                values[role] = " ".join(words).strip() or None
        label = said.get("label", values.get("label")) or (steps[-1]["label"] if steps else None)
        time = said.get("time", values.get("time")) or None
        days = took(time, self.unit)
        if "days" in said:
            days = float(said["days"]) if said["days"] != "-" else None
        who = said.get("who", values.get("who")) or None
        steps.append({"label": label, "responsible": who, "days": days, "duration_text": time})

    def flow(self) -> dict[str, Any]:
        if not self.procedure["flows"]:
            self.on_flow("")
        last: dict[str, Any] = self.procedure["flows"][-1]
        return last

    # --------------------------------------------------------------------------------------------------- directives

    def on_making(self, rest: str) -> None:
        self.sketch.making = rest.split()

    def on_list(self, rest: str) -> None:
        name, _, levels = rest.partition(" ")
        self.sketch.lists[name] = [(kind, text) for kind, _, text in (v.partition(" ") for v in levels.split("|"))]

    def on_table(self, rest: str) -> None:
        said = dict(word.split("=") for word in rest.split() if "=" in word)
        self.roles, self.unit = said.get("roles", "").split(","), said.get("unit", "ngày")
        self.table = Table([], [float(word) for word in rest.split() if "=" not in word])
        self.here.append(self.table)

    def on_box(self, rest: str) -> None:
        self.sketch.blocks.append(Box([]))
        self.here = self.sketch.blocks[-1].pars

    def on_header(self, rest: str) -> None:
        self.here = self.sketch.header

    def on_footer(self, rest: str) -> None:
        self.here = self.sketch.footer

    def on_end(self, rest: str) -> None:
        if self.table:
            self.table = None
        else:
            self.here = self.sketch.blocks

    def on_page(self, rest: str) -> None:
        self.sketch.blocks.append(Turn())

    def on_landscape(self, rest: str) -> None:
        self.sketch.blocks.append(Turn("landscape"))

    def on_portrait(self, rest: str) -> None:
        self.sketch.blocks.append(Turn("portrait"))

    def on_procedure(self, title: str) -> None:
        empty = {"code": None, "tthc_codes": [], "sections": [], "dossier": None, "time_limits_days": []}
        self.sketch.labels["procedures"].append({"title": title, **empty, "flows": [], "findings": []})

    def on_code(self, rest: str) -> None:
        self.procedure["code"] = rest

    def on_tthc(self, rest: str) -> None:
        self.procedure["tthc_codes"] = rest.split(", ")

    def dossier(self) -> dict[str, Any]:
        self.procedure["dossier"] = self.procedure["dossier"] or {"components": [], "sets": None}
        made: dict[str, Any] = self.procedure["dossier"]
        return made

    def on_sets(self, rest: str) -> None:
        self.dossier()["sets"] = int(rest)

    def on_paper(self, rest: str) -> None:
        self.dossier()["components"].append(rest)

    def on_limits(self, rest: str) -> None:
        self.procedure["time_limits_days"] = [float(word) for word in rest.split()]

    def on_section(self, rest: str) -> None:
        self.procedure["sections"] += [kind for kind in rest.split() if kind not in self.procedure["sections"]]
        if "dossier" in rest.split():
            self.dossier()

    def on_finds(self, rest: str) -> None:
        rule, _, why = rest.partition(": ")
        self.procedure["findings"].append({"rule": rule, "where": "", "evidence": why})

    def on_document(self, rest: str) -> None:
        rule, _, why = rest.partition(": ")
        self.sketch.labels["document_findings"].append({"rule": rule, "where": "", "evidence": why})

    def on_flow(self, rest: str) -> None:
        self.procedure["flows"].append({"case": rest or None, "steps": [], "stated_total_days": None})

    def on_total(self, rest: str) -> None:
        self.flow()["stated_total_days"] = float(rest)

    def on_outside(self, rest: str) -> None:
        self.sketch.outside[self.procedure["title"]] = float(rest)

    def on_step(self, rest: str) -> None:
        label, who, time = (part.strip() or None for part in rest.split("|"))
        self.flow()["steps"].append({"label": label, "responsible": who, "days": took(time), "duration_text": time})


def sketches(folder: Path = Path(__file__).parent / "papers") -> dict[str, Sketch]:
    """Every paper of a folder, by name."""
    return {
        path.stem: Reader(path.stem, path.read_text(encoding="utf-8")).sketch for path in sorted(folder.glob("*.txt"))
    }
