"""How drafts are spoken of: firm, a possible lesion, or nothing found; and what a sensitivity comes to."""

from __future__ import annotations

from collections.abc import Mapping

from busviewer.review import ReviewSession
from busviewer.study.annotations.annotation import Draft, imported_from
from busviewer.study.annotations.sensitivity import Sensitivity
from busviewer.study.worklist.worklist import Row
from busviewer.ui.kit.text import marked, named, tr

__all__ = [
    "SENSITIVITY_ACTIONS",
    "SENSITIVITY_NAMES",
    "counts_words",
    "draft_words",
    "firm_words",
    "nothing_words",
    "only_weak",
    "percent",
    "possible_lesion",
    "sensitivity_words",
    "shown_words",
    "unaccepted",
]

SENSITIVITY_ACTIONS = {"quiet": "quiet", "balanced": "balanced", "every": "every_lesion"}
SENSITIVITY_NAMES = marked({"quiet": "Quiet", "balanced": "Balanced", "every": "Every possible lesion"})


def percent(probability: float) -> str:
    """Never all or nothing: a model is not that sure."""
    share = round(100 * probability)
    text = ">\u202f99" if share >= 100 else "<\u202f1" if share <= 0 else str(share)
    return tr("{share} %").format(share=text)


def possible_lesion(probability: float) -> str:
    """What a weak draft is called."""
    return tr("Possible lesion ({share})").format(share=percent(probability))


def draft_words(kind: str, probability: float | None) -> str:
    """What is said of a draft of this kind, "" where there is none, or it is hidden."""
    if kind == "weak" and probability is not None:
        return possible_lesion(probability)
    return {"firm": tr("Firm draft"), "weak": tr("Possible lesion"), "none": tr("Nothing found")}.get(kind, "")


def firm_words(draft: Draft) -> str:
    """What a firm draft is, and how sure its model is; an imported one has no model."""
    if source := imported_from(draft.model.name):
        return tr("Draft imported from {source}").format(source=source)
    return tr("Firm draft (lesion probability {share})").format(share=percent(draft.lesion_probability))


def only_weak(row: Row) -> bool:
    """Whether all that there is of a scan is a possible lesion: a weak draft, which counts as no mask."""
    return row.draft_kind == "weak" and row.no_lesion is None


def unaccepted(session: ReviewSession) -> str:
    """Of the scan on screen: "weak" or "none" where its draft is no mask, and the reader has made none; else ""."""
    kind = session.shown.draft_kind
    return kind if kind in ("weak", "none") and session.shown.correction is None else ""


def shown_words(session: ReviewSession) -> str:
    """What the draft of the scan on screen is called where it is no mask, and no other is there; else ""."""
    kind, draft = unaccepted(session), session.shown.draft
    if kind == "none" and _emptied(session):
        return tr("Empty draft")
    return draft_words(kind, None if draft is None else draft.lesion_probability)


def nothing_words(session: ReviewSession) -> str:
    """Why an empty draft is empty: nothing speaks for a lesion, or its threshold left nothing of it."""
    if _emptied(session):
        return tr("The draft is empty at this threshold")
    draft = session.shown.draft
    if draft is not None and (source := imported_from(draft.model.name)):
        return tr("Nothing is drawn in the mask imported from {source}").format(source=source)
    share = percent(0.0 if draft is None else draft.lesion_probability)
    return tr("Nothing found (lesion probability {share})").format(share=share)


def _emptied(session: ReviewSession) -> bool:
    """Whether it would contradict its lesion probability to say of the empty draft that nothing was found."""
    draft = session.shown.draft
    return draft is not None and draft.lesion_probability >= min(draft.cuts.values(), default=0.0)


def counts_words(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """(kind, "38 firm") of each kind of outcome that there is: "firm", "weak", "none", "unreadable" or "failed"."""
    texts = (
        ("firm", tr("{count} firm")),
        ("weak", tr("{count} possible")),
        ("none", tr("{count} with nothing found")),
        ("unreadable", tr("{count} unreadable")),
        ("failed", tr("{count} failed")),
    )
    return [(kind, text.format(count=counts[kind])) for kind, text in texts if counts.get(kind)]


def sensitivity_words(name: str, found: Sensitivity | None) -> str:
    """A sensitivity, and what it came to in hospitals that the model was not trained on."""
    title = tr(SENSITIVITY_NAMES[name])
    parts = []
    if found is not None and found.lesions is not None:
        parts.append(tr("finds {count} of 100 lesions").format(count=round(100 * found.lesions)))
    if found is not None and found.normals is not None:
        parts.append(tr("false drafts on {count} of 100 normal scans").format(count=round(100 * found.normals)))
    return named(title, ", ".join(parts) or tr("no accuracy data for this model"))
