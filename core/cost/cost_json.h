// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/cost/device_profile.h"
#include "core/cost/radio_link.h"

namespace splitscape::cost {

/// Reads a device. Text is the id of a preset; an object gives fields, on top of the preset that
/// its field "preset" names, or else of `defaults`; an object with an "id" and no "preset" is
/// whole, as toJson writes it:
///
///     {"name": "My board", "flash_KiB": 512, "ram_KiB": 96, "compute_power_mW": 21.5,
///      "latency": {"conv": {"intercept_s": 1e-5, "per_mac_s": 2e-7, "per_input_s": 0,
///      "per_output_s": 0},
///                  "tconv": {...}, "fc": {...}},
///      "sources": {"ram_KiB": "where it comes from"}}
///
/// Further terms of a kind: "per_input_length_s", "per_output_length_s". "multiply_accumulates":
/// "executed" counts a transposed convolution without the zeros between its inputs; "charged" is
/// the paper's. "instructions" (the same terms without "_s"), "clock_MHz" and
/// "cycles_per_instruction" may stand for "latency"; without the last one the device has no energy
/// model.
///
/// "flash_bytes" and "ram_bytes" may stand for the KiB ones; "latency": {"all": {...}} sets the
/// three kinds at once. Problems are added with their field path below `path`.
[[nodiscard]] DeviceProfile readDeviceProfile(const nlohmann::json& json, Problems& problems,
                                              const std::string& path = "device",
                                              DeviceProfile defaults = {});
[[nodiscard]] nlohmann::json toJson(const DeviceProfile& device);

/// Reads a radio link in the same manner: {"energy_per_byte_nJ", "bytes_per_value",
/// "energy_per_packet_nJ", "payload_bytes", "fog_receive_energy_per_byte_nJ",
/// "energy_per_event_nJ", "header_bytes", "retransmission_rate", "sources"}.
[[nodiscard]] RadioLink readRadioLink(const nlohmann::json& json, Problems& problems,
                                      const std::string& path = "link", RadioLink defaults = {});
[[nodiscard]] nlohmann::json toJson(const RadioLink& link);

} // namespace splitscape::cost
