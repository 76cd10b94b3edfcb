// SPDX-License-Identifier: GPL-3.0-or-later
// What the codec has more where side values are sent behind the others.
#include "core/export/payload_templates.h"

namespace splitscape::exporting::templates {

const std::array<std::pair<std::string_view, std::string_view>, 15> kPayloadSides{{
    {"SIDESTEXT", R"( *
 * Bits 4 to 7 of byte 1 count the side values: $SIDES of them, as measured, as
 * float32 from byte $PLACE on.
)"},
    {"SIDESDEFINE", "#define $CAPITALS_PAYLOAD_SIDES $SIDES\n"},
    {"SIDESIN", "const float *sides, "},
    {"SIDESOUT", ", float *sides"},
    {"SIDESHELPERS", R"(
static void $ID_put_side(uint8_t *bytes, float value)
{
    uint32_t word;

    memcpy(&word, &value, sizeof word);
    bytes[0] = (uint8_t)(word & 0xffu);
    bytes[1] = (uint8_t)(word >> 8 & 0xffu);
    bytes[2] = (uint8_t)(word >> 16 & 0xffu);
    bytes[3] = (uint8_t)(word >> 24);
}

static float $ID_get_side(const uint8_t *bytes)
{
    const uint32_t word = bytes[0] | (uint32_t)bytes[1] << 8
        | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
    float value;

    memcpy(&value, &word, sizeof value);
    return value;
}
)"},
    {"SIDESNULL", "!sides || "},
    {"SIDESCHECK", R"(    for (i = 0; i < $CAPITALS_PAYLOAD_SIDES; ++i) {
        if (!(sides[i] - sides[i] == 0.0f))
            return $CAPITALS_PAYLOAD_NOT_FINITE;
    }
)"},
    {"SIDESPUT", R"(    for (i = 0; i < $CAPITALS_PAYLOAD_SIDES; ++i)
        $ID_put_side(bytes + $PLACEu + 4u * i, sides[i]);
)"},
    {"SIDESGET", R"(    for (i = 0; i < $CAPITALS_PAYLOAD_SIDES; ++i)
        sides[i] = $ID_get_side(bytes + $PLACEu + 4u * i);
)"},
    {"SIDESPYTHON", "SIDES = $SIDES"},
    {"SIDESPYTHONTEXT", ", list of side values"},
    {"SIDESPYTHONGET", ", list(struct.unpack_from(\"<%df\" % SIDES, body, $BEHIND))"},
    {"SIDESKOTLIN", "    const val SIDES: Int = $SIDES\n"},
    {"SIDESKOTLINFIELD", ", val sides: FloatArray"},
    {"SIDESKOTLINGET", ", FloatArray(SIDES) { i -> bytes.getFloat($PLACE + 4 * i) }"},
}};

} // namespace splitscape::exporting::templates
