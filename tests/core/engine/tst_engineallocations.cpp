// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine/enginefixture.h"

#include <QtTest>

#include <cstdlib>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define FAROL_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define FAROL_SANITIZED
#endif
#endif

namespace {

std::size_t allocations = 0;

}

#if defined(FAROL_SANITIZED)
// Of the sanitizer's runtime; its header is not always installed.
extern "C" int __sanitizer_install_malloc_and_free_hooks(
    void (*)(const volatile void *, std::size_t), void (*)(const volatile void *));
static void countAllocation(const volatile void *, std::size_t)
{
    ++allocations;
}
static void ignoreFree(const volatile void *) { }
#elif defined(__GLIBC__)
// The program's own malloc goes before the library's, for Qt's containers and operator new alike.
extern "C" void *__libc_malloc(std::size_t bytes);
extern "C" void *malloc(std::size_t bytes)
{
    ++allocations;
    return __libc_malloc(bytes);
}
#endif

using namespace farol;
using namespace std::chrono_literals;

namespace {

/// A WebSocket that counts and allocates nothing.
class CountingChannel final : public MessageChannel {
public:
    void setReceiver(MessageReceiver *to) override { receiver = to; }
    void send(const MessageFrame &) override { ++sent; }
    void close(quint16, QByteArrayView) override { }
    void abort() override { }
    [[nodiscard]] qint64 pendingBytes() const override { return 0; }
    [[nodiscard]] bool isOpen() const override { return true; }

    MessageReceiver *receiver = nullptr;
    int sent = 0;
};

/// An upgrade request that yields a CountingChannel.
class CountingExchange final : public HttpExchange {
public:
    explicit CountingExchange(CountingChannel *&channel)
        : m_channel(channel)
    {
    }

    [[nodiscard]] const HttpRequest &request() const override { return m_request; }
    [[nodiscard]] const PeerAddress &peer() const override { return m_peer; }
    [[nodiscard]] bool isEncrypted() const override { return false; }
    void respond(HttpResponse) override { }
    void respondAndClose(HttpResponse) override { }
    void onAborted(std::function<void()>) override { }
    std::unique_ptr<MessageChannel> acceptWebSocket(const MessageLimits &, const HttpHeaders &) override
    {
        auto channel = std::make_unique<CountingChannel>();
        m_channel = channel.get();
        return channel;
    }
    void destroyConnection() override { }

private:
    const HttpRequest m_request = EnginePeer::head("GET", "/engine.io/?EIO=4&transport=websocket",
        { { "Connection", "Upgrade" }, { "Upgrade", "websocket" } });
    const PeerAddress m_peer{ "192.0.2.7", 40'000 };
    CountingChannel *&m_channel;
};

/// Answers each message with one and the same frame.
class AnsweringListener final : public EngineListener, public EngineReceiver {
public:
    void onSession(EngineSession &session) override
    {
        m_session = &session;
        session.setReceiver(this);
    }
    void onEngineMessage(QByteArrayView, MessageKind) override { m_session->send(m_answer); }
    void onEngineClosed(CloseReason, const CloseDetails &) override { }

private:
    EngineSession *m_session = nullptr;
    const MessageFrame m_answer = MessageFrame::copyOf("4answer", MessageKind::Text);
};

}

/// The way of a message through an open WebSocket session costs no memory, in either direction.
class TestEngineAllocations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAllocations();
    void passesMessagesWithoutMemory();
    void keepsAliveWithoutMemory();
};

void TestEngineAllocations::initTestCase()
{
#if defined(FAROL_SANITIZED)
    __sanitizer_install_malloc_and_free_hooks(countAllocation, ignoreFree);
#endif
}

void TestEngineAllocations::countsAllocations()
{
    const auto before = allocations;

    const QByteArray text(1000, 'x');

    QVERIFY(text.size() == 1000 && allocations > before);
}

void TestEngineAllocations::passesMessagesWithoutMemory()
{
    TestRuntime runtime;
    AnsweringListener listener;
    EngineServer server(runtime, EngineFixture::suiteConfig(), listener);
    CountingChannel *channel = nullptr;
    server.onRequest(std::make_unique<CountingExchange>(channel));
    runtime.settle();
    const auto sentBefore = channel->sent;
    const auto before = allocations;

    for (int i = 0; i < 1000; ++i) {
        const TurnScope turn(runtime.turn);
        channel->receiver->onMessage("4hello", MessageKind::Text);
        channel->receiver->onMessage("bytes", MessageKind::Binary);
    }

    QCOMPARE(allocations - before, std::size_t(0));
    QCOMPARE(channel->sent - sentBefore, 2000);
}

void TestEngineAllocations::keepsAliveWithoutMemory()
{
    TestRuntime runtime;
    AnsweringListener listener;
    EngineServer server(runtime, EngineFixture::suiteConfig(), listener);
    CountingChannel *channel = nullptr;
    server.onRequest(std::make_unique<CountingExchange>(channel));
    const auto sentBefore = channel->sent;
    const auto before = allocations;

    for (int i = 0; i < 100; ++i) {
        runtime.advance(310ms);
        channel->receiver->onMessage("4extends the timeout", MessageKind::Text);
        channel->receiver->onMessage("3", MessageKind::Text);
    }

    QCOMPARE(allocations - before, std::size_t(0));
    QCOMPARE(channel->sent - sentBefore, 200);
}

QTEST_GUILESS_MAIN(TestEngineAllocations)
#include "tst_engineallocations.moc"
