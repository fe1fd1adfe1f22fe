package org.advocacycrm.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;

/** Every decision of the last {@value #DAYS} days, with its reasons. */
public interface DecisionLog {

    int DAYS = 90;

    void keep(DecisionRecord decision);

    /** The answer the same asker got with the same key; until the unit of work ends nobody else gets one with it. */
    Optional<DecisionRecord> answered(DecisionRecord.Asker asker);

    Optional<DecisionRecord> find(ContactId id);

    /** Those about one customer, newest first. */
    List<DecisionRecord> about(CustomerId customer, Instant since);

    /** Forgets what is older. */
    void forgetBefore(Instant instant);
}
