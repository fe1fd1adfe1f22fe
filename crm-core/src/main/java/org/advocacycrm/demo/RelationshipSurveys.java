package org.advocacycrm.demo;

import java.time.LocalDate;
import java.util.Map;
import org.advocacycrm.demo.Answer.Occasion;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;

/** The surveys that are sent by the calendar: twice a year the recommendation, once a year every area. */
final class RelationshipSurveys {

    private static final int DAYS_BETWEEN_RECOMMENDATIONS = 182;
    private static final int DAYS_BETWEEN_AREA_SURVEYS = 365;
    private static final double ANSWERED = 0.58;
    private static final double AREA_SURVEY_ANSWERED = 0.34;
    private static final double SKIPPED = 0.07;
    private static final Map<ScorecardArea, Double> STRENGTHS = Map.of(
            ScorecardArea.SHOPPING, 0.2,
            ScorecardArea.BRAND, 0.3,
            ScorecardArea.SERVICE, 0.1,
            ScorecardArea.MARKETING, -0.6,
            ScorecardArea.PRODUCT, 0.4);

    private final Timeline timeline;
    private final Profile profile;
    private final Relationship relationship;
    private final Mood mood;
    private final Turnaround turnaround;
    private final Draw draw;
    private final FeedbackForm form;

    RelationshipSurveys(Setting setting, Profile profile, Relationship relationship, Mood mood, FeedbackForm form) {
        this.timeline = setting.timeline();
        this.profile = profile;
        this.relationship = relationship;
        this.mood = mood;
        this.turnaround = Turnaround.of(setting, profile);
        this.draw = setting.draw("relationship surveys", profile);
        this.form = form;
    }

    void fillIn() {
        var first = timeline.start().plusDays(draw.between(0, DAYS_BETWEEN_RECOMMENDATIONS - 1));
        for (var day = first; timeline.covers(day); day = day.plusDays(DAYS_BETWEEN_RECOMMENDATIONS)) {
            if (relationship.isActiveOn(day) && answers(ANSWERED)) {
                recommend(day);
            }
        }
        if (profile.fate() == Fate.WON_BACK) {
            recommend(turnaround.complainedOn().plusDays(2));
        }
        first = timeline.start().plusDays(draw.between(0, DAYS_BETWEEN_AREA_SURVEYS - 1));
        for (var day = first; timeline.covers(day); day = day.plusDays(DAYS_BETWEEN_AREA_SURVEYS)) {
            if (relationship.isActiveOn(day) && answers(AREA_SURVEY_ANSWERED)) {
                rateEveryArea(day);
            }
        }
    }

    private boolean answers(double usually) {
        return draw.chance(usually) || profile.fate().alwaysAnswers();
    }

    private void recommend(LocalDate day) {
        var skipped = draw.chance(SKIPPED) && !profile.fate().alwaysAnswers();
        var score = skipped ? null : Scores.recommendation(mood.on(day), draw);
        var occasion =
                new Occasion(Channels.ofSurvey(draw), null, "Relationship survey", phaseOn(day), topic(day), null);
        form.add(new Answer(FeedbackKind.NPS, 10, score, timeline.momentOn(day, draw), occasion));
    }

    private void rateEveryArea(LocalDate day) {
        var channel = Channels.ofSurvey(draw);
        var moment = timeline.momentOn(day, draw);
        for (var area : ScorecardArea.values()) {
            var opinion = mood.on(day) + STRENGTHS.getOrDefault(area, 0.0);
            var score = draw.chance(SKIPPED) ? null : Scores.rating(opinion, draw);
            var occasion = new Occasion(channel, area, "Annual survey", phaseOn(day), area.name(), null);
            form.add(new Answer(FeedbackKind.RATING, 10, score, moment, occasion));
        }
    }

    private String topic(LocalDate day) {
        return new Outage(timeline).rages(profile, day) && draw.chance(0.6) ? "OUTAGE" : "LOYALTY";
    }

    private String phaseOn(LocalDate day) {
        if (day.isBefore(profile.acquiredOn().plusDays(90))) {
            return Phase.ONBOARDING;
        }
        var due = relationship.agreementOn(day).map(Agreement::dueOn);
        var renews = due.isPresent() && day.isAfter(due.get().minusDays(45));
        return renews ? Phase.RENEWAL : Phase.SUPPORT;
    }
}
