package org.advocacycrm.journey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.shared.Period;

/**
 * What customers answered at touchpoints. An answer is bad when it is no praise: 0 to 6 of a likelihood to recommend, 1 to
 * 3 stars, an effort below the top three (of five: two) grades, a rating of at most 6 of 10 or 3 of 5.
 */
public interface Encounters {

    /** Whom a touchpoint hit, by a metric. */
    record Place(String touchpoint, FeedbackKind metric) {}

    /**
     * Those who gave a bad answer.
     *
     * @param value what they spent in the 365 days up to the end of the period
     */
    record Hit(long customers, BigDecimal value) {}

    record HitCustomer(CustomerId customer, String name, int score, int scaleMax, Instant at, BigDecimal value) {}

    record Encounter(Place place, int score, int scaleMax, boolean good, Instant at) {}

    Map<Place, Hit> hits(Period period);

    /** Who spent most comes first; each with the latest bad answer. */
    List<HitCustomer> hitCustomers(Place place, Period period, int skipped, int most);

    /** All answers of one customer at touchpoints, the youngest first. */
    List<Encounter> of(CustomerId customer);
}
