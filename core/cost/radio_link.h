// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace splitscape::cost {

/// What a radio costs. Default: 1.317 mJ for 2048 values of 4 bytes. [Huang2024, decoded]
struct RadioFigures {
    Energy perByte = Energy::nanojoules(160.7666015625); ///< sent by the edge: 1.317 mJ / 8192
    /// Of a float32. Anything but 4 comes from runs of before link formats; new links refuse it,
    /// see checkBytesPerValue.
    int bytesPerValue = 4;
    /// Per started packet of payloadBytes; zero without packet model.
    Energy perPacket;
    int payloadBytes = 0; ///< 0: no packet model
    /// The fog node's receive energy; 0 in the paper's tables.
    Energy fogReceivePerByte;
    /// Once for what an inference sends: waking the radio, the connection event.
    Energy perEvent;
    int headerBytes = 0; ///< in front of the values of an inference
    /// Share of what is sent that is lost and sent again, 0 to below 1: all bytes and packets are
    /// sent 1 / (1 - rate) times in the mean.
    double retransmissionRate = 0.0;
    Seconds timePerByte{0.0}; ///< on air; zero where it is not stated
    Seconds timePerPacket{0.0}; ///< headers, the answer and the gaps around it
    Seconds timePerEvent{0.0}; ///< until the radio may send: its waking, the connection interval
    /// Inferences whose values wait on the edge and are sent together: they share the header, the
    /// event and the packets.
    int inferencesPerPacket = 1;
    /// From one inference to the next; a study may state another.
    std::optional<Seconds> inferencePeriod = {};

    friend bool operator==(const RadioFigures&, const RadioFigures&) = default;
};

/// The radio between edge and fog.
struct RadioLink : RadioFigures {
    std::string id = "ble-paper";
    std::string name = "Bluetooth LE (paper)";
    std::vector<std::pair<std::string, std::string>> sources;

    friend bool operator==(const RadioLink&, const RadioLink&) = default;
};

} // namespace splitscape::cost
