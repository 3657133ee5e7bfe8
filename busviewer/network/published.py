"""Published encoder weights into a network of ours, and the grey values that networks here are given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from torch import Tensor, nn

__all__ = ["GREY_MEAN", "GREY_SD", "IMAGENET_MEAN", "IMAGENET_SD", "fold_grey", "load_torchvision", "match"]

# Networks here are given (grey - GREY_MEAN) / GREY_SD of grey from 0 to 1: MEAN and SD of segmentation.preprocess,
# which lies above this room.
GREY_MEAN, GREY_SD = 0.25, 0.2
# what torchvision's weights were trained with
IMAGENET_MEAN, IMAGENET_SD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)

_LAYERS = (nn.Conv2d, nn.BatchNorm2d)


def fold_grey(
    weights: Mapping[str, Tensor],
    convolution: str,
    running_mean: str,
    mean: Sequence[float] = (0.5, 0.5, 0.5),
    sd: Sequence[float] = (0.5, 0.5, 0.5),
) -> dict[str, Tensor]:
    """The weights for one normalised grey channel instead of three of ``(grey - mean) / sd``.

    The kernels are scaled and summed over the channels; what the offset adds before the batch normalisation is taken
    from its mean. The same values come out, but for a border as wide as the padding, where the grey that stands for
    what lies outside is another. ValueError where the convolution, of three channels, or the mean is missing.

    Args:
        weights: as published.
        convolution: the name of the first convolution's kernels.
        running_mean: the name of the mean of the batch normalisation after it.
        mean: of each channel that the weights were made for, of grey from 0 to 1; by default of -1 ... 1.
        sd: likewise.
    """
    if convolution not in weights or running_mean not in weights:
        raise ValueError(f"encoder weights: {convolution!r} or {running_mean!r} is missing")
    kernel = weights[convolution].float()
    if kernel.ndim != 4 or kernel.shape[1] != len(mean):
        raise ValueError(f"encoder weights: {convolution!r} does not have {len(mean)} channels")
    scale, offset = (
        kernel.new_tensor(values).view(1, -1, 1, 1)
        for values in (
            [GREY_SD / spread for spread in sd],
            [(GREY_MEAN - centre) / spread for centre, spread in zip(mean, sd, strict=True)],
        )
    )
    folded = dict(weights)
    folded[convolution] = (kernel * scale).sum(1, keepdim=True)
    folded[running_mean] = weights[running_mean].float() - (kernel * offset).sum((1, 2, 3))
    return folded


def match(parts: Iterable[nn.Module], names: Sequence[str], weights: Mapping[str, Tensor]) -> None:
    """Load the layers of ``parts``, in order, from the weights published as ``names``.

    Only convolutions and batch normalisations count as layers. ValueError says what is missing or has another shape.
    """
    layers = [module for part in parts for module in part.modules() if isinstance(module, _LAYERS)]
    for layer, name in zip(layers, names, strict=True):
        prefix = f"{name}."
        given = {key.removeprefix(prefix): value for key, value in weights.items() if key.startswith(prefix)}
        try:
            layer.load_state_dict(given)
        except RuntimeError as error:
            reason = str(error).splitlines()[-1].strip()
            raise ValueError(f"encoder weights: {name!r} does not match ({reason})") from error


def load_torchvision(encoder: nn.Module, weights: Mapping[str, Tensor]) -> None:
    """Fill an encoder for one grey channel whose layers bear torchvision's names from torchvision's weights.

    The classifier among them is left out. ValueError where the weights are of another network.
    """
    names = [name for name, module in encoder.named_modules() if isinstance(module, _LAYERS)]
    match([encoder], names, fold_grey(weights, "conv1.weight", "bn1.running_mean", IMAGENET_MEAN, IMAGENET_SD))
