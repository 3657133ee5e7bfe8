"""Ultrasound physics for synthetic scans: speckle from scatterers, attenuation, log compression.

The image model is the linear one of Bamber and Dickinson (1980): the echo is the tissue's scatterers (Gaussian, scaled
by its echogenicity) convolved with the point-spread function, and the envelope is the modulus of the analytic signal.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["Beam", "compress", "shade", "speckle_envelope"]

Field = NDArray[np.float32]

_BAND = 16  # rows that share one lateral width


@dataclass(frozen=True, slots=True)
class Beam:
    """The point-spread function of a linear probe, in pixels of the displayed frame.

    Attributes:
        axial: standard deviation of the pulse along depth.
        lateral: standard deviation of the beam across, at the focus.
        focus: depth of the focus as a fraction of the frame's height.
        spread: how much wider the beam is one frame height away from the focus (1 = twice as wide).
    """

    axial: float = 1.2
    lateral: float = 2.4
    focus: float = 0.4
    spread: float = 1.0

    def width_at(self, depth: float) -> float:
        """Lateral standard deviation in pixels at ``depth`` (fraction of the frame's height)."""
        return self.lateral * float(np.hypot(1.0, self.spread * (depth - self.focus) * np.sqrt(3.0)))


def speckle_envelope(rng: np.random.Generator, amplitude: Field, beam: Beam, *, looks: int = 1) -> Field:
    """The echo envelope before compression: fully developed speckle over tissue of the given amplitude.

    Args:
        rng: source of the scatterers.
        amplitude: (H, W) float32, root-mean-square echo amplitude of the tissue, linear.
        beam: the point-spread function.
        looks: independent views averaged in power, as spatial compounding does; 1 gives Rayleigh statistics.

    Returns:
        (H, W) float32 whose local mean square is ``amplitude ** 2``. Where the tissue is even and ``looks`` is 1,
        mean / SD is 1.91 (Rayleigh).
    """
    power = np.zeros(amplitude.shape, np.float32)
    for _ in range(looks):
        echo = _beamform(rng, amplitude, beam)
        power += echo[..., 0] ** 2 + echo[..., 1] ** 2
    envelope: Field = np.sqrt(power / np.float32(looks))
    return envelope


def _beamform(rng: np.random.Generator, amplitude: Field, beam: Beam) -> Field:
    """(H, W, 2) float32: real and imaginary part of the analytic echo signal."""
    height, width = amplitude.shape
    margin = 8  # rows of extra tissue above and below, because the FFT wraps around
    rows = cv2.getOptimalDFTSize(height + 2 * margin)
    tall = cv2.copyMakeBorder(amplitude, margin, rows - height - margin, 0, 0, cv2.BORDER_REPLICATE)
    tall = cv2.resize(tall, (width, 2 * rows), interpolation=cv2.INTER_LINEAR)
    scatterers = rng.standard_normal(tall.shape, np.float32) * tall
    # Two radio-frequency samples a pixel and a carrier at a quarter of the sampling rate: the positive half of the
    # spectrum alone is the analytic signal, and its inverse transform at half the length has one sample a pixel.
    spectrum = np.fft.rfft(scatterers.T, axis=1)[:, :rows]
    frequency = np.arange(rows, dtype=np.float32) / (2 * rows)
    pulse = np.exp(-0.5 * ((frequency - 0.25) * (4 * np.pi * beam.axial)) ** 2).astype(np.float32)
    pulse /= np.sqrt(2 * np.mean(pulse**2))
    analytic = np.fft.ifft(spectrum * pulse, axis=1).T[margin : margin + height].astype(np.complex64)
    echo = np.ascontiguousarray(analytic).view(np.float32).reshape(height, width, 2)
    out = np.empty_like(echo)
    for top in range(0, height, _BAND):
        sigma = beam.width_at((top + _BAND / 2) / height)
        blurred = cv2.GaussianBlur(echo[top : top + _BAND], (2 * round(3 * sigma) + 1, 1), sigma, sigmaY=1)
        out[top : top + _BAND] = blurred * np.float32(np.sqrt(2 * np.sqrt(np.pi) * sigma))
    return out


def shade(attenuation: Field, *, leak: float = 0.0, blur: float = 2.0) -> Field:
    """Loss in dB that the tissue above leaves at each pixel.

    Args:
        attenuation: (H, W) dB a pixel beyond what the gain over depth makes up for; negative lets more through.
        leak: share of the loss that each row makes up for, so that shadows fade with depth.
        blur: standard deviation in pixels by which the beam's width softens the sides of shadows.
    """
    loss = np.empty_like(attenuation)
    row = np.zeros(attenuation.shape[1], np.float32)
    for index, step in enumerate(attenuation):
        row = row * np.float32(1 - leak) + step
        loss[index] = row
    return np.asarray(cv2.GaussianBlur(loss, (0, 0), blur, sigmaY=0.6), np.float32)


def compress(envelope: Field, *, dynamic_range: float = 60.0, top: float = 0.0, black: float = 0.0) -> Field:
    """Log compression to grey levels.

    Args:
        envelope: (H, W) linear.
        dynamic_range: dB between black and white.
        top: dB (re an envelope of 1) shown as white.
        black: grey level of what lies below the range.

    Returns:
        (H, W) float32, 0..255.
    """
    decibels = 20 * np.log10(np.maximum(envelope, np.float32(1e-6))) - np.float32(top)
    return np.asarray(np.clip(1 + decibels / dynamic_range, 0, 1) * (255 - black) + black, np.float32)
