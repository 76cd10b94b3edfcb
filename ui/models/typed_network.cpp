// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/typed_network.h"

#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace splitscape::ui {
namespace {

struct NetworkText {
    Q_DECLARE_TR_FUNCTIONS(TypedNetwork)
};

/// Lists of whole numbers, with what separates two lists between them.
QStringList listsIn(const QString& text)
{
    static const QRegularExpression list(QStringLiteral("\\d+(?:\\s*[,;]\\s*\\d+)*"));
    QStringList lists;
    auto matches = list.globalMatch(text);
    while (matches.hasNext())
        lists << matches.next().captured();
    return lists;
}

/// Empty where a number is too large to be one.
std::vector<int> numbersIn(const QString& list)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[,;]\\s*"));
    std::vector<int> numbers;
    const QStringList words = list.split(separator);
    for (const QString& word : words) {
        bool isNumber = false;
        numbers.push_back(word.toInt(&isNumber));
        if (!isNumber)
            return {};
    }
    return numbers;
}

} // namespace

TypedNetwork networkFromText(const QString& text)
{
    TypedNetwork network;
    const QStringList lists = listsIn(text);
    if (lists.size() != 2) {
        network.problem = NetworkText::tr(
            "Write the lengths, a slash and the channels: 2048,128,8,64,2 / 1,1,4,2,1.");
        return network;
    }
    const bool channelsFirst = text.indexOf(QLatin1String("channel"), 0, Qt::CaseInsensitive) >= 0
        && text.indexOf(QLatin1String("channel"), 0, Qt::CaseInsensitive)
            < text.indexOf(QLatin1String("length"), 0, Qt::CaseInsensitive);
    network.architecture.lengths = numbersIn(lists[channelsFirst ? 1 : 0]);
    network.architecture.channels = numbersIn(lists[channelsFirst ? 0 : 1]);
    if (const Result<void> valid = space::validate(network.architecture); !valid)
        network.problem = sentence(valid.error());
    return network;
}

} // namespace splitscape::ui
