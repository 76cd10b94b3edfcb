#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time of one training step in PyTorch eager on one thread, for the networks and batches of
bench_training: Adam, cross-entropy, dropout 0.1. Prints microseconds of processor time a step, the
best of short slices, since machines are shared."""
import random
import time

import torch

SAMPLES = 8192
NETWORKS = {
    "SD-1": ([2048, 128, 8, 64, 2], [1, 1, 4, 2, 1]),
    "SD-2": ([2048, 128, 4, 128, 2], [1, 3, 3, 2, 1]),
    "AC-1": ([2048, 64, 256, 512, 4, 16, 16, 256, 5], [1, 1, 1, 3, 2, 4, 4, 1, 1]),
    "AC-2": ([2048, 32, 8, 128, 256, 1024, 5], [1, 4, 3, 4, 4, 2, 1]),
}


def network(lengths, channels):
    layers = []
    for i in range(1, len(lengths) - 1):
        shrinks = lengths[i] <= lengths[i - 1]
        kernel = lengths[i - 1] // lengths[i] if shrinks else lengths[i] // lengths[i - 1]
        kind = torch.nn.Conv1d if shrinks else torch.nn.ConvTranspose1d
        layers += [kind(channels[i - 1], channels[i], kernel, stride=kernel),
                   torch.nn.ReLU(), torch.nn.Dropout(0.1)]
    layers += [torch.nn.Flatten(), torch.nn.Linear(lengths[-2] * channels[-2], lengths[-1])]
    return torch.nn.Sequential(*layers)


def step_time(lengths, channels, batch):
    samples = torch.randn(SAMPLES, channels[0], lengths[0])
    labels = torch.randint(lengths[-1], (SAMPLES,))
    model = network(lengths, channels)
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-3)
    criterion = torch.nn.CrossEntropyLoss()
    best = float("inf")
    steps = 10
    for _ in range(60):
        batches = [torch.tensor(random.sample(range(SAMPLES), batch)) for _ in range(steps)]
        start = time.thread_time()
        for chosen in batches:
            optimiser.zero_grad()
            criterion(model(samples[chosen]), labels[chosen]).backward()
            optimiser.step()
        best = min(best, (time.thread_time() - start) / steps)
    return best * 1e6


def main():
    torch.set_num_threads(1)
    torch.manual_seed(1)
    print(f"PyTorch {torch.__version__} eager, one thread")
    print(f"{'':6} {'batch':>5} {'us a step':>12}")
    for batch in (4, 32):
        product = 1.0
        for name, (lengths, channels) in NETWORKS.items():
            us = step_time(lengths, channels, batch)
            product *= us
            print(f"{name:6} {batch:5} {us:12.1f}")
        print(f"geometric mean at batch {batch}: {product ** 0.25:.1f} us")


if __name__ == "__main__":
    main()
