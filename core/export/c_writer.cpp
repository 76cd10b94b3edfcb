// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/c_writer.h"

#include "core/base/number_list.h"
#include "core/export/c_source.h"
#include "core/export/c_templates.h"
#include "core/export/c_text.h"

#include <algorithm>
#include <array>

namespace splitscape::exporting {

namespace {

using Values = std::vector<std::pair<std::string_view, std::string>>;

template <typename Numbers>
std::string spaced(const Numbers& numbers)
{
    std::string text;
    for (const auto number : numbers) {
        if (!text.empty())
            text += ", ";
        text += std::to_string(number);
    }
    return text;
}

/// "1 block", "2 blocks".
std::string countOf(int count, const std::string& thing)
{
    return std::to_string(count) + ' ' + thing + (count == 1 ? "" : "s");
}

/// ", kernels [7,0], fog network of 16 channels and 1 block": what lengths and channels do not say.
std::string extrasText(const space::Architecture& architecture)
{
    std::string text;
    if (!architecture.kernels.empty())
        text += ", kernels [" + commaSeparated(architecture.kernels) + "]";
    if (!architecture.kinds.empty())
        text += ", kinds [" + space::edgeKindsText(architecture.kinds) + "]";
    if (architecture.fog.channels > 0)
        text += ", fog network of " + countOf(architecture.fog.channels, "channel") + " and "
            + countOf(architecture.fog.blocks, "block");
    return text;
}

/// Which helper of the C source runs a layer.
enum class CallForm {
    Convolve,
    Slide,
    Depthwise,
    Stretch,
    Connect,
    Average,
    AverageWindow,
    Maximum,
    Absolute,
    Square,
    Add
};

/// The text of a helper and its name; `hasLinear` where it is written once more without the ReLU.
struct Helper {
    const char* name;
    std::string_view text;
    bool hasLinear;
};
const std::array<Helper, 11> kHelpers{{{"convolve", templates::kConvolve, true},
                                       {"slide", templates::kSlide, true},
                                       {"depthwise", templates::kDepthwise, true},
                                       {"stretch", templates::kStretch, true},
                                       {"connect", templates::kConnect, false},
                                       {"average", templates::kAverage, false},
                                       {"average_window", templates::kAverageWindow, false},
                                       {"maximum", templates::kMaximum, false},
                                       {"absolute", templates::kAbsolute, false},
                                       {"square", templates::kSquare, false},
                                       {"add", templates::kAdd, true}}};

bool isPatched(const network::Layer& layer)
{
    return layer.kernel == layer.stride && layer.padding == 0;
}

CallForm formOf(const network::Layer& layer)
{
    switch (layer.kind) {
    case network::LayerKind::TransposedConvolution:
        return CallForm::Stretch;
    case network::LayerKind::FullyConnected:
        return CallForm::Connect;
    case network::LayerKind::DepthwiseConvolution:
        return CallForm::Depthwise;
    case network::LayerKind::AveragePool:
    case network::LayerKind::GlobalAveragePool:
        return isPatched(layer) ? CallForm::Average : CallForm::AverageWindow;
    case network::LayerKind::MaximumPool:
        return CallForm::Maximum;
    case network::LayerKind::Absolute:
        return CallForm::Absolute;
    case network::LayerKind::Square:
        return CallForm::Square;
    case network::LayerKind::Add:
        return CallForm::Add;
    case network::LayerKind::Convolution:
        break;
    }
    return isPatched(layer) ? CallForm::Convolve : CallForm::Slide;
}

/// Its helper ends without a ReLU, though it could have one.
bool isLinear(const network::Layer& layer)
{
    return !layer.relu && kHelpers[static_cast<std::size_t>(formOf(layer))].hasLinear;
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
    case CallForm::Depthwise:
    case CallForm::AverageWindow:
    case CallForm::Maximum:
        return {layer.inLength, layer.outLength, layer.outChannels,
                layer.kernel,   layer.stride,    layer.padding};
    case CallForm::Absolute:
    case CallForm::Square:
    case CallForm::Add:
        return {layer.outValues()};
    case CallForm::Average:
        break;
    }
    return {layer.outLength, layer.outChannels, layer.kernel};
}

std::string kernelText(const network::Layer& layer)
{
    switch (formOf(layer)) {
    case CallForm::Connect:
    case CallForm::Absolute:
    case CallForm::Square:
    case CallForm::Add:
        return {};
    default:
        break;
    }
    std::string text = ", kernel " + std::to_string(layer.kernel);
    if (!isPatched(layer))
        text += ", stride " + std::to_string(layer.stride) + ", padding "
            + std::to_string(layer.padding);
    return text;
}

/// [columns][rows] of [rows][columns]: the kernels read the weights of one output in one run.
std::vector<float> transposed(std::span<const float> values, std::size_t columns)
{
    std::vector<float> turned;
    turned.reserve(values.size());
    for (std::size_t column = 0; column < columns; ++column)
        for (std::size_t at = column; at < values.size(); at += columns)
            turned.push_back(values[at]);
    return turned;
}

/// The weights of a layer as its kernel wants them, see c_kernels.cpp.
std::vector<float> arranged(const WeightedLayer& part)
{
    const network::Layer& layer = part.layer;
    const auto outputs = static_cast<std::size_t>(
        layer.kind == network::LayerKind::TransposedConvolution
            ? std::int64_t{layer.kernel} * layer.outChannels
            : network::biasCount(layer));
    return transposed(part.weights, outputs);
}

std::string hexadecimal(std::uint32_t value)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "0x";
    for (int shift = 28; shift >= 0; shift -= 4)
        text += kDigits[value >> static_cast<unsigned>(shift) & 15U];
    return text;
}

} // namespace

bool canStream(const network::Layer& first)
{
    return first.kind == network::LayerKind::Convolution && formOf(first) == CallForm::Convolve
        && first.inChannels == 1 && first.relu; // the stream ends in one
}

CWriter::CWriter(const SplitNetwork& network, std::span<const TestVector> vectors,
                 std::string_view identifier)
    : m_network(network)
    , m_vectors(vectors)
    , m_identifier(identifier)
    , m_needs(edgeNeeds(network))
    , m_layers(weightedLayers(network))
    , m_edge(m_layers)
{
    m_edge.resize(network.edgeLayerCount());
    placeBlocks();
    const network::Layer& first = m_edge.front().layer;
    const network::Layer& last = m_edge.back().layer;
    m_values
        = {{"LICENCE", std::string(templates::kLicence)},
           {"ID", m_identifier},
           {"CAPITALS", upperCase(identifier)},
           {"VERSION", commentSafe(network.programVersion)},
           {"ORIGIN", network.origin.empty() ? "" : "\n * from " + commentSafe(network.origin)},
           {"LENGTHS", commaSeparated(network.architecture.lengths)},
           {"CHANNELS", commaSeparated(network.architecture.channels)},
           {"EXTRAS", extrasText(network.architecture)},
           {"POINT", std::to_string(network.point)},
           {"EDGE", std::to_string(m_edge.size())},
           {"ALL", std::to_string(m_layers.size())},
           {"SENT", std::to_string(m_needs.sentValues)},
           {"FLASH", std::to_string(m_needs.flashBytes)},
           {"RAM", std::to_string(m_needs.ramBytes)},
           {"MEMORY", std::to_string(m_needs.memoryValues)},
           {"FINGERPRINT", hexadecimal(fingerprintOf(network))},
           {"MACS", std::to_string(m_needs.multiplyAccumulates)},
           {"INLENGTH", std::to_string(first.inLength)},
           {"INCHANNELS", std::to_string(first.inChannels)},
           {"INVALUES", std::to_string(first.inValues())},
           {"OUTLENGTH", std::to_string(last.outLength)},
           {"OUTCHANNELS", std::to_string(last.outChannels)},
           {"INPUT", place(0)},
           {"OUTPUT", place(m_edge.size())},
           {"CLASSES", classNames()},
           {"VECTORS", std::to_string(m_vectors.size())},
           {"WHAT",
            givesScores() ? "one score a class, before the softmax: the largest wins"
                          : "the activations to send to the fog node"}};
    addStreamValues();
}

/// Activations of residual blocks live beyond the next layer.
void CWriter::placeBlocks()
{
    std::vector<network::Layer> layers;
    for (const WeightedLayer& part : m_edge)
        layers.push_back(part.layer);
    if (std::none_of(layers.begin(), layers.end(), [](const network::Layer& layer) {
            return layer.kind == network::LayerKind::Add;
        }))
        return;
    const std::array<int, 1> sent{static_cast<int>(layers.size()) - 1};
    const network::Layer& first = layers.front();
    m_places = placeActivations({first.inLength, first.inChannels}, layers, sent);
    m_needs.memoryValues = m_places->values;
    m_needs.ramBytes = m_places->values * std::int64_t{sizeof(float)};
}

void CWriter::addStreamValues()
{
    const network::Layer& first = m_edge.front().layer;
    std::string least = upperCase(m_identifier) + "_MEMORY_VALUES";
    if (canStream(first)) {
        std::int64_t values = first.outValues();
        for (std::size_t i = 1; i < m_edge.size(); ++i)
            values = std::max(values, m_edge[i].layer.inValues() + m_edge[i].layer.outValues());
        // Places that are fixed need the whole memory.
        if (m_places)
            values = m_places->values;
        m_streamValues = values;
        least = upperCase(m_identifier) + "_STREAM_VALUES";
        m_values.insert(m_values.end(),
                        {{"STREAMVALUES", std::to_string(values)},
                         {"PATCH", std::to_string(first.kernel)},
                         {"FIRSTOUTPUT", place(1)},
                         {"FIRSTVALUES", std::to_string(first.outValues())},
                         {"FIRSTCHANNELS", std::to_string(first.outChannels)},
                         {"LATERCALLS", calls(1)}});
    }
    m_values.emplace_back("LEAST", std::move(least));
}

std::string CWriter::about(const std::string& file) const
{
    Values values = m_values;
    values.emplace_back("FILE", file);
    return filledIn(templates::kAbout, values);
}

std::string CWriter::classNames() const
{
    std::string text;
    for (std::size_t i = 0; i < m_network.classNames.size(); ++i)
        text += "\n *   " + std::to_string(i) + "  " + commentSafe(m_network.classNames[i]);
    return text;
}

std::string CWriter::header() const
{
    Values values = m_values;
    values.emplace_back("CLASSDECLARATION",
                        givesScores() ? filledIn(templates::kClassDeclaration, m_values) : "");
    values.emplace_back("STREAMDECLARATION",
                        m_streamValues ? filledIn(templates::kStreamDeclaration, m_values) : "");
    return about(m_identifier + ".h") + filledIn(templates::kHeader, values);
}

std::string CWriter::place(std::size_t index) const
{
    if (m_places) {
        const std::int64_t offset = m_places->offsets[index];
        return offset == 0 ? "context->memory" : "(context->memory + " + std::to_string(offset) + "u)";
    }
    if (index % 2 == 0)
        return "context->memory";
    return "(context->memory + (context->memory_values - "
        + std::to_string(m_edge[index - 1].layer.outValues()) + "u))";
}

std::string CWriter::helpers() const
{
    std::string text;
    for (std::size_t form = 0; form < kHelpers.size(); ++form)
        for (const bool linear : {false, true}) {
            if (std::none_of(m_edge.begin(), m_edge.end(), [&](const WeightedLayer& part) {
                    return static_cast<std::size_t>(formOf(part.layer)) == form
                        && isLinear(part.layer) == linear;
                }))
                continue;
            Values values = m_values;
            const Values ending = kernelEnding(!linear);
            values.insert(values.end(), ending.begin(), ending.end());
            text += filledIn(kHelpers[form].text, values);
        }
    return text;
}

std::string CWriter::layer(std::size_t index) const
{
    const network::Layer& layer = m_edge[index].layer;
    const CallForm form = formOf(layer);
    std::string from = place(static_cast<std::size_t>(layer.input + 1));
    if (form == CallForm::Add)
        from += ", " + place(static_cast<std::size_t>(layer.addend + 1));
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
                  {"CALL", std::string(kHelpers[static_cast<std::size_t>(form)].name)
                               + (isLinear(layer) ? "_linear" : "")},
                  {"FROM", from},
                  {"TO", place(index + 1)},
                  {"WEIGHTS", weights},
                  {"SIZES", spaced(sizesOf(layer, form))}};
    return filledIn(templates::kLayer, values);
}

std::string CWriter::calls(std::size_t first) const
{
    std::string text;
    for (std::size_t i = first; i < m_edge.size(); ++i)
        text += "    " + named("layer_" + std::to_string(i + 1)) + "(context);\n";
    return text;
}

std::string CWriter::selfTest() const
{
    std::vector<float> inputs;
    std::vector<float> outputs;
    std::vector<int> labels;
    std::vector<int> classes;
    for (const TestVector& vector : m_vectors) {
        inputs.insert(inputs.end(), vector.input.begin(), vector.input.end());
        const std::vector<float> sent = outputOf(m_edge, vector.input);
        outputs.insert(outputs.end(), sent.begin(), sent.end());
        std::vector<float> sides(vector.sides.size());
        data::scaleSides(vector.sides, m_network.sides.scale, sides);
        const std::vector<float> scores = outputOf(m_layers, vector.input, sides);
        classes.push_back(
            static_cast<int>(std::max_element(scores.begin(), scores.end()) - scores.begin()));
        labels.push_back(vector.label ? static_cast<int>(*vector.label) : -1);
    }
    return "\n#ifdef " + upperCase(m_identifier) + "_SELF_TEST\n\n"
        + "/* Samples of the test part; what the layers give in double precision. */\n"
        + "static const size_t " + named("recorded_count") + " = "
        + std::to_string(m_vectors.size()) + ";\n\n" + floatArray(named("recorded_input"), inputs)
        + "\n" + floatArray(named("recorded_output"), outputs)
        + "\n/* The true classes, -1 for a made-up sample; those that the whole network gives. */\n"
        + "const int " + named("recorded_label") + "[" + std::to_string(labels.size()) + "] = { "
        + spaced(labels) + " };\n" + "const int " + named("recorded_class") + "["
        + std::to_string(classes.size()) + "] = { " + spaced(classes) + " };\n"
        + filledIn(templates::kSelfTest, m_values);
}

std::string CWriter::source() const
{
    std::string text = about(m_identifier + ".c") + filledIn(templates::kSourceStart, m_values)
        + filledIn(templates::kKernelMark, m_values);
    for (std::size_t i = 0; i < m_edge.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        if (m_edge[i].bias.empty())
            continue;
        text += "\n" + floatArray(named("weights_" + number), arranged(m_edge[i])) + "\n"
            + floatArray(named("bias_" + number), m_edge[i].bias);
    }
    text += helpers();
    for (std::size_t i = 0; i < m_edge.size(); ++i)
        text += layer(i);
    Values values = m_values;
    values.emplace_back("CALLS", calls(0));
    text += filledIn(templates::kRun, values);
    if (m_streamValues)
        text += filledIn(templates::kStream, m_values);
    if (givesScores())
        text += filledIn(templates::kPredictedClass, m_values);
    return text + selfTest();
}

std::int64_t CWriter::weightBytes() const
{
    std::size_t values = 0;
    for (const WeightedLayer& part : m_edge)
        values += part.weights.size() + part.bias.size();
    return static_cast<std::int64_t>(values * sizeof(float));
}

} // namespace splitscape::exporting
