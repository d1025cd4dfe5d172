"""What changed since an earlier version, as a part of the reports for people and of the JSON report.

`sentences` says it in words; `text`, `markdown`, `html` and `json` set it.
"""
