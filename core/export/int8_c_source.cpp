// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/int8_c_source.h"

#include "core/base/files.h"
#include "core/base/pending_file.h"
#include "core/base/text.h"
#include "core/cost/memory.h"
#include "core/export/activation_places.h"
#include "core/export/c_source.h"
#include "core/export/c_templates.h"
#include "core/export/c_text.h"
#include "core/export/int8_c_kernels.h"
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

/// A function of the C that runs a layer.
struct Kernel {
    std::string name;
    std::string_view text;
    bool takesProducts = false;
};

/// Up to so many channels on both sides a transposed convolution has a kernel for its channels.
constexpr int kMostSpreadChannels = 4;

bool isSpread(const Layer& layer)
{
    return layer.kind == LayerKind::TransposedConvolution
        && std::max(layer.inChannels, layer.outChannels) <= kMostSpreadChannels;
}

/// A window that stands at one position only is a fully connected layer.
bool isConnected(const Layer& layer)
{
    return layer.kind == LayerKind::FullyConnected
        || (layer.kind == LayerKind::Convolution && layer.padding == 0 && layer.outLength == 1);
}

Kernel kernelOf(const Layer& layer)
{
    switch (layer.kind) {
    case LayerKind::Convolution:
    case LayerKind::FullyConnected:
        if (isConnected(layer))
            return {"connect", templates::kIntegerConnect, true};
        return layer.padding > 0 ? Kernel{"slide", templates::kIntegerSlide, true}
                                 : Kernel{"convolve", templates::kIntegerConvolve, true};
    case LayerKind::TransposedConvolution:
        if (isSpread(layer))
            return {"stretch_" + std::to_string(layer.inChannels) + "_"
                        + std::to_string(layer.outChannels),
                    templates::kIntegerStretchOf};
        return {"stretch", templates::kIntegerStretch};
    case LayerKind::DepthwiseConvolution:
        return {"depthwise", templates::kIntegerDepthwise};
    case LayerKind::AveragePool:
    case LayerKind::GlobalAveragePool:
        return {"average", templates::kIntegerAverage};
    case LayerKind::MaximumPool:
        return {"maximum", templates::kIntegerMaximum};
    case LayerKind::Add:
        return {"add", templates::kIntegerAdd};
    case LayerKind::Absolute:
        return {"absolute", templates::kIntegerAbsolute};
    case LayerKind::Square:
        break;
    }
    return {"square", templates::kIntegerSquare};
}

/// A ReLU ends there, above the lowest code.
bool isRaised(const IntegerLayer& one) { return one.layer.relu && one.out.zero > -128; }

/// Numbers stand in the tables so that the code needs one instruction less.
std::int32_t shiftInCode(const network::Requantisation& by) { return by.shift - 33; }

std::vector<Layer> layersOf(const IntegerNetwork& network)
{
    std::vector<Layer> layers;
    for (const IntegerLayer& one : network.layers)
        layers.push_back(one.layer);
    return layers;
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
        , m_places(placeActivations(network.input, layersOf(network), sent))
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
                    {"RAM", std::to_string(m_places.values)},
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
    [[nodiscard]] std::int64_t ram() const { return m_places.values; }

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
    [[nodiscard]] std::string kernels() const;
    [[nodiscard]] std::string selfTest() const;

    const IntegerNetwork& m_network;
    std::span<const int> m_sent;
    std::span<const std::int8_t> m_sample;
    std::string m_identifier;
    ActivationPlaces m_places;
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
    switch (layer.kind) {
    case LayerKind::Convolution:
    case LayerKind::FullyConnected:
        if (isConnected(layer))
            append({layer.kernel * layer.inChannels, static_cast<int>(network::biasCount(layer)),
                    one.out.zero});
        else if (layer.padding == 0)
            append({layer.stride * layer.inChannels, layer.kernel * layer.inChannels,
                    layer.outLength, layer.outChannels, one.out.zero});
        else
            append({layer.inLength, layer.inChannels, layer.outLength, layer.outChannels,
                    layer.kernel, layer.stride, layer.padding, one.in.zero, one.out.zero});
        break;
    case LayerKind::TransposedConvolution:
        if (isSpread(layer))
            append({layer.inLength, layer.kernel, one.in.zero, one.out.zero});
        else
            append({layer.inLength, layer.inChannels, layer.kernel, layer.outChannels, one.in.zero,
                    one.out.zero});
        break;
    case LayerKind::DepthwiseConvolution:
        append({layer.inLength, layer.inChannels, layer.outLength, layer.kernel, layer.stride,
                layer.padding, one.in.zero, one.out.zero});
        break;
    case LayerKind::AveragePool:
    case LayerKind::GlobalAveragePool:
        append({layer.inLength, layer.inChannels, layer.outLength, layer.kernel, layer.stride,
                layer.padding, one.in.zero, multiplier(0), shift(), one.out.zero});
        break;
    case LayerKind::MaximumPool:
        append({layer.inLength, layer.inChannels, layer.outLength, layer.kernel, layer.stride,
                layer.padding});
        break;
    case LayerKind::Add:
        append({static_cast<int>(layer.outValues()), one.in.zero, one.addend.zero, multiplier(0),
                multiplier(1), one.requantisation.front().shift, one.out.zero});
        break;
    case LayerKind::Absolute:
    case LayerKind::Square:
        append({static_cast<int>(layer.outValues()), one.in.zero, multiplier(0), shift(),
                one.out.zero});
        break;
    }
    return text;
}

std::string IntegerWriter::layer(std::size_t index) const
{
    const IntegerLayer& one = m_network.layers[index];
    const Layer& layer = one.layer;
    const std::string raise = isRaised(one)
        ? "    " + named("raise") + "(" + place(static_cast<int>(index)) + ", "
            + std::to_string(layer.outValues()) + ", " + std::to_string(one.out.zero) + ");\n"
        : std::string();
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
                        {"CALL", kernelOf(layer).name},
                        {"ARGUMENTS", arguments(index)},
                        {"RAISE", raise}};
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

/// Each function that some layer calls, once.
std::string IntegerWriter::kernels() const
{
    std::vector<std::string> written;
    std::string text;
    const auto once = [&](const std::string& name, std::string_view part, const Values& values) {
        if (std::ranges::find(written, name) != written.end())
            return;
        written.push_back(name);
        text += filledIn(part, values);
    };
    once("common", templates::kIntegerCommon, m_values);
    once("mark", templates::kKernelMark, m_values);
    for (const IntegerLayer& one : m_network.layers) {
        const Kernel kernel = kernelOf(one.layer);
        if (one.layer.kind != LayerKind::MaximumPool && one.layer.kind != LayerKind::Add)
            once("requantise", templates::kIntegerRequantise, m_values);
        if (kernel.takesProducts)
            once("product", templates::kIntegerProduct, m_values);
        if (isSpread(one.layer))
            once("spread", templates::kIntegerSpread, m_values);
        Values values = m_values;
        values.emplace_back("CIN", std::to_string(one.layer.inChannels));
        values.emplace_back("COUT", std::to_string(one.layer.outChannels));
        once(kernel.name, kernel.text, values);
        if (isRaised(one))
            once("raise", templates::kIntegerRaise, m_values);
    }
    return text;
}

std::string IntegerWriter::source() const
{
    std::string text = about(m_identifier + ".c") + "#include \"" + m_identifier
        + ".h\"\n\n#include <string.h>\n#if defined(__ARM_FEATURE_DSP) || defined(__ARM_FEATURE_SAT)\n#include "
          "<arm_acle.h>\n#endif\n\n/* All activations. */\nstatic int8_t "
        + named("memory") + "[" + std::to_string(m_places.values) + "];\n";
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
    text += kernels();
    for (std::size_t i = 0; i < m_network.layers.size(); ++i)
        text += layer(i);
    Values values = m_values;
    values.emplace_back("CALLS", calls);
    return text + filledIn(templates::kIntegerRun, values) + selfTest();
}

} // namespace

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
