// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/turns.h"

#include <QtTest/QtTest>
#include <memory>

using namespace splitscape::ui;

class TestTurns : public QObject {
    Q_OBJECT

private slots:
    void nothingRunsInTheTurnThatPutsItOff()
    {
        QObject owner;
        bool hasRun = false;
        Turns::instance().putOff(&owner, [&] { hasRun = true; });
        QCoreApplication::sendPostedEvents();
        QVERIFY(!hasRun);
        QTRY_VERIFY(hasRun);
    }

    void eachPieceHasATurnOfItsOwnInOrder()
    {
        QObject owners[3];
        QStringList order;
        // What a piece posts is handled before the next piece.
        for (int i = 0; i < 3; ++i) {
            Turns::instance().putOff(&owners[i], [&, i] {
                order << QString::number(i);
                QMetaObject::invokeMethod(
                    this, [&] { order << QStringLiteral("event"); }, Qt::QueuedConnection);
            });
        }
        QTRY_COMPARE(order.size(), 6);
        QCOMPARE(order, QStringLiteral("0 event 1 event 2 event").split(u' '));
    }

    void anotherPieceOfTheSameOwnerTakesThePlaceOfTheFirst()
    {
        QObject one;
        QObject other;
        QStringList order;
        Turns::instance().putOff(&one, [&] { order << QStringLiteral("one, at first"); });
        Turns::instance().putOff(&other, [&] { order << QStringLiteral("other"); });
        Turns::instance().putOff(&one, [&] { order << QStringLiteral("one, at last"); });
        QTRY_COMPARE(order.size(), 2);
        QCOMPARE(order, (QStringList{QStringLiteral("one, at last"), QStringLiteral("other")}));
        QTest::qWait(10);
        QCOMPARE(order.size(), 2);
    }

    void nothingRunsForAnOwnerThatIsGoneOrThatDroppedIt()
    {
        auto gone = std::make_unique<QObject>();
        QObject dropping;
        QObject last;
        QStringList order;
        Turns::instance().putOff(gone.get(), [&] { order << QStringLiteral("gone"); });
        Turns::instance().putOff(&dropping, [&] { order << QStringLiteral("dropped"); });
        Turns::instance().putOff(&last, [&] { order << QStringLiteral("last"); });
        gone.reset();
        Turns::instance().drop(&dropping);
        QTRY_VERIFY(!order.isEmpty());
        QCOMPARE(order, QStringList{QStringLiteral("last")});
    }

    void aPieceMayPutOffMore()
    {
        QObject owner;
        int runs = 0;
        std::function<void()> again = [&] {
            if (++runs < 3)
                Turns::instance().putOff(&owner, again);
        };
        Turns::instance().putOff(&owner, again);
        QTRY_COMPARE(runs, 3);
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
