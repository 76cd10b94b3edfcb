// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

/// The map of ARCHITECTURE.md: a module may include its own folder and lower numbers only.
const std::map<std::string, int> kLevels{
    {"core/base", 0},       {"core/data", 1},     {"core/metrics", 1},   {"core/network", 1},
    {"core/space", 2},      {"core/cost", 3},     {"core/search", 3},    {"core/train", 3},
    {"core/partition", 4},  {"core/evaluate", 5}, {"core/study", 5},     {"core/export", 6},
    {"core/remote", 6},     {"core/store", 6},    {"core/calibrate", 7}, {"core/record", 7},
    {"core/report", 8},     {"core/run", 8},      {"core/benchmark", 9}, {"ui/text", 10},
    {"ui/theme", 10},       {"ui/jobs", 10},      {"ui/figures", 11},    {"ui/library", 12},
    {"ui/preferences", 12}, {"ui/report", 12},    {"ui/models", 13},     {"ui/charts", 14},
    {"ui/run", 14},         {"ui/widgets", 14},   {"ui/pages", 15},      {"ui/window", 16},
    {"app/worker", 20},     {"app/cli", 20},      {"app/gui", 20}};

struct Include {
    fs::path file; ///< from the source folder
    int line = 0;
    std::string header;
};

/// "core/base": the folder below core/, ui/ or app/ that a file or header belongs to.
std::optional<std::string> moduleOf(const fs::path& path)
{
    auto part = path.begin();
    if (part == path.end() || (*part != "core" && *part != "ui" && *part != "app"))
        return std::nullopt;
    const std::string top = part->string();
    if (++part == path.end() || std::next(part) == path.end())
        return std::nullopt;
    return top + "/" + part->string();
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
        return *from + " is not on the map";
    if (from->starts_with("core/") && isQtHeader(include.header))
        return "core knows no Qt";
    if (include.header.starts_with("torch/") || include.header.starts_with("ATen/"))
        return include.file.parent_path() == "core/train/torch"
                && include.file.extension() == ".cpp"
            ? std::nullopt
            : std::optional<std::string>("LibTorch is for core/train/torch/*.cpp only");
    const auto to = moduleOf(include.header);
    if (!to || *to == *from)
        return std::nullopt;
    if (!kLevels.contains(*to))
        return *to + " is not on the map";
    if (kLevels.at(*to) < kLevels.at(*from))
        return std::nullopt;
    return *from + " may not include " + *to;
}

using Folders = std::map<std::string, std::set<std::string>>; ///< folder, the folders it includes

/// Folders, of any depth, that include each other in a circle; empty where there is none.
std::vector<std::string> circleIn(const Folders& folders)
{
    std::map<std::string, int> state; // 1: on the way, 2: done
    std::vector<std::string> way;
    const std::function<bool(const std::string&)> visit = [&](const std::string& folder) {
        if (state[folder] == 2)
            return false;
        way.push_back(folder);
        if (state[folder] == 1)
            return true;
        state[folder] = 1;
        if (const auto found = folders.find(folder); found != folders.end()) {
            for (const std::string& next : found->second) {
                if (visit(next))
                    return true;
            }
        }
        state[folder] = 2;
        way.pop_back();
        return false;
    };
    for (const auto& [folder, next] : folders) {
        if (visit(folder))
            return {std::find(way.begin(), way.end(), way.back()), way.end()};
    }
    return {};
}

std::vector<Include> includesOf(const fs::path& root)
{
    static const std::regex pattern("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"].*");
    std::vector<Include> includes;
    for (const char* const top : {"core", "ui", "app"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
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
    }
    return includes;
}

/// The types of a header that is written in the house style: at the beginning of a line, with their
/// namespace.
std::vector<std::string> typesIn(std::istream& header)
{
    static const std::regex space("namespace ([\\w:]+) \\{");
    static const std::regex type("(?:class|struct|enum class) (\\w+)(?: final)?(?: : .*)? \\{.*");
    std::vector<std::string> types;
    std::string name;
    std::string text;
    while (std::getline(header, text)) {
        std::smatch match;
        if (std::regex_match(text, match, space))
            name = match[1];
        else if (std::regex_match(text, match, type))
            types.push_back(name + "::" + match[1].str());
    }
    return types;
}

/// Types, constants and functions between "namespace {" and its end, as written in the house style:
/// a function with the parameters of its first line, since others of its name may stand beside it.
std::vector<std::string> localNamesIn(std::istream& source)
{
    static const std::regex type("(?:class|struct|enum class) (\\w+)(?: final)?(?: : .*)? \\{.*");
    static const std::regex constant(
        "(?:inline |static )*(?:constexpr|const) [^=]*?\\b(k[A-Z]\\w*).*");
    static const std::regex function("(?!using |template)(?:[\\w:<>,&*\\[\\]]+ )+[&*]?(\\w+\\(.*)");
    std::vector<std::string> names;
    bool isInside = false;
    std::string text;
    while (std::getline(source, text)) {
        std::smatch match;
        if (text == "namespace {")
            isInside = true;
        else if (text.starts_with("} // namespace"))
            isInside = false;
        else if (isInside
                 && (std::regex_match(text, match, type) || std::regex_match(text, match, constant)
                     || std::regex_match(text, match, function)))
            names.push_back(match[1]);
    }
    return names;
}

/// The sources of each module of a CMakeLists.txt that may be compiled together: those under
/// SOURCES and not under ALONE.
std::map<std::string, std::vector<std::string>> modulesIn(const std::string& lists)
{
    static const std::string call = "splitscape_module(";
    std::map<std::string, std::vector<std::string>> modules;
    for (std::size_t at = lists.find(call); at != std::string::npos; at = lists.find(call, at)) {
        at += call.size();
        std::istringstream words(lists.substr(at, lists.find(')', at) - at));
        std::string name;
        words >> name;
        std::set<std::string> together;
        std::string part;
        for (std::string word; words >> word;) {
            if (word == "SOURCES" || word == "ALONE" || word.ends_with("LINKS"))
                part = word;
            else if (part == "SOURCES" && word.ends_with(".cpp"))
                together.insert(word);
            else if (part == "ALONE")
                together.erase(word);
        }
        modules[name].assign(together.begin(), together.end());
    }
    return modules;
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void wrongIncludesWouldBeSeen_data();
    void wrongIncludesWouldBeSeen();
    void everyFolderKeepsItsLayer();
    void aCircleWouldBeSeen();
    void noFoldersIncludeEachOtherInACircle();
    void typesAreSeen();
    void headersShareNoNameOfAType();
    void localNamesAreSeen();
    void sourcesCompiledTogetherShareNoLocalName();
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
    QTest::newRow("the window on its library") << "ui/window/a.cpp"
                                               << "ui/library/b.h" << false;
    QTest::newRow("a page of the window that knows the window") << "ui/pages/study/a.cpp"
                                                                << "ui/window/b.h" << true;
    QTest::newRow("the report on the data of its figures") << "ui/report/a.cpp"
                                                           << "ui/figures/b.h" << false;
    QTest::newRow("the data of a figure on a chart") << "ui/figures/a.cpp"
                                                     << "ui/charts/b.h" << true;
    QTest::newRow("charts on widgets") << "ui/charts/a.cpp"
                                       << "ui/widgets/b.h" << true;
    QTest::newRow("a window that knows a command") << "ui/window/a.cpp"
                                                   << "app/cli/b.h" << true;
    QTest::newRow("Qt above core") << "ui/text/a.h"
                                   << "QString" << false;
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

void TestLayers::everyFolderKeepsItsLayer()
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

void TestLayers::aCircleWouldBeSeen()
{
    QVERIFY(circleIn({{"a", {"b", "c"}}, {"b", {"c"}}}).empty());
    const std::vector<std::string> circle{"b", "c", "b"};
    QCOMPARE(circleIn({{"a", {"b"}}, {"b", {"c"}}, {"c", {"b"}}}), circle);
}

void TestLayers::noFoldersIncludeEachOtherInACircle()
{
    Folders folders;
    for (const Include& include : includesOf(SPLITSCAPE_SOURCE_FOLDER)) {
        const std::string from = include.file.parent_path().string();
        const std::string to = fs::path(include.header).parent_path().string();
        if (moduleOf(include.header) && to != from)
            folders[from].insert(to);
    }
    QVERIFY(folders.size() > 20);
    QStringList circle;
    for (const std::string& folder : circleIn(folders))
        circle << QString::fromStdString(folder);
    QVERIFY2(circle.isEmpty(), qPrintable(circle.join(QStringLiteral(" -> "))));
}

void TestLayers::typesAreSeen()
{
    std::istringstream header(
        "namespace splitscape::ui {\nclass Plot;\nclass Plot : public Base {\n"
        "    struct Inner {\nenum class Kind : int { A };\nstruct Size final {\n");
    const std::vector<std::string> expected{"splitscape::ui::Plot", "splitscape::ui::Kind",
                                            "splitscape::ui::Size"};
    QCOMPARE(typesIn(header), expected);
}

/// Of two classes with one name the linker keeps one destructor, and calls it for both.
void TestLayers::headersShareNoNameOfAType()
{
    const fs::path root(SPLITSCAPE_SOURCE_FOLDER);
    std::map<std::string, std::string> headers; // of a type
    QStringList complaints;
    for (const char* const top : {"core", "ui", "app"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            if (entry.path().extension() != ".h")
                continue;
            const std::string header = fs::relative(entry.path(), root).string();
            std::ifstream file(entry.path());
            for (const std::string& type : typesIn(file)) {
                const auto [found, isNew] = headers.emplace(type, header);
                if (!isNew && found->second != header)
                    complaints << QString::fromStdString(type + " is in " + found->second + " and "
                                                         + header);
            }
        }
    }
    QVERIFY(headers.size() > 500);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestLayers::localNamesAreSeen()
{
    std::istringstream source(
        "struct Outside {\nnamespace {\n\nstruct Figure {\n    int kInner = 0;\n};\n"
        "constexpr std::size_t kMost = 3;\nusing Json = nlohmann::json;\n"
        "constexpr milliseconds kWait{200};\nQString textOf(int value)\n{\n    return "
        "call(value);\n}\n"
        "const QRegExp& kind(const Table* table, // of rows\n} // namespace\nint after(int)\n");
    const std::vector<std::string> expected{"Figure", "kMost", "kWait", "textOf(int value)",
                                            "kind(const Table* table, // of rows"};
    QCOMPARE(localNamesIn(source), expected);
    const auto modules = modulesIn(
        "splitscape_module(one HOT\n SOURCES a.cpp b/c.cpp d.cpp\n icons.qrc\n ALONE d.cpp\n"
        " LINKS splitscape_two)\nsplitscape_module(two SOURCES e.cpp)");
    QCOMPARE(modules.size(), std::size_t{2});
    QCOMPARE(modules.at("one"), (std::vector<std::string>{"a.cpp", "b/c.cpp"}));
    QCOMPARE(modules.at("two"), std::vector<std::string>{"e.cpp"});
}

/// The release compiles the sources of a module together, which no test does.
void TestLayers::sourcesCompiledTogetherShareNoLocalName()
{
    const fs::path root(SPLITSCAPE_SOURCE_FOLDER);
    std::size_t seen = 0;
    QStringList complaints;
    for (const char* const top : {"core", "ui"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            if (entry.path().filename() != "CMakeLists.txt")
                continue;
            std::ifstream file(entry.path());
            const std::string lists{std::istreambuf_iterator<char>(file), {}};
            for (const auto& [module, sources] : modulesIn(lists)) {
                std::map<std::string, std::string> users; // of a name
                for (const std::string& source : sources) {
                    std::ifstream text(entry.path().parent_path() / source);
                    for (const std::string& name : localNamesIn(text)) {
                        ++seen;
                        const auto [found, isNew] = users.emplace(name, source);
                        if (!isNew && found->second != source)
                            complaints << QString::fromStdString(
                                module + ": " + name + " is in " + found->second + " and " + source
                                + ", so rename one or list one under ALONE");
                    }
                }
            }
        }
    }
    QVERIFY(seen > 1000);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
