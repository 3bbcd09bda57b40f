// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace farol {

/// The words of the window in one language. Text that already stands in widgets stays as it is, so
/// it is loaded before the window is built. Needs an application. Thread: the desktop thread.
class Translations final {
public:
    /// Replaces what was loaded before. `choice` is "en", "pt_BR", or empty for the system's
    /// languages; numbers follow a choice and otherwise the system.
    void load(const QString &choice);

    /// "en" or "pt_BR"; empty before the first load().
    [[nodiscard]] QString language() const { return m_language; }

private:
    QTranslator m_plurals; ///< English "1 client", "2 clients" below every language
    QTranslator m_words;
    QTranslator m_qtWords; ///< menus and dialogs of Qt itself, where its translations are installed
    QString m_language;
};

/// The first of `wanted` the window speaks, else "en". `wanted` holds BCP 47 names, best first,
/// as QLocale::uiLanguages() gives them.
[[nodiscard]] QString languageFor(const QStringList &wanted);

/// The stored choice, setting `language`; empty when there is none.
[[nodiscard]] QString savedLanguage();

}
