package org.advocacycrm.web.frame;

/**
 * A day or a moment, ready for a {@code time} element.
 *
 * @param datetime for machines, ISO 8601
 * @param text for people
 */
public record When(String datetime, String text) {

    @Override
    public String toString() {
        return text;
    }
}
