package org.advocacycrm.template;

import java.util.Comparator;
import java.util.Locale;
import org.advocacycrm.preference.Channel;

/** One form of a message: for a channel, in a language. */
public record Variant(Channel channel, Locale language) implements Comparable<Variant> {

    private static final Comparator<Variant> ORDER = Comparator.comparing(Variant::channel)
            .thenComparing(variant -> variant.language().toLanguageTag());

    @Override
    public int compareTo(Variant other) {
        return ORDER.compare(this, other);
    }
}
