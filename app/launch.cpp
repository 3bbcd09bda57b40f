// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch.h"

#include <QTextStream>

namespace farol {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int tell(const CommandLine &commandLine)
{
    const auto code = commandLine.exitCode.value_or(0);
    if (code == 0)
        QTextStream(stdout) << commandLine.message << '\n';
    else
        QTextStream(stderr) << "farol: " << commandLine.message << '\n';
    return code;
}

bool mustRunHeadless(const CommandLine &commandLine)
{
    if (commandLine.headless)
        return true;
    for (const auto *const variable : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" }) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return false;
    }
    QTextStream(stderr) << "farol: there is no display, running without a window\n";
    return true;
}

}
