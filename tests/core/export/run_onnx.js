// SPDX-License-Identifier: GPL-3.0-or-later
// Runs FOLDER/net-{edge,fog,whole}.onnx on the samples in FOLDER/samples (float32) for each FOLDER
// given, and writes the outputs beside them. One process for all: loading the runtime is slow.
'use strict';
const fs = require('fs');
const path = require('path');
const ort = require('onnxruntime-node');

async function run(session, tensor) {
    const feeds = {};
    feeds[session.inputNames[0]] = tensor;
    return (await session.run(feeds))[session.outputNames[0]];
}

async function runFolder(folder, length, channels) {
    const open = (part) => ort.InferenceSession.create(path.join(folder, `net-${part}.onnx`));
    const bytes = fs.readFileSync(path.join(folder, 'samples'));
    const samples = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    const count = samples.length / (length * channels);
    const input = new ort.Tensor('float32', samples, [count, length, channels]);
    const sent = await run(await open('edge'), input);
    const fog = await run(await open('fog'), sent); // of whatever type
    const whole = await run(await open('whole'), input);
    for (const [name, tensor] of [['edge', sent], ['fog', fog], ['whole', whole]])
        fs.writeFileSync(path.join(folder, name), Buffer.from(tensor.data.buffer, tensor.data.byteOffset, tensor.data.byteLength));
}

async function main() {
    const parameters = process.argv.slice(2);
    for (let i = 0; i + 2 < parameters.length; i += 3)
        await runFolder(parameters[i], Number(parameters[i + 1]), Number(parameters[i + 2]));
}

main().catch((failure) => {
    console.error(String(failure));
    process.exit(1);
});
