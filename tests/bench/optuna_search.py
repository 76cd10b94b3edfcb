#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user would write instead: a search with Optuna over PyTorch networks, on one thread. Prints JSON
Lines: {"processor_s", "trained", "asked", "best"} whenever the best accuracy on the selection half rises,
and a last line with "ended". tests/bench/optuna-table runs it.

It has what the program has: the prepared samples (`splitscape-cli data --samples`), the space, the exact
costs (`splitscape-cli cost --batch`, kept open as a pipe, its processor time counted), epochs, batch, Adam,
and the best epoch on the selection half. A network that breaks a limit is told to the sampler as a broken
constraint and is not trained; one that came before is not trained again. Networks start from PyTorch's own
initial weights. Loading Python, PyTorch and the samples is not counted."""
import argparse
import json
import os
import pathlib
import subprocess
import time

import numpy
import optuna
import torch

LENGTHS = (1024, 512, 256, 128, 64, 32, 16, 8, 4, 0)
CHANNELS = (4, 3, 2, 1)
LAYERS = 8
TICKS = os.sysconf("SC_CLK_TCK")


class Costs:
    """Exact costs, of one process that stays open."""

    def __init__(self, cli, limit_mJ):
        self.limit_mJ = limit_mJ
        self.process = subprocess.Popen([cli, "cost", "--batch", "-", "--energy-limit-mj", str(limit_mJ)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def processor_s(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS  # user and system

    def violation(self, lengths, channels):
        """0 where all limits are kept, else by how much they are not."""
        self.process.stdin.write(json.dumps({"lengths": lengths, "channels": channels}) + "\n")
        answer = json.loads(self.process.stdout.readline())
        if answer["verdict"] == "valid":
            return 0.0
        best = answer["best_point"]
        return 1e3 if best is None else answer["points"][best - 1]["edge_mJ"] - self.limit_mJ


def network(lengths, channels):
    layers = []
    for i in range(1, len(lengths) - 1):
        shrinks = lengths[i] <= lengths[i - 1]
        kernel = lengths[i - 1] // lengths[i] if shrinks else lengths[i] // lengths[i - 1]
        kind = torch.nn.Conv1d if shrinks else torch.nn.ConvTranspose1d
        layers += [kind(channels[i - 1], channels[i], kernel, stride=kernel), torch.nn.ReLU()]
    layers += [torch.nn.Flatten(), torch.nn.Linear(lengths[-2] * channels[-2], lengths[-1])]
    return torch.nn.Sequential(*layers)


class OutOfTime(Exception):
    pass


class Search:
    def __init__(self, options):
        self.options = options
        folder = pathlib.Path(options.samples)
        values = torch.from_numpy(numpy.load(folder / "samples.npy"))  # [sample, position, channel]
        labels = torch.from_numpy(numpy.load(folder / "labels.npy").astype(numpy.int64))
        self.parts = {}
        for part in ("train", "selection"):
            rows = torch.from_numpy(numpy.load(folder / f"{part}.npy").astype(numpy.int64))
            self.parts[part] = (values[rows].permute(0, 2, 1).contiguous(), labels[rows])
        self.classes = len(json.loads((folder / "dataset.json").read_text())["classes"])
        self.costs = Costs(options.cli, options.limit)
        self.costs.violation([2048, 8, self.classes], [1, 1, 1])  # it has started
        self.known = {}  # accuracy by architecture
        self.asked = 0
        self.trained = 0
        self.best = 0.0
        self.start = self.processor_s()

    def processor_s(self):
        return time.process_time() + self.costs.processor_s()

    def say(self, **more):
        print(json.dumps({"processor_s": self.processor_s() - self.start, "trained": self.trained,
                          "asked": self.asked, "best": self.best, **more}), flush=True)

    def train(self, lengths, channels):
        samples, labels = self.parts["train"]
        held, expected = self.parts["selection"]
        model = network(lengths, channels)
        optimiser = torch.optim.Adam(model.parameters(), lr=1e-3)
        criterion = torch.nn.CrossEntropyLoss()
        highest = 0.0
        for _ in range(self.options.epochs):
            for chosen in torch.randperm(len(samples)).split(self.options.batch):
                optimiser.zero_grad()
                criterion(model(samples[chosen]), labels[chosen]).backward()
                optimiser.step()
            with torch.no_grad():
                accuracy = (model(held).argmax(1) == expected).double().mean().item()
            highest = max(highest, accuracy)
            if accuracy > self.best:
                self.best = accuracy
                self.say()
            if self.best >= self.options.enough or self.processor_s() - self.start > self.options.seconds:
                raise OutOfTime
        self.trained += 1
        return highest

    def objective(self, trial):
        self.asked += 1
        genes = [(trial.suggest_categorical(f"length{i}", LENGTHS), trial.suggest_categorical(f"channels{i}", CHANNELS))
                 for i in range(LAYERS)]
        kept = [(length, width) for length, width in genes if length]
        lengths = [2048] + [length for length, _ in kept] + [self.classes]
        channels = [1] + [width for _, width in kept] + [1]
        violation = self.costs.violation(lengths, channels)
        trial.set_user_attr("violation", violation)
        if self.processor_s() - self.start > self.options.seconds:
            raise OutOfTime
        if violation > 0.0:
            return 1.0 / self.classes
        key = (tuple(lengths), tuple(channels))
        if key not in self.known:
            self.known[key] = self.train(lengths, channels)
        return self.known[key]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--samples", required=True, help="folder of `splitscape-cli data --samples`")
    parser.add_argument("--limit", type=float, required=True, help="mJ on the edge")
    parser.add_argument("--sampler", choices=("tpe", "nsga2"), required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=900, help="of processor time, after which it ends")
    parser.add_argument("--enough", type=float, default=0.92, help="accuracy at which it ends")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    optuna.logging.set_verbosity(optuna.logging.WARNING)

    def constraints(trial):
        return (trial.user_attrs["violation"],)

    kind = optuna.samplers.TPESampler if options.sampler == "tpe" else optuna.samplers.NSGAIISampler
    study = optuna.create_study(direction="maximize",
                                sampler=kind(seed=options.seed, constraints_func=constraints))
    search = Search(options)
    try:
        study.optimize(search.objective)
    except OutOfTime:
        pass
    search.say(ended="enough" if search.best >= options.enough else "time")


if __name__ == "__main__":
    main()
