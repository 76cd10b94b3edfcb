<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContestText</name>
    <message numerus="yes">
        <source>%1, %2, %n search(es) of %3 trainings each</source>
        <comment>table, energy limit, trainings</comment>
        <translation>
            <numerusform>%1, %2, %n search of %3 trainings</numerusform>
            <numerusform>%1, %2, %n searches of %3 trainings each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message numerus="yes">
        <source>The accuracy of %n network(s) was predicted before the training: the predictions were off by %1 points on average, and %2 of the networks were within their 90 % interval.</source>
        <translation>
            <numerusform>The accuracy of %n network was predicted before the training: the predictions were off by %1 points on average, and %2 of the networks were within their 90 % interval.</numerusform>
            <numerusform>The accuracy of %n networks was predicted before the training: the predictions were off by %1 points on average, and %2 of the networks were within their 90 % interval.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteTexts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>with %n R-R interval</numerusform>
            <numerusform>with %n R-R intervals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitText</name>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>with %n R-R interval</numerusform>
            <numerusform>with %n R-R intervals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyForm</name>
    <message numerus="yes">
        <source>Values on air may have this format: %n bits each. The most accurate of all allowed ones is used.</source>
        <translation>
            <numerusform>Values on air may have this format: %n bit each. The most accurate of all allowed ones is used.</numerusform>
            <numerusform>Values on air may have this format: %n bits each. The most accurate of all allowed ones is used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The layers on the wearable may compute in this format: %n bits a weight. int8 counts where the device has figures for it.</source>
        <translation>
            <numerusform>The layers on the wearable may compute in this format: %n bit a weight. int8 counts where the device has figures for it.</numerusform>
            <numerusform>The layers on the wearable may compute in this format: %n bits a weight. int8 counts where the device has figures for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) under way there</source>
        <translation>
            <numerusform>%n training under way there</numerusform>
            <numerusform>%n trainings under way there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::AccuracyChart</name>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>%n trained</numerusform>
            <numerusform>%n trained</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::CandidatesPage</name>
    <message numerus="yes">
        <source>Copied %n candidates.</source>
        <translation>
            <numerusform>Copied %n candidate.</numerusform>
            <numerusform>Copied %n candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n candidates as %1.</source>
        <translation>
            <numerusform>Saved %n candidate as %1.</numerusform>
            <numerusform>Saved %n candidates as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::DataFound</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>patients or recordings</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ErrorsPanel</name>
    <message numerus="yes">
        <source>%n test sample(s) of class %1 called %2 by at least one training</source>
        <translation>
            <numerusform>%n test sample of class %1 called %2 by at least one training</numerusform>
            <numerusform>%n test samples of class %1 called %2 by at least one training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sample(s) called wrong by at least one training; a cell of the confusion matrix shows its own</source>
        <translation>
            <numerusform>%n test sample called wrong by at least one training; a cell of the confusion matrix shows its own</numerusform>
            <numerusform>%n test samples called wrong by at least one training; a cell of the confusion matrix shows its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::FitChart</name>
    <message numerus="yes">
        <source>%n layer(s); the fit is off by %1 at most.</source>
        <translation>
            <numerusform>%n layer; the fit is off by %1 at most.</numerusform>
            <numerusform>%n layers; the fit is off by %1 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ImportPanel</name>
    <message numerus="yes">
        <source>%n layer(s): %1.</source>
        <translation>
            <numerusform>%n layer: %1.</numerusform>
            <numerusform>%n layers: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::Inspector</name>
    <message numerus="yes">
        <source>with %n R-R intervals</source>
        <translation>
            <numerusform>with %n R-R interval</numerusform>
            <numerusform>with %n R-R intervals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::InspectorLink</name>
    <message numerus="yes">
        <source>%n candidate(s) keep all limits now that did not in the search.</source>
        <translation>
            <numerusform>%n candidate keeps all limits now that did not in the search.</numerusform>
            <numerusform>%n candidates keep all limits now that did not in the search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer do(es).</source>
        <translation>
            <numerusform>%n no longer does.</numerusform>
            <numerusform>%n no longer do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::KeptPanel</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::LibraryController</name>
    <message numerus="yes">
        <source>%n run(s) of %1 were added to the list.</source>
        <translation>
            <numerusform>%n run of %1 was added to the list.</numerusform>
            <numerusform>%n runs of %1 were added to the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n candidates are pinned already, as many as are compared. Unpin one first.</source>
        <translation>
            <numerusform>%n candidate is pinned already, as many as are compared. Unpin it first.</numerusform>
            <numerusform>%n candidates are pinned already, as many as are compared. Unpin one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::NumberListEdit</name>
    <message numerus="yes">
        <source>At most %n number(s) can be listed.</source>
        <translation>
            <numerusform>At most %n number can be listed.</numerusform>
            <numerusform>At most %n numbers can be listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::PlanPanel</name>
    <message numerus="yes">
        <source>%n layer(s) to measure; a fit to them predicts every layer within ± %1.</source>
        <translation>
            <numerusform>%n layer to measure; a fit to it predicts every layer within ± %1.</numerusform>
            <numerusform>%n layers to measure; a fit to them predicts every layer within ± %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::QueueDialog</name>
    <message numerus="yes">
        <source>The queue is under way; %n study(s) wait.</source>
        <translation>
            <numerusform>The queue is under way; %n study waits.</numerusform>
            <numerusform>The queue is under way; %n studies wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) wait for the queue to be started.</source>
        <translation>
            <numerusform>%n study waits for the queue to be started.</numerusform>
            <numerusform>%n studies wait for the queue to be started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) that waited could not be read.</source>
        <translation>
            <numerusform>%n study that waited could not be read.</numerusform>
            <numerusform>%n studies that waited could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RegretChart</name>
    <message numerus="yes">
        <source>%n trained</source>
        <translation>
            <numerusform>%n trained</numerusform>
            <numerusform>%n trained</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::ResultPage</name>
    <message numerus="yes">
        <source>± %1 points, %n trainings</source>
        <translation>
            <numerusform>± %1 points, %n training</numerusform>
            <numerusform>± %1 points, %n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n training(s)</source>
        <translation>
            <numerusform>of %n training</numerusform>
            <numerusform>of %n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Candidate #%1&lt;/b&gt; was trained again %n time(s) and has the best mean on the validation data that was held back: %2 (as trained in the search: %3). %4</source>
        <translation>
            <numerusform>&lt;b&gt;Candidate #%1&lt;/b&gt; was trained again %n time and has the best mean on the validation data that was held back: %2 (as trained in the search: %3). %4</numerusform>
            <numerusform>&lt;b&gt;Candidate #%1&lt;/b&gt; was trained again %n times and has the best mean on the validation data that was held back: %2 (as trained in the search: %3). %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::RunQueue</name>
    <message numerus="yes">
        <source>%n studies wait already, as many as the queue holds.</source>
        <translation>
            <numerusform>%n study waits already, as many as the queue holds.</numerusform>
            <numerusform>%n studies wait already, as many as the queue holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The study waits in the queue; %n wait in all.</source>
        <translation>
            <numerusform>The study waits in the queue; %n waits in all.</numerusform>
            <numerusform>The study waits in the queue; %n wait in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SeriesPage</name>
    <message numerus="yes">
        <source>All %n search(es) are complete.</source>
        <translation>
            <numerusform>The %n search is complete.</numerusform>
            <numerusform>All %n searches are complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n search(es)</source>
        <translation>
            <numerusform>Go on with %n search</numerusform>
            <numerusform>Go on with %n searches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::SplitView</name>
    <message numerus="yes">
        <source>The network has %n layers.</source>
        <translation>
            <numerusform>The network has %n layer.</numerusform>
            <numerusform>The network has %n layers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StartsField</name>
    <message numerus="yes">
        <source>%n network(s) that the study names</source>
        <translation>
            <numerusform>%n network that the study names</numerusform>
            <numerusform>%n networks that the study names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyFiles</name>
    <message numerus="yes">
        <source>%1 The file has %n further problem(s).</source>
        <translation>
            <numerusform>%1 The file has %n further problem.</numerusform>
            <numerusform>%1 The file has %n further problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run ended early, after %n candidate(s). It can go on to the same end as if it never had stopped.</source>
        <translation>
            <numerusform>This run ended early, after %n candidate. It can go on to the same end as if it never had stopped.</numerusform>
            <numerusform>This run ended early, after %n candidates. It can go on to the same end as if it never had stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>splitscape::ui::StudyPage</name>
    <message numerus="yes">
        <source>%n field(s) need another value before a search can start.</source>
        <translation>
            <numerusform>%n field needs another value before a search can start.</numerusform>
            <numerusform>%n fields need another value before a search can start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
</context>
</TS>
