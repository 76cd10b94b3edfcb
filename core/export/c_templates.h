// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The C that c_source.cpp fills in; see filledIn() for the marks.
namespace splitscape::exporting::templates {

extern const std::string_view kAbout; ///< opening comment of both files
extern const std::string_view kHeader; ///< the header after it
extern const std::string_view kClassDeclaration; ///< only where the edge gives class scores
extern const std::string_view kConvolve; ///< helper of all convolutions
extern const std::string_view kSlide; ///< helper of convolutions with another stride or padding
extern const std::string_view kAverage; ///< helper of average pools
extern const std::string_view kStretch; ///< helper of all transposed convolutions
extern const std::string_view kConnect; ///< helper of the fully connected layer
extern const std::string_view kLayer; ///< one layer
extern const std::string_view kRun; ///< the public functions
extern const std::string_view kPredictedClass; ///< only where the edge gives class scores
extern const std::string_view kSelfTest; ///< what follows the recorded sample

} // namespace splitscape::exporting::templates
