// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <new>

namespace splitscape::ui {

/// Destroys a value on a thread of its own, in the order of the calls. For values that take long to
/// destroy, such as a run of 100,000 candidates, when the window may be their last owner. All are
/// destroyed before the program ends.   Thread: any.
void destroyBehind(std::shared_ptr<const void> value);

/// A value that is destroyed there, whoever lets go of it last.
template <typename T>
[[nodiscard]] std::shared_ptr<T> sharedAndDestroyedBehind()
{
    return {new T(), [](T* value) {
                std::unique_ptr<T> owner(value);
                try {
                    destroyBehind(std::shared_ptr<const T>(std::move(owner)));
                } catch (const std::bad_alloc&) {
                    // Destroyed here instead.
                }
            }};
}

} // namespace splitscape::ui
