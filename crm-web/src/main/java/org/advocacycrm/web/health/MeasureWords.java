package org.advocacycrm.web.health;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.advocacycrm.analytics.health.HealthReading;
import org.advocacycrm.analytics.health.Observation;
import org.advocacycrm.health.HealthMeasure;

/** What was seen of one measure, in words, and where the record is. */
record MeasureWords(HealthTexts words) {

    private static final String CUSTOMERS = "/staff/customers/";
    private static final long SECONDS_OF_A_DAY = 86_400;

    String seen(HealthReading reading, HealthMeasure measure) {
        return reading.observation(measure)
                .map(seen -> words.texts()
                        .getMessage(
                                "customer.evidence." + HealthTexts.code(measure),
                                new Object[] {seen.value(), seen.evidence().size()},
                                words.language()))
                .orElseGet(() -> words.say("trace.nothing"));
    }

    /** How long ago the newest record was, such as "last input 74 days ago"; nothing of what is told anew every day. */
    String age(HealthReading reading, HealthMeasure measure) {
        return reading.observation(measure)
                .filter(seen -> seen.asOf().isBefore(reading.at()))
                .map(seen -> words.say("trace.age", days(seen, reading.at())))
                .orElse("");
    }

    private static long days(Observation seen, Instant at) {
        return ChronoUnit.DAYS.between(seen.asOf(), at);
    }

    /** The newest record it was read from, in the timeline; empty where it is not read from a single one. */
    String href(HealthReading reading, HealthMeasure measure, UUID customer) {
        return reading.observation(measure)
                .filter(seen -> !seen.evidence().isEmpty())
                .map(seen -> address(seen, measure, customer))
                .orElse("");
    }

    private static String address(Observation seen, HealthMeasure measure, UUID customer) {
        var anchor = "#r-" + seen.evidence().getLast();
        var moment = switch (measure) {
            case PURCHASE_RECENCY -> seen.asOf().minusSeconds(Math.round(Math.floor(seen.value() * SECONDS_OF_A_DAY)));
            case OPEN_CASES, ANSWERS_GIVEN, RENEWAL, TENURE, SPEND_TREND -> null;
            case SHOPPING_EXPERIENCE,
                    RECOMMENDATION,
                    BRAND_EXPERIENCE,
                    MENTIONS,
                    REFERRALS,
                    RESOLUTION_TIME,
                    FIRST_CONTACT,
                    SERVICE_EXPERIENCE,
                    MARKETING_EXPERIENCE,
                    PRODUCT_EXPERIENCE,
                    GENERAL_SATISFACTION -> seen.asOf();
        };
        var before = moment == null ? "" : "?before=" + moment.plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
        return CUSTOMERS + customer + before + anchor;
    }
}
