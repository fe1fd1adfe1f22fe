package org.advocacycrm.web.standing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.advocacycrm.advocacy.SegmentEvidence;
import org.advocacycrm.lifecycle.LifecycleEvidence;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.lifecycle.StageOverride;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.rule.RuleWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says where somebody stands, and why, in the reader's language. */
record StandingWords(MessageSource texts, Locale language, ZoneId zone) {

    String say(String key, Object... arguments) {
        return texts.getMessage("standing." + key, arguments, language);
    }

    RuleWords rules() {
        return new RuleWords(texts, language);
    }

    Dates dates() {
        return Dates.in(language, zone);
    }

    String stages(@Nullable LifecycleStage from, LifecycleStage to) {
        return from == null ? rules().stage(to) : say("from-to", rules().stage(from), rules().stage(to));
    }

    StandingPanel.SaidByStaff override(StageOverride override) {
        return new StandingPanel.SaidByStaff(
                override.id().toString(),
                rules().stage(override.stage()),
                override.reason(),
                override.author(),
                dates().moment(override.endsAt()));
    }

    /** What a rule decided on, as far as it is a number. */
    @Nullable
    String evidence(LifecycleRule rule, LifecycleEvidence evidence) {
        return switch (rule) {
            case PURCHASE_OVERDUE -> number("evidence.quiet", evidence.daysSincePurchase(), evidence.usualGapDays());
            case HEALTH_LOW -> number("evidence.health", evidence.health());
            case ACTIVE_FOR_A_YEAR, FIRST_YEAR -> number("evidence.active", evidence.daysActive());
            case BOUGHT_AGAIN -> say("evidence.bought", evidence.purchaseDays());
            case CONTRACT_RENEWED -> say("evidence.renewed", evidence.renewals());
            case WON_BACK -> number("evidence.back", evidence.daysSinceReturn());
            case NO_SIGN_OF_INTEREST,
                    SHOWED_INTEREST,
                    RELATIONSHIP_ENDED,
                    MAJOR_COMPLAINT_OPEN,
                    CONTRACT_LOST,
                    STAFF_SAID_SUSPECT,
                    STAFF_SAID_PROSPECT,
                    STAFF_SAID_CUSTOMER,
                    STAFF_SAID_RETAINED,
                    STAFF_SAID_AT_RISK,
                    STAFF_SAID_DEFECTED,
                    STAFF_SAID_RECOVERED -> null;
        };
    }

    /** Records that came late can have taken a number away that a rule decided on. */
    private @Nullable String number(String key, @Nullable Number first, Object... more) {
        return first == null
                ? null
                : say(key, Stream.concat(Stream.of(first), Stream.of(more)).toArray());
    }

    /** What has to become different, fact by fact. */
    List<String> changes(SegmentEvidence now, SegmentEvidence then) {
        var changes = new ArrayList<String>();
        if (!Objects.equals(now.likelihood(), then.likelihood())) {
            changes.add(
                    now.likelihood() == null
                            ? say("change.first-likelihood", Objects.requireNonNull(then.likelihood()))
                            : say("change.likelihood", Objects.requireNonNull(then.likelihood()), now.likelihood()));
        }
        if (now.promotions() != then.promotions()) {
            changes.add(say("change.promotions", then.promotions() - now.promotions()));
        }
        if (now.attacks() != then.attacks()) {
            changes.add(say("change.attacks"));
        }
        if (now.openMajor() != then.openMajor()) {
            changes.add(say("change.complaint"));
        }
        if (now.leaving() != then.leaving()) {
            changes.add(say("change.leaving"));
        }
        if (!Objects.equals(now.satisfaction(), then.satisfaction())) {
            changes.add(
                    now.satisfaction() == null
                            ? say("change.first-satisfaction", Objects.requireNonNull(then.satisfaction()))
                            : say(
                                    "change.satisfaction",
                                    Objects.requireNonNull(then.satisfaction()),
                                    now.satisfaction()));
        }
        return changes;
    }
}
