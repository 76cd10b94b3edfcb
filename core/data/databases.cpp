// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/databases.h"

#include "core/data/dataset_summary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <regex>

namespace splitscape::data {

namespace {

struct Recogniser {
    Database database;
    const char* names; ///< a regular expression over the whole name
    double rate_Hz; ///< 0: any
    double duration_s; ///< 0: any
};

// The 48 names of MIT-BIH: 100-109 without 110, ... as its RECORDS file lists them.
constexpr const char* kMitbihNames
    = "10[0-9]|11[1-9]|12[1-4]|20[0-35789]|21[0234579]|22[0-38]|23[0-4]";

const std::array<Recogniser, 8>& recognisers()
{
    static const std::array<Recogniser, 8> known{{
        {{kMitbihName,
          "G. B. Moody, R. G. Mark, “The impact of the MIT-BIH Arrhythmia Database”, IEEE "
          "Engineering in Medicine and Biology 20(3), 2001, doi 10.1109/51.932724."},
         kMitbihNames,
         360.0,
         1805.6},
        {{"MIT-BIH Supraventricular Arrhythmia Database",
          "S. D. Greenwald, “Improved detection and classification of arrhythmias in "
          "noise-corrupted electrocardiograms using contextual information”, PhD thesis, "
          "Harvard-MIT, 1990; PhysioNet, doi 10.13026/C2V30W."},
         "8[0-9][0-9]",
         128.0,
         1800.0},
        {{"MIT-BIH Noise Stress Test Database",
          "G. B. Moody, W. K. Muldrow, R. G. Mark, “A noise stress test for arrhythmia "
          "detectors”, Computers in Cardiology 11, 1984; PhysioNet, doi 10.13026/C2HS3T."},
         "(118|119)e(_6|[0-9][0-9])",
         360.0,
         1805.6},
        {{"St Petersburg INCART 12-lead Arrhythmia Database",
          "V. Tihonenko, A. Khaustov, S. Ivanov, A. Rivin, St Petersburg INCART 12-lead "
          "Arrhythmia Database, PhysioNet, 2008, doi 10.13026/C2V88N."},
         "I[0-7][0-9]",
         257.0,
         1800.0},
        {{"CHB-MIT Scalp EEG Database",
          "A. H. Shoeb, “Application of machine learning to epileptic seizure onset detection and "
          "treatment”, PhD thesis, MIT, 2009; CHB-MIT Scalp EEG Database, PhysioNet, doi "
          "10.13026/C2K01R."},
         "chb[0-9][0-9][abc]?_.*",
         0.0,
         0.0},
        {{"Siena Scalp EEG Database",
          "P. Detti, G. Vatti, G. Zabalo Manrique de Lara, “EEG synchronization analysis for "
          "seizure prediction: a study on data of noninvasive recordings”, Processes 8(7), 2020, "
          "doi 10.3390/pr8070846."},
         "PN[0-9][0-9]-[0-9.]+",
         0.0,
         0.0},
        {{"TUH EEG Corpus",
          "I. Obeid, J. Picone, “The Temple University Hospital EEG data corpus”, Frontiers in "
          "Neuroscience 10:196, 2016, doi 10.3389/fnins.2016.00196."},
         "[a-z]{8}_s[0-9]{3}_t[0-9]{3}",
         0.0,
         0.0},
        {{"Bonn EEG time series",
          "R. G. Andrzejak et al., “Indications of nonlinear deterministic and finite-dimensional "
          "structures in time series of brain electrical activity”, Phys. Rev. E 64:061907, 2001, "
          "doi 10.1103/PhysRevE.64.061907."},
         "[ZONFS][0-9]{3}",
         0.0,
         0.0},
    }};
    return known;
}

} // namespace

const Database* databaseOf(std::span<const RecordingId> recordings)
{
    for (const Recogniser& one : recognisers()) {
        const std::regex names(one.names);
        const bool all
            = std::all_of(recordings.begin(), recordings.end(), [&](const RecordingId& recording) {
                  return std::regex_match(recording.name, names)
                      && (one.rate_Hz == 0.0 || recording.rate_Hz == one.rate_Hz)
                      && (one.duration_s == 0.0
                          || std::abs(recording.duration_s - one.duration_s) < 1.0);
              });
        if (all && !recordings.empty())
            return &one.database;
    }
    return nullptr;
}

const Database* databaseTitled(std::string_view title)
{
    for (const Recogniser& one : recognisers())
        if (one.database.title == title)
            return &one.database;
    return nullptr;
}

std::string titleOf(const DatasetSpec& spec, std::span<const RecordingId> recordings)
{
    if (!spec.title.empty())
        return spec.title;
    if (const Database* known = databaseOf(recordings))
        return std::string(known->title);
    std::error_code ignored;
    auto path = std::filesystem::absolute(spec.path, ignored).lexically_normal();
    if (!path.has_filename())
        path = path.parent_path();
    return path.filename().string();
}

} // namespace splitscape::data
