// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QStyleFactory>

#include <memory>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

QByteArray tokensJson(bool dark)
{
    return fileContent(dark ? u":/themes/tokens-dark.json"_s : u":/themes/tokens-light.json"_s);
}

/// What is in force. One for the process, as QApplication's own palette and style are.
struct Look {
    ThemeChoice choice = ThemeChoice::System;
    Tokens tokens = readTokens(tokensJson(false)).value_or(Tokens());
    ThemeNotifier notifier;
};

Look &look()
{
    static Look inForce;
    return inForce;
}

// Asked before the first change of palette, as the application's own palette hides the desktop's
// afterwards; Fusion's standard palette still follows the platform.
bool desktopIsDark()
{
    const auto fusion = std::unique_ptr<QStyle>(QStyleFactory::create(u"Fusion"_s));
    const QPalette palette = fusion->standardPalette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool systemStartedDark()
{
    static const bool dark = [] {
        const QPalette palette = QApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

bool wantsDark(ThemeChoice choice)
{
    const bool startedDark = systemStartedDark();
    if (choice == ThemeChoice::System)
        return startedDark || desktopIsDark();
    return choice == ThemeChoice::Dark;
}

/// Follows the desktop while the choice is System.
class DesktopWatcher final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && watched == qApp && look().choice == ThemeChoice::System
            && look().tokens.dark != wantsDark(ThemeChoice::System))
            applyTheme(*qApp, ThemeChoice::System);
        return false;
    }
};

QString windowStyleSheet(const QByteArray &json)
{
    QString text = QString::fromUtf8(fileContent(u":/themes/window.qss"_s));
    // The one colour role that is another token in each theme.
    text.replace(
        u"{input}"_s, look().tokens.dark ? u"{color.surface.sunken}"_s : u"{color.surface.surface}"_s);
    return fillTemplate(text, json);
}

void watchDesktop(QApplication &application)
{
    const auto name = u"farolDesktopWatcher"_s;
    if (application.findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *watcher = new DesktopWatcher(&application);
    watcher->setObjectName(name);
    application.installEventFilter(watcher);
}

}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    const bool dark = wantsDark(choice);
    const QByteArray json = tokensJson(dark);
    look().choice = choice;
    look().tokens = readTokens(json).value_or(look().tokens);

    watchDesktop(application);
    if (application.style()->name() != u"fusion")
        application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(look().tokens.palette);
    application.setFont(fontFor(TextStyle::Body));
    application.setStyleSheet(windowStyleSheet(json));
    Q_EMIT look().notifier.themeChanged();
}

ThemeChoice themeChoice()
{
    return look().choice;
}

const Tokens &tokens()
{
    return look().tokens;
}

ThemeNotifier *themeNotifier()
{
    return &look().notifier;
}

QFont fontFor(TextStyle style)
{
    const Tokens::Type &type = tokens().type[size_t(style)];
    QFont font;
    font.setFamilies(style == TextStyle::Mono ? tokens().monoFamilies : tokens().uiFamilies);
    font.setPixelSize(type.px);
    font.setWeight(QFont::Weight(type.weight));
    return font;
}

}
