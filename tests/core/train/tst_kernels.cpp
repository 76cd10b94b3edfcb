// SPDX-License-Identifier: GPL-3.0-or-later
// Every kernel at every instruction level against a plain loop in double, over every narrow shape
// and over random ones. A row names the level and the kernel, a failure the shape.
#include "tests/core/train/kernel_operands.h"

#include <QtTest/QtTest>

#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <functional>
#include <optional>

using namespace splitscape;
using namespace splitscape::train::native;
using namespace splitscape::test;

namespace {

ProductShape shapeOf(int thin, int wide, int lanes)
{
    return {thin, wide, (wide + lanes - 1) / lanes * lanes, lanes};
}

QString textOf(const ProductShape& shape, std::size_t rows)
{
    return QStringLiteral("thin %1, wide %2, lanes %3, rows %4")
        .arg(shape.thin)
        .arg(shape.wide)
        .arg(shape.lanes)
        .arg(rows);
}

/// Weights [thin, stride] with zeros from `wide` on, as the kernels are promised.
Operand weightsOf(const ProductShape& shape, Random& random)
{
    Operand weights(size(shape.thin) * size(shape.stride), random);
    for (int p = 0; p < shape.thin; ++p)
        for (int q = shape.wide; q < shape.stride; ++q)
            weights.data()[size(p) * size(shape.stride) + size(q)] = 0.0f;
    return weights;
}

using ProductCheck = Verdict (*)(const Kernels&, const ProductShape&, std::size_t rows, Random&);

Verdict checkDots(const Kernels& kernels, const ProductShape& shape, std::size_t rows,
                  Random& random)
{
    const Operand wide(rows * size(shape.wide), random);
    const Operand weights = weightsOf(shape, random);
    const Operand bias(size(shape.thin), random);
    Operand thin(rows * size(shape.thin), random);
    const bool biased = random.chance(0.5);
    kernels.dots(shape, rows, wide.data(), weights.data(), biased ? bias.data() : nullptr,
                 thin.data());
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t p = 0; p < size(shape.thin); ++p) {
            Sum sum;
            sum.add(biased ? double{bias[p]} : 0.0);
            for (std::size_t q = 0; q < size(shape.wide); ++q)
                sum.add(double{wide[r * size(shape.wide) + q]}
                        * double{weights[p * size(shape.stride) + q]});
            const std::size_t i = r * size(shape.thin) + p;
            if (auto wrong = compare(textOf(shape, rows), i, sum, thin[i]))
                return wrong;
        }
    return std::nullopt;
}

Finish drawFinish(Random& random) { return static_cast<Finish>(random.index(4)); }

/// Masks of `count` values and the values that Finish::Gate asks.
struct EpilogueOperands {
    EpilogueOperands(std::size_t count, Random& random)
        : activation(count, random)
        , keep(count + kPadding)
    {
        for (std::int16_t& mask : keep)
            mask = random.chance(0.5) ? std::int16_t{-1} : std::int16_t{0};
    }
    [[nodiscard]] Epilogue with(Finish finish) const
    {
        return {finish, 1.25f, keep.data(), activation.data()};
    }
    Operand activation;
    std::vector<std::int16_t> keep;
};

Sum finished(Sum sum, const Epilogue& epilogue, std::size_t i)
{
    double factor = 1.0;
    switch (epilogue.finish) {
    case Finish::Plain:
        return sum;
    case Finish::Relu:
        sum.value = std::max(0.0, sum.value);
        return sum;
    case Finish::ReluDropout:
        sum.value = std::max(0.0, sum.value);
        factor = epilogue.keep[i] != 0 ? double{epilogue.scale} : 0.0;
        break;
    case Finish::Gate:
        factor = epilogue.activation[i] > 0.0f ? double{epilogue.scale} : 0.0;
        break;
    }
    return {sum.value * factor, sum.magnitude * factor};
}

Verdict checkExpand(const Kernels& kernels, const ProductShape& shape, std::size_t rows,
                    Random& random)
{
    const Operand thin(rows * size(shape.thin), random);
    const Operand weights = weightsOf(shape, random);
    const Operand bias(size(shape.stride), random);
    Operand wide(rows * size(shape.wide), random);
    const EpilogueOperands operands(rows * size(shape.wide), random);
    const Epilogue epilogue = operands.with(drawFinish(random));
    const bool biased = random.chance(0.5);
    kernels.expand(shape, rows, thin.data(), weights.data(), biased ? bias.data() : nullptr,
                   wide.data(), epilogue);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t q = 0; q < size(shape.wide); ++q) {
            Sum sum;
            sum.add(biased ? double{bias[q]} : 0.0);
            for (std::size_t p = 0; p < size(shape.thin); ++p)
                sum.add(double{thin[r * size(shape.thin) + p]}
                        * double{weights[p * size(shape.stride) + q]});
            const std::size_t i = r * size(shape.wide) + q;
            const QString text = textOf(shape, rows)
                + QStringLiteral(", finish %1").arg(static_cast<int>(epilogue.finish));
            if (auto wrong = compare(text, i, finished(sum, epilogue, i), wide[i]))
                return wrong;
        }
    return std::nullopt;
}

Verdict checkOuter(const Kernels& kernels, const ProductShape& shape, std::size_t rows,
                   Random& random)
{
    const Operand thin(rows * size(shape.thin), random);
    const Operand wide(rows * size(shape.wide), random);
    Operand gradient = weightsOf(shape, random);
    const std::vector<float> before(gradient.data(),
                                    gradient.data() + size(shape.thin) * size(shape.stride));
    const bool accumulate = random.chance(0.5);
    kernels.outer(shape, rows, thin.data(), wide.data(), gradient.data(), accumulate);
    for (std::size_t p = 0; p < size(shape.thin); ++p)
        for (std::size_t q = 0; q < size(shape.stride); ++q) {
            const std::size_t i = p * size(shape.stride) + q;
            Sum sum;
            sum.add(accumulate ? double{before[i]} : 0.0);
            for (std::size_t r = 0; q < size(shape.wide) && r < rows; ++r)
                sum.add(double{thin[r * size(shape.thin) + p]}
                        * double{wide[r * size(shape.wide) + q]});
            const QString text
                = textOf(shape, rows) + QStringLiteral(", accumulate %1").arg(accumulate);
            if (auto wrong = compare(text, i, sum, gradient[i]))
                return wrong;
        }
    return std::nullopt;
}

/// Every narrow shape at numbers of rows around those where the kernels change their way, then
/// random shapes of any size.
Verdict checkProducts(const Kernels& kernels, ProductCheck check)
{
    Random random(1);
    for (int lanes = 4; lanes <= kernels.lanes; lanes *= 2) {
        for (int wide = 1; wide <= 2 * lanes + 1; ++wide)
            for (int thin = 1; thin <= std::min(wide, 8); ++thin)
                for (const std::size_t rows : {1U, 3U, 8U, 31U, 32U, 33U, 67U})
                    if (auto wrong = check(kernels, shapeOf(thin, wide, lanes), rows, random))
                        return wrong;
        for (int draw = 0; draw < 60; ++draw) {
            const int wide = 1 + static_cast<int>(random.index(200));
            const int thin
                = 1 + static_cast<int>(random.index(std::min<std::size_t>(size(wide), 40)));
            const std::size_t rows = 1 + random.index(150);
            if (auto wrong = check(kernels, shapeOf(thin, wide, lanes), rows, random))
                return wrong;
        }
    }
    return std::nullopt;
}

Verdict checkSmallProduct(const Kernels& kernels, int a, int b, std::size_t rows, Random& random)
{
    const Operand in(rows * size(a), random);
    const Operand weights(size(a) * size(b), random);
    const Operand bias(size(b), random);
    for (const bool transposed : {false, true}) {
        Operand out(rows * size(b), random);
        const bool biased = random.chance(0.5);
        kernels.smallProduct(a, b, transposed, rows, in.data(), weights.data(),
                             biased ? bias.data() : nullptr, out.data());
        for (std::size_t i = 0; i < rows * size(b); ++i) {
            const std::size_t column = i % size(b);
            Sum sum;
            sum.add(biased ? double{bias[column]} : 0.0);
            for (std::size_t k = 0; k < size(a); ++k)
                sum.add(
                    double{in[i / size(b) * size(a) + k]}
                    * double{weights[transposed ? column * size(a) + k : k * size(b) + column]});
            const QString text = QStringLiteral("a %1, b %2, rows %3, transposed %4")
                                     .arg(a)
                                     .arg(b)
                                     .arg(rows)
                                     .arg(transposed);
            if (auto wrong = compare(text, i, sum, out[i]))
                return wrong;
        }
        if (out[rows * size(b)] != kJunk)
            return QStringLiteral("a %1, b %2, rows %3: written past the end")
                .arg(a)
                .arg(b)
                .arg(rows);
    }
    return std::nullopt;
}

Verdict checkSmallOuter(const Kernels& kernels, int a, int b, std::size_t rows, Random& random)
{
    const Operand in(rows * size(a), random);
    const Operand out(rows * size(b), random);
    for (const bool accumulate : {false, true}) {
        Operand gradient(size(a) * size(b), random);
        const std::vector<float> before(gradient.data(), gradient.data() + a * b);
        kernels.smallOuter(a, b, rows, in.data(), out.data(), gradient.data(), accumulate);
        for (std::size_t i = 0; i < size(a) * size(b); ++i) {
            Sum sum;
            sum.add(accumulate ? double{before[i]} : 0.0);
            for (std::size_t r = 0; r < rows; ++r)
                sum.add(double{in[r * size(a) + i / size(b)]}
                        * double{out[r * size(b) + i % size(b)]});
            const QString text = QStringLiteral("a %1, b %2, rows %3, accumulate %4")
                                     .arg(a)
                                     .arg(b)
                                     .arg(rows)
                                     .arg(accumulate);
            if (auto wrong = compare(text, i, sum, gradient[i]))
                return wrong;
        }
    }
    return std::nullopt;
}

using SmallCheck = Verdict (*)(const Kernels&, int a, int b, std::size_t rows, Random&);

Verdict checkSmall(const Kernels& kernels, SmallCheck check)
{
    Random random(2);
    for (int a = 1; a <= 4; ++a)
        for (int b = 1; b <= 4; ++b)
            for (std::size_t rows = 1; rows <= 70; ++rows)
                if (auto wrong = check(kernels, a, b, rows, random))
                    return wrong;
    return std::nullopt;
}

Verdict checkFinish(const Kernels& kernels)
{
    Random random(3);
    for (std::size_t count = 1; count <= 70; ++count)
        for (const Finish finish :
             {Finish::Plain, Finish::Relu, Finish::ReluDropout, Finish::Gate}) {
            Operand values(count, random);
            const std::vector<float> before(values.data(), values.data() + count);
            const EpilogueOperands operands(count, random);
            const Epilogue epilogue = operands.with(finish);
            kernels.finish(values.data(), count, epilogue);
            for (std::size_t i = 0; i < count; ++i) {
                Sum sum;
                sum.add(double{before[i]});
                const QString text = QStringLiteral("count %1, finish %2")
                                         .arg(count)
                                         .arg(static_cast<int>(finish));
                if (auto wrong = compare(text, i, finished(sum, epilogue, i), values[i]))
                    return wrong;
            }
        }
    return std::nullopt;
}

Verdict checkColumnSums(const Kernels& kernels)
{
    Random random(4);
    for (int period = 1; period <= 9; ++period)
        for (const std::size_t rows : {1U, 2U, 5U, 16U, 17U, 63U, 64U, 100U})
            for (const bool accumulate : {false, true}) {
                const Operand values(rows * size(period), random);
                Operand sums(size(period), random);
                const std::vector<float> before(sums.data(), sums.data() + period);
                kernels.columnSums(values.data(), rows, period, sums.data(), accumulate);
                for (std::size_t c = 0; c < size(period); ++c) {
                    Sum sum;
                    sum.add(accumulate ? double{before[c]} : 0.0);
                    for (std::size_t r = 0; r < rows; ++r)
                        sum.add(double{values[r * size(period) + c]});
                    const QString text = QStringLiteral("period %1, rows %2, accumulate %3")
                                             .arg(period)
                                             .arg(rows)
                                             .arg(accumulate);
                    if (auto wrong = compare(text, c, sum, sums[c]))
                        return wrong;
                }
            }
    return std::nullopt;
}

/// Five steps of Adam on each value, with the bias corrections of the paper.        [Kingma2015]
Verdict checkAdam(const Kernels& kernels)
{
    constexpr double kBeta1 = 0.9;
    constexpr double kBeta2 = 0.999;
    constexpr double kEpsilon = 1e-7;
    constexpr double kRate = 0.01;
    Random random(5);
    for (std::size_t count = 1; count <= 40; ++count) {
        Operand weights(count, random);
        Operand first(count, random);
        Operand second(count, random);
        std::fill_n(first.data(), count + kPadding, 0.0f);
        std::fill_n(second.data(), count + kPadding, 0.0f);
        std::vector<double> w(weights.data(), weights.data() + count);
        std::vector<double> m(count);
        std::vector<double> v(count);
        for (int step = 1; step <= 5; ++step) {
            const Operand gradient(count, random);
            const AdamStep constants{
                static_cast<float>(kBeta1), static_cast<float>(kBeta2),
                static_cast<float>(kRate / (1.0 - std::pow(kBeta1, step))),
                static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(kBeta2, step))),
                static_cast<float>(kEpsilon)};
            kernels.adam(constants, count, gradient.data(), weights.data(), first.data(),
                         second.data());
            for (std::size_t i = 0; i < count; ++i) {
                const double g = double{gradient[i]};
                m[i] = kBeta1 * m[i] + (1.0 - kBeta1) * g;
                v[i] = kBeta2 * v[i] + (1.0 - kBeta2) * g * g;
                w[i] -= kRate * (m[i] / (1.0 - std::pow(kBeta1, step)))
                    / (std::sqrt(v[i] / (1.0 - std::pow(kBeta2, step))) + kEpsilon);
                Sum sum;
                sum.add(w[i]);
                sum.magnitude += kRate * step; // what the steps moved
                const QString text = QStringLiteral("count %1, step %2").arg(count).arg(step);
                if (auto wrong = compare(text, i, sum, weights[i]))
                    return wrong;
            }
        }
    }
    return std::nullopt;
}

/// xoshiro128+ as published, 16 of them side by side; a draw gives two masks, low half first.
std::vector<std::int16_t> plainMasks(DropoutState& state, std::uint16_t threshold,
                                     std::size_t count)
{
    std::vector<std::int16_t> keep((count + kKeepGroup - 1) / kKeepGroup * kKeepGroup);
    for (std::size_t i = 0; i < keep.size(); i += kKeepGroup)
        for (std::size_t g = 0; g < 16; ++g) {
            std::array<std::uint32_t, 4> s{state.words[0][g], state.words[1][g], state.words[2][g],
                                           state.words[3][g]};
            const std::uint32_t bits = s[0] + s[3];
            for (std::size_t half = 0; half < 2; ++half) {
                // As a number from 0 to 65535 in the order of the signed halves.
                const auto draw = static_cast<std::uint16_t>((bits >> (16 * half)) ^ 0x8000U);
                keep[i + 2 * g + half] = draw >= threshold ? std::int16_t{-1} : std::int16_t{0};
            }
            const std::uint32_t shifted = s[1] << 9;
            s[2] ^= s[0];
            s[3] ^= s[1];
            s[1] ^= s[2];
            s[0] ^= s[3];
            s[2] ^= shifted;
            s[3] = std::rotl(s[3], 11);
            for (std::size_t word = 0; word < 4; ++word)
                state.words[word][g] = s[word];
        }
    return keep;
}

Verdict checkFillKeep(const Kernels& kernels)
{
    Random random(6);
    for (const std::size_t count : {1U, 31U, 32U, 33U, 64U, 1000U})
        for (const auto threshold : std::to_array<std::uint16_t>({1, 6554, 32768, 65535})) {
            DropoutState state{};
            for (auto& words : state.words)
                for (std::uint32_t& word : words)
                    word = static_cast<std::uint32_t>(random.bits());
            DropoutState plain = state;
            const std::vector<std::int16_t> expected = plainMasks(plain, threshold, count);
            std::vector<std::int16_t> keep(expected.size() + kPadding);
            kernels.fillKeep(state, threshold, count, keep.data());
            keep.resize(expected.size());
            if (keep != expected || std::memcmp(state.words, plain.words, sizeof state.words) != 0)
                return QStringLiteral("count %1, threshold %2").arg(count).arg(threshold);
        }
    return std::nullopt;
}

using Check = std::function<Verdict(const Kernels&)>;

std::vector<std::pair<const char*, Check>> checks()
{
    const auto products = [](ProductCheck check) {
        return [check](const Kernels& kernels) { return checkProducts(kernels, check); };
    };
    const auto small = [](SmallCheck check) {
        return [check](const Kernels& kernels) { return checkSmall(kernels, check); };
    };
    return {{"dots", products(checkDots)},
            {"expand", products(checkExpand)},
            {"outer", products(checkOuter)},
            {"smallProduct", small(checkSmallProduct)},
            {"smallOuter", small(checkSmallOuter)},
            {"finish", checkFinish},
            {"columnSums", checkColumnSums},
            {"adam", checkAdam},
            {"fillKeep", checkFillKeep}};
}

} // namespace

Q_DECLARE_METATYPE(Check)

class TestKernels : public QObject {
    Q_OBJECT

private slots:
    void thereAreLevels();
    void agreesWithPlainLoops_data();
    void agreesWithPlainLoops();
};

void TestKernels::thereAreLevels()
{
    // Nothing would be compared on a machine where no level is found.
    QVERIFY(!availableLevels().empty());
}

void TestKernels::agreesWithPlainLoops_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<Check>("check");
    for (const InstructionLevel level : availableLevels())
        for (const auto& [kernel, check] : checks())
            QTest::addRow("%s: %s", std::string(instructionLevelName(level)).c_str(), kernel)
                << static_cast<int>(level) << check;
}

void TestKernels::agreesWithPlainLoops()
{
    QFETCH(int, level);
    QFETCH(Check, check);
    const Verdict wrong = check(*kernelsFor(static_cast<InstructionLevel>(level)));
    QVERIFY2(!wrong, qPrintable(wrong.value_or(QString())));
}

QTEST_APPLESS_MAIN(TestKernels)
#include "tst_kernels.moc"
