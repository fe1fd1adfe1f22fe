package org.advocacycrm.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.advocacycrm.demo.Agreement.Outcome;
import org.advocacycrm.demo.Answer.Occasion;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;

/** The questions at moments of the journey: welcome, purchase, renewal, and the button on the website. */
final class MomentSurveys {

    private static final double WELCOME_ANSWERED = 0.5;
    private static final double PURCHASE_ANSWERED = 0.24;
    private static final double RENEWAL_ANSWERED = 0.3;
    private static final double USED_THE_BUTTON = 0.25;

    private final Setting setting;
    private final Profile profile;
    private final Timeline timeline;
    private final Mood mood;
    private final Draw draw;
    private final FeedbackForm form;

    MomentSurveys(Setting setting, Profile profile, Mood mood, FeedbackForm form) {
        this.setting = setting;
        this.profile = profile;
        this.timeline = setting.timeline();
        this.mood = mood;
        this.draw = setting.draw("moment surveys", profile);
        this.form = form;
    }

    void welcome() {
        var day = profile.acquiredOn().plusDays(14);
        if (timeline.covers(day) && draw.chance(WELCOME_ANSWERED)) {
            var guide = setting.workforce().onDuty(Team.FIELD_SERVICE, day, draw);
            var occasion = new Occasion(
                    "EMAIL", ScorecardArea.PRODUCT, "Installation visit", Phase.ONBOARDING, "PRODUCT", guide);
            form.add(satisfaction(day, occasion));
            form.add(ease(day, occasion));
        }
    }

    void purchase(Instant boughtAt) {
        var day = timeline.dayOf(boughtAt).plusDays(draw.between(2, 9));
        if (!timeline.covers(day) || !draw.chance(PURCHASE_ANSWERED)) {
            return;
        }
        var channel = Channels.ofShopping(draw);
        var touchpoint = channel.equals("WEB") ? "Online shop" : "Store";
        var shop = new Occasion(channel, ScorecardArea.SHOPPING, touchpoint, Phase.ONBOARDING, "SHOPPING", null);
        form.add(satisfaction(day, shop));
        if (draw.chance(0.5)) {
            var article =
                    new Occasion(channel, ScorecardArea.PRODUCT, "Product review", Phase.SUPPORT, "PRODUCT", null);
            var stars = Scores.stars(mood.on(day) + 0.2, draw);
            form.add(new Answer(FeedbackKind.RATING, 5, stars, timeline.momentOn(day, draw), article));
        }
    }

    void renewal(Agreement agreement) {
        var decidedOn = agreement.decidedOn();
        if (agreement.outcome() == Outcome.RENEWED && decidedOn != null && timeline.covers(decidedOn.plusDays(1))) {
            if (draw.chance(profile.plan() == Plan.FLEX ? RENEWAL_ANSWERED / 3 : RENEWAL_ANSWERED)) {
                var occasion = new Occasion(
                        draw.chance(0.6) ? "WEB" : "PHONE",
                        ScorecardArea.SERVICE,
                        "Contract renewal",
                        Phase.RENEWAL,
                        "RENEWAL",
                        null);
                form.add(ease(decidedOn.plusDays(1), occasion));
            }
        }
    }

    void buttonOnTheWebsite(Relationship relationship) {
        var day = timeline.start().plusDays(draw.between(0, timeline.days() - 1));
        if (draw.chance(USED_THE_BUTTON) && relationship.isActiveOn(day)) {
            var occasion = new Occasion("WEB", ScorecardArea.BRAND, "Website", Phase.DISCOVERY, "BRAND", null);
            form.addWithoutName(satisfaction(day, occasion));
        }
    }

    private Answer satisfaction(LocalDate day, Occasion occasion) {
        return new Answer(
                FeedbackKind.CSAT, 5, Scores.stars(mood.on(day), draw), timeline.momentOn(day, draw), occasion);
    }

    private Answer ease(LocalDate day, Occasion occasion) {
        var score = Scores.ease(mood.on(day), Channels.ease(occasion.channel()), 7, draw);
        return new Answer(FeedbackKind.CES, 7, score, timeline.momentOn(day, draw), occasion);
    }
}
