// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/int8_c_source.h"

#include "core/base/files.h"
#include "core/base/pending_file.h"
#include "core/base/text.h"
#include "core/cost/memory.h"
#include "core/export/c_source.h"
#include "core/export/c_templates.h"
#include "core/export/c_text.h"
#include "core/export/int8_c_templates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace splitscape::exporting {

namespace {

using network::IntegerLayer;
using network::IntegerNetwork;
using network::Layer;
using network::LayerKind;
using Values = std::vector<std::pair<std::string_view, std::string>>;

constexpr std::size_t kMostTries = 200000; // placements looked at before a larger buffer is taken

std::string exactText(float value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::scientific)
                         .ptr;
    return {text.data(), end};
}

/// "static const TYPE NAME[n] = {...};"
template <typename Numbers>
std::string arrayText(const char* type, const std::string& name, const Numbers& numbers)
{
    std::string text = "static const " + std::string(type) + " " + name + "["
        + std::to_string(std::size(numbers)) + "] = {";
    std::size_t column = 100;
    for (const auto number : numbers) {
        const std::string one = std::to_string(number) + ",";
        if (column + one.size() + 1 > 96) {
            text += "\n   ";
            column = 3;
        }
        text += " " + one;
        column += one.size() + 1;
    }
    return text + "\n};\n";
}

/// The last step that reads an activation; sent ones live on behind the last layer.
std::vector<int> lastReaders(const IntegerNetwork& network, std::span<const int> sent)
{
    const auto layers = static_cast<int>(network.layers.size());
    std::vector<int> last(network.layers.size() + 1, -1);
    for (int i = 0; i < layers; ++i) {
        const Layer& layer = network.layers[static_cast<std::size_t>(i)].layer;
        last[static_cast<std::size_t>(layer.input + 1)] = i;
        if (layer.kind == LayerKind::Add)
            last[static_cast<std::size_t>(layer.addend + 1)] = i;
        // What nobody reads is alive while it is written.
        last[static_cast<std::size_t>(i + 1)] = std::max(last[static_cast<std::size_t>(i + 1)], i);
    }
    for (const int one : sent)
        last[static_cast<std::size_t>(one + 1)] = layers;
    return last;
}

/// Places activations one after the other, at one end of a gap each, and goes back where one does
/// not fit.
class Placement {
public:
    Placement(const IntegerNetwork& network, std::span<const int> sent)
        : m_network(network)
        , m_last(lastReaders(network, sent))
        , m_offsets(network.layers.size() + 1, 0)
    {
    }

    IntegerPlaces find()
    {
        std::int64_t most = sizeOf(0);
        for (std::size_t i = 1; i < m_offsets.size(); ++i) {
            std::int64_t alive = sizeOf(i);
            for (std::size_t other = 0; other < i; ++other)
                alive += isAlive(other, i) ? sizeOf(other) : 0;
            most = std::max(most, alive);
        }
        m_bytes = most;
        // A larger buffer leaves larger gaps; at the latest everything fits side by side.
        while (!place(0)) {
            m_bytes += std::max<std::int64_t>(most / 16, 1);
            m_tries = 0;
        }
        return {m_offsets, m_bytes};
    }

private:
    [[nodiscard]] std::int64_t sizeOf(std::size_t activation) const
    {
        return network::Shape(m_network.shapeOf(static_cast<int>(activation) - 1)).values();
    }
    /// Whether it is still needed when activation `at` is written.
    [[nodiscard]] bool isAlive(std::size_t activation, std::size_t at) const
    {
        return m_last[activation] >= static_cast<int>(at) - 1;
    }

    bool place(std::size_t activation)
    {
        if (activation == m_offsets.size())
            return true;
        if (++m_tries > kMostTries)
            return false;
        for (const std::int64_t offset : fitting(activation)) {
            m_offsets[activation] = offset;
            if (place(activation + 1))
                return true;
        }
        return false;
    }

    /// Both ends of every gap it fits into.
    [[nodiscard]] std::vector<std::int64_t> fitting(std::size_t activation) const
    {
        std::vector<std::pair<std::int64_t, std::int64_t>> taken;
        for (std::size_t other = 0; other < activation; ++other)
            if (isAlive(other, activation))
                taken.emplace_back(m_offsets[other], m_offsets[other] + sizeOf(other));
        taken.emplace_back(m_bytes, m_bytes);
        std::sort(taken.begin(), taken.end());
        std::vector<std::int64_t> offsets;
        std::int64_t from = 0;
        for (const auto& [begin, end] : taken) {
            if (begin - from >= sizeOf(activation)) {
                offsets.push_back(from);
                if (begin - sizeOf(activation) != from)
                    offsets.push_back(begin - sizeOf(activation));
            }
            from = std::max(from, end);
        }
        return offsets;
    }

    const IntegerNetwork& m_network;
    std::vector<int> m_last;
    std::vector<std::int64_t> m_offsets;
    std::int64_t m_bytes = 0;
    std::size_t m_tries = 0;
};

/// Helpers that layers call, in the order in which they are written.
struct Helper {
    const char* name;
    std::string_view text;
};
constexpr std::array<Helper, 9> kHelpers{{{"convolve", templates::kIntegerConvolve},
                                          {"slide", templates::kIntegerSlide},
                                          {"stretch", templates::kIntegerStretch},
                                          {"depthwise", templates::kIntegerDepthwise},
                                          {"average", templates::kIntegerAverage},
                                          {"maximum", templates::kIntegerMaximum},
                                          {"add", templates::kIntegerAdd},
                                          {"absolute", templates::kIntegerAbsolute},
                                          {"square", templates::kIntegerSquare}}};

/// Numbers stand in the tables so that the code needs one instruction less.
std::int32_t shiftInCode(const network::Requantisation& by) { return by.shift - 33; }

std::size_t helperOf(const Layer& layer)
{
    constexpr std::size_t kSlide = 1;
    constexpr std::array<std::size_t, 10> kOf{0, 2, 0, 3, 4, 5, 4, 6, 7, 8};
    if (layer.kind == LayerKind::Convolution && layer.padding > 0)
        return kSlide;
    return kOf[static_cast<std::size_t>(layer.kind)];
}

class IntegerWriter {
public:
    IntegerWriter(const IntegerNetwork& network, std::span<const int> sent,
                  std::span<const std::int8_t> sample, const IntegerOrigin& origin,
                  std::string_view identifier)
        : m_network(network)
        , m_sent(sent)
        , m_sample(sample)
        , m_identifier(identifier)
        , m_places(placeActivations(network, sent))
    {
        for (const IntegerLayer& one : network.layers)
            m_flash += static_cast<std::int64_t>(one.weights.size())
                + cost::kIntegerChannelBytes * static_cast<std::int64_t>(one.bias.size());
        m_values = {{"LICENCE", std::string(templates::kLicence)},
                    {"ID", m_identifier},
                    {"CAPITALS", upperCase(identifier)},
                    {"VERSION", commentSafe(origin.programVersion)},
                    {"ORIGIN", origin.origin.empty() ? "" : "\n * from " + commentSafe(origin.origin)},
                    {"NETWORK", commentSafe(origin.network)},
                    {"EDGE", std::to_string(network.layers.size())},
                    {"FLASH", std::to_string(m_flash)},
                    {"RAM", std::to_string(m_places.bytes)},
                    {"INLENGTH", std::to_string(network.input.length)},
                    {"INCHANNELS", std::to_string(network.input.channels)},
                    {"INVALUES", std::to_string(network.input.values())},
                    {"INSCALE", exactText(network.inputCode.scale)},
                    {"ININVERSE", exactText(1.0F / network.inputCode.scale)},
                    {"INZERO", std::to_string(network.inputCode.zero)},
                    {"INPUT", place(network::kNetworkInput)},
                    {"OUTPUTS", std::to_string(sent.size())},
                    {"OUTPUTDEFINES", outputDefines()},
                    {"OUTPUTCODE", outputCode()}};
    }

    [[nodiscard]] std::string header() const
    {
        return about(m_identifier + ".h") + filledIn(templates::kIntegerHeader, m_values);
    }
    [[nodiscard]] std::string source() const;
    [[nodiscard]] std::int64_t flash() const { return m_flash; }
    [[nodiscard]] std::int64_t ram() const { return m_places.bytes; }

private:
    [[nodiscard]] std::string named(const std::string& name) const
    {
        return m_identifier + "_" + name;
    }
    [[nodiscard]] std::string place(int activation) const
    {
        const std::int64_t offset = m_places.offsets[static_cast<std::size_t>(activation + 1)];
        return named("memory") + (offset == 0 ? std::string() : " + " + std::to_string(offset));
    }
    [[nodiscard]] std::string about(const std::string& file) const
    {
        Values values = m_values;
        values.emplace_back("FILE", file);
        return filledIn(templates::kIntegerAbout, values);
    }
    [[nodiscard]] std::string outputDefines() const
    {
        std::string text;
        for (std::size_t k = 0; k < m_sent.size(); ++k) {
            const std::string start
                = "#define " + upperCase(m_identifier) + "_OUTPUT_" + std::to_string(k);
            const network::IntegerCode& code = m_network.codeOf(m_sent[k]);
            text += start + "_VALUES "
                + std::to_string(network::Shape(m_network.shapeOf(m_sent[k])).values()) + "\n" + start
                + "_SCALE " + exactText(code.scale) + "f\n" + start + "_ZERO ("
                + std::to_string(code.zero) + ")\n";
        }
        return text;
    }
    [[nodiscard]] std::string outputCode() const
    {
        std::string text;
        for (std::size_t k = 0; k + 1 < m_sent.size(); ++k)
            text += "    if (number == " + std::to_string(k) + ")\n        return "
                + place(m_sent[k]) + ";\n";
        return (m_sent.size() == 1 ? "    (void)number;\n" : "") + text + "    return "
            + place(m_sent.back()) + ";\n";
    }
    [[nodiscard]] std::string arguments(std::size_t index) const;
    [[nodiscard]] std::string layer(std::size_t index) const;
    [[nodiscard]] std::string selfTest() const;

    const IntegerNetwork& m_network;
    std::span<const int> m_sent;
    std::span<const std::int8_t> m_sample;
    std::string m_identifier;
    IntegerPlaces m_places;
    std::int64_t m_flash = 0;
    Values m_values;
};

std::string IntegerWriter::arguments(std::size_t index) const
{
    const IntegerLayer& one = m_network.layers[index];
    const Layer& layer = one.layer;
    const std::string number = std::to_string(index + 1);
    std::string text = place(layer.input);
    if (layer.kind == LayerKind::Add)
        text += ", " + place(layer.addend);
    text += ", " + place(static_cast<int>(index));
    if (network::hasWeights(layer.kind))
        text += ", " + named("weights_" + number) + ", " + named("channels_" + number);
    const auto append = [&text](std::initializer_list<int> numbers) {
        for (const int size : numbers)
            text += ", " + std::to_string(size);
    };
    const auto multiplier = [&](std::size_t k) { return one.requantisation[k].multiplier; };
    const auto shift = [&] { return shiftInCode(one.requantisation.front()); };
    const int lowest = layer.relu ? one.out.zero : -128;
    switch (layer.kind) {
    case LayerKind::Convolution:
        if (layer.padding == 0) {
            append({layer.stride * layer.inChannels, layer.kernel * layer.inChannels,
                    layer.outLength, layer.outChannels, one.out.zero, lowest});
            break;
        }
        append({layer.inLength, layer.inChannels, layer.outLength, layer.outChannels, layer.kernel,
                layer.stride, layer.padding, one.in.zero, one.out.zero, lowest});
        break;
    case LayerKind::FullyConnected:
        append({static_cast<int>(layer.inValues()), static_cast<int>(layer.inValues()), 1,
                layer.outLength, one.out.zero, lowest});
        break;
    case LayerKind::TransposedConvolution:
        append({layer.inLength, layer.inChannels, layer.kernel, layer.outChannels, one.in.zero,
                one.out.zero, lowest});
        break;
    case LayerKind::DepthwiseConvolution:
        append({layer.inLength, layer.inChannels, layer.outLength, layer.kernel, layer.stride,
                layer.padding, one.in.zero, one.out.zero, lowest});
        break;
    case LayerKind::AveragePool:
    case LayerKind::GlobalAveragePool:
        append({layer.inLength, layer.inChannels, layer.outLength, layer.kernel, layer.stride,
                layer.padding, one.in.zero, multiplier(0), shift(), one.out.zero, lowest});
        break;
    case LayerKind::MaximumPool:
        append({layer.inLength, layer.inChannels, layer.outLength, layer.kernel, layer.stride,
                layer.padding, lowest});
        break;
    case LayerKind::Add:
        append({static_cast<int>(layer.outValues()), one.in.zero, one.addend.zero, multiplier(0),
                multiplier(1), one.requantisation.front().shift, one.out.zero, lowest});
        break;
    case LayerKind::Absolute:
    case LayerKind::Square:
        append({static_cast<int>(layer.outValues()), one.in.zero, multiplier(0), shift(),
                one.out.zero, lowest});
        break;
    }
    return text;
}

std::string IntegerWriter::layer(std::size_t index) const
{
    const Layer& layer = m_network.layers[index].layer;
    const std::string kernel = layer.kind == LayerKind::FullyConnected || layer.kernel == 0
        ? std::string()
        : ", kernel " + std::to_string(layer.kernel) + ", stride " + std::to_string(layer.stride)
            + ", padding " + std::to_string(layer.padding);
    const Values values{{"ID", m_identifier},
                        {"LAYER", std::to_string(index + 1)},
                        {"KIND", kindName(layer.kind)},
                        {"LIN", std::to_string(layer.inLength)},
                        {"CIN", std::to_string(layer.inChannels)},
                        {"LOUT", std::to_string(layer.outLength)},
                        {"COUT", std::to_string(layer.outChannels)},
                        {"KERNEL", kernel},
                        {"PARAMETERS", std::to_string(network::parameterCount(layer))},
                        {"MACS", std::to_string(network::multiplyAccumulates(layer))},
                        {"CALL", kHelpers[helperOf(layer)].name},
                        {"ARGUMENTS", arguments(index)}};
    return filledIn(templates::kIntegerLayer, values);
}

std::string IntegerWriter::selfTest() const
{
    network::IntegerRun run(m_network);
    run.runCodes(m_sample);
    std::vector<std::int8_t> expected;
    std::vector<std::int64_t> sizes;
    for (const int one : m_sent) {
        const auto codes = run.codes(one);
        expected.insert(expected.end(), codes.begin(), codes.end());
        sizes.push_back(static_cast<std::int64_t>(codes.size()));
    }
    std::string recorded = arrayText("int8_t", named("recorded_input"), m_sample);
    recorded.erase(0, std::string_view("static ").size()); // a program that measures reads it
    return "\n#ifdef " + upperCase(m_identifier) + "_SELF_TEST\n\n" + recorded + "\n"
        + arrayText("int8_t", named("recorded_output"), expected) + "\n"
        + arrayText("int32_t", named("sizes"), sizes)
        + filledIn(templates::kIntegerSelfTest, m_values);
}

std::string IntegerWriter::source() const
{
    std::array<bool, kHelpers.size()> used{};
    bool requantises = false;
    for (const IntegerLayer& one : m_network.layers) {
        used[helperOf(one.layer)] = true;
        requantises = requantises
            || (one.layer.kind != LayerKind::MaximumPool && one.layer.kind != LayerKind::Add);
    }
    std::string text = about(m_identifier + ".c") + "#include \"" + m_identifier
        + ".h\"\n\n#include <string.h>\n#if defined(__ARM_FEATURE_DSP)\n#include "
          "<arm_acle.h>\n#endif\n\n/* All activations. */\nstatic int8_t "
        + named("memory") + "[" + std::to_string(m_places.bytes) + "];\n";
    std::string calls;
    for (std::size_t i = 0; i < m_network.layers.size(); ++i) {
        const IntegerLayer& one = m_network.layers[i];
        const std::string number = std::to_string(i + 1);
        calls += "    " + named("layer_" + number) + "();\n";
        if (one.bias.empty())
            continue;
        std::vector<std::int32_t> channels;
        for (std::size_t c = 0; c < one.bias.size(); ++c)
            channels.insert(channels.end(), {one.bias[c], one.requantisation[c].multiplier,
                                             shiftInCode(one.requantisation[c])});
        text += "\n/* Bias, multiplier and shift of each channel. */\n"
            + arrayText("int32_t", named("channels_" + number), channels) + "\n"
            + arrayText("int8_t", named("weights_" + number), one.weights);
    }
    text += filledIn(templates::kIntegerCommon, m_values);
    if (requantises)
        text += filledIn(templates::kIntegerRequantise, m_values);
    if (used[0] || used[1])
        text += filledIn(templates::kIntegerProduct, m_values);
    for (std::size_t helper = 0; helper < kHelpers.size(); ++helper)
        if (used[helper])
            text += filledIn(kHelpers[helper].text, m_values);
    for (std::size_t i = 0; i < m_network.layers.size(); ++i)
        text += layer(i);
    Values values = m_values;
    values.emplace_back("CALLS", calls);
    return text + filledIn(templates::kIntegerRun, values) + selfTest();
}

} // namespace

IntegerPlaces placeActivations(const IntegerNetwork& network, std::span<const int> sent)
{
    return Placement(network, sent).find();
}

Result<IntegerSource> toIntegerC(const IntegerNetwork& network, std::span<const int> sent,
                                 std::span<const std::int8_t> sample, const IntegerOrigin& origin,
                                 std::string_view identifier)
{
    if (const auto good = validateIdentifier(identifier); !good)
        return good.error();
    const auto refused = [](const char* subject, std::string detail) {
        return Error{ErrorCode::ValueOutOfRange, subject, std::move(detail)};
    };
    if (network.layers.empty())
        return refused("point", "point 1 sends the raw input, so no layer runs on the edge and "
                                "there is no C to write");
    std::int64_t parameters = 0;
    std::int64_t values = network.input.values();
    for (const IntegerLayer& one : network.layers) {
        parameters += network::parameterCount(one.layer);
        values = std::max(values, one.layer.outValues());
    }
    if (parameters > kMaximumCParameters || values > kMaximumCValues)
        return refused("point", "the edge part is larger than C is written for: at most "
                           + std::to_string(kMaximumCParameters) + " parameters and "
                           + std::to_string(kMaximumCValues) + " activations");
    if (static_cast<std::int64_t>(sample.size()) != network.input.values())
        return refused("sample", "it must be " + std::to_string(network.input.values())
                           + " codes, found " + std::to_string(sample.size()));
    const IntegerWriter writer(network, sent, sample, origin, identifier);
    return IntegerSource{std::string(identifier), writer.header(), writer.source(), writer.flash(),
                         writer.ram()};
}

Result<void> writeIntegerC(const IntegerSource& source, const std::filesystem::path& folder)
{
    PendingFiles files;
    for (const auto& [ending, text] :
         {std::pair{".h", &source.header}, std::pair{".c", &source.source}}) {
        if (const auto place = files.add(folder / (source.identifier + ending), *text); !place)
            return place.error();
    }
    return files.commit();
}

} // namespace splitscape::exporting
