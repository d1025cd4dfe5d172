"""Configuration: `qmslint.yaml`, `.qmslint.yaml` or `[tool.qmslint]` in `pyproject.toml`.

* `settings` – the values that a run goes by (`Settings`).
* `fields`   – every key: its kind, its words, its default; schema and template are made from it.
* `find`     – which file applies, and its content with the line of every key.
* `judge`    – content → `Settings`, with every mistake at once.
* `given`    – options and arguments put over the file's settings.
* `template` – the commented file that `qmslint init` writes.
"""
