// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/payload_codec.h"
#include "tests/core/export/made_networks.h"
#include "tests/core/export/program_outcome.h"
#include "tests/support/temporary_folder.h"

#include <QStandardPaths>
#include <QtTest/QtTest>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace splitscape::test {

inline exporting::PayloadFormat formatOf(network::NumberFormat format, std::int64_t values)
{
    return {format, {-1.0F, 3.0F}, 0x11223344U, values};
}

template <typename Value>
std::vector<Value> valuesIn(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    std::vector<Value> values(bytes.size() / sizeof(Value));
    std::memcpy(values.data(), bytes.data(), values.size() * sizeof(Value));
    return values;
}

} // namespace splitscape::test
