"""A folder of documents: which files are meant, and the road of each from its bytes to its findings.

* `patterns` – what a path pattern of the configuration matches.
* `files`    – paths, folders and globs → the documents to look at.
* `source`   – one document before it is read.
* `ruleset`  – the rules of a run, every name looked up.
* `checking` – documents → one `Run`.
* `reading`  – documents → typed `Reading`s.
"""
