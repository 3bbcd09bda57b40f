// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

const QString English = u"en"_s;

void install(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

}

void Translations::load(const QString &choice)
{
    const QLocale locale = choice.isEmpty() ? QLocale::system() : QLocale(choice);
    QLocale::setDefault(locale);
    m_language = languageFor(choice.isEmpty() ? locale.uiLanguages() : QStringList{ choice });
    // The last one installed is asked first.
    install(m_qtWords, u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_plurals, u"farol_"_s + English, u":/translations"_s);
    install(m_words, u"farol_"_s + m_language, u":/translations"_s);
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const auto language = QLocale(name).language();
        // Readers of any Portuguese are better served by this one than by English.
        if (language == QLocale::Portuguese)
            return u"pt_BR"_s;
        if (language == QLocale::English)
            break;
    }
    return English;
}

QString savedLanguage()
{
    return QSettings().value(u"language"_s).toString();
}

}
