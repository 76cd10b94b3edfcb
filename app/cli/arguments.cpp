// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/command_page.h"
#include "app/cli/messages.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <ostream>

namespace splitscape::cli {

namespace {

std::string inQuotes(std::string_view text)
{
    std::string result(1, '"');
    result.append(text.substr(0, 60));
    return result.append(1, '"');
}

/// Thrown by our own checks inside CLI11's parse, with the finished error.
class ArgumentError : public CLI::ValidationError {
public:
    ArgumentError(const std::string& name, const std::string& detail)
        : CLI::ValidationError(name, detail)
        , m_error{ErrorCode::UsageInvalid, name, detail}
    {
    }
    [[nodiscard]] const splitscape::Error& asError() const { return m_error; }

private:
    splitscape::Error m_error;
};

Error unknownArgument(const CLI::App& app)
{
    const auto extras = app.remaining(true);
    const std::string first = extras.empty() ? std::string("argument") : extras.front();
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    }
    const std::vector<std::string_view> known(names.begin(), names.end());
    const auto near = first.starts_with("-") ? nearestName(first, known) : std::nullopt;
    return {ErrorCode::UsageInvalid, first.substr(0, 60),
            near ? "there is no such option, did you mean " + *near + "?"
                 : std::string("nothing takes it")};
}

/// CLI11 says "OPTION: fact" or a whole sentence.
Error fromLibrary(const CLI::Error& failure)
{
    const std::string text = failure.what();
    const std::size_t colon = text.find(": ");
    if (colon == std::string::npos)
        return {ErrorCode::UsageInvalid, "the command line", text};
    return {ErrorCode::UsageInvalid, text.substr(0, colon), text.substr(colon + 2)};
}

/// One line of JSON, which command_page.cpp reads.
std::string description(const CLI::App& app)
{
    nlohmann::json options = nlohmann::json::array();
    for (const CLI::Option* option : app.get_options()) {
        std::vector<std::string> names;
        for (const std::string& name : option->get_snames())
            names.push_back("-" + name);
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
        const bool takesValue = option->nonpositional() ? option->get_items_expected_max() > 0 : true;
        options.push_back({{"names", names},
                           {"value", takesValue ? option->get_type_name() : std::string()},
                           {"text", option->get_description()}});
    }
    return nlohmann::json{{"text", app.get_description()}, {"options", options}}.dump();
}

} // namespace

std::optional<int> parseArguments(CLI::App& app, const std::vector<std::string>& arguments,
                                  const Streams& streams)
{
    if (arguments.size() == 1 && arguments.front() == kDescribeArguments) {
        streams.out << description(app) << '\n';
        return Done;
    }
    try {
        // CLI11 takes them from the back.
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        return std::nullopt;
    } catch (const CLI::CallForHelp&) {
        streams.out << app.help();
        return Done;
    } catch (const ArgumentError& failure) {
        return report(streams, failure.asError());
    } catch (const CLI::ExtrasError&) {
        return report(streams, unknownArgument(app));
    } catch (const CLI::Error& failure) {
        return report(streams, fromLibrary(failure));
    }
}

CLI::Option* addNumber(CLI::App& app, const std::string& name, std::optional<double>& value,
                       NumberRange range, const std::string& description)
{
    const auto read = [&value, name, range](const std::string& text) {
        value = parseNumber(text);
        if (!value || !range.contains(*value))
            throw ArgumentError(
                name, "it must be a number " + range.text() + ", found " + inQuotes(text));
    };
    return app.add_option_function<std::string>(name, read, description)->type_name("X");
}

CLI::Option* addInteger(CLI::App& app, const std::string& name, std::optional<long long>& value,
                        long long low, long long high, const std::string& description)
{
    const auto read = [&value, name, low, high](const std::string& text) {
        value = parseInteger(text);
        if (!value || *value < low || *value > high)
            throw ArgumentError(name,
                                "it must be a whole number from " + std::to_string(low) + " to "
                                    + std::to_string(high) + ", found " + inQuotes(text));
    };
    return app.add_option_function<std::string>(name, read, description)->type_name("N");
}

CLI::Option* addInteger(CLI::App& app, const std::string& name, std::optional<long long>& value,
                        const NumberRange& range, const std::string& description)
{
    return addInteger(app, name, value, static_cast<long long>(range.low),
                      static_cast<long long>(range.high), description);
}

CLI::Option* addIntegerList(CLI::App& app, const std::string& name, std::vector<int>& values,
                            const std::string& description)
{
    const auto read = [&values, name](const std::string& text) {
        values.clear();
        std::string_view rest = text;
        for (;;) {
            const std::size_t comma = rest.find(',');
            const auto number = parseInteger(rest.substr(0, comma));
            if (!number || std::abs(*number) > std::numeric_limits<int>::max())
                throw ArgumentError(name,
                                    "it must be whole numbers with commas between them, found "
                                        + inQuotes(text));
            values.push_back(static_cast<int>(*number));
            if (comma == std::string_view::npos)
                return;
            rest.remove_prefix(comma + 1);
        }
    };
    return app.add_option_function<std::string>(name, read, description)->type_name("N,N,...");
}

} // namespace splitscape::cli
