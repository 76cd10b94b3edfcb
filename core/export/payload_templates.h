// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

/// The codec in three languages, filled in by payload_sources.cpp; see filledIn() for the marks.
namespace splitscape::exporting::templates {

extern const std::string_view kPayloadHeader;
extern const std::string_view kPayloadSource;
extern const std::string_view kPayloadPython;
extern const std::string_view kPayloadKotlin;

/// The same where several inferences share a packet.
extern const std::string_view kSeveralPayloadHeader;
extern const std::string_view kSeveralPayloadSource;
extern const std::string_view kSeveralPayloadPython;
extern const std::string_view kSeveralPayloadKotlin;

/// How one value goes into and out of the C, by network::NumberFormat.
struct PayloadValueForm {
    /// Functions before the codec. Those of float32 serve side values too, with $OF in their names.
    std::string_view helpers;
    std::string_view put;
    std::string_view get;
    std::string_view python; ///< an expression for `body` and `i`
    std::string_view kotlin; ///< an expression for `bytes` and `i`
};
extern const PayloadValueForm kPayloadFloat32;
extern const PayloadValueForm kPayloadFloat16;
extern const PayloadValueForm kPayloadInt8;
extern const PayloadValueForm kPayloadInt4;

/// Marks of the templates and what stands there where side values are sent; else nothing.
extern const std::array<std::pair<std::string_view, std::string_view>, 17> kPayloadSides;

} // namespace splitscape::exporting::templates
