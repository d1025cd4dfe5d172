"""What the office has decided to live with: single findings waived with a reason, and a baseline of known ones.

* `model`    – a waiver, and which findings it is for.
* `comments` – waivers written as comments in Word (`qmslint: bỏ qua RULE — lý do`).
* `sidecar`  – waivers of a YAML file beside the documents.
* `apply`    – a run with its waivers applied; those that are unused, expired or without a reason become findings.
* `baseline` – the findings known before: what is new, and what is listed still though it was mended.
"""
