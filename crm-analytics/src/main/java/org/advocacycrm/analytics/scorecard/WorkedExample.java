package org.advocacycrm.analytics.scorecard;

import static org.advocacycrm.analytics.scorecard.ExampleTallies.answers;
import static org.advocacycrm.analytics.scorecard.ExampleTallies.pairs;
import static org.advocacycrm.analytics.scorecard.ExampleTallies.sample;
import static org.advocacycrm.analytics.scorecard.ExampleTallies.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.scorecard.ComplaintTally;
import org.advocacycrm.scorecard.ContactResponseTally;
import org.advocacycrm.scorecard.CustomerBaseCounts;
import org.advocacycrm.scorecard.CustomerSpendTally;
import org.advocacycrm.scorecard.FcrTally;
import org.advocacycrm.scorecard.InvitationTally;
import org.advocacycrm.scorecard.OptInTally;
import org.advocacycrm.scorecard.PreferenceMatchTally;
import org.advocacycrm.scorecard.ReferralTally;
import org.advocacycrm.scorecard.RenewalTally;
import org.advocacycrm.scorecard.ResolutionTally;
import org.advocacycrm.scorecard.SegmentTally;
import org.advocacycrm.scorecard.SpendGrowthTally;
import org.advocacycrm.scorecard.StarTally;
import org.advocacycrm.scorecard.TurnoverTally;
import org.advocacycrm.scorecard.WinBackTally;
import org.advocacycrm.shared.Period;

/** A small example of each metric, computed by the very code that computes the metric. */
final class WorkedExample {

    private static final Period A_QUARTER = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1));

    private WorkedExample() {}

    static Reading of(Metric metric) {
        var customers = new CustomerBaseCounts(240, 12, 18);
        return switch (metric) {
            case NPS -> Nps.read(answers(10, Map.of(9, 20L, 10, 30L, 7, 10L, 8, 20L, 3, 20L), 20));
            case CSAT -> Csat.read(answers(5, Map.of(5, 30L, 4, 12L, 3, 10L, 1, 8L), 0));
            case CES -> Ces.read(answers(7, Map.of(7, 20L, 6, 10L, 4, 6L, 2, 4L), 0));
            case RATING -> Rating.read(answers(10, Map.of(9, 20L, 8, 10L, 5, 10L), 0));
            case CHURN -> Churn.read(customers);
            case RETENTION -> Retention.read(customers);
            case ACQUISITION -> Acquisition.read(customers);
            case WIN_BACK -> WinBack.read(new WinBackTally(40, 5));
            case OPT_IN -> OptIn.read(new OptInTally(240, 96));
            case NET_ADVOCACY -> NetAdvocacy.read(segments());
            case LONGEVITY -> Longevity.read(sample(400, 900, 1_100));
            case REFERRALS -> Referrals.read(new ReferralTally(36, 9, 240));
            case FCR -> FirstContactResolution.read(new FcrTally(100, 60, 80, 40, 50, 45, 3, 2, 1, 12));
            case CATTR -> TimeToResolution.read(resolutions());
            case COMPLAINT_LOOP ->
                ComplaintLoop.read(new ComplaintTally(
                        40,
                        38,
                        30,
                        32,
                        32,
                        28,
                        times(20 * 3600, 30 * 3600, 50 * 3600).times()));
            case RENEWAL -> Renewal.read(renewals());
            case SAME_CUSTOMER_SPEND ->
                SpendGrowth.read(new SpendGrowthTally(
                        pairs(100, 120, 200, 180), pairs(100, 120, 200, 180, 50, 0), pairs(350, 800), 0));
            case SPEND_PER_YEAR -> SpendPerYear.read(new CustomerSpendTally(sample(90, 120, 60), 0), A_QUARTER);
            case TURNOVER -> Turnover.read(new TurnoverTally(110, 10, 100, 100), A_QUARTER);
            case PREFERENCE_MATCH -> PreferenceMatch.read(new PreferenceMatchTally(200, 198, 3));
            case RESPONSE_RATE -> ResponseRate.read(new InvitationTally(240, 40, 62));
            case CONTACT_RESPONSE -> ContactResponse.read(new ContactResponseTally(200, 46, 38, 9, 4));
            case CUSTOMER_STARS -> Stars.read(new StarTally(9, 3, 2, 110, 100, 100));
        };
    }

    private static SegmentTally segments() {
        return new SegmentTally(new TreeMap<>(Map.of(
                AdvocacySegment.SUPER_ADVOCATE, 10L,
                AdvocacySegment.ADVOCATE, 40L,
                AdvocacySegment.SUPPORTER, 30L,
                AdvocacySegment.NEUTRAL, 90L,
                AdvocacySegment.DISSENTER, 20L,
                AdvocacySegment.DEFECTOR, 10L)));
    }

    /** The case over Easter of the design: 164, 28 and 9 hours; and one open since a day. */
    private static ResolutionTally resolutions() {
        var day = 24 * 3600L;
        return new ResolutionTally(
                times(164 * 3600L),
                times(28 * 3600L),
                times(9 * 3600L),
                times(day).times(),
                BigDecimal.valueOf(day));
    }

    private static RenewalTally renewals() {
        return new RenewalTally(
                2,
                1,
                1,
                0,
                pairs(100, 100, 100, 100, 100, 0),
                pairs(100, 100, 100, 60, 100, 0),
                pairs(100, 150, 100, 60, 100, 0));
    }
}
