// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignals.h"

#include <csignal>
#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace farol {

namespace {

// A signal handler can reach nothing but globals.
int eventDescriptor = -1;
volatile std::sig_atomic_t wasRequested = 0;

extern "C" void onStopSignal(int signal)
{
    if (wasRequested)
        _exit(128 + signal);
    wasRequested = 1;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = write(eventDescriptor, &one, sizeof(one));
}

int openEventDescriptor()
{
    wasRequested = 0;
    eventDescriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return eventDescriptor;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action { };
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

}

StopSignals::StopSignals()
    : m_notifier(openEventDescriptor(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        Q_EMIT stopRequested();
    });
    handle(SIGINT, onStopSignal);
    handle(SIGTERM, onStopSignal);
}

StopSignals::~StopSignals()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    m_notifier.setEnabled(false);
    close(eventDescriptor);
}

}
