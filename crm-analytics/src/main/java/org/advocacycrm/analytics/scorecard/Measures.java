package org.advocacycrm.analytics.scorecard;

import java.util.function.Function;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.scorecard.AnswerTally;
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
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.SegmentTally;
import org.advocacycrm.scorecard.SpendGrowthTally;
import org.advocacycrm.scorecard.StarTally;
import org.advocacycrm.scorecard.TurnoverTally;
import org.advocacycrm.scorecard.WinBackTally;

/** Which measure takes which metric, and from where. */
final class Measures {

    private Measures() {}

    static Measure<?> of(Metric metric, TallySources sources) {
        var customers = sources.customers();
        var cases = sources.cases();
        return switch (metric) {
            case NPS -> answers(FeedbackKind.NPS, sources, Nps::read);
            case CSAT -> answers(FeedbackKind.CSAT, sources, Csat::read);
            case CES -> answers(FeedbackKind.CES, sources, Ces::read);
            case RATING -> answers(FeedbackKind.RATING, sources, Rating::read);
            case CHURN -> Measure.of(customers::base, CustomerBaseCounts.NONE, Churn::read);
            case RETENTION -> Measure.of(customers::base, CustomerBaseCounts.NONE, Retention::read);
            case ACQUISITION -> Measure.of(customers::base, CustomerBaseCounts.NONE, Acquisition::read);
            case NET_ADVOCACY -> Measure.of(sources.segments()::standing, SegmentTally.NONE, NetAdvocacy::read);
            case LONGEVITY -> Measure.of(customers::longevity, SampleSums.NONE, Longevity::read);
            case REFERRALS -> Measure.of(customers::referrals, ReferralTally.NONE, Referrals::read);
            case FCR -> Measure.of(cases::firstContactResolution, FcrTally.NONE, FirstContactResolution::read);
            case CATTR -> Measure.alike(cases::timeToResolution, ResolutionTally.NONE, Measures::byOneClock);
            case COMPLAINT_LOOP -> Measure.of(cases::complaints, ComplaintTally.NONE, ComplaintLoop::read);
            case RENEWAL -> Measure.of(customers::renewal, RenewalTally.NONE, Renewal::read);
            case SAME_CUSTOMER_SPEND -> Measure.of(customers::spendGrowth, SpendGrowthTally.NONE, SpendGrowth::read);
            case SPEND_PER_YEAR -> Measure.overTime(customers::spend, CustomerSpendTally.NONE, SpendPerYear::read);
            case TURNOVER -> Measure.overTime(sources.employees()::turnover, TurnoverTally.NONE, Turnover::read);
            case WIN_BACK -> Measure.of(sources.relationships()::winBack, WinBackTally.NONE, WinBack::read);
            case OPT_IN -> Measure.of(sources.relationships()::optIn, OptInTally.NONE, OptIn::read);
            case PREFERENCE_MATCH ->
                Measure.of(sources.relationships()::preferenceMatch, PreferenceMatchTally.NONE, PreferenceMatch::read);
            case CONTACT_RESPONSE ->
                Measure.of(sources.relationships()::contactResponse, ContactResponseTally.NONE, ContactResponse::read);
            case RESPONSE_RATE ->
                Measure.of(sources.relationships()::invitations, InvitationTally.NONE, ResponseRate::read);
            case CUSTOMER_STARS -> Measure.of(sources.recognitions()::stars, StarTally.NONE, Stars::read);
        };
    }

    private static Function<ResolutionTally, Reading> byOneClock(ResolutionTally deciding) {
        var clock = ResolutionClock.of(deciding);
        return cases -> TimeToResolution.read(cases, clock);
    }

    private static Measure<AnswerTally> answers(
            FeedbackKind kind, TallySources sources, Function<AnswerTally, Reading> reading) {
        return Measure.of(query -> sources.feedback().of(kind, query), AnswerTally.NONE, reading);
    }
}
