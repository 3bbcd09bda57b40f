// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/http/requestparser.h"

#include "core/wire/http/asciitext.h"
#include "core/wire/http/parsing/bodyframing.h"
#include "core/wire/http/parsing/chunkedbody.h"
#include "core/wire/http/parsing/headscanner.h"
#include "core/wire/http/parsing/requesttarget.h"

#include <boost/beast/http/basic_parser.hpp>

#include <limits>
#include <utility>

namespace farol {

namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

QByteArrayView viewOf(string_view text)
{
    return QByteArrayView(text.data(), qsizetype(text.size()));
}

/// Beast's strict grammar of request line and headers, filling a request.
class HeadReader final : public http::basic_parser<true> {
public:
    explicit HeadReader(HttpRequest *request)
        : m_request(request)
    {
        // HeadScanner and the caller's limits come before these.
        header_limit(std::numeric_limits<std::uint32_t>::max());
        body_limit(std::numeric_limits<std::uint64_t>::max());
    }

    /// Whether `head`, blank line included, is a request head.
    bool read(QByteArrayView head)
    {
        error_code error;
        const auto buffer = boost::asio::const_buffer(head.data(), size_t(head.size()));
        return put(buffer, error) == size_t(head.size()) && !error && is_header_done();
    }

private:
    void on_request_impl(
        http::verb, string_view method, string_view target, int version, error_code &error) override
    {
        const auto read = readTarget(viewOf(method), viewOf(target));
        if (!read) {
            error = http::error::bad_target;
            return;
        }
        m_authority = read->authority;
        m_request->setRequestLine(viewOf(method), read->originForm, version % 10);
    }
    void on_field_impl(http::field field, string_view name, string_view value, error_code &) override
    {
        const bool isOutranked = field == http::field::host && !m_authority.isNull();
        m_request->addHeader(viewOf(name), isOutranked ? m_authority : viewOf(value));
    }
    void on_header_impl(error_code &) override { }
    void on_response_impl(int, string_view, int, error_code &) override { }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override { }
    std::size_t on_body_impl(string_view, error_code &) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, string_view, error_code &) override { return 0; }
    void on_finish_impl(error_code &) override { }

    HttpRequest *m_request;
    QByteArrayView m_authority;
};

constexpr HeadScanner::Limits HeadLimits{
    RequestParser::MaxHeadBytes,
    RequestParser::MaxTargetBytes,
    RequestParser::MaxHeaders,
};

}

/// What is known of the request that is being read.
class RequestParser::Request {
public:
    Progress readHead(QByteArrayView bytes);
    Progress readBody(QByteArrayView bytes);
    Progress fail(RequestError reason, qsizetype consumed = 0);

    enum class Stage : quint8 { Head, Body, Complete, Failed };

    HttpRequest request;
    QByteArray body;
    BodyFraming framing;
    qint64 maxBodyBytes = 0;
    Stage stage = Stage::Head;
    RequestError error = RequestError::Malformed;

private:
    Progress parseHead(QByteArrayView head, qsizetype consumed);
    Progress readKnownLength(QByteArrayView bytes);
    Progress readChunks(QByteArrayView bytes);
    Progress complete(qsizetype consumed);

    HeadScanner m_scanner{ HeadLimits };
    ChunkedBody m_chunks;
    QByteArray m_partialHead;
};

RequestParser::Progress RequestParser::Request::fail(RequestError reason, qsizetype consumed)
{
    stage = Stage::Failed;
    error = reason;
    return { consumed, Event::Error };
}

RequestParser::Progress RequestParser::Request::readHead(QByteArrayView bytes)
{
    const qsizetype taken = m_scanner.scan(bytes);
    if (const auto reason = m_scanner.error())
        return fail(*reason, taken);
    if (m_scanner.isComplete() && m_partialHead.isEmpty())
        return parseHead(bytes.first(taken), taken);

    m_partialHead.append(bytes.first(taken));
    if (!m_scanner.isComplete())
        return { taken, Event::NeedMore };
    return parseHead(std::exchange(m_partialHead, QByteArray()), taken);
}

RequestParser::Progress RequestParser::Request::parseHead(QByteArrayView head, qsizetype consumed)
{
    head = head.sliced(m_scanner.leadingBytes());
    request.reserve(head.size(), m_scanner.headerCount());
    if (!HeadReader(&request).read(head))
        return fail(RequestError::Malformed, consumed);
    const auto checked = checkHeaders(request);
    if (!checked)
        return fail(checked.error(), consumed);

    framing = *checked;
    request.squeeze();
    stage = Stage::Body;
    return { consumed, Event::HeadComplete };
}

RequestParser::Progress RequestParser::Request::readBody(QByteArrayView bytes)
{
    return framing.chunked ? readChunks(bytes) : readKnownLength(bytes);
}

RequestParser::Progress RequestParser::Request::readKnownLength(QByteArrayView bytes)
{
    const qint64 length = std::max<qint64>(framing.contentLength, 0);
    if (length > maxBodyBytes)
        return fail(RequestError::BodyTooLarge);
    const auto part = qsizetype(std::min<qint64>(bytes.size(), length - body.size()));
    body.append(bytes.first(part));
    return body.size() == length ? complete(part) : Progress{ part, Event::NeedMore };
}

RequestParser::Progress RequestParser::Request::readChunks(QByteArrayView bytes)
{
    const qsizetype taken = m_chunks.feed(bytes, body, maxBodyBytes);
    if (const auto reason = m_chunks.error())
        return fail(*reason, taken);
    return m_chunks.isComplete() ? complete(taken) : Progress{ taken, Event::NeedMore };
}

RequestParser::Progress RequestParser::Request::complete(qsizetype consumed)
{
    stage = Stage::Complete;
    return { consumed, Event::Complete };
}

RequestParser::RequestParser() = default;
RequestParser::~RequestParser() = default;
RequestParser::RequestParser(RequestParser &&) noexcept = default;
RequestParser &RequestParser::operator=(RequestParser &&) noexcept = default;

RequestParser::Progress RequestParser::feed(QByteArrayView bytes)
{
    if (!m_request) {
        if (bytes.isEmpty())
            return {};
        m_request = std::make_unique<Request>();
    }
    switch (m_request->stage) {
    case Request::Stage::Head:
        return m_request->readHead(bytes);
    case Request::Stage::Body:
        return m_request->readBody(bytes);
    case Request::Stage::Complete:
        return { 0, Event::Complete };
    case Request::Stage::Failed:
        break;
    }
    return { 0, Event::Error };
}

void RequestParser::setMaxBodyBytes(qint64 bytes)
{
    Q_ASSERT(m_request);
    m_request->maxBodyBytes = bytes;
}

HttpRequest RequestParser::takeRequest()
{
    Q_ASSERT(m_request && m_request->stage == Request::Stage::Complete);
    const auto done = std::exchange(m_request, nullptr);
    done->request.setBody(std::move(done->body));
    return std::move(done->request);
}

const HttpRequest &RequestParser::head() const
{
    Q_ASSERT(m_request);
    return m_request->request;
}

bool RequestParser::hasBody() const
{
    return m_request && m_request->framing.hasBody();
}

qint64 RequestParser::announcedBodyBytes() const
{
    return m_request ? m_request->framing.contentLength : -1;
}

bool RequestParser::isInsideRequest() const
{
    return m_request && m_request->stage < Request::Stage::Complete;
}

RequestError RequestParser::error() const
{
    Q_ASSERT(m_request && m_request->stage == Request::Stage::Failed);
    return m_request->error;
}

}
