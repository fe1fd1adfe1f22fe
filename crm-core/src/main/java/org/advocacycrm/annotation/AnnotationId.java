package org.advocacycrm.annotation;

import java.util.UUID;

/** Identifies an annotation. */
public record AnnotationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
