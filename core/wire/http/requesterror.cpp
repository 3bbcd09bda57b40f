// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/http/requesterror.h"

namespace farol {

int statusFor(RequestError error)
{
    switch (error) {
    case RequestError::Malformed:
        break;
    case RequestError::HeadTooLarge:
        return 431;
    case RequestError::BodyTooLarge:
        return 413;
    case RequestError::ExpectationFailed:
        return 417;
    case RequestError::UnknownCoding:
        return 501;
    case RequestError::UnknownVersion:
        return 505;
    }
    return 400;
}

}
