package org.advocacycrm.web.frame.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages in which every text for customers exists. Staff read English. */
public final class Languages {

    public static final Locale FALLBACK = Locale.ENGLISH;

    private static final List<Locale> ALL = List.of(FALLBACK, Locale.GERMAN, Locale.of("es"));

    private Languages() {}

    public static List<Locale> all() {
        return ALL;
    }

    /** Ours for what somebody speaks: German for the German of Austria, nothing for a language that we do not have. */
    public static Optional<Locale> closest(@Nullable Locale spoken) {
        return spoken == null
                ? Optional.empty()
                : ALL.stream()
                        .filter(ours -> ours.getLanguage().equals(spoken.getLanguage()))
                        .findFirst();
    }

    /** The language in which we write to somebody who likes to read the given one. */
    public static Locale toWriteIn(@Nullable Locale liked) {
        return closest(liked).orElse(FALLBACK);
    }
}
