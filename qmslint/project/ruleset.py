"""The rules of a run: loaded, and every name that the configuration or the options give to a rule looked up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qmslint.config.settings import ConfigurationError, Mistake, Settings, did_you_mean

if TYPE_CHECKING:
    from qmslint.check import RuleSet
    from qmslint.config.find import Content, Way

__all__ = ["names", "rules_for"]


def rules_for(settings: Settings) -> RuleSet:
    """The rules of the settings' packs and files, not yet selected from.

    Raises `ConfigurationError` for packs and rules that do not exist, or where the selection leaves none,
    `qmslint.check.RuleFileError` for broken rule files.
    """
    from qmslint.check import load_rules

    try:
        rules = load_rules(settings.packs, settings.rules)
    except KeyError as error:
        pack = str(error.args[0])
        meant = did_you_mean(pack, load_rules().packs)
        at = settings.packs.index(pack) if settings.packs else 0
        where = _place(_content(settings), ("packs", at), pack)
        raise ConfigurationError([Mistake(*where, "unknown-pack", (pack,), meant)]) from None
    unknown = list(_unknown(settings, rules))
    if unknown:
        raise ConfigurationError(_mistakes(settings, rules, unknown))
    if not settings.overrides and not len(rules.choose(settings.select, settings.ignore, settings.extend_select)):
        raise ConfigurationError(
            [Mistake("", 0, "no-rules-left")]
        )  # else "nothing found" would be said of nothing asked
    return rules


def names(rules: RuleSet) -> list[str]:
    """Everything that selects: rules, packs, ALL."""
    return [*dict.fromkeys(r.id for r in rules), *rules.packs, "ALL"]


def _unknown(settings: Settings, rules: RuleSet) -> Iterator[tuple[str, Way]]:
    """Names of rules that nothing is called by, each with its way in the configuration."""
    tables = [((), settings), *((("overrides", i), o) for i, o in enumerate(settings.overrides))]
    for way, table in tables:
        for key in ("select", "extend_select", "ignore", "levels"):
            for i, name in enumerate(getattr(table, key)):
                if not _selects(name, rules, exact=key == "levels"):
                    yield name, (*way, key.replace("_", "-"), name if key == "levels" else i)


def _selects(name: str, rules: RuleSet, *, exact: bool) -> bool:
    if rules.named_as(name):
        return True
    if exact:
        return False
    if name.endswith("*"):
        return any(r.id.startswith(name[:-1]) for r in rules)
    return name == "ALL" or name in rules.packs


def _mistakes(settings: Settings, rules: RuleSet, unknown: Iterable[tuple[str, Way]]) -> Iterator[Mistake]:
    content = _content(settings)
    known = names(rules)
    for name, way in unknown:
        yield Mistake(*_place(content, way, name), "unknown-rule", (name,), did_you_mean(name, known))


def _place(content: Content | None, way: Way, name: str) -> tuple[str, int]:
    """The file and line that say this name; the option, when the file does not."""
    if content is not None and _stands(content.values, way, name):
        return content.path, content.line(way)
    option = next(str(part) for part in way if isinstance(part, str))
    return f"--{'pack' if option == 'packs' else option}", 0


def _content(settings: Settings) -> Content | None:
    """The configuration file once more, for the lines: only when there is a mistake to show."""
    if settings.source is None:
        return None
    from qmslint.config.find import read

    return read(settings.source)


def _stands(values: object, way: Way, name: str) -> bool:
    """True if the file itself says this name there, so that no option of the command line did."""
    at: object = values
    for part in way:
        if isinstance(at, str) and part == 0:
            return at == name
        try:
            at = at[part]  # type: ignore[index]
        except (LookupError, TypeError):
            return False
    return at == name or (isinstance(at, str) and way[-1] == name)
