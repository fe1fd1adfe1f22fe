package org.advocacycrm.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** Every decision of the last {@value #DAYS} days, with its reasons. */
public interface DecisionLog {

    int DAYS = 90;

    /** Puts a decision on record, together with the place it reserves. */
    void keep(DecisionRecord decision);

    /** The answer the same asker got with the same key; until the unit of work ends nobody else gets one with it. */
    Optional<DecisionRecord> answered(Asker asker);

    Optional<DecisionRecord> find(ContactId id);

    /** Those about one customer, newest first. */
    List<DecisionRecord> about(CustomerId customer, Instant since);

    /**
     * The decisions that match, newest first.
     *
     * @param since those made before it are left out
     * @param after the last one read, to read on; none for the newest
     */
    List<LoggedDecision> read(DecisionFilter filter, Instant since, @Nullable ContactId after, int most);

    /** Everybody who asked for a decision that is still on record, in alphabetical order. */
    List<String> askers();

    /** Forgets what is older. */
    void forgetBefore(Instant instant);
}
