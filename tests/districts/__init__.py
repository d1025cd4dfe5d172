"""Procedure documents as offices far apart make them: by web pages, LibreOffice, Google Docs, WPS, printers of PDF.

Each paper is a plain text in `papers` that says what stands in the document and, between the lines, what a careful
reader finds in it (`sketch`). It is written out by another hand each: raw WordprocessingML in four manners (`ooxml`),
HTML or flat OpenDocument that LibreOffice turns into Word (`web`, `flat`), PDFs by Chromium and ReportLab (`prints`).
"""
