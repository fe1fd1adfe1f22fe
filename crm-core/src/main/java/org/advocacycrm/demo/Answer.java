package org.advocacycrm.demo;

import java.time.Instant;
import org.advocacycrm.demo.world.Phrases.Tone;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.jspecify.annotations.Nullable;

/** A question that was shown to a customer, and the score that came back, if one did. */
record Answer(FeedbackKind kind, int scale, @Nullable Integer score, Instant occurredAt, Occasion occasion) {

    /** When and about what the question was asked. */
    record Occasion(
            String channel,
            @Nullable ScorecardArea area,
            String touchpoint,
            String phase,
            String phrases,
            @Nullable Employee employee) {}

    Tone tone(int given) {
        return Scores.tone(given, kind == FeedbackKind.NPS ? 0 : 1, scale);
    }

    Row in(Row row) {
        return row.with("kind", kind)
                .with("score", score)
                .with("scale_max", kind == FeedbackKind.CES || kind == FeedbackKind.RATING ? scale : null)
                .with("skipped", score == null ? Boolean.TRUE : null)
                .with("occurred_at", occurredAt)
                .with("channel", occasion.channel())
                .with("area", occasion.area())
                .with("touchpoint", occasion.touchpoint())
                .with("journey_phase", occasion.phase())
                .with(
                        "employee_external_id",
                        occasion.employee() == null ? null : occasion.employee().externalId());
    }
}
