// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/workers_request.h"

#include "core/base/files.h"

#include <charconv>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace splitscape::remote {

namespace {

constexpr int kHighestPort = 65535;

bool isAddress(const std::string& address)
{
    in_addr parsed{};
    return ::inet_pton(AF_INET, address.c_str(), &parsed) == 1;
}

Error usage(std::string detail)
{
    return {ErrorCode::UsageInvalid, "--workers", std::move(detail)};
}

} // namespace

bool isLoopback(std::string_view address) { return address.starts_with("127."); }

Result<WorkersRequest> parseWorkersAddress(std::string_view text)
{
    WorkersRequest request;
    std::string_view port = text;
    if (const auto colon = text.rfind(':'); colon != std::string_view::npos) {
        request.address = std::string(text.substr(0, colon));
        port = text.substr(colon + 1);
    }
    const auto [end, failure]
        = std::from_chars(port.data(), port.data() + port.size(), request.port);
    if (failure != std::errc() || end != port.data() + port.size() || request.port < 0
        || request.port > kHighestPort)
        return usage("it is a port from 0 to 65535, or ADDRESS:PORT; found \"" + std::string(text)
                     + "\"");
    if (!isAddress(request.address))
        return usage("the address is a numeric one, such as 192.168.1.5; found \""
                     + request.address + "\"");
    return request;
}

Result<void> validate(const WorkersRequest& request)
{
    if (request.port < 0 || request.port > kHighestPort)
        return Error{ErrorCode::ValueOutOfRange, "The port of the workers",
                     "it is from 0 to 65535"};
    if (!isAddress(request.address))
        return Error{ErrorCode::ValueOutOfRange, "The address of the workers",
                     "it is a numeric one, such as 192.168.1.5"};
    if (request.tlsKey.empty() != request.tlsCertificate.empty())
        return Error{ErrorCode::ValueOutOfRange, "The encryption of the workers",
                     "it needs a key and a certificate"};
    if (request.passwordFile.empty()) {
        if (!isLoopback(request.address))
            return Error{ErrorCode::ValueOutOfRange, "The password file of the workers",
                         "an address that other machines reach needs one"};
        return {};
    }
    if (const auto readable = checkReadableFile(request.passwordFile); !readable)
        return readable.error();
    return {};
}

} // namespace splitscape::remote
