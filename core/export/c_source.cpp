// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/c_source.h"

#include "core/base/files.h"
#include "core/export/c_templates.h"
#include "core/export/c_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace splitscape::exporting {

namespace {

using Values = std::vector<std::pair<std::string_view, std::string>>;

template <typename Numbers>
std::string joined(const Numbers& numbers, std::string_view separator)
{
    std::string text;
    for (const auto number : numbers) {
        if (!text.empty())
            text += separator;
        text += std::to_string(number);
    }
    return text;
}

const char* kindName(network::LayerKind kind)
{
    switch (kind) {
    case network::LayerKind::Convolution:
        return "convolution";
    case network::LayerKind::TransposedConvolution:
        return "transposed convolution";
    case network::LayerKind::FullyConnected:
        return "fully connected";
    case network::LayerKind::DepthwiseConvolution:
        return "depthwise convolution";
    case network::LayerKind::AveragePool:
        return "average pool";
    case network::LayerKind::MaximumPool:
        return "maximum pool";
    case network::LayerKind::GlobalAveragePool:
        return "average of all positions";
    case network::LayerKind::Add:
        return "sum";
    case network::LayerKind::Absolute:
        return "absolute value";
    case network::LayerKind::Square:
        return "square";
    }
    return "";
}

/// ", kernels 7,0, fog 16x1": what the lists of lengths and channels do not say.
std::string extrasText(const space::Architecture& architecture)
{
    std::string text;
    if (!architecture.kernels.empty())
        text += ", kernels [" + joined(architecture.kernels, ",") + "]";
    if (architecture.fog.channels > 0)
        text += ", fog network of " + std::to_string(architecture.fog.channels) + " channels and "
            + std::to_string(architecture.fog.blocks) + " blocks";
    return text;
}

/// Which helper of the C source runs a layer.
enum class CallForm { Convolve, Slide, Stretch, Connect, Average };
constexpr std::array<const char*, 5> kCallNames{"convolve", "slide", "stretch", "connect",
                                                "average"};

CallForm formOf(const network::Layer& layer)
{
    switch (layer.kind) {
    case network::LayerKind::TransposedConvolution:
        return CallForm::Stretch;
    case network::LayerKind::FullyConnected:
        return CallForm::Connect;
    case network::LayerKind::AveragePool:
        return CallForm::Average;
    default:
        return layer.kernel == layer.stride && layer.padding == 0 ? CallForm::Convolve
                                                                  : CallForm::Slide;
    }
}

/// What follows weights and bias in a call.
std::vector<std::int64_t> sizesOf(const network::Layer& layer, CallForm form)
{
    switch (form) {
    case CallForm::Convolve:
        return {layer.outLength, std::int64_t{layer.kernel} * layer.inChannels, layer.outChannels};
    case CallForm::Slide:
        return {layer.inLength, layer.inChannels, layer.outLength, layer.outChannels,
                layer.kernel,   layer.stride,     layer.padding};
    case CallForm::Stretch:
        return {layer.inLength, layer.inChannels, layer.kernel, layer.outChannels};
    case CallForm::Connect:
        return {layer.inValues(), layer.outValues()};
    case CallForm::Average:
        break;
    }
    return {layer.outLength, layer.outChannels, layer.kernel};
}

std::string kernelText(const network::Layer& layer)
{
    if (layer.kind == network::LayerKind::FullyConnected)
        return {};
    std::string text = ", kernel " + std::to_string(layer.kernel);
    if (formOf(layer) == CallForm::Slide)
        text += ", stride " + std::to_string(layer.stride) + ", padding "
            + std::to_string(layer.padding);
    return text;
}

/// Puts the parts of the two files together.
class Writer {
public:
    Writer(const SplitNetwork& network, std::span<const float> sample, std::string_view identifier);

    [[nodiscard]] std::string header() const;
    [[nodiscard]] std::string source() const;
    /// Of the const arrays, counted as they are written.
    [[nodiscard]] std::int64_t weightBytes() const;

private:
    [[nodiscard]] std::string about(const std::string& file) const;
    [[nodiscard]] std::string classNames() const;
    [[nodiscard]] std::string helpers() const;
    [[nodiscard]] std::string layer(std::size_t index) const;
    [[nodiscard]] std::string selfTest() const;
    [[nodiscard]] std::string named(const std::string& name) const
    {
        return m_identifier + "_" + name;
    }
    /// Start of activation `index`: 0 is the input. They lie at both ends of the memory in turns,
    /// so the input and output of a layer never overlap in a buffer of the largest sum of the two.
    [[nodiscard]] std::string place(std::size_t index) const;
    [[nodiscard]] bool givesScores() const
    {
        return m_edge.back().layer.kind == network::LayerKind::FullyConnected;
    }

    const SplitNetwork& m_network;
    std::span<const float> m_sample;
    std::string m_identifier;
    EdgeNeeds m_needs;
    std::vector<WeightedLayer> m_edge;
    Values m_values; ///< of the templates
};

Writer::Writer(const SplitNetwork& network, std::span<const float> sample,
               std::string_view identifier)
    : m_network(network)
    , m_sample(sample)
    , m_identifier(identifier)
    , m_needs(edgeNeeds(network))
    , m_edge(weightedLayers(network))
{
    const std::size_t layers = m_edge.size();
    m_edge.resize(network.edgeLayerCount());
    const network::Layer& first = m_edge.front().layer;
    const network::Layer& last = m_edge.back().layer;
    m_values
        = {{"ID", m_identifier},
           {"CAPITALS", upperCase(identifier)},
           {"VERSION", commentSafe(network.programVersion)},
           {"ORIGIN", network.origin.empty() ? "" : "\n * from " + commentSafe(network.origin)},
           {"LENGTHS", joined(network.architecture.lengths, ",")},
           {"CHANNELS", joined(network.architecture.channels, ",")},
           {"EXTRAS", extrasText(network.architecture)},
           {"POINT", std::to_string(network.point)},
           {"EDGE", std::to_string(m_edge.size())},
           {"ALL", std::to_string(layers)},
           {"SENT", std::to_string(m_needs.sentValues)},
           {"FLASH", std::to_string(m_needs.flashBytes)},
           {"RAM", std::to_string(m_needs.ramBytes)},
           {"MACS", std::to_string(m_needs.multiplyAccumulates)},
           {"INLENGTH", std::to_string(first.inLength)},
           {"INCHANNELS", std::to_string(first.inChannels)},
           {"INVALUES", std::to_string(first.inValues())},
           {"OUTLENGTH", std::to_string(last.outLength)},
           {"OUTCHANNELS", std::to_string(last.outChannels)},
           {"OUTPUT", place(m_edge.size())},
           {"CLASSES", classNames()},
           {"WHAT",
            givesScores() ? "one score a class, before the softmax: the largest wins"
                          : "the activations to send to the fog node"}};
}

std::string Writer::about(const std::string& file) const
{
    Values values = m_values;
    values.emplace_back("FILE", file);
    return filledIn(templates::kAbout, values);
}

std::string Writer::classNames() const
{
    std::string text;
    for (std::size_t i = 0; i < m_network.classNames.size(); ++i)
        text += "\n *   " + std::to_string(i) + "  " + commentSafe(m_network.classNames[i]);
    return text;
}

std::string Writer::header() const
{
    Values values = m_values;
    values.emplace_back("CLASSDECLARATION",
                        givesScores() ? filledIn(templates::kClassDeclaration, m_values) : "");
    std::string text = about(m_identifier + ".h") + filledIn(templates::kHeader, values);
    if (givesScores()) {
        const std::string before = "#ifdef __cplusplus\n";
        text.insert(text.find(before), "#include <stddef.h>\n\n");
    }
    return text;
}

std::string Writer::place(std::size_t index) const
{
    const std::int64_t values = index == 0 ? 0 : m_edge[index - 1].layer.outValues();
    const std::int64_t offset = index % 2 == 0 ? 0 : m_needs.memoryValues - values;
    return offset == 0 ? named("memory") : named("memory") + " + " + std::to_string(offset);
}

std::string Writer::helpers() const
{
    const std::array<std::string_view, 5> ofForm{templates::kConvolve, templates::kSlide,
                                                 templates::kStretch, templates::kConnect,
                                                 templates::kAverage};
    std::string text;
    for (std::size_t form = 0; form < ofForm.size(); ++form) {
        if (std::any_of(m_edge.begin(), m_edge.end(), [form](const WeightedLayer& part) {
                return static_cast<std::size_t>(formOf(part.layer)) == form;
            }))
            text += filledIn(ofForm[form], m_values);
    }
    return text;
}

std::string Writer::layer(std::size_t index) const
{
    const network::Layer& layer = m_edge[index].layer;
    const CallForm form = formOf(layer);
    const std::string number = std::to_string(index + 1);
    const std::string weights = network::hasWeights(layer.kind)
        ? named("weights_" + number) + ", " + named("bias_" + number) + ", "
        : std::string();
    Values values{{"ID", m_identifier},
                  {"LAYER", number},
                  {"KIND", kindName(layer.kind)},
                  {"LIN", std::to_string(layer.inLength)},
                  {"CIN", std::to_string(layer.inChannels)},
                  {"LOUT", std::to_string(layer.outLength)},
                  {"COUT", std::to_string(layer.outChannels)},
                  {"KERNEL", kernelText(layer)},
                  {"PARAMETERS", std::to_string(network::parameterCount(layer))},
                  {"MACS", std::to_string(network::multiplyAccumulates(layer))},
                  {"CALL", kCallNames[static_cast<std::size_t>(form)]},
                  {"FROM", place(index)},
                  {"TO", place(index + 1)},
                  {"WEIGHTS", weights},
                  {"SIZES", joined(sizesOf(layer, form), ", ")}};
    return filledIn(templates::kLayer, values);
}

std::string Writer::selfTest() const
{
    return "\n#ifdef " + upperCase(m_identifier) + "_SELF_TEST\n\n"
        + floatArray(named("recorded_input"), m_sample) + "\n"
        + floatArray(named("recorded_output"), outputOf(m_edge, m_sample))
        + filledIn(templates::kSelfTest, m_values);
}

std::string Writer::source() const
{
    std::string text = about(m_identifier + ".c") + "#include \"" + m_identifier
        + ".h\"\n\n#include <stddef.h>\n\n";
    text += "/*\n * All activations: the input at one end, the output of each layer at the other "
            "end\n"
            " * from where its input is.\n */\nstatic float "
        + named("memory") + "[" + std::to_string(m_needs.memoryValues) + "];\n";
    std::string calls;
    for (std::size_t i = 0; i < m_edge.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        calls += "    " + named("layer_" + number) + "();\n";
        if (m_edge[i].bias.empty())
            continue;
        text += "\n" + floatArray(named("weights_" + number), m_edge[i].weights) + "\n"
            + floatArray(named("bias_" + number), m_edge[i].bias);
    }
    text += helpers();
    for (std::size_t i = 0; i < m_edge.size(); ++i)
        text += layer(i);
    Values values = m_values;
    values.emplace_back("CALLS", calls);
    text += filledIn(templates::kRun, values);
    if (givesScores())
        text += filledIn(templates::kPredictedClass, m_values);
    return text + selfTest();
}

std::int64_t Writer::weightBytes() const
{
    std::size_t values = 0;
    for (const WeightedLayer& part : m_edge)
        values += part.weights.size() + part.bias.size();
    return static_cast<std::int64_t>(values * sizeof(float));
}

} // namespace

Result<void> validateIdentifier(std::string_view identifier)
{
    // A header of such a name could hide the library's.
    static constexpr std::array<std::string_view, 24> kStandard{
        "assert", "complex", "ctype",  "errno",  "fenv",   "float",  "inttypes", "iso646",
        "limits", "locale",  "math",   "setjmp", "signal", "stdarg", "stdbool",  "stddef",
        "stdint", "stdio",   "stdlib", "string", "tgmath", "time",   "wchar",    "wctype"};
    const auto isLetter
        = [](char sign) { return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z'); };
    const auto fits
        = [&](char sign) { return isLetter(sign) || (sign >= '0' && sign <= '9') || sign == '_'; };
    const std::string subject
        = "identifier \"" + std::string(identifier.substr(0, kMaximumCIdentifier)) + "\"";
    if (identifier.empty() || identifier.size() > kMaximumCIdentifier
        || !isLetter(identifier.front())
        || !std::all_of(identifier.begin(), identifier.end(), fits))
        return Error{ErrorCode::UsageInvalid, subject,
                     "it must be a letter, then letters, digits and underscores, 1 to "
                         + std::to_string(kMaximumCIdentifier) + " in all"};
    if (std::find(kStandard.begin(), kStandard.end(), identifier) != kStandard.end())
        return Error{ErrorCode::UsageInvalid, subject,
                     "it is the name of a header of the C library"};
    return {};
}

bool isChainOnEdge(const SplitNetwork& network)
{
    const network::Network all = space::networkOf(network.architecture);
    bool isChain = network::crossing(all, network.edgeLayerCount()).size() == 1;
    for (std::size_t i = 0; i < network.edgeLayerCount(); ++i) {
        const network::Layer& layer = all.layers[i];
        // The helpers of the C source end in a ReLU.
        const bool rectified = layer.relu || layer.kind == network::LayerKind::FullyConnected
            || layer.kind == network::LayerKind::AveragePool;
        isChain = isChain && layer.kind != network::LayerKind::Add
            && layer.input == static_cast<int>(i) - 1 && rectified;
    }
    return isChain;
}

Result<CSource> toC(const SplitNetwork& network, std::span<const float> sample,
                    std::string_view identifier)
{
    if (const auto good = validate(network); !good)
        return good.error();
    if (const auto good = validateIdentifier(identifier); !good)
        return good.error();
    if (network.point == 1)
        return Error{
            ErrorCode::ValueOutOfRange, "point",
            "point 1 sends the raw input, so no layer runs on the edge and there is no C to write"};
    if (!isChainOnEdge(network))
        return Error{ErrorCode::ValueOutOfRange, "point",
                     "the edge part has layers of a residual block, and C is written for chains of "
                     "layers only"};
    const EdgeNeeds needs = edgeNeeds(network);
    if (needs.parameters > kMaximumCParameters)
        return Error{ErrorCode::ValueOutOfRange, "point",
                     "the edge part has " + std::to_string(needs.parameters)
                         + " parameters, C is written for at most "
                         + std::to_string(kMaximumCParameters)};
    if (needs.memoryValues > kMaximumCValues)
        return Error{ErrorCode::ValueOutOfRange, "point",
                     "the edge part holds " + std::to_string(needs.memoryValues)
                         + " activations, C is written for at most "
                         + std::to_string(kMaximumCValues)};
    const std::vector<float> example
        = sample.empty() ? exampleInput(network.architecture) : std::vector<float>();
    if (sample.empty())
        sample = example;
    const std::size_t inputs = inputValues(network.architecture);
    if (sample.size() != inputs || !std::all_of(sample.begin(), sample.end(), [](float value) {
            return std::isfinite(value);
        }))
        return Error{ErrorCode::ValueOutOfRange, "sample",
                     "it must be " + std::to_string(inputs) + " finite values, found "
                         + std::to_string(sample.size())};
    const Writer writer(network, sample, identifier);
    return CSource{std::string(identifier), writer.header(), writer.source(), writer.weightBytes(),
                   needs.ramBytes};
}

Result<void> addCSource(PendingFiles& files, const CSource& source,
                        const std::filesystem::path& folder)
{
    for (const auto& [ending, text] :
         {std::pair{".h", &source.header}, std::pair{".c", &source.source}}) {
        if (const auto place = files.add(folder / (source.identifier + ending), *text); !place)
            return place.error();
    }
    return {};
}

Result<void> writeCSource(const CSource& source, const std::filesystem::path& folder)
{
    PendingFiles files;
    if (const Result<void> added = addCSource(files, source, folder); !added)
        return added;
    return files.commit();
}

} // namespace splitscape::exporting
