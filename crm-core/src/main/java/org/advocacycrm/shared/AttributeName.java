package org.advocacycrm.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of something a company records of its own accord about an answer or a case. */
public record AttributeName(String value) implements Comparable<AttributeName> {

    /** What it begins with wherever it stands among fields of other kinds: in files, mappings, links and the API. */
    private static final String PREFIX = "attribute.";

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    public AttributeName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of an attribute: " + value);
        }
    }

    /** The name among fields of other kinds, such as {@code attribute.problem}. */
    public String field() {
        return PREFIX + value;
    }

    /** Whether a field is meant to be an attribute, rightly named or not. */
    public static boolean isMeantBy(String field) {
        return field.startsWith(PREFIX);
    }

    /** None if the field is not an attribute, or not rightly named. */
    public static Optional<AttributeName> ofField(String field) {
        if (!isMeantBy(field)) {
            return Optional.empty();
        }
        var name = field.substring(PREFIX.length());
        return FORM.matcher(name).matches() ? Optional.of(new AttributeName(name)) : Optional.empty();
    }

    @Override
    public int compareTo(AttributeName other) {
        return value.compareTo(other.value);
    }
}
