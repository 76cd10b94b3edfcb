// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/strategies.h"

#include "ui/text/figures.h"

#include <QCoreApplication>
#include <array>

namespace splitscape::ui {

namespace {

struct StrategyText {
    Q_DECLARE_TR_FUNCTIONS(StrategyText)
};

struct Words {
    std::string_view key;
    const char* name;
    const char* explanation;
};

constexpr std::array kStrategies{
    Words{"genetic", QT_TRANSLATE_NOOP("StrategyText", "Genetic algorithm"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "The published method: generations of networks bred from the best.")},
    Words{"random", QT_TRANSLATE_NOOP("StrategyText", "Random"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "Random networks, each once. What the other ways have to beat.")},
    Words{"regularised-evolution", QT_TRANSLATE_NOOP("StrategyText", "Regularised evolution"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "Children of good networks, one change each; the oldest network "
                            "leaves, not the worst.")},
    Words{"local-search", QT_TRANSLATE_NOOP("StrategyText", "Local search"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "From a network to a better neighbour, and from the best one around "
                            "to a new start.")},
    Words{"nsga2", QT_TRANSLATE_NOOP("StrategyText", "NSGA-II"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "Looks for a whole front: the best accuracy at each energy.")},
    Words{"cnn-ga", QT_TRANSLATE_NOOP("StrategyText", "CNN-GA"),
          QT_TRANSLATE_NOOP("StrategyText", "Evolution that adds, removes and changes layers.")},
    Words{"zero-shot", QT_TRANSLATE_NOOP("StrategyText", "Zero-shot"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "Scores many untrained networks and trains those with the highest "
                            "score.")},
    Words{"one-shot", QT_TRANSLATE_NOOP("StrategyText", "One-shot"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "One large network lends its weights to all; the best with borrowed "
                            "weights are trained.")},
    Words{"bananas", QT_TRANSLATE_NOOP("StrategyText", "BANANAS"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "Small networks predict the accuracy of untrained ones; the most "
                            "promising are trained.")},
    Words{"reinforce", QT_TRANSLATE_NOOP("StrategyText", "Reinforcement"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "A recurrent network writes networks and learns which choices pay, "
                            "as NASNet does.")},
    Words{"differentiable", QT_TRANSLATE_NOOP("StrategyText", "Differentiable"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "One network mixes all others; gradients make its good layers "
                            "probable, as DARTS does.")},
};

constexpr std::array kSettings{
    Words{"population", QT_TRANSLATE_NOOP("StrategyText", "Population"),
          QT_TRANSLATE_NOOP("StrategyText", "Networks that are parents at one time.")},
    Words{"sample", QT_TRANSLATE_NOOP("StrategyText", "Sample"),
          QT_TRANSLATE_NOOP("StrategyText", "A parent is the best of this many drawn at random.")},
    Words{"batch", QT_TRANSLATE_NOOP("StrategyText", "Batch"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "Networks that are trained before the search learns from them.")},
    Words{"passes", QT_TRANSLATE_NOOP("StrategyText", "Passes of the large network"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "How often it sees the training part before networks are chosen by it.")},
    Words{"rounds", QT_TRANSLATE_NOOP("StrategyText", "Rounds"),
          QT_TRANSLATE_NOOP("StrategyText", "Generations that are bred on borrowed weights.")},
    Words{"parents", QT_TRANSLATE_NOOP("StrategyText", "Parents"),
          QT_TRANSLATE_NOOP("StrategyText", "The best so many networks have children.")},
    Words{"starts", QT_TRANSLATE_NOOP("StrategyText", "Starts"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "Random networks at the beginning, of which the best is the start.")},
    Words{"climb", QT_TRANSLATE_NOOP("StrategyText", "Move to"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "first: the first better neighbour; best: the best of all "
                            "neighbours.")},
    Words{
        "crossover", QT_TRANSLATE_NOOP("StrategyText", "Crossover"),
        QT_TRANSLATE_NOOP("StrategyText", "Probability from 0 to 1 that a child has two parents.")},
    Words{"mutation", QT_TRANSLATE_NOOP("StrategyText", "Mutation"),
          QT_TRANSLATE_NOOP("StrategyText", "Probability from 0 to 1 that a child is changed.")},
    Words{
        "latency", QT_TRANSLATE_NOOP("StrategyText", "Latency counts"),
        QT_TRANSLATE_NOOP("StrategyText", "Whether the time on the wearable is an objective too.")},
    Words{"flash", QT_TRANSLATE_NOOP("StrategyText", "Flash counts"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "Whether the Flash on the wearable is an objective too.")},
    Words{"proxy", QT_TRANSLATE_NOOP("StrategyText", "Score"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "What stands for the accuracy of a network that is not trained.")},
    Words{"samples", QT_TRANSLATE_NOOP("StrategyText", "Samples"),
          QT_TRANSLATE_NOOP("StrategyText", "Untrained networks that are scored.")},
    Words{"candidates", QT_TRANSLATE_NOOP("StrategyText", "Candidates"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "Untrained networks whose accuracy is predicted in each round.")},
    Words{"networks", QT_TRANSLATE_NOOP("StrategyText", "Predictors"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "How many small networks predict; their spread is the uncertainty.")},
    Words{"layers", QT_TRANSLATE_NOOP("StrategyText", "Predictor layers"),
          QT_TRANSLATE_NOOP("StrategyText", "Hidden layers of each small network.")},
    Words{"width", QT_TRANSLATE_NOOP("StrategyText", "Predictor width"),
          QT_TRANSLATE_NOOP("StrategyText", "Neurons of each of those layers.")},
    Words{"epochs", QT_TRANSLATE_NOOP("StrategyText", "Passes"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "How often the strategy's own network learns from the results after "
                            "each round.")},
    Words{"units", QT_TRANSLATE_NOOP("StrategyText", "Units"),
          QT_TRANSLATE_NOOP("StrategyText", "Memory cells of the network that writes networks.")},
    Words{"learning_rate", QT_TRANSLATE_NOOP("StrategyText", "Step size"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "Learning rate of the strategy's own network; larger learns faster "
                            "from few trainings.")},
    Words{"branches", QT_TRANSLATE_NOOP("StrategyText", "Branches"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "Lengths that a layer of the mixed network has at one time; more cost "
                            "more time.")},
    Words{"energy_weight", QT_TRANSLATE_NOOP("StrategyText", "Weight of the limits"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "How much networks beyond the limits count against the accuracy; 0: "
                            "not at all.")},
    Words{"entropy", QT_TRANSLATE_NOOP("StrategyText", "Entropy"),
          QT_TRANSLATE_NOOP("StrategyText", "Weight of variety; larger keeps exploring longer.")},
    Words{"clip", QT_TRANSLATE_NOOP("StrategyText", "Clip"),
          QT_TRANSLATE_NOOP("StrategyText",
                            "How far one round may change the probability of a choice.")},
};

template <typename List>
const Words* find(const List& list, std::string_view key)
{
    for (const Words& words : list) {
        if (words.key == key)
            return &words;
    }
    return nullptr;
}

QString asItIs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString strategyName(std::string_view name)
{
    const Words* words = find(kStrategies, name);
    return words ? StrategyText::tr(words->name) : asItIs(name);
}

QString strategyExplanation(std::string_view name)
{
    const Words* words = find(kStrategies, name);
    return words ? StrategyText::tr(words->explanation) : QString();
}

QString relaxationText(const search::Relaxation& relaxation)
{
    const QString skips = percentText(relaxation.skips, 0);
    if (relaxation.hasCollapsed())
        return StrategyText::tr("The mixed network has collapsed: it most probably skips %1 of its "
                                "layers, so better networks may have been passed over.")
            .arg(skips);
    return StrategyText::tr("The mixed network most probably skips %1 of its layers; its most "
                            "probable lengths have a probability of %2 on average.")
        .arg(skips, percentText(relaxation.certainty, 0));
}

QString strategySettingLabel(std::string_view key)
{
    const Words* words = find(kSettings, key);
    return words ? StrategyText::tr(words->name) : asItIs(key);
}

QString strategySettingExplanation(std::string_view key)
{
    const Words* words = find(kSettings, key);
    return words ? StrategyText::tr(words->explanation) : QString();
}

} // namespace splitscape::ui
