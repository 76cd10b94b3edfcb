// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchmark_report.h"

#include "app/cli/text_table.h"
#include "core/base/text.h"

#include <array>
#include <ostream>

namespace splitscape::cli {

namespace {

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

std::vector<double> regretsAt(const Contestant& contestant, int trainings)
{
    std::vector<double> regrets;
    for (const benchmark::Trace& trace : contestant.traces)
        regrets.push_back(trace.regret[static_cast<std::size_t>(trainings - 1)]);
    return regrets;
}

std::vector<double> ranksOf(const Contest& contest)
{
    std::vector<std::vector<double>> regrets;
    for (const Contestant& contestant : contest.contestants)
        regrets.push_back(regretsAt(contestant, contest.trainings));
    return benchmark::meanRanks(regrets);
}

std::optional<double> criticalDifferenceOf(const Contest& contest)
{
    return benchmark::criticalDifference(contest.contestants.size(),
                                         contest.contestants.front().traces.size());
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
        << contest.contestants.front().traces.size() << " seeds";
    if (contest.finalists > 1)
        out << ", the best of " << contest.finalists << " finalists";
    out << "\n\n";
    std::vector<std::string> headers{"strategy"};
    const std::vector<int> marks = marksOf(contest);
    for (const int mark : marks)
        headers.push_back("n = " + std::to_string(mark));
    headers.emplace_back("mean rank");
    TextTable table(headers);
    const std::vector<double> ranks = ranksOf(contest);
    for (std::size_t i = 0; i < contest.contestants.size(); ++i) {
        std::vector<std::string> row{contest.contestants[i].name};
        for (const int mark : marks) {
            const std::vector<double> regrets = regretsAt(contest.contestants[i], mark);
            row.push_back(points(benchmark::quantile(regrets, 0.5)) + " ("
                          + points(benchmark::quantile(regrets, 0.25)) + " - "
                          + points(benchmark::quantile(regrets, 0.75)) + ")");
        }
        row.push_back(fixedNumber(ranks[i], 2));
        table.add(std::move(row));
    }
    table.print(out);
    if (const auto difference = criticalDifferenceOf(contest))
        out << "\nMean ranks at the last n, 1 the best; ranks that differ by less than "
            << fixedNumber(*difference, 2) << " do not differ (Nemenyi, 5 %).\n";
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
    json["seeds"] = contest.contestants.front().traces.size();
    const auto difference = criticalDifferenceOf(contest);
    json["critical_difference"] = difference ? Json(*difference) : Json(nullptr);
    const std::vector<double> ranks = ranksOf(contest);
    json["strategies"] = Json::array();
    for (std::size_t i = 0; i < contest.contestants.size(); ++i) {
        Json one;
        one["strategy"] = contest.contestants[i].name;
        one["mean_rank"] = ranks[i];
        constexpr std::array<std::pair<const char*, double>, 3> kShares{
            {{"lower_quartile", 0.25}, {"median", 0.5}, {"upper_quartile", 0.75}}};
        for (const auto& [key, share] : kShares) {
            one["regret_" + std::string(key)] = Json::array();
            for (int n = 1; n <= contest.trainings; ++n)
                one["regret_" + std::string(key)].push_back(
                    benchmark::quantile(regretsAt(contest.contestants[i], n), share));
        }
        json["strategies"].push_back(std::move(one));
    }
    return json;
}

} // namespace splitscape::cli
