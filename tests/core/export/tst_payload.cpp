// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"
#include "core/export/payload_codec.h"
#include "tests/core/export/payload_fixtures.h"

#include <array>
#include <cmath>
#include <limits>

using namespace splitscape;
using namespace splitscape::exporting;
using network::NumberFormat;
using test::formatOf;
using test::kStrict;
using test::Outcome;
using test::runProgram;
using test::valuesIn;

namespace {

/// Encodes the floats of the file "in", writes the bytes to "out" and their values to "back"; ends
/// with 0 where every wrong payload is refused by its name.
constexpr const char* kMain = R"(#include "part_payload.h"
#include <stdio.h>
#include <string.h>

static int refuses(const uint8_t *good, int place, int change, part_payload_status wanted)
{
    uint8_t bytes[PART_PAYLOAD_BYTES];
    float values[PART_PAYLOAD_VALUES];

    memcpy(bytes, good, sizeof bytes);
    bytes[place] = (uint8_t)(bytes[place] ^ change);
    return part_decode(bytes, sizeof bytes, 0, values) == wanted;
}

int main(void)
{
    FILE *in = fopen("in", "rb"), *out = fopen("out", "wb"), *back = fopen("back", "wb");
    float values[PART_PAYLOAD_VALUES], decoded[PART_PAYLOAD_VALUES];
    uint8_t bytes[PART_PAYLOAD_BYTES], turned[PART_PAYLOAD_BYTES];
    uint16_t sequence = 0;

    if (!in || !out || !back
        || fread(values, sizeof(float), PART_PAYLOAD_VALUES, in) != PART_PAYLOAD_VALUES)
        return 1;
    if (part_encode(values, 0xbeef, bytes, sizeof bytes) != PART_PAYLOAD_OK
        || part_decode(bytes, sizeof bytes, &sequence, decoded) != PART_PAYLOAD_OK
        || sequence != 0xbeef)
        return 2;
    fwrite(bytes, 1, sizeof bytes, out);
    fwrite(decoded, sizeof(float), PART_PAYLOAD_VALUES, back);
    if (fclose(in) || fclose(out) || fclose(back))
        return 1;
    memcpy(turned, bytes, sizeof bytes);
    turned[4] = bytes[7], turned[5] = bytes[6], turned[6] = bytes[5], turned[7] = bytes[4];
    values[1] = values[0] - values[0];
    values[1] /= values[1];
    return part_decode(bytes, sizeof bytes - 1, 0, decoded) == PART_PAYLOAD_WRONG_LENGTH
        && refuses(bytes, 0, 3, PART_PAYLOAD_WRONG_VERSION)
        && refuses(bytes, 5, 1, PART_PAYLOAD_WRONG_NETWORK)
        && refuses(bytes, 1, 1, PART_PAYLOAD_WRONG_FORMAT)
        && refuses(bytes, 8, 1, PART_PAYLOAD_WRONG_FORMAT)
        && refuses(bytes, 2, 1, PART_PAYLOAD_DAMAGED)
        && refuses(bytes, PART_PAYLOAD_BYTES - 1, 16, PART_PAYLOAD_DAMAGED)
        && part_decode(turned, sizeof bytes, 0, decoded) == PART_PAYLOAD_WRONG_BYTE_ORDER
        && part_encode(values, 0, bytes, sizeof bytes - 1) == PART_PAYLOAD_BAD_ARGUMENT
        && part_encode(values, 0, bytes, sizeof bytes) == PART_PAYLOAD_NOT_FINITE ? 0 : 3;
}
)";

/// The same of a payload with side values, which stand behind the values of "in".
constexpr const char* kMainWithSides = R"(#include "part_payload.h"
#include <stdio.h>

int main(void)
{
    FILE *in = fopen("in", "rb"), *out = fopen("out", "wb"), *back = fopen("back", "wb");
    float values[PART_PAYLOAD_VALUES], decoded[PART_PAYLOAD_VALUES];
    float sides[PART_PAYLOAD_SIDES], sides_back[PART_PAYLOAD_SIDES];
    uint8_t bytes[PART_PAYLOAD_BYTES];
    uint16_t sequence = 0;

    if (!in || !out || !back
        || fread(values, sizeof(float), PART_PAYLOAD_VALUES, in) != PART_PAYLOAD_VALUES
        || fread(sides, sizeof(float), PART_PAYLOAD_SIDES, in) != PART_PAYLOAD_SIDES)
        return 1;
    if (part_encode(values, sides, 0xbeef, bytes, sizeof bytes) != PART_PAYLOAD_OK
        || part_decode(bytes, sizeof bytes, &sequence, decoded, sides_back) != PART_PAYLOAD_OK
        || sequence != 0xbeef)
        return 2;
    fwrite(bytes, 1, sizeof bytes, out);
    fwrite(decoded, sizeof(float), PART_PAYLOAD_VALUES, back);
    fwrite(sides_back, sizeof(float), PART_PAYLOAD_SIDES, back);
    if (fclose(in) || fclose(out) || fclose(back)
        || part_encode(values, 0, 0, bytes, sizeof bytes) != PART_PAYLOAD_BAD_ARGUMENT)
        return 1;
    bytes[1] = (uint8_t)(bytes[1] ^ 0x10u); /* another number of side values */
    if (part_decode(bytes, sizeof bytes, 0, decoded, sides_back) != PART_PAYLOAD_WRONG_FORMAT)
        return 3;
    sides[1] = sides[1] - sides[1];
    sides[1] /= sides[1];
    return part_encode(values, sides, 0, bytes, sizeof bytes) == PART_PAYLOAD_NOT_FINITE ? 0 : 4;
}
)";

/// Noise, and what is awkward: ties, subnormal halves, the largest half, both ends and beyond.
std::vector<float> awkwardValues()
{
    std::vector<float> values = test::noise(199, 3);
    for (const float value : {0.0F, -0.0F, -1.0F, 3.0F, -7.0F, 9.0F, 65504.0F, 65519.9F, 65520.0F,
                              -1e30F, 6.1e-5F, 3.0e-8F, 2.98023224e-8F, 8.9406967e-8F, 1e-40F,
                              1.00048828125F, 1.00146484375F, -1.0F + 4.0F / 510.0F})
        values.push_back(value);
    return values;
}

/// Compiles what was exported with this main() and runs it on the floats in the file "in".
void runInC(const QString& compiler, const PayloadSources& sources, const char* main,
            std::span<const float> in, const test::TemporaryFolder& folder)
{
    const QString where = QString::fromStdString(folder.path().string());
    folder.write("part_payload.h", sources.header);
    folder.write("part_payload.c", sources.source);
    folder.write("part_payload.py", sources.python);
    folder.write("main.c", main);
    folder.write("in", std::string_view(reinterpret_cast<const char*>(in.data()), in.size_bytes()));
    const Outcome compiled
        = runProgram(compiler,
                     kStrict
                         + QStringList{QStringLiteral("part_payload.c"), QStringLiteral("main.c"),
                                       QStringLiteral("-o"), QStringLiteral("part")},
                     where);
    QVERIFY2(compiled.good, qPrintable(compiled.text));
    const Outcome ran = runProgram(where + QStringLiteral("/part"), {}, where);
    QVERIFY2(ran.good, qPrintable(ran.text));
}

} // namespace

class TestPayload : public QObject {
    Q_OBJECT

private slots:
    void bytesAreAsWorkedByHand();
    void wrongPayloadsAreNamed_data();
    void wrongPayloadsAreNamed();
    void wrongArgumentsAreRefused();
    void theLanguagesAgree_data();
    void theLanguagesAgree();
    void sideValuesStandBehindTheOthers();
    void theLanguagesCarrySideValues_data() { theLanguagesAgree_data(); }
    void theLanguagesCarrySideValues();
    void kotlinReadsTheSame();
};

void TestPayload::bytesAreAsWorkedByHand()
{
    // Range -1 .. 3 in 255 steps: -1 is step 0, 0 is 63.75 and goes to 64, 3 is 255.
    const std::array<float, 3> values{-1.0F, 0.0F, 3.0F};
    const auto bytes = encodePayload(formatOf(NumberFormat::Int8, 3), values, 0x0102);
    QVERIFY(bytes.has_value());
    std::vector<std::byte> expected;
    for (const int value : {1, 2, 0x02, 0x01, 0x44, 0x33, 0x22, 0x11, 3, 0, 0, 64, 255})
        expected.push_back(static_cast<std::byte>(value));
    const std::uint16_t checksum = crc16(expected);
    expected.insert(expected.begin() + 10,
                    {static_cast<std::byte>(checksum & 0xFF), static_cast<std::byte>(checksum >> 8)});
    QCOMPARE(bytes->size(), std::size_t{15});
    QVERIFY(*bytes == expected);
    // 15 steps: -1, 0 and 3 are 0, 3.75 (to 4) and 15; two values a byte, the first one low.
    const auto packed = encodePayload(formatOf(NumberFormat::Int4, 3), values, 0);
    QCOMPARE(packed->size(), std::size_t{14});
    QCOMPARE(std::to_integer<int>((*packed)[12]), 0x40);
    QCOMPARE(std::to_integer<int>((*packed)[13]), 0x0F);
    // 3 is 0x4200 in half precision.
    const auto halves = encodePayload(formatOf(NumberFormat::Float16, 3), values, 0);
    QCOMPARE(std::to_integer<int>((*halves)[16]) | std::to_integer<int>((*halves)[17]) << 8, 0x4200);
}

void TestPayload::wrongPayloadsAreNamed_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("detail");
    QTest::newRow("another version") << 0 << 2 << "it is of version 3, not of 1";
    QTest::newRow("another format") << 1 << 1 << "its values are in another format";
    QTest::newRow("another number of values") << 9 << 1 << "its values are in another format";
    QTest::newRow("another network") << 4 << 1 << "it comes from another network";
    QTest::newRow("another sequence number than the checksum's") << 2 << 1 << "its checksum is wrong";
    QTest::newRow("a flipped bit in a value") << 12 << 64 << "its checksum is wrong";
}

void TestPayload::wrongPayloadsAreNamed()
{
    QFETCH(int, place);
    QFETCH(int, change);
    QFETCH(QString, detail);
    const PayloadFormat format = formatOf(NumberFormat::Float32, 2);
    auto bytes = encodePayload(format, std::array{1.0F, 2.0F}, 7);
    QVERIFY(bytes && decodePayload(format, *bytes)->sequence == 7);
    (*bytes)[static_cast<std::size_t>(place)] ^= static_cast<std::byte>(change);
    const auto decoded = decodePayload(format, *bytes);
    QVERIFY(!decoded);
    QCOMPARE(QString::fromStdString(decoded.error().detail), detail);
}

void TestPayload::wrongArgumentsAreRefused()
{
    const PayloadFormat format = formatOf(NumberFormat::Float32, 2);
    QVERIFY(!encodePayload(format, std::array{1.0F}, 0));
    QVERIFY(!encodePayload(format, std::array{1.0F, std::numeric_limits<float>::infinity()}, 0));
    auto bytes = encodePayload(format, std::array{1.0F, 2.0F}, 0);
    std::reverse(bytes->begin() + 4, bytes->begin() + 8);
    QCOMPARE(decodePayload(format, *bytes).error().detail, std::string("its bytes are in the other order"));
    QCOMPARE(decodePayload(format, std::span(*bytes).first(19)).error().detail,
             std::string("it has 19 bytes instead of 20"));
    const SplitNetwork network = test::networkOf({64, 8, 2}, {1, 2, 1}, 2);
    QVERIFY(!payloadFormat(network, NumberFormat::Int8, {1.0F, 0.0F}));
    const auto good = payloadFormat(network, NumberFormat::Int8, {0.0F, 1.0F});
    QVERIFY(good && good->values == 16 && good->bytes() == 28
            && good->fingerprint == fingerprintOf(network));
}

void TestPayload::theLanguagesAgree_data()
{
    QTest::addColumn<int>("format");
    for (int format = 0; format < network::kNumberFormats; ++format)
        QTest::addRow("%s", std::string(network::nameOf(static_cast<NumberFormat>(format))).c_str())
            << format;
}

void TestPayload::theLanguagesAgree()
{
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("cc"));
    if (compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(int, format);
    const std::vector<float> values = awkwardValues();
    const PayloadFormat payload
        = formatOf(static_cast<NumberFormat>(format), static_cast<std::int64_t>(values.size()));
    const test::TemporaryFolder folder;
    const QString where = QString::fromStdString(folder.path().string());
    const PayloadSources sources = payloadSources(payload, "part");
    runInC(compiler, sources, kMain, values, folder);
    if (QTest::currentTestFailed())
        return;
    const auto expected = encodePayload(payload, values, 0xBEEF);
    QVERIFY(expected.has_value());
    QVERIFY(valuesIn<std::byte>(folder.path() / "out") == *expected);
    const auto decoded = decodePayload(payload, *expected);
    QVERIFY(decoded && decoded->sequence == 0xBEEF);
    QVERIFY(valuesIn<float>(folder.path() / "back") == decoded->values);
    // What arrives is what the program's judgement rounded.
    std::vector<float> rounded = values;
    network::roundValues(rounded, payload.format, payload.range);
    QVERIFY(decoded->values == rounded);

    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed, so only the C was compared");
    folder.write("read.py", R"(import struct
import part_payload as codec
data = bytearray(open("out", "rb").read())
sequence, values = codec.decode(data)
assert sequence == 0xBEEF
open("python", "wb").write(struct.pack("<%df" % len(values), *values))
for place, change in ((0, 2), (1, 1), (5, 1), (2, 1), (len(data) - 1, 16)):
    data[place] ^= change
    try:
        codec.decode(data)
        raise SystemExit("a wrong payload was taken")
    except codec.PayloadRefused:
        data[place] ^= change
)");
    const Outcome read = runProgram(python, {QStringLiteral("read.py")}, where);
    QVERIFY2(read.good, qPrintable(read.text));
    QVERIFY(valuesIn<float>(folder.path() / "python") == decoded->values);
}

void TestPayload::sideValuesStandBehindTheOthers()
{
    PayloadFormat format = formatOf(NumberFormat::Int4, 3);
    format.sides = 2;
    QCOMPARE(format.bytes(), std::int64_t{12 + 2 + 8});
    const auto bytes = encodePayload(format, std::array{-1.0F, 0.0F, 3.0F}, 7,
                                     std::array{1.0F, 0.5F});
    QVERIFY2(bytes, bytes ? "" : bytes.error().detail.c_str());
    const auto at = [&](std::size_t place) { return std::to_integer<int>((*bytes)[place]); };
    QCOMPARE(at(0), 2); // the version
    QCOMPARE(at(1), 2 << 4 | static_cast<int>(NumberFormat::Int4));
    QCOMPARE(at(8), 3);
    QCOMPARE(at(17), 0x3F); // 1.0 is 0x3f800000
    QCOMPARE(at(16), 0x80);
    QCOMPARE(at(21), 0x3F); // 0.5 is 0x3f000000
    const auto decoded = decodePayload(format, *bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->sides, (std::vector<float>{1.0F, 0.5F}));
    QCOMPARE(encodePayload(format, std::array{-1.0F, 0.0F, 3.0F}, 7).error().subject,
             std::string("sides"));
    PayloadFormat without = format;
    without.sides = 0;
    QVERIFY(!decodePayload(without, *bytes));
    // What a network sends follows from it; behind its last layer there is no cut.
    const space::Architecture beside{{64, 8, 2}, {1, 2, 1}, {}, {}, 2};
    const SplitNetwork network = test::networkOf(beside, 2);
    const auto made = payloadFormat(network, NumberFormat::Float32, {});
    QVERIFY(made && made->sides == 2 && made->bytes() == 12 + 64 + 8);
    QCOMPARE(validate(test::networkOf(beside, 3)).error().subject, std::string("point"));
    SplitNetwork nameless = network;
    nameless.sides = {};
    QCOMPARE(validate(nameless).error().subject, std::string("sides"));
}

void TestPayload::theLanguagesCarrySideValues()
{
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("cc"));
    if (compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(int, format);
    const std::vector<float> values = test::noise(9, 3);
    const std::array<float, 3> sides{0.8123F, -1.5e-3F, 2.0F};
    PayloadFormat payload
        = formatOf(static_cast<NumberFormat>(format), static_cast<std::int64_t>(values.size()));
    payload.sides = 3;
    const test::TemporaryFolder folder;
    const QString where = QString::fromStdString(folder.path().string());
    const PayloadSources sources = payloadSources(payload, "part");
    std::vector<float> in = values;
    in.insert(in.end(), sides.begin(), sides.end());
    runInC(compiler, sources, kMainWithSides, in, folder);
    if (QTest::currentTestFailed())
        return;
    const auto expected = encodePayload(payload, values, 0xBEEF, sides);
    QVERIFY(expected.has_value());
    QVERIFY(valuesIn<std::byte>(folder.path() / "out") == *expected);
    const auto decoded = decodePayload(payload, *expected);
    QVERIFY(decoded);
    std::vector<float> both = decoded->values;
    both.insert(both.end(), sides.begin(), sides.end());
    QVERIFY(valuesIn<float>(folder.path() / "back") == both);
    QVERIFY(sources.kotlin.find("val sides: FloatArray") != std::string::npos);

    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed, so only the C was compared");
    folder.write("read.py", R"(import struct
import part_payload as codec
data = open("out", "rb").read()
sequence, values, sides = codec.decode(data)
assert sequence == 0xBEEF and len(sides) == codec.SIDES == 3
both = values + sides
open("python", "wb").write(struct.pack("<%df" % len(both), *both))
)");
    const Outcome read = runProgram(python, {QStringLiteral("read.py")}, where);
    QVERIFY2(read.good, qPrintable(read.text));
    QVERIFY(valuesIn<float>(folder.path() / "python") == both);
}

void TestPayload::kotlinReadsTheSame()
{
    const PayloadSources sources = payloadSources(formatOf(NumberFormat::Int8, 2), "ecg_edge");
    QCOMPARE(sources.kotlinName, std::string("EcgEdgePayload"));
    QVERIFY(sources.kotlin.find("object EcgEdgePayload {") != std::string::npos);
    QVERIFY(sources.kotlin.find("const val FINGERPRINT: Int = 287454020\n") != std::string::npos);
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("kotlinc"));
    if (compiler.isEmpty())
        QSKIP("no Kotlin compiler (kotlinc) is installed, so only the text was checked");
    PayloadFormat several = formatOf(NumberFormat::Float16, 2);
    several.inferences = 3;
    several.sides = 1;
    for (const std::string& text : {sources.kotlin, payloadSources(several, "ecg_edge").kotlin}) {
        const test::TemporaryFolder folder;
        const QString where = QString::fromStdString(folder.path().string());
        folder.write("EcgEdgePayload.kt", text);
        const Outcome compiled = runProgram(compiler,
                                            {QStringLiteral("EcgEdgePayload.kt"),
                                             QStringLiteral("-d"), QStringLiteral("out.jar")},
                                            where);
        QVERIFY2(compiled.good, qPrintable(compiled.text));
    }
}

QTEST_APPLESS_MAIN(TestPayload)
#include "tst_payload.moc"
