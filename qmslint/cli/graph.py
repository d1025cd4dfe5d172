"""`qmslint graph`: who refers to whom."""

from __future__ import annotations

from qmslint.cli.common import (
    CACHE_DIR,
    CONFIG,
    EXIT_OF_READING,
    FORCE_EXCLUDE,
    ISOLATED,
    LANG,
    NO_CACHE,
    OUTPUT_FILE,
    QUIET,
    REGISTER,
    deliver,
    inputs_of,
    settings_of,
    tell_missing,
    tell_nothing,
    tell_unread,
    use_cache,
)
from qmslint.cli.dispatch import Call
from qmslint.cli.options import Option, given
from qmslint.config.settings import ConfigurationError, Mistake, did_you_mean
from qmslint.project.inputs import sources
from qmslint.report.graph import FORMATS, writer

__all__ = ["EXIT", "OPTIONS", "SUMMARY", "USAGE", "run"]

SUMMARY = {
    "vi": "Vẽ tài liệu nào viện dẫn tài liệu nào",
    "en": "Draw which document refers to which",
}
USAGE = {"vi": "[TÙY CHỌN] ĐƯỜNG-DẪN…", "en": "[OPTIONS] PATHS…"}
OPTIONS: tuple[Option, ...] = (
    Option(("--output-format",), "value", "Dạng kết quả", "The format of the result", "FORMAT", tuple(FORMATS)),
    Option(("--who",), "value", "Chỉ hỏi về một tài liệu, theo mã hiệu", "Ask for one document, by its code", "CODE"),
    REGISTER,
    OUTPUT_FILE,
    LANG,
    CONFIG,
    ISOLATED,
    FORCE_EXCLUDE,
    NO_CACHE,
    CACHE_DIR,
    QUIET,
)
EXIT = EXIT_OF_READING


def run(call: Call) -> int:
    """Read what the call names, and draw it."""
    values = call.values
    if not call.words:
        raise ConfigurationError([Mistake("", 0, "paths-missing")])
    name = values.get("output_format", "text")
    if "who" in values and name not in ("text", "json"):
        raise ConfigurationError([Mistake("", 0, "not-one-of", (name, "--who", "text, json"))])
    keep = use_cache(values)
    settings, lang = settings_of(call, given(values, "register"))
    found, missing, _ = sources(inputs_of(call), settings, force_exclude=bool(values.get("force_exclude")))
    tell_missing(missing, lang)
    if not found:
        if not missing:
            tell_nothing(lang, found=False)
        return 2

    from qmslint.facts.gather import facts_of, unread
    from qmslint.facts.graph import graph_of
    from qmslint.project.reading import UNREAD, read_all
    from qmslint.project.whole import make_project, read_lists

    lists = read_lists(settings._replace(catalogue=None))
    facts, lost = [], []
    for reading in read_all(found):
        reasons = [n.detail for n in reading.document.not_read if n.what == UNREAD]
        lost += [(reading.path, reason) for reason in reasons]
        facts.append(unread(reading.path) if reasons else facts_of(reading))
    graph = graph_of(make_project(facts, found, lists, settings, None))
    if "who" in values:
        from qmslint.report.graph.json import write_who as write_json
        from qmslint.report.graph.text import write_who as write_text

        node = graph.find(values["who"])
        if node is None:
            raise ConfigurationError([_nobody(values["who"], [n.id for n in graph.nodes])])
        write_who = write_json if name == "json" else write_text
        deliver(call, lambda look: write_who(graph, node, lang))
    else:
        deliver(call, lambda look: writer(name)(graph, lang))
    keep()
    tell_unread(lost, lang)
    if any(reason.startswith("crashed") for _, reason in lost):
        return 3
    return 2 if missing else 1 if lost else 0


def _nobody(code: str, known: list[str]) -> Mistake:
    return Mistake("", 0, "graph-nobody", (code,), did_you_mean(code, known))
