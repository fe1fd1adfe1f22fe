package org.advocacycrm.web.privacy.staff;

import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/** What somebody who works on a request submits; of the fields each button uses its own. */
record WorkForm(
        @Nullable String revision,
        @Nullable String assignee,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable String answer) {

    static final String GRANTED = "granted";
    static final String REFUSED = "refused";

    static WorkForm empty() {
        return new WorkForm(null, null, null, null, null, null);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What was seen when this was typed; nothing sensible counts as too old. */
    Revision basedOn() {
        var typed = text(revision);
        return typed.matches("\\d{1,18}") ? new Revision(Long.parseLong(typed)) : Revision.NEVER_STORED;
    }

    Optional<AccountId> account() {
        try {
            return text(assignee).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AccountId(UUID.fromString(text(assignee))));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    Optional<Boolean> granted() {
        return switch (text(outcome)) {
            case GRANTED -> Optional.of(true);
            case REFUSED -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
