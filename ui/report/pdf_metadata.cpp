// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_metadata.h"

#include "splitscape_version.h"
#include "ui/report/report_text.h"

#include <QTextDocumentFragment>

namespace splitscape::ui {
namespace {

} // namespace

QByteArray xmpMetadata(const Article& article)
{
    QByteArray subjects;
    for (const QString& keyword : article.keywords)
        subjects += "<rdf:li>" + escaped(keyword) + "</rdf:li>";
    const QByteArray creator = "Splitscape " SPLITSCAPE_VERSION;
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><dc:title><rdf:Alt><rdf:li "
           "xml:lang=\"x-default\">"
        + escaped(article.title) + "</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>"
        + creator
        + "</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + escaped(QTextDocumentFragment::fromHtml(article.summary).toPlainText())
        + "</rdf:li></rdf:Alt></dc:description><dc:language><rdf:Bag><rdf:li>"
        + escaped(article.language) + "</rdf:li></rdf:Bag></dc:language><dc:subject><rdf:Bag>"
        + subjects + "</rdf:Bag></dc:subject><pdf:Keywords>"
        + escaped(article.keywords.join(QStringLiteral(", "))) + "</pdf:Keywords><xmp:CreatorTool>"
        + creator
        + "</xmp:CreatorTool></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

} // namespace splitscape::ui
