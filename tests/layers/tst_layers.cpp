// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <regex>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

/// The map of the house style: a module may include its own folder and lower numbers only.
const std::map<std::string, int> kLevels{
    {"base", 0},      {"space", 1}, {"data", 1},     {"search", 2}, {"cost", 2},   {"train", 2},
    {"partition", 3}, {"study", 4}, {"evaluate", 4}, {"store", 5},  {"export", 5}, {"run", 6}};

struct Include {
    fs::path file; ///< from the source folder
    int line = 0;
    std::string header;
};

/// The folder below core/ a file or header belongs to.
std::optional<std::string> moduleOf(const fs::path& path)
{
    auto part = path.begin();
    if (part == path.end() || *part != "core" || ++part == path.end()
        || std::next(part) == path.end())
        return std::nullopt;
    return part->string();
}

bool isQtHeader(const std::string& header)
{
    static const std::regex pattern("Q[A-Z]\\w*|Qt[A-Z]\\w*/.*|q[a-z]+\\.h");
    return std::regex_match(header, pattern);
}

/// What is wrong with an include; nothing where it may stand.
std::optional<std::string> complaint(const Include& include)
{
    const auto from = moduleOf(include.file);
    if (!from)
        return std::nullopt;
    if (!kLevels.contains(*from))
        return "core/" + *from + " is not on the map";
    if (isQtHeader(include.header))
        return "core knows no Qt";
    if (include.header == "torch/torch.h" || include.header.starts_with("torch/")
        || include.header.starts_with("ATen/"))
        return include.file.parent_path() == "core/train/torch"
                && include.file.extension() == ".cpp"
            ? std::nullopt
            : std::optional<std::string>("LibTorch is for core/train/torch/*.cpp only");
    if (include.header.starts_with("ui/") || include.header.starts_with("app/"))
        return "core is below ui and app";
    const auto to = moduleOf(include.header);
    if (!to || *to == *from)
        return std::nullopt;
    if (!kLevels.contains(*to))
        return "core/" + *to + " is not on the map";
    if (kLevels.at(*to) < kLevels.at(*from))
        return std::nullopt;
    return "core/" + *from + " may not include core/" + *to;
}

std::vector<Include> includesOf(const fs::path& root)
{
    static const std::regex pattern("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"].*");
    std::vector<Include> includes;
    for (const auto& entry : fs::recursive_directory_iterator(root / "core")) {
        const auto extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp" && extension != ".hpp")
            continue;
        std::ifstream file(entry.path());
        std::string text;
        for (int line = 1; std::getline(file, text); ++line) {
            std::smatch match;
            if (std::regex_match(text, match, pattern))
                includes.push_back({fs::relative(entry.path(), root), line, match[1]});
        }
    }
    return includes;
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void wrongIncludesWouldBeSeen_data();
    void wrongIncludesWouldBeSeen();
    void coreKeepsItsLayers();
};

void TestLayers::wrongIncludesWouldBeSeen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("a lower folder") << "core/cost/a.cpp"
                                    << "core/space/b.h" << false;
    QTest::newRow("its own folder") << "core/cost/a.cpp"
                                    << "core/cost/b.h" << false;
    QTest::newRow("the standard library") << "core/cost/a.cpp"
                                          << "vector" << false;
    QTest::newRow("a sibling") << "core/cost/a.cpp"
                               << "core/search/b.h" << true;
    QTest::newRow("a higher folder") << "core/space/a.h"
                                     << "core/run/b.h" << true;
    QTest::newRow("the window") << "core/run/a.cpp"
                                << "ui/text/sentences.h" << true;
    QTest::newRow("a Qt class") << "core/base/a.h"
                                << "QString" << true;
    QTest::newRow("a Qt module") << "core/base/a.h"
                                 << "QtCore/QString" << true;
    QTest::newRow("an old Qt header") << "core/base/a.h"
                                      << "qglobal.h" << true;
    QTest::newRow("torch in its place") << "core/train/torch/a.cpp"
                                        << "torch/torch.h" << false;
    QTest::newRow("torch in a header") << "core/train/torch/a.h"
                                       << "torch/torch.h" << true;
    QTest::newRow("torch elsewhere") << "core/train/a.cpp"
                                     << "torch/torch.h" << true;
    QTest::newRow("a folder off the map") << "core/utils/a.h"
                                          << "vector" << true;
}

void TestLayers::wrongIncludesWouldBeSeen()
{
    QFETCH(QString, file);
    QFETCH(QString, header);
    QFETCH(bool, wrong);
    QCOMPARE(complaint({file.toStdString(), 1, header.toStdString()}).has_value(), wrong);
}

void TestLayers::coreKeepsItsLayers()
{
    const auto includes = includesOf(SPLITSCAPE_SOURCE_FOLDER);
    QVERIFY(includes.size() > 50);
    QStringList complaints;
    for (const Include& include : includes) {
        if (const auto wrong = complaint(include))
            complaints << QStringLiteral("%1:%2: %3 (%4)")
                              .arg(QString::fromStdString(include.file.string()))
                              .arg(include.line)
                              .arg(QString::fromStdString(*wrong),
                                   QString::fromStdString(include.header));
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
