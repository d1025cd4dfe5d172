"""What a project keeps of its documents: small facts, the master list, the published catalogue, and who refers to whom.

* `model`     – the value types: facts of a document, rows of the two lists.
* `gather`    – a `Reading` → its facts; small and picklable, so that workers can hand them back.
* `sheets`    – xlsx, csv, yaml and jsonl → rows of cells, `word_lists` tables in Word or PDF; `columns` finds which is what.
* `register`  – the master list (*Danh mục tài liệu nội bộ*); `catalogue` – the published TTHC, `published` its cells.
* `files`     – form files beside the documents.
* `resolve`   – a code as written → the document that it means.
* `index`     – all of it together: the `Project` that rules over the whole ask.
* `graph`     – who refers to whom: neighbours, cycles, orphans.
"""
