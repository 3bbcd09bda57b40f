// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/words.h"
#include "ui/shell/translations.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace farol;
using namespace Qt::StringLiterals;

namespace {

QString clientCount(int count)
{
    return QCoreApplication::translate("farol::ClientsPage", "%n client(s)", nullptr, count);
}

}

/// Which language the window speaks, and how it counts in it.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void picksTheFirstLanguageItSpeaks_data();
    void picksTheFirstLanguageItSpeaks();
    void countsInTheChosenLanguage();
    void changesTheLanguageAgain();
    void followsTheSystemWithoutChoice();
    void readsTheStoredChoice();
    void forgetsItsWordsWhenDestroyed();
};

void TestTranslations::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"farol-test"_s);
    QCoreApplication::setApplicationName(u"tst_translations"_s);
    QSettings().clear();
}

void TestTranslations::picksTheFirstLanguageItSpeaks_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");

    QTest::newRow("Brazil") << QStringList{ u"pt-BR"_s, u"pt"_s } << u"pt_BR"_s;
    QTest::newRow("Portugal") << QStringList{ u"pt-PT"_s } << u"pt_BR"_s;
    QTest::newRow("United Kingdom") << QStringList{ u"en-GB"_s } << u"en"_s;
    QTest::newRow("English before Portuguese") << QStringList{ u"en-US"_s, u"pt-BR"_s } << u"en"_s;
    QTest::newRow("unknown before Portuguese") << QStringList{ u"fr-FR"_s, u"pt-BR"_s } << u"pt_BR"_s;
    QTest::newRow("unknown") << QStringList{ u"de-DE"_s } << u"en"_s;
    QTest::newRow("stored name") << QStringList{ u"pt_BR"_s } << u"pt_BR"_s;
    QTest::newRow("stored nonsense") << QStringList{ u"?"_s } << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void TestTranslations::picksTheFirstLanguageItSpeaks()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, language);

    QCOMPARE(languageFor(wanted), language);
}

void TestTranslations::countsInTheChosenLanguage()
{
    Translations translations;

    translations.load(u"en"_s);
    QCOMPARE(clientCount(1), u"1 client"_s);
    QCOMPARE(clientCount(12'408), u"12,408 clients"_s);

    translations.load(u"pt_BR"_s);
    QCOMPARE(clientCount(1), u"1 cliente"_s);
    QCOMPARE(clientCount(12'408), u"12.408 clientes"_s);
}

void TestTranslations::changesTheLanguageAgain()
{
    Translations translations;
    translations.load(u"pt_BR"_s);
    QCOMPARE(wordFor(RunState::Running), u"Em execução"_s);
    QCOMPARE(reasonInWords(u"frame too large"_s), u"quadro grande demais"_s);

    translations.load(u"en"_s);

    QCOMPARE(translations.language(), u"en"_s);
    QCOMPARE(wordFor(RunState::Running), u"Running"_s);
    QCOMPARE(reasonInWords(u"frame too large"_s), u"frame too large"_s);
}

void TestTranslations::followsTheSystemWithoutChoice()
{
    Translations translations;

    translations.load({});

    QCOMPARE(translations.language(), languageFor(QLocale::system().uiLanguages()));
    QCOMPARE(QLocale().language(), QLocale::system().language());
    QCOMPARE(clientCount(1).contains(u'('), false);
}

void TestTranslations::readsTheStoredChoice()
{
    QCOMPARE(savedLanguage(), QString());

    QSettings().setValue(u"language"_s, u"pt_BR"_s);

    QCOMPARE(savedLanguage(), u"pt_BR"_s);
}

void TestTranslations::forgetsItsWordsWhenDestroyed()
{
    {
        Translations translations;
        translations.load(u"pt_BR"_s);
    }

    QCOMPARE(wordFor(RunState::Running), u"Running"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
