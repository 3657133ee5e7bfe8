"""The same network through other runtimes, where they are installed (``pip install busviewer[speed]``)."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from typing import Any, cast

import torch
from torch import Tensor, nn

from busviewer.network import outputs_of

__all__ = ["onnxruntime", "openvino"]

Work = Callable[[], object]


class _Flat(nn.Module):
    """A network whose outputs are a plain tuple, as exporters want them."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network
        self.eval()  # exporters put back the mode that they found, in the network too

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """(1, C, S, S) -> the logits that there are."""
        return tuple(value for value in outputs_of(self.network, x) if value is not None)


def onnxruntime(network: nn.Module, x: Tensor) -> Work | None:
    """One pass of ``network`` over ``x`` through ONNX Runtime in fp32, on as many threads as PyTorch has.

    None where onnxruntime, or onnx, which the export needs, is not installed.
    """
    try:
        import onnx  # noqa: F401
        from onnxruntime import InferenceSession, SessionOptions
    except ImportError:
        return None
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter is on its way out, the one that follows needs onnxscript
        torch.onnx.export(_Flat(network), (x,), cast(Any, file), input_names=["x"], dynamo=False)
    options = SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = torch.get_num_threads(), 1
    options.log_severity_level = 3
    # threads that spin after a pass would slow whoever is measured next
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = InferenceSession(file.getvalue(), options, providers=["CPUExecutionProvider"])
    given = {"x": x.numpy()}
    return lambda: session.run(None, given)


def openvino(network: nn.Module, x: Tensor, precision: str) -> Work | None:
    """One pass of ``network`` over ``x`` through OpenVINO in "f32" or "bf16", on as many threads as PyTorch has.

    None where openvino is not installed.
    """
    try:
        import openvino as runtime
    except ImportError:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = runtime.convert_model(_Flat(network), example_input=x, input=list(x.shape))
    settings: dict[str, Any] = {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_NUM_THREADS": torch.get_num_threads(),
        "INFERENCE_PRECISION_HINT": precision,
        "ENABLE_CPU_PINNING": False,  # it would tie our own thread to one core, for the others too
    }
    request = runtime.Core().compile_model(model, "CPU", settings).create_infer_request()
    given = [x.numpy()]
    return lambda: request.infer(given)
