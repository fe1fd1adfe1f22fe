package org.advocacycrm.template;

import org.jspecify.annotations.Nullable;

/**
 * What one form of a message says, with placeholders.
 *
 * @param subject empty on channels that have none
 * @param html for mail; none where it is made from the body
 */
public record TemplateText(
        String subject, String body, @Nullable String html) {

    public TemplateText {
        if (body.isBlank()) {
            throw new IllegalArgumentException("A message says something");
        }
        if (subject.contains("\n") || subject.contains("\r")) {
            throw new IllegalArgumentException("A subject is one line");
        }
    }
}
