package org.advocacycrm.shared;

import java.util.function.Supplier;

/** Work that happens as a whole or not at all. */
public interface UnitOfWork {

    <T> T call(Supplier<T> work);

    default void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
