// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/net/testcertificate.h"

#include <QSslCertificate>
#include <QSslKey>

namespace farol {

namespace {

constexpr char Certificate[] = "-----BEGIN CERTIFICATE-----\n"
                               "MIIBnDCCAUGgAwIBAgIUIIbkxHigLoHO1EZf+zF18JBwBFcwCgYIKoZIzj0EAwIw\n"
                               "FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMDE0MDMxOVoYDzIxMjYxMDI3\n"
                               "MTQwMzE5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO\n"
                               "PQMBBwNCAAQqls967vcWaR78pz3EmGdunjJGGoXIAVnnlcXUKcfqTLjrYJL5An5b\n"
                               "5rU9/Wbh6029AqwV6h8IMQ7bCm41Vkf4o28wbTAdBgNVHQ4EFgQUbSByEm+DpKg0\n"
                               "WEiGrr9k5pSs+GQwHwYDVR0jBBgwFoAUbSByEm+DpKg0WEiGrr9k5pSs+GQwDwYD\n"
                               "VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI\n"
                               "zj0EAwIDSQAwRgIhAPCPMO4JksMRa7NPbiyWy6UM8t09xILfwZMjiwQMZRG7AiEA\n"
                               "mfe0I8J5RMqP6qHdzOfAyjPWyMiT/kIIowXyF7LPrIg=\n"
                               "-----END CERTIFICATE-----\n";

constexpr char Key[] = "-----BEGIN PRIVATE KEY-----\n"
                       "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgrFPTlmS0CdYAIvRY\n"
                       "hnL1M9ZCwS3L3B81n0kKATx4AuyhRANCAAQqls967vcWaR78pz3EmGdunjJGGoXI\n"
                       "AVnnlcXUKcfqTLjrYJL5An5b5rU9/Wbh6029AqwV6h8IMQ7bCm41Vkf4\n"
                       "-----END PRIVATE KEY-----\n";

}

QSslConfiguration testTlsConfiguration()
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(Certificate));
    configuration.setPrivateKey(QSslKey(QByteArray(Key), QSsl::Ec));
    return configuration;
}

}
