// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/retirement.h"

#include <QtTest/QtTest>

#include <future>
#include <semaphore>
#include <thread>

using namespace splitscape::ui;

namespace {

/// Says where it is destroyed, and waits there until it may be.
struct Slow {
    ~Slow()
    {
        if (!mayEnd)
            return;
        mayEnd->acquire();
        destroyedOn->set_value(std::this_thread::get_id());
    }
    std::binary_semaphore* mayEnd = nullptr;
    std::promise<std::thread::id>* destroyedOn = nullptr;
};

} // namespace

class TestRetirement : public QObject {
    Q_OBJECT

private slots:
    void theLastOwnerDoesNotWait_data();
    void theLastOwnerDoesNotWait();
};

void TestRetirement::theLastOwnerDoesNotWait_data()
{
    QTest::addColumn<bool>("givenAway");
    QTest::newRow("a value that is given away") << true;
    QTest::newRow("a pointer that goes out of scope") << false;
}

void TestRetirement::theLastOwnerDoesNotWait()
{
    QFETCH(bool, givenAway);
    std::binary_semaphore mayEnd(0);
    std::promise<std::thread::id> destroyedOn;
    std::future<std::thread::id> end = destroyedOn.get_future();
    std::shared_ptr<Slow> value
        = givenAway ? std::make_shared<Slow>() : sharedAndDestroyedBehind<Slow>();
    value->mayEnd = &mayEnd;
    value->destroyedOn = &destroyedOn;
    if (givenAway)
        destroyBehind(std::move(value));
    value.reset();
    // Had this thread destroyed it, it would wait for the semaphore and never get here.
    QVERIFY(end.wait_for(std::chrono::seconds(0)) == std::future_status::timeout);
    mayEnd.release();
    QVERIFY(end.wait_for(std::chrono::seconds(60)) == std::future_status::ready);
    QVERIFY(end.get() != std::this_thread::get_id());
}

QTEST_APPLESS_MAIN(TestRetirement)
#include "tst_retirement.moc"
