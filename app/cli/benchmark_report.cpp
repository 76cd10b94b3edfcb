// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchmark_report.h"

#include "app/cli/text_table.h"
#include "core/base/text.h"

#include <array>
#include <ostream>

namespace splitscape::cli {

namespace {

using benchmark::Contest;
using benchmark::RegretBand;

/// After so many trainings, as far as the contest goes, and at its end.
std::vector<int> marksOf(const Contest& contest)
{
    std::vector<int> marks;
    for (const int mark : {10, 20, 50, 100, 200, 500, 1000}) {
        if (mark < contest.trainings)
            marks.push_back(mark);
    }
    marks.push_back(contest.trainings);
    return marks;
}

std::string points(double share) { return fixedNumber(100.0 * share, 2); }

} // namespace

void printContest(std::ostream& out, const Contest& contest)
{
    out << "Table " << contest.table << ": " << contest.architectures << " architectures, "
        << contest.valid << " within the limits";
    if (contest.limit_mJ)
        out << " (" << formatNumber(*contest.limit_mJ) << " mJ)";
    out << "; the best of them has " << fixedNumber(100.0 * contest.bestTest, 2)
        << " % on the test part\n"
        << "Regret in points of test accuracy after n trainings, median (quartiles) of "
        << contest.seeds << " seeds";
    if (contest.finalists > 1)
        out << ", the best of " << contest.finalists << " finalists";
    out << "\n\n";
    std::vector<std::string> headers{"strategy"};
    const std::vector<int> marks = marksOf(contest);
    for (const int mark : marks)
        headers.push_back("n = " + std::to_string(mark));
    headers.emplace_back("mean rank");
    TextTable table(headers);
    for (const benchmark::Contestant& contestant : contest.contestants) {
        std::vector<std::string> row{contestant.name};
        for (const int mark : marks) {
            const RegretBand& band = contestant.curve[static_cast<std::size_t>(mark - 1)];
            row.push_back(points(band.median) + " (" + points(band.lower) + " - "
                          + points(band.upper) + ")");
        }
        row.push_back(fixedNumber(contestant.meanRank, 2));
        table.add(std::move(row));
    }
    table.print(out);
    if (contest.criticalDifference)
        out << "\nMean ranks at the last n, 1 the best; ranks that differ by less than "
            << fixedNumber(*contest.criticalDifference, 2) << " do not differ (Nemenyi, 5 %).\n";
}

nlohmann::ordered_json contestJson(const Contest& contest)
{
    using Json = nlohmann::ordered_json;
    Json json;
    json["table"] = contest.table;
    json["architectures"] = contest.architectures;
    json["valid"] = contest.valid;
    json["energy_limit_mJ"] = contest.limit_mJ ? Json(*contest.limit_mJ) : Json(nullptr);
    json["best_test_accuracy"] = contest.bestTest;
    json["trainings"] = contest.trainings;
    json["finalists"] = contest.finalists;
    json["seeds"] = contest.seeds;
    json["critical_difference"]
        = contest.criticalDifference ? Json(*contest.criticalDifference) : Json(nullptr);
    json["strategies"] = Json::array();
    for (const benchmark::Contestant& contestant : contest.contestants) {
        Json one;
        one["strategy"] = contestant.name;
        one["mean_rank"] = contestant.meanRank;
        constexpr std::array<std::pair<const char*, double RegretBand::*>, 3> kParts{
            {{"regret_lower_quartile", &RegretBand::lower},
             {"regret_median", &RegretBand::median},
             {"regret_upper_quartile", &RegretBand::upper}}};
        for (const auto& [key, part] : kParts) {
            one[key] = Json::array();
            for (const RegretBand& band : contestant.curve)
                one[key].push_back(band.*part);
        }
        json["strategies"].push_back(std::move(one));
    }
    return json;
}

} // namespace splitscape::cli
