package org.advocacycrm.preference;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which topics, or which types of offer, a customer wants. */
public sealed interface Selection {

    boolean includes(String code);

    /** The customer never chose; everything may come. */
    record Everything() implements Selection {

        @Override
        public boolean includes(String code) {
            return true;
        }
    }

    /** Exactly these; none at all when empty. What the catalogue gains later is not among them. */
    record Only(SortedSet<String> codes) implements Selection {

        private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");

        public Only {
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
            for (var code : codes) {
                if (!CODE.matcher(code).matches()) {
                    throw new IllegalArgumentException("Not the code of a topic or offer type: " + code);
                }
            }
        }

        @Override
        public boolean includes(String code) {
            return codes.contains(code);
        }
    }

    static Selection only(Collection<String> codes) {
        return new Only(new TreeSet<>(codes));
    }
}
