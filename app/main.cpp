// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"
#include "app/launch.h"
#include "app/options/commandline.h"
#include "app/options/configreport.h"
#include "app/options/settingsources.h"
#ifdef FAROL_DESKTOP
#include "app/desktop.h"
#endif

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    using namespace farol;
    QCoreApplication::setApplicationName(QStringLiteral("farol"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FAROL_VERSION));

    const auto commandLine = readCommandLine(argumentsOf(argc, argv));
    if (commandLine.exitCode)
        return tell(commandLine);
    const auto sources = readSettings(commandLine);
    if (commandLine.command != Command::Run)
        return reportConfig(commandLine.command, sources);
    if (!sources.errors.isEmpty())
        return reportErrors(sources.errors);
#ifdef FAROL_DESKTOP
    if (!mustRunHeadless(commandLine))
        return runDesktop(argc, argv, commandLine, sources.settings);
#endif
    return runHeadless(argc, argv, commandLine, sources.settings);
}
