"""A synthetic clip: a phantom under a hand that moves and presses, and where its lesion is in each frame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import cv2
import numpy as np

from busviewer.scan.phantom import Kind, Phantom, make_phantom

__all__ = ["make_clip"]

_SWAY, _PRESS, _BULGE = 0.11, 0.10, 0.012  # how far at most, as shares of the picture (or of its depth)
_PERIODS = (80.0, 56.0)  # frames there and back
_WAVES = 3  # bulges of tissue across the picture
_NOISE = 0.2  # of speckle that is another in each frame, as a share of the grey


def make_clip(
    seed: int, kind: Kind = "benign", *, frames: int, size: tuple[int, int] = (480, 560)
) -> Iterator[Phantom]:
    """The frames of a clip, one after another: the phantom ``seed`` with one lesion and without calipers, warped.

    The probe sways sideways and presses (tissue becomes flatter towards the skin), and tissue bulges; all smooth in
    place and time, and 0 in the first frame. Each frame has its own noise. The mask is moved by the same warp, so that
    it is known exactly. ValueError as :func:`~busviewer.scan.phantom.make_phantom`.
    """
    base = make_phantom(seed, kind, size=size, lesions=None if kind == "normal" else 1, calipers=False)
    height, width = base.scan.shape
    rng = np.random.default_rng([seed, frames, 7])
    side = rng.choice([-1.0, 1.0])
    phase = rng.uniform(0, 2 * np.pi, 2)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    waves = (
        np.sin(2 * np.pi * _WAVES / 2 * x / width + phase[0]),
        np.sin(2 * np.pi * _WAVES / 2 * y / height + phase[1]),
    )
    solid = base.mask.astype(np.float32)
    for number in range(frames):
        sway = side * _SWAY * width * np.sin(2 * np.pi * number / _PERIODS[0])
        press = _PRESS * (1 - np.cos(2 * np.pi * number / _PERIODS[1])) / 2
        bulge = _BULGE * np.sin(2 * np.pi * number / _PERIODS[1])
        at_x = (x + sway + bulge * width * waves[1]).astype(np.float32)
        at_y = (y * (1 + press) + bulge * height * waves[0]).astype(np.float32)
        grey = cv2.remap(base.scan.grey, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
        noise = cv2.GaussianBlur(rng.standard_normal((height, width)).astype(np.float32), (0, 0), 1.2)
        grey = np.clip(grey * (1 + _NOISE * noise / noise.std()), 0, 255).astype(np.uint8)
        mask = cv2.remap(solid, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT) >= 0.5
        yield Phantom(f"{base.name}#{number + 1}", replace(base.scan, pixels=grey), mask, kind)
