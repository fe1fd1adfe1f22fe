package org.advocacycrm.playbook;

import java.time.Instant;
import java.time.LocalDate;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.template.TemplateId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done for the customers who stood in a segment on one day, except for some who are held out at random,
 * so that what came of it can be told from what would have come anyway.
 *
 * @param task what staff are to do for each; absent where a message is sent
 * @param template the message; absent where there is a task
 * @param holdOut how many of a hundred are held out
 * @param day on which the customers stood in the segment
 * @param endedAt when it ended, if it has
 */
public record Play(
        PlayId id,
        String name,
        AdvocacySegment segment,
        @Nullable String task,
        int dueDays,
        @Nullable TemplateId template,
        int holdOut,
        LocalDate day,
        String author,
        Instant startedAt,
        @Nullable Instant endedAt) {

    public static final int LONGEST_NAME = 80;
    public static final int LEAST_HELD_OUT = 5;
    public static final int MOST_HELD_OUT = 50;

    /** After so many days what happens to customers is no longer told by the play. */
    public static final int DAYS = 90;

    public Play {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A play has a name of at most 80 characters");
        }
        if ((task == null) == (template == null)) {
            throw new IllegalArgumentException("A play is either a task or a message");
        }
        if (holdOut < LEAST_HELD_OUT || holdOut > MOST_HELD_OUT) {
            throw new IllegalArgumentException("5 to 50 of a hundred are held out");
        }
    }

    public boolean running() {
        return endedAt == null;
    }

    /** The last day that is looked at, as seen on the given one. */
    public LocalDate lookedAt(LocalDate today) {
        var last = day.plusDays(DAYS);
        return last.isBefore(today) ? last : today;
    }
}
