// SPDX-License-Identifier: GPL-3.0-or-later
// What the codec has more where side values are sent behind the others.
#include "core/export/payload_templates.h"

namespace splitscape::exporting::templates {

const std::array<std::pair<std::string_view, std::string_view>, 17> kPayloadSides{{
    {"SIDESTEXT", R"( *
 * Bits 4 to 7 of byte 1 count the side values: $SIDES of them, as measured, as
 * float32 from byte $PLACE on.
)"},
    {"SIDESEACH", R"( *
 * Bits 4 to 7 of byte 1 count the side values: $SIDES of them, as measured, as
 * float32 behind the values of each inference.
)"},
    {"SIDESNEXT", "sides + k * $CAPITALS_PAYLOAD_SIDES, "},
    {"SIDESNEXTOUT", ",\n            sides + k * $CAPITALS_PAYLOAD_SIDES"},
    {"SIDESDEFINE", "#define $CAPITALS_PAYLOAD_SIDES $SIDES\n"},
    {"SIDESIN", "const float *sides, "},
    {"SIDESOUT", ", float *sides"},
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
