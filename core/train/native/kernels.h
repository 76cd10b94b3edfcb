// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::train::native {

/// Instruction sets the kernels are compiled for, worst first; one is chosen at start-up.
enum class InstructionLevel {
    Baseline, ///< what every processor of another family has
    V2, ///< x86-64-v2: SSE4, 4 floats a vector
    V3, ///< x86-64-v3: AVX2 and FMA, 8 floats
    V4 ///< x86-64-v4: AVX-512, 16 floats
};

/// "baseline", "x86-64-v2", "x86-64-v3", "x86-64-v4".
[[nodiscard]] std::string_view instructionLevelName(InstructionLevel level);

/// A product between a wide and a thin operand, both row by row:
///   wide [rows, wide], thin [rows, thin], weights [thin, stride] with zeros from `wide` on.
/// With kernel = stride every layer is such a product: in a convolution the input is the wide
/// operand, in a transposed convolution the output.
struct ProductShape {
    int thin = 0;
    int wide = 0;
    int stride = 0; ///< a multiple of `lanes`, at least `wide`
    int lanes = 0; ///< floats per vector: 4, 8 or 16
};

/// What happens to a value before it is stored.
enum class Finish {
    Plain,
    Relu, ///< max(0, v)
    ReluDropout, ///< max(0, v) * scale where kept, else 0
    Gate ///< v * scale where the activation is positive, else 0: the gradient through ReluDropout
};

struct Epilogue {
    Finish finish = Finish::Plain;
    float scale = 1.0f; ///< 1 / (1 - dropout)
    const std::int16_t* keep = nullptr; ///< [value]: -1 keeps, 0 drops
    const float* activation = nullptr; ///< [value]

    /// The same for the values from `offset` on.
    [[nodiscard]] Epilogue from(std::size_t offset) const
    {
        return {finish, scale, keep ? keep + offset : nullptr,
                activation ? activation + offset : nullptr};
    }
};

/// Constants of one Adam step:                                              [Kingma2015, algorithm
/// 1]
///   m = b1 m + (1-b1) g;  v = b2 v + (1-b2) g^2;  w -= rate m / (sqrt(v) rootCorrection + epsilon)
struct AdamStep {
    float beta1 = 0.0f;
    float beta2 = 0.0f;
    float rate = 0.0f; ///< learning rate / (1 - b1^t)
    float rootCorrection = 0.0f; ///< 1 / sqrt(1 - b2^t)
    float epsilon = 0.0f;
};

/// State of 16 xoshiro128+ generators side by side.                                [Blackman2021]
struct DropoutState {
    alignas(64) std::uint32_t words[4][16];
};

/// Floats that may be read or written past the end of any operand but a network input.
inline constexpr std::size_t kPadding = 64;
/// keep masks are made in groups of this many.
inline constexpr std::size_t kKeepGroup = 32;

/// One instruction level's kernels. Sums run in an order given by the shape alone.
/// Thread: any; all state is in the arguments.
struct Kernels {
    InstructionLevel level = InstructionLevel::Baseline;
    int lanes = 4; ///< the widest vector, in floats

    /// thin = wide * weights^T + bias (none when null).
    void (*dots)(const ProductShape&, std::size_t rows, const float* wide, const float* weights,
                 const float* bias, float* thin);
    /// wide = finish(thin * weights + bias); bias [stride] or null.
    void (*expand)(const ProductShape&, std::size_t rows, const float* thin, const float* weights,
                   const float* bias, float* wide, const Epilogue&);
    /// gradient (+)= thin^T * wide, [thin, stride], zeros from `wide` on.
    void (*outer)(const ProductShape&, std::size_t rows, const float* thin, const float* wide,
                  float* gradient, bool accumulate);

    /// out [rows, b] = in [rows, a] * weights + bias, a and b at most 4; weights are [a, b], or
    /// [b, a] where `transposed`.
    void (*smallProduct)(int a, int b, bool transposed, std::size_t rows, const float* in,
                         const float* weights, const float* bias, float* out);
    /// gradient [a, b] (+)= in^T * out.
    void (*smallOuter)(int a, int b, std::size_t rows, const float* in, const float* out,
                       float* gradient, bool accumulate);

    /// Finishes values in place.
    void (*finish)(float* values, std::size_t count, const Epilogue&);
    /// sums [period] (+)= the rows of values [rows, period].
    void (*columnSums)(const float* values, std::size_t rows, int period, float* sums,
                       bool accumulate);
    void (*adam)(const AdamStep&, std::size_t count, const float* gradient, float* weights,
                 float* first, float* second);
    /// Draws `count` masks, rounded up to kKeepGroup; one is dropped with probability
    /// threshold / 65536. The same masks at every level.
    void (*fillKeep)(DropoutState&, std::uint16_t threshold, std::size_t count, std::int16_t* keep);
};

/// The kernels of a level; null where this processor or build lacks it.
[[nodiscard]] const Kernels* kernelsFor(InstructionLevel level);

/// Every level this processor can run, worst first.
[[nodiscard]] std::vector<InstructionLevel> availableLevels();

/// The best of them, or the one that the environment variable SPLITSCAPE_INSTRUCTION_LEVEL names
/// (ignored when it is unknown or not available).
[[nodiscard]] const Kernels& chosenKernels();

/// How a trainer with these kernels describes itself: "native (x86-64-v3)".
[[nodiscard]] std::string descriptionOf(const Kernels& kernels);

/// The kernels of the trainer that describes itself so; chosenKernels() for any other trainer.
[[nodiscard]] const Kernels& kernelsOf(std::string_view trainerDescription);

} // namespace splitscape::train::native
