package org.advocacycrm.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A customer's request about the own data.
 *
 * @param number by which customer and staff talk about it
 * @param words what the customer said, empty where the kind says it all
 * @param eraseAt when an erasure is carried out unless it is taken back; none for anything else
 */
public record DataRequest(
        RequestId id,
        long number,
        CustomerId customer,
        RequestKind kind,
        RequestWay way,
        String words,
        LocalDate receivedOn,
        boolean extended,
        RequestState state,
        @Nullable AccountId assignee,
        @Nullable Instant eraseAt,
        List<RequestStep> steps,
        Revision revision) {

    public static final int LONGEST_TEXT = 4_000;

    public DataRequest {
        steps = List.copyOf(steps);
        if ((kind == RequestKind.ERASURE) != (eraseAt != null)) {
            throw new IllegalArgumentException(
                    "An erasure has a day on which it is carried out, and nothing else has.");
        }
        if (words.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("Words have an end: " + words.length());
        }
    }

    /** {@code R-1042}: short enough to say on the telephone. */
    public String reference() {
        return "R-" + number;
    }

    public boolean isOpen() {
        return state == RequestState.OPEN;
    }

    public LocalDate dueOn() {
        return LegalDeadline.of(receivedOn, extended);
    }

    /** Days until it is due, 0 on the day itself, negative when that has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn());
    }

    /** It can be extended once, as long as the first month lasts. */
    public boolean isExtensible(LocalDate today) {
        return isOpen() && !extended && daysLeft(today) >= 0;
    }

    public boolean isDueForErasure(Instant now) {
        return isOpen() && eraseAt != null && !now.isBefore(eraseAt);
    }

    DataRequest assignedTo(@Nullable AccountId account, RequestStep step) {
        return changed(extended, state, account, step);
    }

    DataRequest longer(RequestStep step) {
        return changed(true, state, assignee, step);
    }

    DataRequest noted(RequestStep step) {
        return changed(extended, state, assignee, step);
    }

    DataRequest closed(RequestState end, RequestStep step) {
        return changed(extended, end, assignee, step);
    }

    private DataRequest changed(boolean longer, RequestState next, @Nullable AccountId account, RequestStep step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new DataRequest(
                id, number, customer, kind, way, words, receivedOn, longer, next, account, eraseAt, more, revision);
    }
}
