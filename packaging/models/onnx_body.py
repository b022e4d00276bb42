"""A trained body written as an ONNX graph with int8 weights, node by node.

Every map has a fixed scale for its input, taken from `shown` sentences, so a
sentence scores the same in whatever company it is read. Columns of the input
that swing widely are damped before they are rounded and their weights raised
in turn (SmoothQuant, arXiv:2211.10438): cosine to the unrounded body .997
instead of .991.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from minilm import ATTENTIONS, EPSILON, WIDTH, Encoder, padded
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

Floats = npt.NDArray[np.float32]

CONTRIB = "com.microsoft"
DAMPING = 0.8
TOP = 127
MARGIN = 1.1
"""How far beyond what was shown an input may go before it is cut off."""


class Graph:
    """Nodes and numbers of a graph in the making; names are made up as they come."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._numbers: dict[str, onnx.TensorProto] = {}
        self._shown: dict[nn.Module, Floats] = {}

    def number(self, value: npt.NDArray[np.generic] | np.generic) -> str:
        """Name of a constant."""
        name = f"c{len(self._numbers)}"
        self._numbers[name] = numpy_helper.from_array(np.asarray(value), name)
        return name

    def node(self, kind: str, *inputs: str, outputs: int = 1, **options: object) -> str:
        """Name of a node's first output; the others are called so with `.1`, `.2` behind."""
        name = f"n{len(self._nodes)}"
        names = [name, *(f"{name}.{number}" for number in range(1, outputs))]
        self._nodes.append(helper.make_node(kind, list(inputs), names, **options))
        return name

    def linear(self, source: str, part: nn.Linear) -> str:
        """A linear map in int8, if it was shown its inputs, else as it is."""
        weight, bias = part.weight.detach().numpy().T, part.bias.detach().numpy()
        if part not in self._shown:
            product = self.node("MatMul", source, self.number(np.ascontiguousarray(weight)))
            return self.node("Add", product, self.number(bias))
        shown = self._shown[part]
        damped = np.abs(shown).max(0) ** DAMPING / np.abs(weight).max(1) ** (1 - DAMPING)
        damped = (damped / np.exp(np.log(damped).mean())).astype(np.float32)
        low, high = (shown / damped).min() * MARGIN, (shown / damped).max() * MARGIN
        scale = np.float32((high - low) / 255)
        zero = np.uint8(np.clip(np.rint(-low / scale), 0, 255))
        weight = weight * damped[:, None]
        scales = (np.abs(weight).max(0) / TOP).astype(np.float32)
        whole = np.rint(weight / scales).astype(np.int8)
        scale_name, zero_name = self.number(scale), self.number(zero)
        calm = self.node("Mul", source, self.number(1 / damped))
        return self.node(
            "MatMulIntegerToFloat",
            self.node("QuantizeLinear", calm, scale_name, zero_name),
            self.number(whole),
            scale_name,
            self.number(scales),
            zero_name,
            self.number(np.zeros(len(scales), np.int8)),
            self.number(bias),
            domain=CONTRIB,
        )

    def norm(self, source: str, part: nn.LayerNorm) -> str:
        """A layer norm, in single steps: onnxruntime's own is slower."""
        axis = self.number(np.array([-1]))
        centred = self.node("Sub", source, self.node("ReduceMean", source, axis))
        spread = self.node("ReduceMean", self.node("Mul", centred, centred), axis)
        spread = self.node("Sqrt", self.node("Add", spread, self.number(np.float32(EPSILON))))
        scaled = self.node("Div", centred, spread)
        scaled = self.node("Mul", scaled, self.number(part.weight.detach().numpy()))
        return self.node("Add", scaled, self.number(part.bias.detach().numpy()))

    @contextmanager
    def watching(self, encoder: Encoder) -> Iterator[None]:
        """Notes the inputs of each layer's linear maps meanwhile."""
        seen: dict[nn.Module, list[Floats]] = {}

        def note(part: nn.Module, given: tuple[Tensor]) -> None:
            seen.setdefault(part, []).append(given[0].reshape(-1, given[0].shape[-1]).numpy())

        maps = [part for part in encoder.layers.modules() if isinstance(part, nn.Linear)]
        hooks = [part.register_forward_pre_hook(note) for part in maps]
        yield
        for hook in hooks:
            hook.remove()
        self._shown = {part: np.concatenate(inputs) for part, inputs in seen.items()}

    def save(self, output: str, shape: list[str | int], path: Path) -> None:
        """Write the graph; its inputs are `embedded` and `mask`."""
        kind = TensorProto.FLOAT
        embedded = helper.make_tensor_value_info("embedded", kind, ["batch", "length", WIDTH])
        mask = helper.make_tensor_value_info("mask", kind, ["batch", "length"])
        self._nodes.append(helper.make_node("Identity", [output], ["out"]))
        out = helper.make_tensor_value_info("out", kind, shape)
        graph = helper.make_graph(
            self._nodes, "body", [embedded, mask], [out], list(self._numbers.values())
        )
        opsets = [helper.make_opsetid("", 18), helper.make_opsetid(CONTRIB, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=9)
        onnx.checker.check_model(model)
        onnx.save(model, str(path))


def body(graph: Graph, encoder: Encoder, shown: list[list[int]]) -> str:
    """The layers as nodes of a graph; return the name of the hidden states.

    Args:
        graph: where the nodes go.
        encoder: trained, and in evaluation mode.
        shown: token ids of some hundred texts, from which the scales are taken.
    """
    with torch.no_grad(), graph.watching(encoder):
        for row in shown:
            encoder(*padded([row]))
    mask = graph.node("Cast", "mask", to=TensorProto.INT32)
    hidden = "embedded"
    for layer in encoder.layers:
        asked = graph.node(
            "Split", graph.linear(hidden, layer.asked), outputs=3, axis=2, num_outputs=3
        )
        seen = graph.node(
            "MultiHeadAttention",
            *(asked, f"{asked}.1", f"{asked}.2", "", mask),
            domain=CONTRIB,
            num_heads=ATTENTIONS,
        )
        hidden = graph.norm(graph.node("Add", graph.linear(seen, layer.joined), hidden), layer.norm)
        wide = graph.node("Gelu", graph.linear(hidden, layer.wide), domain=CONTRIB)
        added = graph.node("Add", graph.linear(wide, layer.narrow), hidden)
        hidden = graph.norm(added, layer.last_norm)
    return hidden


def mean(graph: Graph, hidden: str) -> str:
    """The mean of the tokens' states as nodes: `minilm.pooled`."""
    first, last = graph.number(np.array([1])), graph.number(np.array([2]))
    weight = graph.node("Unsqueeze", "mask", last)
    total = graph.node("ReduceSum", graph.node("Mul", hidden, weight), first, keepdims=0)
    return graph.node("Div", total, graph.node("ReduceSum", weight, first, keepdims=0))
