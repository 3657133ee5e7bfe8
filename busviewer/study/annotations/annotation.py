"""What one reader said of one scan, and how it is written down: JSON, masks as COCO run lengths."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busviewer.mask import encode
from busviewer.scan import Scan
from busviewer.scan.regions import KINDS, Region
from busviewer.study.annotations.fields import Fields, numbers_of
from busviewer.study.annotations.origin import Origin, origin_json, read_origin
from busviewer.study.annotations.sensitivity import BALANCED, SENSITIVITIES, kind_of
from busviewer.study.birads.description import Description, descriptions_json, read_descriptions
from busviewer.texts import marked, worded

__all__ = [
    "FORMAT",
    "HIDEABLE",
    "IMPORTED",
    "LESION_CLASSES",
    "Annotation",
    "Draft",
    "Final",
    "ModelRef",
    "NewerFormat",
    "Ruler",
    "ScanRef",
    "State",
    "from_json",
    "imported_from",
    "now_text",
    "state_of",
    "to_json",
]

FORMAT = 1
LESION_CLASSES = ("benign", "malignant")
IMPORTED = "imported: "
"""What the name of the model begins with of a draft that no model made, but that was imported."""
HIDEABLE = ("draft", "truth")
"""What can be kept from a reader until the scan is signed off; "truth" is the ground truth and its class."""


class NewerFormat(ValueError):
    """The annotation was written by a newer busviewer than this one: leave it alone."""


class State(enum.StrEnum):
    """How far the reader is with a scan: it was on screen (seen), or something was drawn or noted (in progress).

    Having a draft is separate, as that is the model's.
    """

    UNREAD = marked("unread")
    SEEN = marked("unread, seen")
    IN_PROGRESS = marked("in progress")
    SIGNED_OFF = marked("signed off")


def state_of(state: State, *, opened: bool, work: bool) -> State:
    """``state`` as it is by what there is: signed off stays so, and of the others those with the reader's ``work`` are
    in progress, and those without it unread, ``opened`` (seen) or not."""
    if state is State.SIGNED_OFF:
        return state
    if work:
        return State.IN_PROGRESS
    return State.SEEN if opened else State.UNREAD


@dataclass(frozen=True)
class ScanRef:
    """Which scan: its key (posix path in the study), the SHA-256 of its bytes ("": unknown), its (width, height).

    ``spacing`` is what its file tells, millimetres per pixel (down, across); None where it tells none. ``regions`` are
    the parts of it that have their own.
    """

    path: str
    sha256: str
    size: tuple[int, int]
    spacing: tuple[float, float] | None = field(default=None, compare=False)
    regions: tuple[Region, ...] = field(default=(), compare=False)

    @classmethod
    def of(cls, path: str, scan: Scan) -> ScanRef:
        """Of a scan that was read, under its key."""
        height, width = scan.shape
        return cls(path, scan.sha256, (width, height), scan.spacing, scan.regions)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width): the shape of each mask of this scan."""
        return self.size[1], self.size[0]

    def is_same_scan(self, other: ScanRef) -> bool:
        """Whether masks of the one fit the other: the same bytes on the same grid."""
        return self.size == other.size and (self.sha256 == other.sha256 or not self.sha256 or not other.sha256)


@dataclass(frozen=True)
class ModelRef:
    """Which model: its name and the SHA-256 of its weights."""

    name: str
    sha256: str


def imported_from(model: str) -> str:
    """From which file or folder a draft was imported whose model has this name; "" where a model made it."""
    return model.removeprefix(IMPORTED) if model.startswith(IMPORTED) else ""


class _Masked:
    mask: NDArray[np.bool_]

    def _freeze_mask(self) -> None:
        mask = np.ascontiguousarray(self.mask, dtype=np.bool_)
        if mask.ndim != 2:
            raise ValueError(f"a mask must have the shape (H, W), not {mask.shape}")
        if mask.flags.writeable:  # a view that nobody else can write through
            mask = mask.copy()
            mask.flags.writeable = False
        object.__setattr__(self, "mask", mask)

    @cached_property
    def run_lengths(self) -> dict[str, Any]:
        """The mask as COCO run lengths, made once: drafts and finals are written with each save."""
        return encode(self.mask)


@dataclass(frozen=True, eq=False)
class Draft(_Masked):
    """The mask (H, W) that a model proposed, kept as it was.

    ``threshold``, ``lesion_probability`` and ``uncertainty`` (None until it is known) are 0 to 1, else ValueError;
    ``time`` is ISO 8601 UTC. ``sensitivity`` is the one in force when it was made; ``cuts`` tell, by sensitivity, the
    lesion probability from which on it is firm. A draft from before there were any ({}) is firm. ``precision`` is what
    it was calculated in, "fp32" or "bf16"; "" of one from before that was recorded. ``seen``: whether the model was
    trained on the scan; None where that is not known.
    """

    mask: NDArray[np.bool_]
    model: ModelRef
    threshold: float
    lesion_probability: float
    uncertainty: float | None
    time: str
    sensitivity: str = BALANCED
    cuts: Mapping[str, float] = field(default_factory=dict)
    precision: str = ""
    seen: bool | None = None

    def kind(self, sensitivity: str | None = None) -> str:
        """ "firm", "weak" or "none" under a sensitivity (None: the one in force when it was made)."""
        cut = self.cuts.get(sensitivity or self.sensitivity, 0.0)
        return kind_of(self.drawn, self.lesion_probability, cut)

    @cached_property
    def drawn(self) -> bool:
        """Whether there is anything in its mask."""
        return bool(self.mask.any())

    def __post_init__(self) -> None:
        self._freeze_mask()
        for name in ("threshold", "lesion_probability", "uncertainty"):
            if name == "uncertainty" and self.uncertainty is None:
                continue
            value = float(getattr(self, name))
            if not 0.0 <= value <= 1.0:
                raise ValueError(f"{name} must be from 0 to 1, not {value}")
            object.__setattr__(self, name, value)


@dataclass(frozen=True, eq=False)
class Final(_Masked):
    """A mask (H, W) that the reader signed off; empty means "no lesion". ``model`` is that of the draft then.

    ``blind`` is what of HIDEABLE the reader had not been shown on this scan, hidden on purpose; ``origin`` is that of a
    mask of the consensus. ``draft`` is the one that there was then, by which the final is judged; None where there was
    none, and in files of before it was kept. ``spacing`` is the scan's as it was known then, millimetres per pixel
    (down, across).
    """

    mask: NDArray[np.bool_]
    time: str
    model: ModelRef | None = None
    blind: tuple[str, ...] = ()
    origin: Origin | None = None
    draft: Draft | None = None
    spacing: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        self._freeze_mask()


@dataclass(frozen=True)
class Ruler:
    """A measured line, end points in scan pixels."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, eq=False)
class Annotation:
    """One scan, one reader. Masks are (H, W) bool on the scan's own grid.

    Attributes:
        correction: the mask being worked on, None where there is none; None on a signed-off scan.
        finals: the signed-off masks, the last one last.
        lesion_class: "benign", "malignant" or None ("class" in the file).
        spacing: millimetres per pixel (down, across) that the reader set for this scan, None where not; what counts
            is told by :func:`~busviewer.study.annotations.calibration.spacing_of`.
        seconds: time spent drawing.
        seen: what of HIDEABLE the reader has been shown on this scan.
        opened: whether the scan was on screen.
        origin: what the consensus that is being worked on starts from; None for a reader's own work.
        reading_seconds: the scan was on show, not signed off, with input in the last minute; drawing among them.
        birads: what the reader said of the lesions in the terms of BI-RADS.
    """

    scan: ScanRef
    reader: str
    state: State = State.UNREAD
    flag: bool = False
    note: str = ""
    draft: Draft | None = None
    correction: NDArray[np.bool_] | None = None
    finals: tuple[Final, ...] = ()
    lesion_class: str | None = None
    spacing: tuple[float, float] | None = None
    rulers: tuple[Ruler, ...] = ()
    seconds: float = 0.0
    seen: tuple[str, ...] = ()
    origin: Origin | None = None
    reading_seconds: float = 0.0
    opened: bool = False
    birads: tuple[Description, ...] = ()

    @property
    def has_work(self) -> bool:
        """Whether the reader drew or noted anything. A draft is the model's, and the spacing is of the picture."""
        drawn = self.correction is not None or bool(self.finals or self.rulers or self.birads)
        return drawn or self.flag or bool(self.note) or self.lesion_class is not None

    @property
    def final(self) -> Final | None:
        """The final that counts: the last one, while the scan is signed off."""
        return self.finals[-1] if self.finals and self.state is State.SIGNED_OFF else None


def now_text() -> str:
    """The time as annotations keep it: ISO 8601, UTC, whole seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _model_json(model: ModelRef | None) -> dict[str, str] | None:
    return None if model is None else {"name": model.name, "sha256": model.sha256}


def _draft_json(draft: Draft) -> dict[str, Any]:
    return {
        "mask": draft.run_lengths,
        "model": _model_json(draft.model),
        "threshold": draft.threshold,
        "lesion_probability": draft.lesion_probability,
        "uncertainty": draft.uncertainty,
        "time": draft.time,
        **({"sensitivity": draft.sensitivity, "cuts": dict(draft.cuts)} if draft.cuts else {}),
        **({"precision": draft.precision} if draft.precision else {}),
        **({} if draft.seen is None else {"seen_in_training": draft.seen}),
    }


def _final_json(final: Final, now: Draft | None) -> dict[str, Any]:
    """With its draft only where that is another than the one of ``now``: most files would be half as long again."""
    value: dict[str, Any] = {"mask": final.run_lengths, "time": final.time, "model": _model_json(final.model)}
    if final.blind:
        value["blind"] = list(final.blind)
    if final.draft is not None:
        # its uncertainty may have become known since
        value["draft"] = True if now is not None and now.mask is final.draft.mask else _draft_json(final.draft)
    if final.spacing is not None:
        value["spacing"] = list(final.spacing)
    return value if final.origin is None else value | {"origin": origin_json(final.origin)}


def to_json(annotation: Annotation) -> dict[str, Any]:
    """The annotation as the value that its file holds."""
    draft = annotation.draft
    return {
        "format": FORMAT,
        "scan": {
            "path": annotation.scan.path,
            "sha256": annotation.scan.sha256,
            "size": list(annotation.scan.size),
            **({} if annotation.scan.spacing is None else {"spacing": list(annotation.scan.spacing)}),
            **({"regions": list(map(_region_json, annotation.scan.regions))} if annotation.scan.regions else {}),
        },
        "reader": annotation.reader,
        "state": (State.UNREAD if annotation.state is State.SEEN else annotation.state).value,  # "opened" tells
        "flag": annotation.flag,
        "note": annotation.note,
        "draft": None if draft is None else _draft_json(draft),
        "correction": None if annotation.correction is None else encode(annotation.correction),
        "finals": [_final_json(final, draft) for final in annotation.finals],
        "class": annotation.lesion_class,
        "spacing": None if annotation.spacing is None else list(annotation.spacing),
        "rulers": [[ruler.x1, ruler.y1, ruler.x2, ruler.y2] for ruler in annotation.rulers],
        "seconds": round(annotation.seconds, 3),
        "seen": list(annotation.seen),
        **({"reading_seconds": round(annotation.reading_seconds, 3)} if annotation.reading_seconds else {}),
        "opened": annotation.opened,
        **({"birads": descriptions_json(annotation.birads)} if annotation.birads else {}),
        **({} if annotation.origin is None else {"origin": origin_json(annotation.origin)}),
    }


def _scan_ref(fields: Fields) -> ScanRef:
    width, height = fields.numbers("size", 2, 1, 8192)
    if width % 1 or height % 1:
        raise ValueError(f"{fields.name('size')} must be whole numbers")
    path = fields.text("path")
    if not path:
        raise ValueError(f"{fields.name('path')} is empty")
    size = int(width), int(height)
    items = fields.items("regions") if fields.has("regions") else ()
    regions = tuple(_region(item, f"{fields.name('regions')}[{number}]", size) for number, item in enumerate(items))
    return ScanRef(path, fields.sha("sha256"), size, _later_spacing(fields), regions)


def _region_json(region: Region) -> dict[str, Any]:
    box = [region.left, region.top, region.right, region.bottom]
    return {"box": box, "kind": region.kind} | ({} if region.spacing is None else {"spacing": list(region.spacing)})


def _region(item: Any, where: str, size: tuple[int, int]) -> Region:
    fields = Fields(item, where)
    left, top, right, bottom = (int(side) for side in fields.numbers("box", 4, 0, max(size)))
    kind = fields.text("kind")
    if kind not in KINDS or not (left < right <= size[0] and top < bottom <= size[1]):
        raise ValueError(f"{where} is no region of a scan of {size[0]} x {size[1]} pixels")
    return Region(left, top, right, bottom, kind, _later_spacing(fields))


def _spacing(fields: Fields) -> tuple[float, float] | None:
    def read(key: str) -> tuple[float, float]:
        down, across = fields.numbers(key, 2, 1e-6, 1e3)
        return down, across

    return fields.optional("spacing", read)


def _later_spacing(fields: Fields) -> tuple[float, float] | None:
    """Of an object that had none in older files."""
    return _spacing(fields) if fields.has("spacing") else None


def _model(value: Any, where: str) -> ModelRef:
    fields = Fields(value, where)
    return ModelRef(name=fields.text("name"), sha256=fields.sha("sha256"))


def _draft(value: Any, shape: tuple[int, int], where: str = "draft") -> Draft:
    fields = Fields(value, where)
    return Draft(
        mask=fields.mask("mask", shape),
        model=_model(fields.take("model"), f"{where}.model"),
        threshold=fields.number("threshold", 0, 1),
        lesion_probability=fields.number("lesion_probability", 0, 1),
        uncertainty=fields.optional("uncertainty", lambda key: fields.number(key, 0, 1)),
        time=fields.text("time"),
        sensitivity=fields.one_of("sensitivity", SENSITIVITIES) if fields.has("sensitivity") else BALANCED,
        cuts=_cuts(fields) if fields.has("cuts") else {},
        precision=fields.text("precision") if fields.has("precision") else "",
        seen=fields.flag("seen_in_training") if fields.has("seen_in_training") else None,
    )


def _cuts(fields: Fields) -> dict[str, float]:
    found = Fields(fields.take("cuts"), fields.name("cuts"))
    return {name: found.number(name, 0, 1) for name in SENSITIVITIES}


def _final(value: Any, number: int, shape: tuple[int, int], now: Draft | None) -> Final:
    where = f"finals[{number}]"
    fields = Fields(value, where)
    model = fields.take("model")
    return Final(
        mask=fields.mask("mask", shape),
        time=fields.text("time"),
        model=None if model is None else _model(model, f"{where}.model"),
        blind=fields.words("blind", HIDEABLE) if fields.has("blind") else (),
        origin=_origin(fields),
        draft=_final_draft(fields, shape, now) if fields.has("draft") else None,
        spacing=_later_spacing(fields),
    )


def _final_draft(fields: Fields, shape: tuple[int, int], now: Draft | None) -> Draft | None:
    """The draft that a final was signed off against; true: the one of ``now``."""
    value = fields.take("draft")
    return now if value is True else _draft(value, shape, fields.name("draft"))


def _origin(fields: Fields) -> Origin | None:
    return read_origin(fields.take("origin"), fields.name("origin")) if fields.has("origin") else None


def _seen(fields: Fields, state: State) -> tuple[str, ...]:
    """What was shown; of a file from before that was kept, everything: no reading is called blind by mistake."""
    if fields.has("seen"):
        return fields.words("seen", HIDEABLE)
    return () if state is State.UNREAD else HIDEABLE


def check_format(value: Any) -> Fields:
    """The fields of an annotation of this format; :class:`NewerFormat` or ValueError otherwise."""
    fields = Fields(value)
    number = fields.take("format")
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        raise ValueError("format must be a whole number of at least 1")
    if number > FORMAT:
        raise NewerFormat(
            worded(
                "format {number} is newer than format {format} of this program; update busviewer",
                number=number,
                format=FORMAT,
            )
        )
    return fields


def from_json(value: Any) -> Annotation:
    """The annotation in ``value`` (parsed JSON); ValueError says which field is wrong, NewerFormat what is newer."""
    fields = check_format(value)
    scan = _scan_ref(Fields(fields.take("scan"), "scan"))
    rulers = [numbers_of(item, f"rulers[{number}]", 4, -1e6, 1e6) for number, item in enumerate(fields.items("rulers"))]
    draft = fields.optional("draft", lambda key: _draft(fields.take(key), scan.shape))
    state = State(fields.one_of("state", tuple(state.value for state in State if state is not State.SEEN)))
    finals = tuple(_final(item, number, scan.shape, draft) for number, item in enumerate(fields.items("finals")))
    if state is State.SIGNED_OFF and not finals:
        raise ValueError("state is signed off, but finals is empty")
    found = Annotation(
        scan=scan,
        reader=fields.text("reader"),
        state=state,
        flag=fields.flag("flag"),
        note=fields.text("note"),
        draft=draft,
        correction=fields.optional("correction", lambda key: fields.mask(key, scan.shape)),
        finals=finals,
        lesion_class=fields.one_of("class", (*LESION_CLASSES, None)),
        spacing=_spacing(fields),
        rulers=tuple(Ruler(*ruler) for ruler in rulers),
        seconds=fields.number("seconds", 0, 1e9),
        seen=_seen(fields, state),
        origin=_origin(fields),
        reading_seconds=fields.number("reading_seconds", 0, 1e9) if fields.has("reading_seconds") else 0.0,
        opened=fields.flag("opened") if fields.has("opened") else state is not State.UNREAD,
        birads=read_descriptions(fields.take("birads")) if fields.has("birads") else (),
    )
    # what was only seen is "in progress" in files of older programs, and what was flagged in the list "unread"
    return replace(found, state=state_of(state, opened=found.opened, work=found.has_work))
