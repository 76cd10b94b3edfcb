// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// The names of figures in the tables that leave the program, the same from the window and from the
/// command line. The unit is in the name; docs/exported-data.md says what each one means.
namespace splitscape::evaluate::column {

inline constexpr const char* kId = "id";
inline constexpr const char* kGeneration = "generation";
inline constexpr const char* kIndex = "index";
inline constexpr const char* kAttempt = "attempt";
inline constexpr const char* kLengths = "lengths";
inline constexpr const char* kChannels = "channels";
inline constexpr const char* kKernels = "kernels";
inline constexpr const char* kKinds = "kinds";
inline constexpr const char* kFog = "fog";
inline constexpr const char* kSides = "sides";
inline constexpr const char* kLayers = "layers";
inline constexpr const char* kPoint = "point";
inline constexpr const char* kLinkFormat = "link_format";
inline constexpr const char* kEdgeFormat = "edge_format";
inline constexpr const char* kSentValues = "sent_values";
inline constexpr const char* kSentBytes = "sent_bytes";
inline constexpr const char* kValidationAccuracy = "validation_accuracy";
inline constexpr const char* kHeldBackAccuracy = "held_back_accuracy";
inline constexpr const char* kFlash = "flash_bytes";
inline constexpr const char* kRam = "ram_bytes";
inline constexpr const char* kEdgeCompute = "edge_compute_mJ";
inline constexpr const char* kEdgeTransmit = "edge_transmit_mJ";
inline constexpr const char* kEdge = "edge_mJ";
inline constexpr const char* kFogEnergy = "fog_mJ";
inline constexpr const char* kTotal = "total_mJ";
inline constexpr const char* kScenario = "scenario_mJ"; ///< that of the energy that is limited
inline constexpr const char* kLatency = "latency_ms";
inline constexpr const char* kAveragePower = "average_power_uW";
inline constexpr const char* kParameters = "params";
inline constexpr const char* kMultiplyAccumulates = "macs";
inline constexpr const char* kStatus = "status";
inline constexpr const char* kSource = "source";
inline constexpr const char* kFitness = "fitness";
inline constexpr const char* kSeconds = "seconds";
inline constexpr const char* kExpected = "expected_accuracy";
inline constexpr const char* kExpectedInterval = "expected_accuracy_interval_90";

/// The columns of a table of candidates, in order. A network of the paper has nothing in those of
/// the open space.
inline constexpr std::array kOfCandidates{kId,
                                          kGeneration,
                                          kLengths,
                                          kChannels,
                                          kKernels,
                                          kKinds,
                                          kFog,
                                          kSides,
                                          kPoint,
                                          kLinkFormat,
                                          kEdgeFormat,
                                          kSentValues,
                                          kValidationAccuracy,
                                          kHeldBackAccuracy,
                                          kFlash,
                                          kRam,
                                          kEdgeCompute,
                                          kEdgeTransmit,
                                          kEdge,
                                          kFogEnergy,
                                          kTotal,
                                          kParameters,
                                          kMultiplyAccumulates,
                                          kIndex,
                                          kAttempt,
                                          kStatus,
                                          kSource,
                                          kFitness,
                                          kSeconds,
                                          kExpected,
                                          kExpectedInterval};

/// Of a test sample that is called wrong.
inline constexpr const char* kSample = "sample";
inline constexpr const char* kPatient = "patient";
inline constexpr const char* kRecording = "recording";
inline constexpr const char* kTime = "time_s"; ///< in the recording
inline constexpr const char* kRow = "row"; ///< of the table, where the samples are rows
inline constexpr const char* kActual = "actual";
inline constexpr const char* kPredicted = "predicted";
inline constexpr const char* kTrainings = "trainings";
inline constexpr const char* kOfTrainings = "of_trainings";
inline constexpr const char* kProbability = "probability";

} // namespace splitscape::evaluate::column
