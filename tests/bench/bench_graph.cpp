// SPDX-License-Identifier: GPL-3.0-or-later
// Networks beyond the paper's chains on one thread. Whole training steps of the fog network: the
// native trainer at every instruction level, and LibTorch eager where it was built. Its
// convolutions one by one, forward and both gradients: our kernels, and oneDNN where it is
// installed, in the memory formats oneDNN likes best and without the time to bring values into
// them.
#include "core/train/native/graph_network.h"
#include "core/train/trainer.h"
#include "tests/bench/machine_limit.h"
#include "tests/core/train/example_networks.h"
#ifdef SPLITSCAPE_WITH_TORCH
#include "core/train/torch/torch_learner.h"
#endif
#ifdef SPLITSCAPE_WITH_DNNL
#include <oneapi/dnnl/dnnl.hpp>
#endif

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>

using namespace splitscape;

namespace {

constexpr int kRepetitions = 15;
constexpr double kSliceSeconds = 0.004;

/// Processor time of this thread: the machine may be shared.
double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Microseconds of one call: the best of several short slices.
double microseconds(const std::function<void()>& call)
{
    call();
    double best = INFINITY;
    for (int repetition = 0; repetition < kRepetitions; ++repetition) {
        const double start = threadSeconds();
        int calls = 0;
        double spent = 0.0;
        do {
            call();
            ++calls;
            spent = threadSeconds() - start;
        } while (spent < kSliceSeconds);
        best = std::min(best, spent / calls);
    }
    return best * 1e6;
}

struct Step {
    const char* name;
    space::Architecture architecture;
};

std::vector<Step> steps()
{
    return {{"fog 16x1 on 32 values", {{32, 5}, {1, 1}, {}, {16, 1}}},
            {"fog 16x1 on 128 values", {{128, 5}, {1, 1}, {}, {16, 1}}},
            {"fog 16x1 on 256 values", {{256, 5}, {1, 1}, {}, {16, 1}}}};
}

double nativeStep(const space::Architecture& architecture, const data::Dataset& dataset,
                  std::size_t batch, train::native::InstructionLevel level)
{
    const auto& kernels = *train::native::kernelsFor(level);
    const train::TrainingSettings settings;
    train::native::GraphNetwork network(space::networkOf(architecture), kernels,
                                        *train::native::graphKernelsFor(level), batch);
    network.setWeights(train::initialWeights(architecture, 1));
    std::vector<const float*> samples;
    for (std::size_t i = 0; i < batch; ++i)
        samples.push_back(dataset.sample(i).data());
    const auto labels = std::span(dataset.labels).first(batch);
    return microseconds([&] {
        (void)network.computeGradient(samples, labels, nullptr);
        network.applyGradient(settings, 1.0);
    });
}

void printSteps(const bench::MachineLimit& machine)
{
    std::printf("training step, us\n");
    for (const Step& step : steps()) {
        const data::Dataset dataset = test::exampleDataset(step.architecture, 64, 1);
        const double macs = static_cast<double>(space::multiplyAccumulates(step.architecture));
        for (const std::size_t batch : {std::size_t{4}, std::size_t{32}}) {
            std::printf("%-24s batch %2zu:", step.name, batch);
            double best = 0.0;
            for (const auto level : train::native::availableLevels()) {
                best = nativeStep(step.architecture, dataset, batch, level);
                std::printf("  %s %.1f", std::string(instructionLevelName(level)).c_str(), best);
            }
#ifdef SPLITSCAPE_WITH_TORCH
            const train::TrainingSettings settings;
            const auto learner
                = train::torch_module::makeTorchLearner(step.architecture, dataset, settings, 1);
            learner->setWeights(train::initialWeights(step.architecture, 1));
            const auto indices = test::indicesFrom(0, static_cast<std::uint32_t>(batch));
            const double torch = microseconds([&] { (void)learner->step(indices); });
            std::printf("  LibTorch %.1f = %.1f times", torch, torch / best);
#endif
            // Forward and both gradients, two operations a MAC.
            const double limit
                = 6.0 * macs * static_cast<double>(batch) / machine.flopsPerSecond * 1e6;
            std::printf("  limit %.1f = %.0f %%\n", limit, 100.0 * limit / best);
        }
    }
}

struct Convolution {
    int length;
    int in;
    int out;
    int kernel;
    int stride;
};

/// In us: forward, gradient of the input (0 for a first layer and where the stride is not 1), of
/// the weights.
struct Times {
    double forward = 0.0;
    double input = 0.0;
    double weights = 0.0;
};

Times nativeTimes(const Convolution& layer, std::size_t batch)
{
    const auto& kernels = *train::native::graphKernelsFor(train::native::availableLevels().back());
    const auto size = [](int value) { return static_cast<std::size_t>(value); };
    const auto pitch = [&](int channels) {
        return channels == 1 ? std::size_t{1} : (size(channels) + 7) / 8 * 8;
    };
    const std::size_t padding = size(layer.kernel / 2);
    const std::size_t outLength = size((layer.length - 1) / layer.stride + 1);
    train::native::WindowShape shape;
    shape.samples = batch;
    shape.rows = outLength;
    shape.taps = size(layer.kernel);
    shape.channels = size(layer.in);
    shape.pitch = pitch(layer.in);
    shape.step = size(layer.stride) * shape.pitch;
    shape.width = (size(layer.out) + 7) / 8 * 8;
    shape.outStep = shape.width;
    shape.inSample = (size(layer.length) + 2 * padding) * shape.pitch;
    shape.outSample = (outLength + 2 * padding) * shape.width;
    train::native::AlignedBuffer<float> in(batch * shape.inSample, 64);
    train::native::AlignedBuffer<float> out(batch * shape.outSample, 64);
    train::native::AlignedBuffer<float> weights(
        size(layer.kernel) * std::max(shape.channels, shape.width) * shape.width, 64);
    train::native::AlignedBuffer<float> bias(shape.width, 64);
    Times times;
    times.forward = microseconds([&] {
        kernels.windows(shape, in.data(), weights.data(), bias.data(),
                        out.data() + padding * shape.width, train::native::Store::Plain);
    });
    times.weights = microseconds([&] {
        kernels.windowGradient(shape, in.data(), out.data() + padding * shape.width, weights.data(),
                               false);
        kernels.channelSums({batch, outLength, shape.width},
                            {out.data() + padding * shape.width, shape.outSample}, bias.data(),
                            false);
    });
    if (layer.in > 1 && layer.stride == 1) {
        train::native::WindowShape back = shape;
        back.rows = size(layer.length);
        back.channels = size(layer.out);
        back.pitch = shape.width;
        back.step = shape.width;
        back.width = shape.pitch;
        back.outStep = shape.pitch;
        std::swap(back.inSample, back.outSample);
        times.input = microseconds([&] {
            kernels.windows(back, out.data(), weights.data(), nullptr,
                            in.data() + padding * shape.pitch, train::native::Store::Plain);
        });
    }
    return times;
}

#ifdef SPLITSCAPE_WITH_DNNL
Times dnnlTimes(const Convolution& layer, std::size_t batch)
{
    using namespace dnnl;
    const engine cpu(engine::kind::cpu, 0);
    stream queue(cpu);
    const auto any = memory::format_tag::any;
    const auto f32 = memory::data_type::f32;
    const auto n = static_cast<memory::dim>(batch);
    const memory::dim outLength = (layer.length - 1) / layer.stride + 1;
    const memory::desc in({n, layer.in, layer.length}, f32, any);
    const memory::desc weights({layer.out, layer.in, layer.kernel}, f32, any);
    const memory::desc bias({layer.out}, f32, memory::format_tag::x);
    const memory::desc out({n, layer.out, outLength}, f32, any);
    const memory::dims stride{layer.stride};
    const memory::dims before{layer.kernel / 2};
    const memory::dims after{(outLength - 1) * layer.stride + layer.kernel - layer.kernel / 2
                             - layer.length};
    const auto algorithm = algorithm::convolution_auto;
    const convolution_forward::primitive_desc forward(
        convolution_forward::desc(prop_kind::forward_training, algorithm, in, weights, bias, out,
                                  stride, before, after),
        cpu);
    const convolution_backward_data::primitive_desc input(
        convolution_backward_data::desc(algorithm, in, weights, out, stride, before, after), cpu,
        forward);
    const convolution_backward_weights::primitive_desc gradient(
        convolution_backward_weights::desc(algorithm, in, weights, bias, out, stride, before,
                                           after),
        cpu, forward);
    const auto filled = [&](const memory::desc& what) {
        memory values(what, cpu);
        std::fill_n(static_cast<char*>(values.get_data_handle()), what.get_size(), char{0});
        return values;
    };
    const auto timeOf
        = [&](const primitive& work, const std::unordered_map<int, memory>& arguments) {
              return microseconds([&] {
                  work.execute(queue, arguments);
                  queue.wait();
              });
          };
    Times times;
    times.forward = timeOf(convolution_forward(forward),
                           {{DNNL_ARG_SRC, filled(forward.src_desc())},
                            {DNNL_ARG_WEIGHTS, filled(forward.weights_desc())},
                            {DNNL_ARG_BIAS, filled(forward.bias_desc())},
                            {DNNL_ARG_DST, filled(forward.dst_desc())}});
    times.weights = timeOf(convolution_backward_weights(gradient),
                           {{DNNL_ARG_SRC, filled(gradient.src_desc())},
                            {DNNL_ARG_DIFF_DST, filled(gradient.diff_dst_desc())},
                            {DNNL_ARG_DIFF_WEIGHTS, filled(gradient.diff_weights_desc())},
                            {DNNL_ARG_DIFF_BIAS, filled(gradient.diff_bias_desc())}});
    if (layer.in > 1 && layer.stride == 1)
        times.input = timeOf(convolution_backward_data(input),
                             {{DNNL_ARG_DIFF_SRC, filled(input.diff_src_desc())},
                              {DNNL_ARG_WEIGHTS, filled(input.weights_desc())},
                              {DNNL_ARG_DIFF_DST, filled(input.diff_dst_desc())}});
    return times;
}
#endif

void printLayers()
{
    std::printf("\nconvolution, us: forward / gradient of the input / of the weights\n");
    for (const Convolution& layer :
         {Convolution{256, 1, 16, 7, 1}, Convolution{128, 16, 16, 5, 1},
          Convolution{32, 1, 16, 7, 1}, Convolution{16, 16, 16, 5, 1},
          Convolution{64, 64, 64, 3, 1}, Convolution{128, 8, 24, 25, 2}}) {
        for (const std::size_t batch : {std::size_t{4}, std::size_t{32}}) {
            const Times ours = nativeTimes(layer, batch);
            std::printf("%3d x %2d to %2d, kernel %2d, stride %d, batch %2zu: %8.2f /%8.2f /%8.2f",
                        layer.length, layer.in, layer.out, layer.kernel, layer.stride, batch,
                        ours.forward, ours.input, ours.weights);
#ifdef SPLITSCAPE_WITH_DNNL
            const Times theirs = dnnlTimes(layer, batch);
            std::printf("  oneDNN %8.2f /%8.2f /%8.2f", theirs.forward, theirs.input,
                        theirs.weights);
#endif
            std::printf("\n");
        }
    }
}

} // namespace

int main()
{
    setenv("OMP_NUM_THREADS", "1", 1); // before oneDNN starts its threads
    printSteps(bench::measureMachine());
    printLayers();
    return 0;
}
