"""How a command calculates: how its threads wait, how many there are, in which precision."""

from __future__ import annotations

import argparse
import os

__all__ = ["PRECISIONS", "add_compute", "calm_threads", "prepare", "wanted"]

PRECISIONS = ("auto", "fp32", "bf16")


def calm_threads() -> None:
    """Let OpenMP's threads sleep while they wait for each other; before torch is imported, which reads it only once.

    They would spin, and with anything else on the processor the one that has all the work waits for a core that
    another one spins on. What the user has set stands.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # libgomp, of PyTorch on Linux, and libomp
    os.environ.setdefault("KMP_BLOCKTIME", "0")  # libiomp5, of PyTorch on Windows


def _threads(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1024:
        raise ValueError
    return number


_threads.__name__ = "number of threads from 1 to 1024"


def add_compute(parser: argparse.ArgumentParser, *, precision: bool = True) -> None:
    """The arguments of a command that runs a network; without ``precision``, of one that always does in fp32."""
    if precision:
        parser.add_argument(
            "--precision", choices=PRECISIONS, default="auto",
            help="arithmetic: auto is fp32 on a CPU, and bf16 on a GPU that has it, unless it changes the masks of the "
            "model (default: auto)",
        )  # fmt: skip
    parser.add_argument("--threads", type=_threads, metavar="N", help="CPU threads (default: one per core)")
    parser.add_argument(
        "--deterministic", action="store_true",
        help="the same bits on any number of cores: fp32, one thread unless --threads is given; slower",
    )  # fmt: skip


def wanted(options: argparse.Namespace) -> tuple[str, int | None]:
    """The precision and the number of threads that the arguments ask for (None: as many as there are).

    ValueError where they contradict each other.
    """
    precision: str = getattr(options, "precision", "fp32")
    if options.deterministic and precision == "bf16":
        raise ValueError("--deterministic calculates in fp32; remove --precision bf16")
    return "fp32" if options.deterministic else precision, options.threads or (1 if options.deterministic else None)


def prepare(options: argparse.Namespace) -> str:
    """Do as the arguments say, for the rest of this process; the precision that is asked for.

    ValueError where they contradict each other.
    """
    precision, threads = wanted(options)
    if threads:
        from busviewer.segmentation.device import calculate_on

        calculate_on(threads, deterministic=options.deterministic)
    return precision
