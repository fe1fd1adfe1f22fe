package org.advocacycrm.demo;

import java.time.Duration;
import java.time.Instant;
import org.advocacycrm.demo.Answer.Occasion;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;

/** The questions after a case was resolved: how satisfied, and how easy it was. */
final class CaseSurveys {

    private static final double SATISFACTION_ANSWERED = 0.42;
    private static final double EASE_ANSWERED = 0.38;
    private static final double SKIPPED = 0.05;

    private final Timeline timeline;
    private final Mood mood;
    private final Draw draw;
    private final FeedbackForm form;

    CaseSurveys(Setting setting, Profile profile, Mood mood, FeedbackForm form) {
        this.timeline = setting.timeline();
        this.mood = mood;
        this.draw = setting.draw("case surveys", profile);
        this.form = form;
    }

    void fillInAfter(ServiceCase resolved) {
        var resolvedAt = resolved.resolvedAt();
        if (resolvedAt == null || resolved.effort().contacts() == 0) {
            return;
        }
        var askedAt = Timeline.later(resolvedAt, draw.between(1.0, 40.0));
        if (!timeline.covers(askedAt)) {
            return;
        }
        var served = mood.on(timeline.dayOf(askedAt)) + smoothness(resolved, resolvedAt);
        if (draw.chance(SATISFACTION_ANSWERED)) {
            var score = draw.chance(SKIPPED) ? null : Scores.stars(served, draw);
            form.add(new Answer(
                    FeedbackKind.CSAT,
                    5,
                    score,
                    askedAt,
                    occasion(resolved, resolved.topic().phrases())));
        }
        if (draw.chance(EASE_ANSWERED)) {
            askEase(resolved, served, askedAt);
        }
    }

    private void askEase(ServiceCase resolved, double served, Instant askedAt) {
        var scale = scale(resolved.channel());
        var chat = resolved.channel().equals(Channels.CHANNEL_OF_THE_STORY);
        var score = draw.chance(SKIPPED) ? null : Scores.ease(served, Channels.ease(resolved.channel()), scale, draw);
        var occasion = occasion(resolved, chat ? "CHAT" : "SERVICE");
        form.add(new Answer(FeedbackKind.CES, scale, score, askedAt, occasion));
    }

    private static double smoothness(ServiceCase resolved, Instant resolvedAt) {
        var days = Duration.between(resolved.openedAt(), resolvedAt).toHours() / 24.0;
        var effort = resolved.effort().isOneGo() ? 0.35 : -0.5;
        return effort - Math.min(1.2, 0.12 * days);
    }

    private static int scale(String channel) {
        return switch (channel) {
            case "STORE" -> 5;
            case "APP" -> 10;
            default -> 7;
        };
    }

    private static Occasion occasion(ServiceCase resolved, String phrases) {
        return new Occasion(
                resolved.channel(), ScorecardArea.SERVICE, "Support case", Phase.SUPPORT, phrases, resolved.employee());
    }
}
