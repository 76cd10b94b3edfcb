// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_number.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace splitscape::cli {

/// Columns of text, aligned: the first to the left, the others to the right. Control characters in
/// names are shown as such.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> header) { add(std::move(header)); }

    void add(std::vector<std::string> row);
    void print(std::ostream& out) const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace splitscape::cli
