// SPDX-License-Identifier: GPL-3.0-or-later
// Knows no header of Work Queue: the module is opened on first use, so that everything else works
// without the package.
#include "core/remote/engine_module.h"

#include "core/base/program_module.h"

namespace splitscape::remote {

namespace {

constexpr ProgramModule kModule{
    "libsplitscape_work_queue.so", "SPLITSCAPE_WORK_QUEUE_MODULE", "Work Queue",
    "the module of Work Queue is not part of this installation, which was built without the package "
    "coop-computing-tools-dev"};

Error unavailable(std::string detail)
{
    return {ErrorCode::UsageInvalid, "--workers", std::move(detail)};
}

Result<EngineFactory> factoryOfModule()
{
    const Result<void*> factory = openModule(kModule, kEngineFactory);
    if (!factory)
        return unavailable(factory.error().detail);
    return *static_cast<const EngineFactory*>(*factory);
}

} // namespace

Result<std::unique_ptr<TaskEngine>> makeTaskEngine(const WorkersRequest& request)
{
    if (const auto valid = validate(request); !valid)
        return valid.error();
    const auto factory = factoryOfModule();
    if (!factory)
        return factory.error();
    if (!request.tlsKey.empty() && !factory->encrypts)
        return unavailable("this version of Work Queue cannot encrypt; use an SSH tunnel");
    return factory->make(request);
}

bool engineEncrypts()
{
    const auto factory = factoryOfModule();
    return factory && factory->encrypts;
}

} // namespace splitscape::remote
