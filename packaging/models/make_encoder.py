"""Write what all bodies share, and the body for sentence vectors: python make_encoder.py DATA

From the base encoder alone, nothing is trained: the embedding table rounded to
int8, the tokenizer, and the layers as they are. DATA is the folder of the
scorer's tables; some sentences of it set the scales of the int8 maps.
"""

import argparse
from pathlib import Path
from shutil import copyfile

import numpy as np
import torch
from claim_tables import read
from minilm import BASE, Encoder, tokenizer
from onnx_body import Graph, body, mean

WRITTEN_TO = Path(__file__).resolve().parents[2] / "resources" / "models" / "encoder"
LONGEST = 256
SHOWN = 500


def shown_sentences(data: Path, longest: int = 64) -> list[list[int]]:
    """Token ids of sentences from debates and speeches, evenly picked."""
    texts = [
        row["text"]
        for name in ("train_claimbuster", "train_policlaim_silver")
        for row in read(data / f"{name}.tsv")
    ]
    return [e.ids for e in tokenizer(longest).encode_batch(texts[:: len(texts) // SHOWN])]


def write_table(encoder: Encoder, path: Path) -> None:
    """The embedding table as `workbench.detect.encoder` reads it."""
    words = encoder.words.weight.numpy()
    scales = np.abs(words).max(1) / 127
    np.savez(
        path,
        words=np.rint(words / scales[:, None]).astype(np.int8),
        scales=scales.astype(np.float32),
        positions=encoder.positions.weight.numpy()[:LONGEST],
        gain=encoder.norm.weight.numpy(),
        shift=encoder.norm.bias.numpy(),
    )


def main() -> None:
    """Write table, tokenizer and sentence body."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("data", type=Path)
    options = arguments.parse_args()
    torch.set_num_threads(1)
    WRITTEN_TO.mkdir(parents=True, exist_ok=True)
    encoder = Encoder().eval()
    write_table(encoder, WRITTEN_TO / "table.npz")
    copyfile(BASE / "tokenizer.json", WRITTEN_TO / "tokenizer.json")
    graph = Graph()
    hidden = body(graph, encoder, shown_sentences(options.data))
    unit = graph.node("LpNormalization", mean(graph, hidden), axis=1, p=2)
    graph.save(unit, ["batch", 384], WRITTEN_TO / "sentences.onnx")


if __name__ == "__main__":
    main()
