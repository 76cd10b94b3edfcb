// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_candidates.h"
#include "tests/support/made_view.h"
#include "ui/report/axis_scale.h"
#include "ui/report/drawing_svg.h"
#include "ui/report/figure_writer.h"
#include "ui/report/plot.h"
#include "ui/report/report_figures.h"
#include "ui/report/typeface.h"

#include <QFontMetricsF>
#include <QImage>
#include <QTest>
#include <QXmlStreamReader>
#include <algorithm>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

constexpr qreal kSlack = 0.6; // of a label's box: side bearings, and a stroke's half width

report::Report reportOf(const record::RunView& view)
{
    return *report::makeReport(view, "heart.splitscape");
}

/// As deep a network as there may be: 64 layers that change nothing, then the classes.
report::Report deepReport()
{
    record::RunView view = test::madeView();
    std::vector<int> lengths(space::kMaximumDepth, 2048);
    std::vector<int> channels(space::kMaximumDepth, 1);
    lengths.push_back(5);
    channels.push_back(1);
    view.candidates = {test::madeCandidate(0, lengths, channels, 0.9)};
    view.extraction.reset();
    return *report::makeReport(view, "deep.splitscape", 0);
}

report::Report largeReport()
{
    record::RunView view = test::madeView();
    view.candidates = test::madeRun(20'000, 4, 3); // of 5000 generations
    view.extraction.reset();
    return reportOf(view);
}

/// Of a study that limits the latency.
report::Report timedReport()
{
    record::RunView view = test::madeView();
    view.spec.rules.limits.latency = Seconds(0.02);
    return reportOf(view);
}

report::Report manyClassesReport()
{
    record::RunView view = test::madeView();
    view.origin.classNames.clear();
    metrics::ConfusionMatrix& matrix = view.extraction->confusion;
    matrix.classes = 12;
    matrix.counts.assign(144, 1234);
    for (int i = 0; i < 12; ++i)
        view.origin.classNames.push_back("a class with quite a long name, number "
                                         + std::to_string(i));
    return reportOf(view);
}

QRectF boxOf(const LabelMark& label)
{
    const qreal width = labelWidth(label.text, label.style);
    const qreal share = label.style.anchor == Anchor::Start ? 0.0
        : label.style.anchor == Anchor::Middle              ? 0.5
                                                            : 1.0;
    // From the height of digits to the base line: what two labels above each other must not share.
    return {label.baseline.x() - share * width, label.baseline.y() - 0.65 * label.style.size, width,
            0.65 * label.style.size};
}

std::vector<LabelMark> labelsOf(const Drawing& drawing)
{
    std::vector<LabelMark> labels;
    for (const Mark& mark : drawing.marks) {
        if (const auto* label = std::get_if<LabelMark>(&mark))
            labels.push_back(*label);
    }
    return labels;
}

bool hasLabel(const Drawing& drawing, const QString& text)
{
    for (const LabelMark& label : labelsOf(drawing)) {
        if (label.text == text)
            return true;
    }
    return false;
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT

private slots:
    void ticksAreRound_data();
    void ticksAreRound();
    void digitsAreOfOneWidth();
    void labelsStayInsideAndApart_data();
    void labelsStayInsideAndApart();
    void splitSaysWhatIsSent();
    void pointsBreakOffWhatIsFarAbove();
    void confusionCountsEverySample();
    void pointsAreTakenEvenly();
    void aFrontOfAnotherMetricIsNoStaircase();
    void latencyIsDrawnWhereItIsStated();
    void figuresStayBounded();
    void svgIsOneElementForAll_data();
    void svgIsOneElementForAll();
    void svgFollowsThePage();
    void whatIsMissingIsSaid();
    void pngAndPdfHaveTheSize();
    void endingsDecide();
};

void TestFigures::ticksAreRound_data()
{
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("fifths") << false << 0.0 << 0.97 << QList<double>{0.0, 0.2, 0.4, 0.6, 0.8, 1.0};
    QTest::newRow("from below") << false << 0.615 << 0.973
                                << QList<double>{0.6, 0.7, 0.8, 0.9, 1.0};
    QTest::newRow("one value is widened")
        << false << 0.5 << 0.5 << QList<double>{0.5, 0.51, 0.52, 0.53, 0.54, 0.55};
    QTest::newRow("one decade") << true << 0.06 << 0.55 << QList<double>{0.1, 0.2, 0.5};
    QTest::newRow("five decades: powers only")
        << true << 0.01 << 1000.0 << QList<double>{0.01, 0.1, 1.0, 10.0, 100.0, 1000.0};
}

void TestFigures::ticksAreRound()
{
    QFETCH(bool, logarithmic);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QList<double>, ticks);
    const AxisScale scale
        = logarithmic ? AxisScale::logarithmic(low, high) : AxisScale::linear(low, high, 5);
    QCOMPARE(scale.ticks().size(), static_cast<std::size_t>(ticks.size()));
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QVERIFY(std::abs(scale.ticks()[static_cast<std::size_t>(i)] - ticks[i])
                < 1e-9 * ticks.back());
    QVERIFY(scale.place(low) >= 0.0 && scale.place(low) < 0.35);
    QVERIFY(scale.place(high) <= 1.0 && scale.place(high) >= scale.place(low));
}

void TestFigures::digitsAreOfOneWidth()
{
    for (const QFont& font :
         {textFont(8.6), textFont(8.6, true), figureFont(7.5), listingFont(7)}) {
        const QFontMetricsF metrics(font);
        for (const char digit : {'0', '2', '3', '4', '5', '6', '7', '8', '9'})
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)),
                     metrics.horizontalAdvance(u'1'));
    }
}

void TestFigures::labelsStayInsideAndApart_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("a tested run") << 0;
    QTest::newRow("64 layers") << 1;
    QTest::newRow("many candidates and generations") << 2;
    QTest::newRow("many classes with long names") << 3;
    QTest::newRow("a limit on the latency") << 4;
}

void TestFigures::labelsStayInsideAndApart()
{
    QFETCH(int, which);
    const report::Report report = which == 0 ? reportOf(test::madeView())
        : which == 1                         ? deepReport()
        : which == 2                         ? largeReport()
        : which == 3                         ? manyClassesReport()
                                             : timedReport();
    for (std::size_t i = 0; i < kFigureNames.size(); ++i) {
        const auto kind = static_cast<FigureKind>(i);
        for (const QSizeF& size :
             {usualSize(kind), kind == FigureKind::Split ? QSizeF(420, 180) : QSizeF(220, 170)}) {
            const auto drawing = drawFigure(kind, report, size);
            if (!drawing)
                continue;
            const auto labels = labelsOf(*drawing);
            const QRectF sheet = QRectF(QPointF(), size).adjusted(-kSlack, -kSlack, kSlack, kSlack);
            for (std::size_t one = 0; one < labels.size(); ++one) {
                const QRectF box = boxOf(labels[one]);
                QVERIFY2(sheet.contains(box),
                         qPrintable(drawing->title + QStringLiteral(": ") + labels[one].text));
                for (std::size_t other = 0; other < one; ++other)
                    QVERIFY2(!box.adjusted(kSlack, kSlack, -kSlack, -kSlack)
                                  .intersects(boxOf(labels[other])),
                             qPrintable(drawing->title + QStringLiteral(": ") + labels[one].text
                                        + QStringLiteral(" on ") + labels[other].text));
            }
        }
    }
}

void TestFigures::splitSaysWhatIsSent()
{
    const auto drawing
        = drawFigure(FigureKind::Split, reportOf(test::madeView()), usualSize(FigureKind::Split));
    QVERIFY(drawing.has_value());
    for (const char16_t* text :
         {u"2048×1", u"8×4", u"2 classes", u"÷16", u"×8", u"fc", u"32 values", u"128\u00a0B",
          u"0.0206\u00a0mJ", u"Paper, 2 layers", u"Flash 340\u00a0B, RAM 8.50\u00a0KiB"})
        QVERIFY2(hasLabel(*drawing, QString::fromUtf16(text)),
                 qPrintable(QString::fromUtf16(text)));
    QVERIFY(drawing->description.contains(QStringLiteral("cut at point 3 of 5")));
}

void TestFigures::pointsBreakOffWhatIsFarAbove()
{
    record::RunView view = test::madeView();
    view.extraction.reset();
    // Point 2 sends 2048 x 4 values, 5.27 + 0.23 mJ; the axis ends at one and a half times the raw
    // input's 1.317.
    view.candidates = {test::madeCandidate(0, {2048, 2048, 16, 2}, {1, 4, 1, 1}, 0.9)};
    const auto drawing = drawFigure(FigureKind::Points, *report::makeReport(view, "", 0),
                                    usualSize(FigureKind::Points));
    QVERIFY(drawing.has_value());
    QVERIFY(hasLabel(*drawing, QStringLiteral("5.49")));
    QVERIFY(hasLabel(*drawing, QStringLiteral("limit 0.270\u00a0mJ")));
}

void TestFigures::confusionCountsEverySample()
{
    const auto drawing = drawFigure(FigureKind::Confusion, reportOf(test::madeView()),
                                    usualSize(FigureKind::Confusion));
    QVERIFY(drawing.has_value());
    for (const char16_t* text :
         {u"40", u"10", u"5", u"45", u"80.0\u00a0%", u"90.0\u00a0%", u"background", u"seizure"})
        QVERIFY2(hasLabel(*drawing, QString::fromUtf16(text)),
                 qPrintable(QString::fromUtf16(text)));
    QCOMPARE(drawing->description,
             QStringLiteral("85 of 100 test samples are classified correctly, 85.0\u00a0%."));
}

void TestFigures::pointsAreTakenEvenly()
{
    using Places = std::vector<std::size_t>;
    QCOMPARE(evenlyTaken(0, 3), Places{});
    QCOMPARE(evenlyTaken(3, 3), (Places{0, 1, 2}));
    QCOMPARE(evenlyTaken(5, 3), (Places{0, 2, 4}));
    QCOMPARE(evenlyTaken(6, 4), (Places{0, 1, 3, 5})); // never more than asked for
    QCOMPARE(evenlyTaken(999, 500).size(), std::size_t{500});
    QCOMPARE(evenlyTaken(999, 500).back(), std::size_t{998});
}

void TestFigures::aFrontOfAnotherMetricIsNoStaircase()
{
    report::Report report = reportOf(test::madeView());
    const auto dots = [&report] {
        const Drawing drawing = drawPopulation(report, {220, 170});
        return std::ranges::count_if(drawing.marks, [](const Mark& mark) {
            const auto* disc = std::get_if<DiscMark>(&mark);
            return disc && disc->fill && disc->fill->role == ColourRole::Text;
        });
    };
    report.front = {{Energy::millijoules(0.05), 0.86, 2}, {Energy::millijoules(0.09), 0.88, 0}};
    QCOMPARE(dots(), 0);
    report.front[1].accuracy = 0.84; // of a higher F1, say
    QCOMPARE(dots(), 3); // and that of the legend
}

void TestFigures::latencyIsDrawnWhereItIsStated()
{
    QVERIFY(reportOf(test::madeView()).latencies == report::LatencyPoints());
    QVERIFY(!drawFigure(FigureKind::Latency, reportOf(test::madeView()), {330, 210}));
    const report::Report report = timedReport();
    // SD-1 and SD-2 at 27.6 nJ a MAC: SD-1 is faster and more often right.
    QCOMPARE(report.latencies.valid.size(), std::size_t{2});
    QCOMPARE(report.latencies.front.size(), std::size_t{1});
    QCOMPARE(report.latencies.front.front().accuracy, 0.884);
    const auto drawing = drawFigure(FigureKind::Latency, report, {330, 210});
    QVERIFY(drawing.has_value());
    QCOMPARE(drawing->description,
             QStringLiteral("3 candidates keep all limits; the Pareto front of accuracy against "
                            "latency has 1 points."));
    QStringList texts;
    for (const LabelMark& label : labelsOf(*drawing))
        texts << label.text;
    QVERIFY2(texts.contains(QStringLiteral("limit 20.0\u00a0ms")), qPrintable(texts.join(u'|')));
}

void TestFigures::figuresStayBounded()
{
    const report::Report report = largeReport();
    for (const FigureKind kind : {FigureKind::Accuracy, FigureKind::Population}) {
        const auto drawing = drawFigure(kind, report, usualSize(kind));
        QVERIFY(drawing.has_value());
        QVERIFY(drawing->marks.size() < 10'000);
        for (const Mark& mark : drawing->marks) {
            if (const auto* line = std::get_if<PolylineMark>(&mark))
                QVERIFY(line->points.size() <= 2600);
        }
    }
}

void TestFigures::svgIsOneElementForAll_data()
{
    QTest::addColumn<int>("kind");
    for (std::size_t i = 0; i < kFigureNames.size(); ++i)
        QTest::newRow(kFigureNames[i].data()) << static_cast<int>(i);
}

void TestFigures::svgIsOneElementForAll()
{
    QFETCH(int, kind);
    const auto drawing = drawFigure(static_cast<FigureKind>(kind), timedReport(), {330, 210});
    QVERIFY(drawing.has_value());
    const auto svg = encoded(*drawing, FigureFormat::Svg, false);
    QVERIFY(svg.has_value());
    QXmlStreamReader reader(*svg);
    QString title;
    QString description;
    int texts = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("title"))
            title = reader.readElementText();
        else if (reader.name() == QLatin1String("desc"))
            description = reader.readElementText();
        else if (reader.name() == QLatin1String("text"))
            ++texts;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(title, drawing->title);
    QVERIFY(description.endsWith(u'.') && description == drawing->description);
    QVERIFY(texts > 3);
    QVERIFY(svg->contains("#0072b2") || kind == static_cast<int>(FigureKind::Accuracy));
}

void TestFigures::svgFollowsThePage()
{
    const auto drawing = drawFigure(FigureKind::Points, reportOf(test::madeView()), {330, 210});
    const QByteArray page = toSvg(*drawing, SvgColours::Page, "f1");
    QVERIFY(page.contains("var(--edge)") && page.contains("var(--radio)")
            && page.contains("var(--limit)"));
    QVERIFY(!page.contains("=\"#"));
    QVERIFY(page.contains("id=\"f1t\""));
    QVERIFY(colourProperties(false).contains(
        "--edge:#0072b2;--radio:#e69f00;--fog:#009e73;--limit:#d55e00;"));
    QVERIFY(toSvg(*drawing, SvgColours::Dark, "f").contains("#3d9fdc"));
}

void TestFigures::whatIsMissingIsSaid()
{
    record::RunView view = test::madeView();
    view.extraction.reset();
    const auto untested = drawFigure(FigureKind::Confusion, reportOf(view), {330, 210});
    QVERIFY(!untested);
    QCOMPARE(untested.error().code, ErrorCode::ValueOutOfRange);
    QCOMPARE(untested.error().subject, std::string("heart.splitscape"));
    QVERIFY(untested.error().detail.find("not tested") != std::string::npos);
    view.candidates.clear();
    view.generations.clear();
    const report::Report empty = reportOf(view);
    for (std::size_t i = 0; i < kFigureNames.size(); ++i)
        QVERIFY(!drawFigure(static_cast<FigureKind>(i), empty, {330, 210}));
}

void TestFigures::pngAndPdfHaveTheSize()
{
    const auto drawing = drawFigure(FigureKind::Split, reportOf(test::madeView()), {480, 190});
    const auto png = encoded(*drawing, FigureFormat::Png, true);
    QVERIFY(png.has_value());
    const QImage image = QImage::fromData(*png);
    QCOMPARE(image.size(), QSize(2000, 792)); // 480 and 190 points at 300 dots per inch
    QCOMPARE(image.text(QStringLiteral("Title")), drawing->title);
    QCOMPARE(image.pixelColor(2, image.height() - 2), colourOf(ColourRole::Surface, true));
    const auto pdf = encoded(*drawing, FigureFormat::Pdf, false);
    QVERIFY(pdf.has_value() && pdf->startsWith("%PDF-"));
    QVERIFY(pdf->contains("/MediaBox [0 0 480 190]")
            || pdf->contains("/MediaBox [0 0 480.000000 190.000000]"));
}

void TestFigures::endingsDecide()
{
    QCOMPARE(*figureFormatOf("a.svg"), FigureFormat::Svg);
    QCOMPARE(*figureFormatOf("a.b/c.PNG"), FigureFormat::Png);
    QCOMPARE(*figureFormatOf("a.pdf"), FigureFormat::Pdf);
    QCOMPARE(figureFormatOf("a.jpeg").error().code, ErrorCode::UsageInvalid);
    QCOMPARE(figureFormatOf("svg").error().code, ErrorCode::UsageInvalid);
}

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
