// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <string>

/// Files as earlier versions of the program wrote them.
namespace splitscape::test {

/// A run of schema 1, 2 or 3 with four candidates: valid, invalid (too much energy), abandoned, and
/// one whose training failed. It ended with a full disk.
inline void writeEarlierRun(const std::filesystem::path& path, int schema)
{
    SQLite::Database file(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    store::createSchema(file, schema);
    file.exec(R"(
INSERT INTO run VALUES (1, '{"seed":7}', 7, '0.9', 'old trainer', 'five beats', '0123', '["N","S"]',
    x'0500000001000000', x'02000000', x'', x'03000000', '2025-01-02T03:04:05Z', 'failed', 13, 'a',
    'b', 9.0);
INSERT INTO candidates VALUES (0, 0, 0, 0, '128,0,8,64', '1,4,3,2', '2048,128,8,64,5', '1,1,3,2,1',
    3, 4, 'valid', 'trained', 3, 0, 300, 8704, 2568, 32, 0.0625, 0.03125, 0.5, 0.0, 0.875, 0.875, 1,
    NULL, 2.5, NULL, NULL, NULL);
INSERT INTO candidates VALUES (1, 0, 1, 0, '128,0,8,64', '1,4,3,2', '2048,128,8,64,5', '1,1,3,2,1',
    3, 4, 'invalid', 'not-trained', 3, 4, 300, 8704, 2568, 32, 0.0625, 0.03125, 0.5, 0.0, 0.25,
    NULL, NULL, NULL, 0.0, NULL, NULL, NULL);
INSERT INTO candidates VALUES (2, 0, 2, 0, '128,0,8,64', '1,4,3,2', '2048,128,8,64,5', '1,1,3,2,1',
    3, 4, 'abandoned', 'not-trained', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL, 0.0, NULL, NULL, NULL);
INSERT INTO candidates VALUES (3, 0, 2, 1, '128,0,8,64', '1,4,3,2', '2048,128,8,64,5', '1,1,3,2,1',
    3, 4, 'training-failed', 'trained', 3, 0, 300, 8704, 2568, 32, 0.0625, 0.03125, 0.5, 0.0, 0.0,
    NULL, NULL, NULL, 2.5, 27, 'training', 'out of memory');
INSERT INTO learning_curves VALUES (0, x'000000000000f83f000000000000e03f');
INSERT INTO weights VALUES (0, x'0000803f000020c000004040');
)");
    if (schema >= 3)
        file.exec("INSERT INTO sessions VALUES (1, '2025-01-02T03:04:05Z', '0.9', 'old trainer', "
                  "9.0)");
}

} // namespace splitscape::test
