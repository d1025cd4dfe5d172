"""What clips an object of a page: a program that prints web pages draws on each page all that lies on its edge."""

from __future__ import annotations

from qmslint.read.pdf.library import Library
from qmslint.read.pdf.page import Box

__all__ = ["clip_of"]

MOST_CLIPS = 50  # paths, and segments of one, that clip an object
_ALL: Box = (-1e6, -1e6, 1e6, 1e6)


def clip_of(library: Library, handle: int) -> Box:
    """The box (left, bottom, right, top) that an object is clipped to, in the coordinates of what it lies in; without a
    clip, all there is."""
    clip = library.FPDFPageObj_GetClipPath(handle)
    box = _ALL
    for i in range(min(library.FPDFClipPath_CountPaths(clip), MOST_CLIPS) if clip else 0):
        xs, ys = [], []
        for j in range(min(library.FPDFClipPath_CountPathSegments(clip, i), MOST_CLIPS)):
            segment = library.FPDFClipPath_GetPathSegment(clip, i, j)
            if segment and library.FPDFPathSegment_GetPoint(segment, *library.at[:2]):
                xs.append(library.numbers[0])
                ys.append(library.numbers[1])
        if xs:
            box = max(box[0], min(xs)), max(box[1], min(ys)), min(box[2], max(xs)), min(box[3], max(ys))
    return box
