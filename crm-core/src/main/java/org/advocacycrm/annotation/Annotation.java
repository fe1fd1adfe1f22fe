package org.advocacycrm.annotation;

import java.time.LocalDate;
import java.util.Collections;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Revision;

/**
 * Something that happened on a day and may explain what figures did afterwards.
 *
 * @param filter whom it touched
 */
public record Annotation(
        AnnotationId id, LocalDate date, AnnotationKind kind, String text, MetricFilter filter, Revision revision) {

    public static final int LONGEST_TEXT = 200;

    public Annotation {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("An annotation says in few words what happened.");
        }
    }

    /** Whether it may have touched some of these rows: in no dimension are they others than those it touched. */
    public boolean concerns(MetricFilter rows) {
        return filter.values().entrySet().stream().allMatch(touched -> {
            var wanted = rows.values().get(touched.getKey());
            return wanted == null || !Collections.disjoint(wanted, touched.getValue());
        });
    }
}
