// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demo_study.h"
#include "ui/run/study_document.h"

#include <QSignalSpy>
#include <QtTest>

using namespace splitscape;
using splitscape::ui::StudyDocument;

class TestStudyDocument : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<StudyDocument>();
        m_document->reset(study::demoStudy(), QString());
    }

    void anEditCanBeUndoneAndRedone()
    {
        setSeed(5);
        QVERIFY(m_document->isModified());
        QCOMPARE(m_document->undoField(), QStringLiteral("seed"));
        m_document->undo();
        QCOMPARE(m_document->spec(), study::demoStudy());
        QVERIFY(!m_document->isModified());
        QCOMPARE(m_document->redoField(), QStringLiteral("seed"));
        m_document->redo();
        QCOMPARE(m_document->spec().seed, std::uint64_t{5});
    }

    void editsOfOneFieldInARowAreOneStep()
    {
        setSeed(1);
        setSeed(12);
        setSeed(123);
        m_document->undo();
        QCOMPARE(m_document->spec(), study::demoStudy());
        QVERIFY(!m_document->canUndo());
    }

    void editsOfTwoFieldsAreTwoSteps()
    {
        setSeed(12);
        m_document->edit(QStringLiteral("test_trainings"),
                         [](study::StudySpec& spec) { spec.testTrainings = 9; });
        m_document->undo();
        QCOMPARE(m_document->spec().seed, std::uint64_t{12});
        m_document->undo();
        QCOMPARE(m_document->spec(), study::demoStudy());
    }

    void anEditAfterAnUndoDropsWhatWasUndone()
    {
        setSeed(12);
        m_document->undo();
        setSeed(13);
        QVERIFY(!m_document->canRedo());
        m_document->undo();
        QCOMPARE(m_document->spec(), study::demoStudy());
    }

    void anEditThatChangesNothingIsNoStep()
    {
        QSignalSpy changed(m_document.get(), &StudyDocument::changed);
        setSeed(study::demoStudy().seed);
        QVERIFY(!m_document->canUndo());
        QCOMPARE(changed.count(), 0);
    }

    void problemsNameTheirField()
    {
        QVERIFY(m_document->problems().empty());
        m_document->edit(QStringLiteral("limits.energy_mJ"), [](study::StudySpec& spec) {
            spec.rules.limits.energy = Energy::millijoules(-1.0);
        });
        QCOMPARE(m_document->problems().size(), std::size_t{1});
        QCOMPARE(m_document->problems().front().subject, std::string("limits.energy_mJ"));
        m_document->undo();
        QVERIFY(m_document->problems().empty());
    }

    void savingMakesItUnmodified()
    {
        setSeed(12);
        m_document->markSaved(QStringLiteral("/a/b.json"));
        QVERIFY(!m_document->isModified());
        QCOMPARE(m_document->path(), QStringLiteral("/a/b.json"));
        m_document->undo();
        QVERIFY(m_document->isModified());
    }

private:
    void setSeed(std::uint64_t seed)
    {
        m_document->edit(QStringLiteral("seed"),
                         [seed](study::StudySpec& spec) { spec.seed = seed; });
    }

    std::unique_ptr<StudyDocument> m_document;
};

QTEST_GUILESS_MAIN(TestStudyDocument)
#include "tst_study_document.moc"
