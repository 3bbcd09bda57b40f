// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/words.h"

#include <QCoreApplication>

namespace farol {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

}

QString wordFor(RunState state)
{
    switch (state) {
    case RunState::Stopped:
        return Words::tr("Stopped");
    case RunState::Starting:
        return Words::tr("Starting");
    case RunState::Running:
        return Words::tr("Running");
    case RunState::Stopping:
        return Words::tr("Stopping");
    case RunState::Failed:
        return Words::tr("Failed");
    }
    return {};
}

QString wordFor(ClientLiveness liveness)
{
    switch (liveness) {
    case ClientLiveness::Live:
        return Words::tr("Live");
    case ClientLiveness::Slow:
        return Words::tr("Slow");
    case ClientLiveness::Left:
        return Words::tr("Left");
    }
    return {};
}

QString wordFor(ClientTransport transport)
{
    // Names of the protocol, the same in every language.
    return transport == ClientTransport::WebSocket ? QStringLiteral("WebSocket") : Words::tr("Polling");
}

QString wordFor(EventDirection direction)
{
    switch (direction) {
    case EventDirection::In:
        return Words::tr("in");
    case EventDirection::Out:
        return Words::tr("out");
    case EventDirection::Room:
        return Words::tr("room");
    case EventDirection::Connection:
        return Words::tr("connection");
    }
    return {};
}

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Words::tr("Info");
    case Severity::Success:
        return Words::tr("Success");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Critical:
        return Words::tr("Critical");
    }
    return {};
}

QString wordFor(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Written:
        return Words::tr("Written");
    case DeliveryState::Acknowledged:
        return Words::tr("Acknowledged");
    case DeliveryState::TimedOut:
        return Words::tr("Timed out");
    case DeliveryState::LeftBefore:
        return Words::tr("Left before");
    }
    return {};
}

QString wordFor(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        return Words::tr("Info");
    case LogLevel::Warning:
        return Words::tr("Warning");
    case LogLevel::Error:
        return Words::tr("Error");
    }
    return {};
}

QString wordFor(AckState ack)
{
    switch (ack) {
    case AckState::Waiting:
        return Words::tr("waiting");
    case AckState::TimedOut:
        return Words::tr("timed out");
    case AckState::None:
    case AckState::Answered:
        return {};
    }
    return {};
}

StateGlyph glyphFor(RunState state)
{
    switch (state) {
    case RunState::Running:
        return StateGlyph::On;
    case RunState::Starting:
    case RunState::Stopping:
        return StateGlyph::Wait;
    case RunState::Failed:
        return StateGlyph::Error;
    case RunState::Stopped:
        return StateGlyph::Off;
    }
    return StateGlyph::None;
}

StateGlyph glyphFor(ClientLiveness liveness)
{
    switch (liveness) {
    case ClientLiveness::Live:
        return StateGlyph::On;
    case ClientLiveness::Slow:
        return StateGlyph::Warn;
    case ClientLiveness::Left:
        return StateGlyph::Off;
    }
    return StateGlyph::None;
}

StateGlyph glyphFor(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Acknowledged:
        return StateGlyph::On;
    case DeliveryState::Written:
        return StateGlyph::Wait;
    case DeliveryState::TimedOut:
        return StateGlyph::Warn;
    case DeliveryState::LeftBefore:
        return StateGlyph::Off;
    }
    return StateGlyph::None;
}

}
