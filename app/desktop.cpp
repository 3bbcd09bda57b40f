// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/stopsignals.h"
#include "core/api/servercontrol.h"
#include "core/instance/serverinstance.h"
#include "core/instance/simulatedinstance.h"
#include "ui/shell/frame/thememenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/translations.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Instance> makeInstance(const CommandLine &commandLine, const ServerSettings &settings)
{
    if (!commandLine.simulatedClients)
        return std::make_unique<ServerInstance>(settings);

    SimulationOptions options;
    options.clients = *commandLine.simulatedClients;
    options.fixedTimeMs = commandLine.simulatedTimeMs;
    return std::make_unique<SimulatedInstance>(options);
}

ThemeChoice themeOf(const QString &name)
{
    if (name == "light"_L1)
        return ThemeChoice::Light;
    return name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

}

int runDesktop(int argc, char *argv[], const CommandLine &commandLine, const ServerSettings &settings)
{
    QApplication application(argc, argv);
    // Choices made in the window go to farol/farol.ini, beside the server's farol.conf.
    QCoreApplication::setOrganizationName(u"farol"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    Translations translations;
    translations.load(savedLanguage());
    applyTheme(application, commandLine.theme.isEmpty() ? savedTheme() : themeOf(commandLine.theme));

    StopSignals signalWatch;
    const auto instance = makeInstance(commandLine, settings);
    MainWindow window(instance->feed(), instance->control());
    QObject::connect(&signalWatch, &StopSignals::stopRequested, &application, &QApplication::quit);
    instance->control().start();
    window.show();
    return QApplication::exec();
}

}
