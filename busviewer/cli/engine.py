"""Where a command has its model: in this process, or on the workers of a cluster."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from busviewer import paths
from busviewer.cli.common import model_named
from busviewer.cli.compute import prepare, wanted
from busviewer.files import shown
from busviewer.scan.frames import file_of

if TYPE_CHECKING:
    from busviewer.segmentation.cluster import Cluster
    from busviewer.segmentation.segmenter import TorchSegmenter
    from busviewer.study import ScanEntry

__all__ = ["add_cluster", "notices", "of_cluster", "running"]


def add_cluster(parser: argparse.ArgumentParser) -> None:
    """The argument."""
    parser.add_argument(
        "--cluster", metavar="ADDRESS",
        help="work on the workers of a running Dask scheduler, such as tcp://host:8786, one model in each; they read "
        "scans and model under the same paths as here and write nothing (needs: pip install \"busviewer[cluster]\")",
    )  # fmt: skip


@contextmanager
def running(options: argparse.Namespace, entries: Sequence[ScanEntry]) -> Iterator[TorchSegmenter | Cluster]:
    """The model that the arguments name, loaded here or on the cluster, which is asked whether it has the
    first file of ``entries``.

    Raises as :func:`~busviewer.segmentation.precision.load_segmenter` and
    :class:`~busviewer.segmentation.cluster.Cluster`.
    """
    info = model_named(options.model)
    if options.cluster is None:
        from busviewer.segmentation.precision import load_segmenter

        yield load_segmenter(info, options.device, prepare(options), paths.user_data())
        return
    from busviewer.segmentation.cluster import Cluster
    from busviewer.segmentation.worker import Calculation

    precision, threads = wanted(options)
    probe = next((entry.path for entry in entries if file_of(entry.path).is_file()), entries[0].path)
    calculation = Calculation(
        info.folder.absolute(), info.id, options.device, precision, threads, options.deterministic
    )
    with Cluster(options.cluster, info, calculation, probe, _say) as cluster:
        yield cluster


def notices(segmenter: TorchSegmenter | Cluster) -> list[str]:
    """What people must know of the model and its devices."""
    from busviewer.segmentation.engine import Engine

    if isinstance(segmenter, Engine):
        return list(segmenter.notices)
    return [segmenter.notice] if segmenter.notice else []


def of_cluster(segmenter: TorchSegmenter | Cluster) -> str:
    """Of which cluster its device is, to be said after it; "" for this machine."""
    from busviewer.segmentation.engine import Engine

    if not isinstance(segmenter, Engine):
        return ""
    cluster = segmenter.facts["cluster"]
    return f" ({cluster['workers']} workers of {cluster['address']})"


def _say(text: str) -> None:
    print(shown(text), file=sys.stderr, flush=True)
