// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The front end in C, filled in by frontend_source.cpp; see filledIn() for the marks.
namespace splitscape::exporting::templates {

extern const std::string_view kFrontEndHeader; ///< of beats and windows
extern const std::string_view kFrontEndBeatDeclarations;
extern const std::string_view kFrontEndWindowDeclarations;
extern const std::string_view kFrontEndPushDeclaration; ///< into the first layer
extern const std::string_view kFrontEndStart; ///< of the source
extern const std::string_view kFrontEndFilter; ///< where there is one
extern const std::string_view kFrontEndStatistics; ///< scale and offset of a window
extern const std::string_view kFrontEndRoot;
extern const std::string_view kFrontEndBeats;
extern const std::string_view kFrontEndBeatPush;
extern const std::string_view kFrontEndWindows;
extern const std::string_view kFrontEndWindowPush;

} // namespace splitscape::exporting::templates
