// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/clippedwidgets.h"
#include "tests/support/ui/fakefeed.h"
#include "tests/support/ui/recordingcontrol.h"
#include "tests/support/ui/sampletraffic.h"
#include "ui/shell/frame/navitem.h"
#include "ui/shell/frame/sidebar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/translations.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDateTime>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

using namespace farol;
using namespace Qt::StringLiterals;

namespace {

/// Installed below all others, it is asked for what none of them knows.
class Untranslated final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own classes speak Portuguese only where Qt's translations are installed.
        if (*context != 'Q')
            found.insert(QLatin1String(context) + u": "_s + QString::fromUtf8(source));
        return {};
    }

    mutable QSet<QString> found;
};

QString screenshotFolder()
{
    return QCoreApplication::applicationDirPath() + u"/../screenshots"_s;
}

/// What a person, or a screen reader, finds in the visible widgets.
QStringList visibleTexts(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text().trimmed();
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int section = 0; section < header->count(); ++section)
                texts << header->model()->headerData(section, header->orientation()).toString();
        }
    }
    return texts;
}

/// Opens what a page shows beside a row; the first row of the rooms is a heading.
void selectSecondRow(const QWidget &window)
{
    for (auto *view : window.findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0) {
            view->setCurrentIndex(view->model()->index(0, 0));
            QTest::keyClick(view, Qt::Key_Down);
            return;
        }
    }
}

}

/// The whole window in Brazilian Portuguese: nothing left in English, nothing clipped.
class TestPortuguese : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void namesEveryPage();
    void speaksOnEveryPage_data();
    void speaksOnEveryPage();
    void welcomesTheFirstStart();

private:
    Untranslated m_untranslated;
    Translations m_translations;
};

void TestPortuguese::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"farol-test"_s);
    QCoreApplication::setApplicationName(u"tst_portuguese"_s);
    QSettings().clear();
    QVERIFY(QDir().mkpath(screenshotFolder()));
    QCoreApplication::installTranslator(&m_untranslated);
    m_translations.load(u"pt_BR"_s);
    QCOMPARE(m_translations.language(), u"pt_BR"_s);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestPortuguese::init()
{
    m_untranslated.found.clear();
}

void TestPortuguese::namesEveryPage()
{
    FakeFeed feed;
    RecordingControl control;
    const MainWindow window(feed, control);

    const auto *sidebar = window.findChild<Sidebar *>();
    const auto name = [&](const QString &page) { return sidebar->item(page)->accessibleName(); };
    QVERIFY(name(u"overview"_s).contains(u"Visão geral"_s));
    QVERIFY(name(u"clients"_s).contains(u"Clientes"_s));
    QVERIFY(name(u"rooms"_s).contains(u"Salas"_s));
    QVERIFY(name(u"events"_s).contains(u"Eventos"_s));
    QVERIFY(name(u"notifications"_s).contains(u"Notificações"_s));
}

void TestPortuguese::speaksOnEveryPage_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("overview") << QStringList{ u"Pausar tudo"_s, u"Desconexões"_s };
    QTest::newRow("clients") << QStringList{ u"Usuário"_s, u"Filtrar clientes"_s };
    QTest::newRow("rooms") << QStringList{ u"Membros"_s, u"Última atividade"_s };
    QTest::newRow("events") << QStringList{ u"Argumentos"_s, u"Seguir"_s };
    QTest::newRow("notifications") << QStringList{ u"Relatório de entrega"_s, u"Gravidade"_s };
}

void TestPortuguese::speaksOnEveryPage()
{
    QFETCH(QStringList, words);
    const QString page = QString::fromLatin1(QTest::currentDataTag());
    const qint64 now = QDateTime::currentMSecsSinceEpoch() / 1000 * 1000;
    FakeFeed feed;
    RecordingControl control;
    MainWindow window(feed, control);
    feed.setState(runningState(now - 600'000));
    for (const TrafficFrame &frame : sampleTraffic(now, 900))
        Q_EMIT feed.frameArrived(frame);
    window.resize(1440, 900);

    window.navigateTo(page);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    fillWithRows(feed, now);

    for (const QString &word : words)
        QTRY_VERIFY2(visibleTexts(window).contains(word), qPrintable(word));
    selectSecondRow(window);
    QTRY_COMPARE(clippedWidgets(window).join(u'\n'), QString());
    QVERIFY(window.grab().save(screenshotFolder() + u"/pt-"_s + page + u".png"_s));
    QCOMPARE(m_untranslated.found.values().join(u'\n'), QString());
}

void TestPortuguese::welcomesTheFirstStart()
{
    FakeFeed feed;
    RecordingControl control;
    MainWindow window(feed, control);
    feed.setState(runningState(QDateTime::currentMSecsSinceEpoch() - 14'000));
    window.resize(1440, 900);

    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    QTRY_VERIFY(visibleTexts(window).contains(u"O Farol está em execução"_s));
    QTRY_COMPARE(clippedWidgets(window).join(u'\n'), QString());
    QVERIFY(window.grab().save(screenshotFolder() + u"/pt-firstrun.png"_s));
    QCOMPARE(m_untranslated.found.values().join(u'\n'), QString());
}

QTEST_MAIN(TestPortuguese)
#include "tst_portuguese.moc"
