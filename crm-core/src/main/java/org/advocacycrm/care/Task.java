package org.advocacycrm.care;

import java.time.Instant;
import java.time.LocalDate;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done about a customer.
 *
 * @param owner who is to do it; nobody yet if absent
 * @param author as the audit log names whoever asked for it
 */
public record Task(
        TaskId id,
        CustomerId customer,
        String text,
        @Nullable AccountId owner,
        LocalDate due,
        Instant at,
        String author,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {

    public static final int LONGEST_TEXT = 300;

    public Task {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A task has 1 to " + LONGEST_TEXT + " characters");
        }
        if ((doneAt == null) != (doneBy == null)) {
            throw new IllegalArgumentException("Whoever did a task did it at a moment");
        }
    }

    public static Task planned(
            TaskId id,
            CustomerId customer,
            String text,
            @Nullable AccountId owner,
            LocalDate due,
            Instant at,
            String author) {
        return new Task(id, customer, text, owner, due, at, author, null, null);
    }

    public boolean done() {
        return doneAt != null;
    }

    public boolean overdueOn(LocalDate day) {
        return !done() && due.isBefore(day);
    }

    Task done(Instant moment, String actor) {
        return new Task(id, customer, text, owner, due, at, author, moment, actor);
    }

    Task reopened() {
        return planned(id, customer, text, owner, due, at, author);
    }
}
