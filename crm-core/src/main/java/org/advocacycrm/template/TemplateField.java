package org.advocacycrm.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a template may ask for, and nothing else. */
public enum TemplateField {
    NAME,
    FIRST_NAME,
    COMPANY,
    /** What happens in the customer's life; only greetings have one. */
    EVENT,
    EVENT_DATE,
    /** How many years ago it was. */
    YEARS;

    private final String placeholder = name().toLowerCase(Locale.ROOT);

    public String placeholder() {
        return placeholder;
    }

    public static Set<String> placeholders() {
        return Arrays.stream(values()).map(TemplateField::placeholder).collect(Collectors.toUnmodifiableSet());
    }
}
