// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/words.h"

#include <QCoreApplication>

namespace farol {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

}

QString sentenceFor(SendError error)
{
    switch (error) {
    case SendError::None:
        return {};
    case SendError::NotRunning:
        return Sentences::tr("The server is not running. Start it, then send again.");
    case SendError::BadArguments:
        return Sentences::tr("The arguments are not a JSON list.");
    case SendError::ReservedName:
        return Sentences::tr("This event name is reserved by Socket.IO. Choose another.");
    case SendError::NobodyThere:
        return Sentences::tr("Nobody there to receive it.");
    }
    return {};
}

QString sentenceFor(const ServerState &state)
{
    switch (state.error) {
    case StartError::None:
        return {};
    case StartError::AddressInUse:
        return Sentences::tr("Port %1 is in use by another program.").arg(state.port);
    case StartError::AddressNotAvailable:
        return Sentences::tr("This computer has no address %1.").arg(state.address);
    case StartError::PermissionDenied:
        return Sentences::tr("Port %1 may not be opened by this user. Ports from 1024 upwards may.")
            .arg(state.port);
    case StartError::Other:
        return Sentences::tr("The server did not start: %1").arg(state.errorDetail);
    }
    return {};
}

}
