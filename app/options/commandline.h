// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace farol {

enum class Command : unsigned char {
    Run,
    CheckConfig, ///< says what is wrong with the options
    PrintConfig, ///< prints every option with its source
};

/// One option of the settings table as somebody wrote it.
struct GivenSetting {
    QString key; ///< as in settingTable()
    QString text;
    QString place; ///< "--port", "FAROL_PORT", "/home/…/farol.conf"
};

/// What the command line asks for.
struct CommandLine {
    Command command = Command::Run;
    QList<GivenSetting> settings;
    QString configFile; ///< empty: the usual place
    bool headless = false;
    std::optional<int> simulatedClients;
    std::optional<qint64> simulatedTimeMs; ///< the simulation stands still then; ms since 1970
    QString theme;                         ///< "system", "light", "dark", or empty when not given

    std::optional<int> exitCode; ///< the program ends with that, after `message`
    QString message;             ///< help or version for exit code 0, else what is wrong
};

/// Reads the arguments, the program's name first. Every option of the settings table is one here.
/// Errors: exit code 2 and a message. Thread: any; needs no application object.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

}
