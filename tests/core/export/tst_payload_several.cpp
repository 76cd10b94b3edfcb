// SPDX-License-Identifier: GPL-3.0-or-later
// The payload codec where several inferences share a packet.
#include "tests/core/export/payload_fixtures.h"

#include <array>

using namespace splitscape;
using namespace splitscape::exporting;
using network::NumberFormat;
using test::formatOf;
using test::kStrict;
using test::Outcome;
using test::runProgram;
using test::valuesIn;

namespace {

/// A full packet, then one with an inference less, of the values and side values of "in".
constexpr const char* kMainOfSeveral = R"(#include "part_payload.h"
#include <stdio.h>
#include <string.h>

#ifdef PART_PAYLOAD_SIDES
#define SIDES_IN sides,
#define SIDES_OUT , sides_back
#define SIDE_COUNT PART_PAYLOAD_SIDES
#else
#define SIDES_IN
#define SIDES_OUT
#define SIDE_COUNT 0
#endif
#define MOST PART_PAYLOAD_INFERENCES

static float values[MOST * PART_PAYLOAD_VALUES], decoded[MOST * PART_PAYLOAD_VALUES];
static float sides[MOST * SIDE_COUNT + 1], sides_back[MOST * SIDE_COUNT + 1];
static uint8_t bytes[PART_PAYLOAD_BYTES], other[PART_PAYLOAD_BYTES];

static part_payload_status taken(size_t size)
{
    size_t inferences = 0;
    return part_decode(other, size, 0, decoded SIDES_OUT, &inferences);
}

int main(void)
{
    FILE *in = fopen("in", "rb"), *out = fopen("out", "wb"), *back = fopen("back", "wb");
    uint16_t sequence = 0;
    size_t inferences = 0, n, size;
    const size_t whole = sizeof bytes;

    if (!in || !out || !back
        || fread(values, sizeof(float), MOST * PART_PAYLOAD_VALUES, in) != MOST * PART_PAYLOAD_VALUES
        || fread(sides, sizeof(float), MOST * SIDE_COUNT, in) != MOST * SIDE_COUNT)
        return 1;
    for (n = MOST; n >= MOST - 1; --n) {
        size = 12 + n * PART_PAYLOAD_EACH;
        if (part_encode(values, SIDES_IN n, 0xbeef, bytes, size) != PART_PAYLOAD_OK
            || part_decode(bytes, size, &sequence, decoded SIDES_OUT, &inferences) != PART_PAYLOAD_OK
            || sequence != 0xbeef || inferences != n)
            return 2;
        fwrite(bytes, 1, size, out);
        fwrite(decoded, sizeof(float), n * PART_PAYLOAD_VALUES, back);
        fwrite(sides_back, sizeof(float), n * SIDE_COUNT, back);
    }
    if (fclose(in) || fclose(out) || fclose(back))
        return 1;
    if (part_encode(values, SIDES_IN 0, 0, bytes, whole) != PART_PAYLOAD_BAD_ARGUMENT
        || part_encode(values, SIDES_IN MOST + 1, 0, bytes, whole) != PART_PAYLOAD_BAD_ARGUMENT
        || part_encode(values, SIDES_IN MOST, 0, bytes, whole - 1) != PART_PAYLOAD_BAD_ARGUMENT
        || part_encode(values, SIDES_IN MOST, 0xbeef, bytes, whole) != PART_PAYLOAD_OK)
        return 3;
    memcpy(other, bytes, whole);
    if (taken(12) != PART_PAYLOAD_WRONG_LENGTH || taken(whole - 1) != PART_PAYLOAD_WRONG_LENGTH
        || taken(whole - PART_PAYLOAD_EACH) != PART_PAYLOAD_DAMAGED)
        return 4; /* one inference less */
    other[0] = 1;
    if (taken(whole) != PART_PAYLOAD_WRONG_VERSION)
        return 5;
    other[0] = bytes[0];
    other[whole - 1] ^= 1u;
    if (taken(whole) != PART_PAYLOAD_DAMAGED)
        return 6;
    values[MOST * PART_PAYLOAD_VALUES - 1] = values[0] - values[0];
    values[MOST * PART_PAYLOAD_VALUES - 1] /= values[MOST * PART_PAYLOAD_VALUES - 1];
    return part_encode(values, SIDES_IN MOST, 0, bytes, whole) == PART_PAYLOAD_NOT_FINITE ? 0 : 7;
}
)";

} // namespace

class TestPayloadSeveral : public QObject {
    Q_OBJECT

private slots:
    void severalInferencesShareAHeader();
    void theLanguagesCarrySeveral_data();
    void theLanguagesCarrySeveral();
};

void TestPayloadSeveral::severalInferencesShareAHeader()
{
    PayloadFormat format = formatOf(NumberFormat::Int4, 3);
    format.sides = 1;
    format.inferences = 3;
    QCOMPARE(format.bytesOfEach(), std::int64_t{2 + 4});
    QCOMPARE(format.bytes(), std::int64_t{12 + 3 * 6});
    // Steps of 4/15 from -1: -1, 0 and 3 are 0, 4 and 15; 3, -1 and 0 are 15, 0 and 4.
    const std::vector<float> two{-1.0F, 0.0F, 3.0F, 3.0F, -1.0F, 0.0F};
    const auto bytes = encodePayload(format, two, 0x0102, std::array{1.0F, 0.5F});
    QVERIFY2(bytes, bytes ? "" : bytes.error().detail.c_str());
    QCOMPARE(bytes->size(), std::size_t{12 + 2 * 6}); // fewer than a full packet
    const auto at = [&](std::size_t place) { return std::to_integer<int>((*bytes)[place]); };
    QCOMPARE(at(0), 3);
    QCOMPARE(at(1), 1 << 4 | static_cast<int>(NumberFormat::Int4));
    QCOMPARE(at(2), 0x02);
    QCOMPARE(at(8), 3); // of one inference
    QCOMPARE(at(12), 0x40);
    QCOMPARE(at(13), 0x0F);
    QCOMPARE(at(17), 0x3F); // 1.0, the side value of the first
    QCOMPARE(at(18), 0x0F);
    QCOMPARE(at(19), 0x04);
    QCOMPARE(at(23), 0x3F);
    const auto decoded = decodePayload(format, *bytes);
    QVERIFY2(decoded, decoded ? "" : decoded.error().detail.c_str());
    QCOMPARE(decoded->sequence, std::uint16_t{0x0102});
    QCOMPARE(decoded->values.size(), std::size_t{6});
    QCOMPARE(decoded->values[3], 3.0F);
    QCOMPARE(decoded->sides, (std::vector<float>{1.0F, 0.5F}));
    QVERIFY(!encodePayload(format, std::vector<float>(12), 0, std::vector<float>(4)));
    QVERIFY(!encodePayload(format, std::vector<float>(4), 0, std::vector<float>(1)));
    QVERIFY(!encodePayload(format, {}, 0));
    QVERIFY(!encodePayload(format, two, 0, std::array{1.0F}));
    QCOMPARE(decodePayload(format, std::span(*bytes).first(23)).error().detail,
             std::string("it has 23 bytes instead of 12 and 1 to 3 times 6"));
    QCOMPARE(decodePayload(format, std::span(*bytes).first(12)).error().detail,
             std::string("it has 12 bytes instead of 12 and 1 to 3 times 6"));
    QCOMPARE(decodePayload(format, std::span(*bytes).first(18)).error().detail,
             std::string("its checksum is wrong"));
    // Payloads of exports with one inference a packet: each end refuses the other's by the version.
    PayloadFormat alone = format;
    alone.inferences = 1;
    const auto old = encodePayload(alone, std::array{-1.0F, 0.0F, 3.0F}, 7, std::array{1.0F});
    QCOMPARE(decodePayload(format, *old).error().detail,
             std::string("it is of version 2, not of 3"));
    const auto one = encodePayload(format, std::array{-1.0F, 0.0F, 3.0F}, 7, std::array{1.0F});
    QCOMPARE(decodePayload(alone, *one).error().detail, std::string("it is of version 3, not of 2"));
    QVERIFY(decodePayload(alone, *old) && decodePayload(format, *one));
    const SplitNetwork network = test::networkOf({64, 8, 2}, {1, 2, 1}, 2);
    const auto made = payloadFormat(network, NumberFormat::Float32, {}, 4);
    QVERIFY(made && made->bytes() == 12 + 4 * 64 && made->version() == 3);
}

void TestPayloadSeveral::theLanguagesCarrySeveral_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("sides");
    for (int format = 0; format < network::kNumberFormats; ++format)
        for (const int sides : {0, 3})
            QTest::addRow("%s, %d side values",
                          std::string(network::nameOf(static_cast<NumberFormat>(format))).c_str(),
                          sides)
                << format << sides;
}

void TestPayloadSeveral::theLanguagesCarrySeveral()
{
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("cc"));
    if (compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(int, format);
    QFETCH(int, sides);
    PayloadFormat payload = formatOf(static_cast<NumberFormat>(format), 9); // odd, for half bytes
    payload.sides = sides;
    payload.inferences = 3;
    const std::vector<float> values = test::noise(3 * 9, 3);
    const std::vector<float> beside = test::noise(3 * static_cast<std::size_t>(sides), 5);
    const test::TemporaryFolder folder;
    const QString where = QString::fromStdString(folder.path().string());
    const PayloadSources sources = payloadSources(payload, "part");
    folder.write("part_payload.h", sources.header);
    folder.write("part_payload.c", sources.source);
    folder.write("part_payload.py", sources.python);
    folder.write("main.c", kMainOfSeveral);
    std::vector<float> in = values;
    in.insert(in.end(), beside.begin(), beside.end());
    folder.write("in", std::string_view(reinterpret_cast<const char*>(in.data()),
                                        in.size() * sizeof(float)));
    const Outcome compiled = runProgram(
        compiler,
        kStrict + QStringList{QStringLiteral("part_payload.c"), QStringLiteral("main.c"),
                              QStringLiteral("-o"), QStringLiteral("part")},
        where);
    QVERIFY2(compiled.good, qPrintable(compiled.text));
    const Outcome ran = runProgram(where + QStringLiteral("/part"), {}, where);
    QVERIFY2(ran.good, qPrintable(ran.text));
    // Three inferences, then two of them.
    std::vector<std::byte> bytes;
    std::vector<float> back;
    std::vector<float> byInference;
    for (const std::size_t count : {std::size_t{3}, std::size_t{2}}) {
        const auto packet = encodePayload(payload, std::span(values).first(count * 9), 0xBEEF,
                                          std::span(beside).first(count * std::size_t(sides)));
        QVERIFY2(packet, packet ? "" : packet.error().detail.c_str());
        bytes.insert(bytes.end(), packet->begin(), packet->end());
        const auto decoded = decodePayload(payload, *packet);
        QVERIFY(decoded && decoded->sequence == 0xBEEF);
        back.insert(back.end(), decoded->values.begin(), decoded->values.end());
        back.insert(back.end(), decoded->sides.begin(), decoded->sides.end());
        for (std::size_t k = 0; k < count; ++k) {
            const auto from = [&](const std::vector<float>& all, std::size_t each) {
                const auto first = all.begin() + static_cast<std::ptrdiff_t>(k * each);
                byInference.insert(byInference.end(), first,
                                   first + static_cast<std::ptrdiff_t>(each));
            };
            from(decoded->values, 9);
            from(decoded->sides, static_cast<std::size_t>(sides));
        }
    }
    QVERIFY(valuesIn<std::byte>(folder.path() / "out") == bytes);
    QVERIFY(valuesIn<float>(folder.path() / "back") == back);
    QVERIFY(sources.kotlin.find("val inferences: List<Inference>") != std::string::npos);

    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed, so only the C was compared");
    folder.write("read.py", R"(import struct
import part_payload as codec
data = open("out", "rb").read()
whole = 12 + codec.INFERENCES * codec.EACH
flat = []
for packet, count in ((data[:whole], 3), (data[whole:], 2)):
    sequence, inferences = codec.decode(packet)
    assert sequence == 0xBEEF and len(inferences) == count
    for one in inferences:
        flat += one[0] + one[1] if isinstance(one, tuple) else one
open("python", "wb").write(struct.pack("<%df" % len(flat), *flat))
old = bytearray(data[:whole])
old[0] = 1
for wrong in (data[:12], data[:whole - 1], data[:whole - codec.EACH], data + data, old):
    try:
        codec.decode(wrong)
        raise SystemExit("a wrong payload was taken")
    except codec.PayloadRefused:
        pass
)");
    const Outcome read = runProgram(python, {QStringLiteral("read.py")}, where);
    QVERIFY2(read.good, qPrintable(read.text));
    QVERIFY(valuesIn<float>(folder.path() / "python") == byInference);
}

QTEST_APPLESS_MAIN(TestPayloadSeveral)
#include "tst_payload_several.moc"
