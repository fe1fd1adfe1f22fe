package org.advocacycrm.web.contact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a form or in an address. */
final class Typed {

    private Typed() {}

    /** The constant of that name; none for anything else, so that an old or a forbidden address shows more rather than an error. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
