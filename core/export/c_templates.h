// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The C that c_source.cpp fills in; see filledIn() for the marks.
namespace splitscape::exporting::templates {

extern const std::string_view kLicence; ///< first line of every file that leaves the program
extern const std::string_view kAbout; ///< opening comment of both files
extern const std::string_view kHeader; ///< the header after it
extern const std::string_view kClassDeclaration; ///< only where the edge gives class scores
extern const std::string_view kStreamDeclaration; ///< only where the first layer can be streamed
extern const std::string_view kSourceStart; ///< of the source, before the weights
extern const std::string_view kKernelMark; ///< what keeps kernels functions of their own
extern const std::string_view kLayer; ///< one layer
extern const std::string_view kRun; ///< the public functions
extern const std::string_view kStream; ///< the first layer, one value at a time
extern const std::string_view kPredictedClass; ///< only where the edge gives class scores
extern const std::string_view kSelfTest; ///< what follows the recorded samples

// c_kernels.cpp: the functions that compute.
extern const std::string_view kConvolve; ///< of all convolutions
extern const std::string_view kSlide; ///< of convolutions with another stride or padding
extern const std::string_view kDepthwise; ///< of convolutions of each channel by itself
extern const std::string_view kAverage; ///< of average pools with stride = kernel
extern const std::string_view kAverageWindow; ///< of average pools with another stride or padding
extern const std::string_view kMaximum; ///< of maximum pools
extern const std::string_view kAbsolute; ///< of absolute values
extern const std::string_view kSquare; ///< of squares
extern const std::string_view kStretch; ///< of all transposed convolutions
extern const std::string_view kConnect; ///< of the fully connected layer
extern const std::string_view kAdd; ///< of the sums of residual blocks

} // namespace splitscape::exporting::templates
