// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/earlier_schemas.h"

namespace splitscape::store {

namespace {

constexpr const char* kFirstTables = R"(
CREATE TABLE run (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    specification TEXT NOT NULL,
    seed INTEGER NOT NULL,
    program_version TEXT NOT NULL,
    trainer TEXT NOT NULL,
    dataset_name TEXT NOT NULL,
    dataset_fingerprint TEXT NOT NULL,
    class_names TEXT NOT NULL,
    split_train BLOB NOT NULL,
    split_selection BLOB NOT NULL,
    split_held_back BLOB NOT NULL,
    split_test BLOB NOT NULL,
    started_utc TEXT NOT NULL,
    outcome TEXT,
    error_code INTEGER,
    error_subject TEXT,
    error_detail TEXT,
    duration_s REAL
) STRICT;
CREATE TABLE generations (
    generation INTEGER PRIMARY KEY,
    best_fitness REAL NOT NULL,
    mean_fitness REAL NOT NULL,
    valid INTEGER NOT NULL,
    invalid INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    abandoned INTEGER NOT NULL,
    trained INTEGER NOT NULL,
    duration_s REAL NOT NULL
) STRICT;
CREATE TABLE candidates (
    id INTEGER PRIMARY KEY,
    generation INTEGER NOT NULL,
    slot INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    genome_lengths TEXT NOT NULL,
    genome_channels TEXT NOT NULL,
    lengths TEXT NOT NULL,
    channels TEXT NOT NULL,
    parameters INTEGER NOT NULL,
    macs INTEGER NOT NULL,
    status TEXT NOT NULL,
    source TEXT NOT NULL,
    point INTEGER,
    violations INTEGER,
    flash_bytes INTEGER,
    ram_bytes INTEGER,
    edge_macs INTEGER,
    sent_values INTEGER,
    edge_compute_mJ REAL,
    edge_transmit_mJ REAL,
    fog_compute_mJ REAL,
    fog_receive_mJ REAL,
    fitness REAL,
    selection_accuracy REAL,
    best_epoch INTEGER,
    held_back_accuracy REAL,
    duration_s REAL NOT NULL,
    failure_code INTEGER,
    failure_subject TEXT,
    failure_detail TEXT
) STRICT;
CREATE TABLE learning_curves (
    candidate INTEGER PRIMARY KEY REFERENCES candidates (id),
    loss_and_accuracy BLOB NOT NULL
) STRICT;
CREATE TABLE weights (
    candidate INTEGER PRIMARY KEY REFERENCES candidates (id),
    weights BLOB NOT NULL
) STRICT;
CREATE TABLE extraction (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    candidate INTEGER NOT NULL REFERENCES candidates (id),
    held_back_accuracy REAL NOT NULL,
    test_accuracy_mean REAL NOT NULL,
    test_accuracy_sd REAL
) STRICT;
CREATE TABLE test_trainings (
    repetition INTEGER PRIMARY KEY,
    seed INTEGER NOT NULL,
    selection_accuracy REAL NOT NULL,
    held_back_accuracy REAL NOT NULL,
    test_accuracy REAL NOT NULL
) STRICT;
CREATE TABLE confusion (
    actual INTEGER NOT NULL,
    predicted INTEGER NOT NULL,
    samples INTEGER NOT NULL,
    PRIMARY KEY (actual, predicted)
) STRICT, WITHOUT ROWID;
)";

constexpr const char* kShortlistTable = R"(
CREATE TABLE shortlist (
    place INTEGER PRIMARY KEY,
    candidate INTEGER NOT NULL REFERENCES candidates (id),
    held_back_accuracy_mean REAL NOT NULL
) STRICT;
)";

constexpr const char* kSessionTables = R"(
CREATE TABLE sessions (
    session INTEGER PRIMARY KEY,
    started_utc TEXT NOT NULL,
    program_version TEXT NOT NULL,
    trainer TEXT NOT NULL,
    duration_s REAL NOT NULL
) STRICT;
CREATE TABLE repeated_trainings (
    candidate INTEGER NOT NULL REFERENCES candidates (id),
    repetition INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    selection_accuracy REAL NOT NULL,
    held_back_accuracy REAL NOT NULL,
    weights BLOB NOT NULL,
    PRIMARY KEY (candidate, repetition)
) STRICT, WITHOUT ROWID;
)";

} // namespace

const std::array<const char*, 3> kEarlierSchemas{kFirstTables, kShortlistTable, kSessionTables};

} // namespace splitscape::store
