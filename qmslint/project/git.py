"""The documents of a git revision, read through the `git` program: nothing is checked out, nothing is fetched."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from typing import Any

from qmslint.tuples import NamedTuple

__all__ = ["GitError", "Stored", "stored", "write_out"]

_SECONDS = 60
# No network even where objects of a partial clone are missing, no program of the repository's configuration.
_OPTIONS = ("--no-pager", "--literal-pathspecs", "-c", "protocol.allow=never", "-c", "core.fsmonitor=false")
_ENVIRONMENT = {"GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
# A hook is called with these set for its own repository, which need not be the one looked at.
_NOT_OURS = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR")


class GitError(Exception):
    """Why a revision cannot be read: a short sentence of git's, in English."""


class Stored(NamedTuple):
    """A file of a revision: its `path` in the work tree, its way `below` the `top` of it, the `name` of its content."""

    path: str
    below: str
    name: str
    top: str


def stored(revision: str, paths: Sequence[str]) -> list[Stored]:
    """Every file that the revision holds at or below these paths, sorted. A path may be gone by now.

    Raises `GitError` where there is no git, no work tree, or no such revision.
    """
    if revision.startswith("-"):
        raise GitError("not a revision")
    wanted: dict[str, list[str]] = {}
    for path in paths:
        top = os.path.realpath(_text(_nearest_folder(path), "rev-parse", "--show-toplevel"))
        below = os.path.relpath(os.path.realpath(path), top).replace(os.sep, "/")
        wanted.setdefault(top, []).append(below)
    found: dict[str, Stored] = {}
    for top, places in wanted.items():
        _text(top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        at = [] if "." in places else ["--", *places]
        for line in filter(None, _run(top, "ls-tree", "-r", "-z", "--full-tree", revision, *at).split(b"\0")):
            about, _, name = line.partition(b"\t")
            mode, _, content = about.decode().split(" ")
            if mode.startswith("100"):  # no link, no other repository
                below = os.fsdecode(name)
                there = os.path.join(top, *below.split("/"))
                found[there] = Stored(there, below, content, top)
    return [found[path] for path in sorted(found)]


def write_out(files: Sequence[Stored], targets: Sequence[str]) -> None:
    """Write the content of each file to the path beside it in `targets`. Raises `GitError` when that fails."""
    by_top: dict[str, list[tuple[str, str]]] = {}
    for file, target in zip(files, targets, strict=True):
        by_top.setdefault(file.top, []).append((file.name, target))
    for top, wanted in by_top.items():
        command = _command(top, "cat-file", "--batch")
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "env": _environment()}
        with subprocess.Popen(command, **pipes) as git:  # noqa: S603 - names of objects go by the pipe
            if git.stdin is None or git.stdout is None:  # never with pipes
                raise GitError("no pipe")
            for name, target in wanted:
                git.stdin.write(f"{name}\n".encode())
                git.stdin.flush()
                head = git.stdout.readline().split()
                if len(head) != 3 or head[1] != b"blob":
                    git.kill()
                    raise GitError(f"object {name} is missing")
                with open(target, "wb") as out:
                    for piece in _pieces(git.stdout, int(head[2])):
                        out.write(piece)
                git.stdout.read(1)
            git.stdin.close()


def _pieces(stream: object, size: int) -> Iterator[bytes]:
    while size > 0:
        piece: bytes = stream.read(min(size, 1 << 20))  # type: ignore[attr-defined]
        if not piece:
            raise GitError("git ended early")
        size -= len(piece)
        yield piece


def _nearest_folder(path: str) -> str:
    """The folder of a path, or the next one above that is still there."""
    at = os.path.realpath(path)
    while not os.path.isdir(at):
        at = os.path.dirname(at)
    return at


def _command(folder: str, *arguments: str) -> list[str]:
    return ["git", "-C", folder, *_OPTIONS, *arguments]


def _environment() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if k not in _NOT_OURS} | _ENVIRONMENT


def _run(folder: str, *arguments: str) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 - a revision that begins with a dash is refused, paths stand behind "--"
            _command(folder, *arguments), capture_output=True, timeout=_SECONDS, env=_environment(), check=False
        )
    except FileNotFoundError:
        raise GitError("the program git is not installed") from None
    except subprocess.TimeoutExpired:
        raise GitError(f"git took longer than {_SECONDS} s") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise GitError(said[0].removeprefix("fatal: ") if said else "there is no such revision")
    return done.stdout


def _text(folder: str, *arguments: str) -> str:
    return os.fsdecode(_run(folder, *arguments)).rstrip("\n")
