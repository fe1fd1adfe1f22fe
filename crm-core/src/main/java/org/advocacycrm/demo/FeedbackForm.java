package org.advocacycrm.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Phrases;
import org.advocacycrm.demo.world.Phrases.Tone;
import org.advocacycrm.intake.RecordType;
import org.jspecify.annotations.Nullable;

/** Where one customer's answers are written down, some with a remark that fits the score and what it is about. */
final class FeedbackForm {

    private static final double ADDS_SOMETHING = 0.4;

    private final Profile profile;
    private final Draw draw;
    private final List<Row> rows = new ArrayList<>();

    FeedbackForm(Profile profile, Draw draw) {
        this.profile = profile;
        this.draw = draw;
    }

    void add(Answer answer) {
        write(answer, profile.externalId());
    }

    /** For the company to know, but not who said it. */
    void addWithoutName(Answer answer) {
        write(answer, null);
    }

    List<Row> rows() {
        return rows;
    }

    private void write(Answer answer, @Nullable String customer) {
        var row = Row.of(RecordType.FEEDBACK, profile.recordId("F", rows.size() + 1))
                .with("customer_external_id", customer);
        rows.add(answer.in(row).with("comment", remark(answer)));
    }

    private @Nullable String remark(Answer answer) {
        var score = answer.score();
        if (score == null) {
            return null;
        }
        var tone = answer.tone(score);
        var talkative = switch (tone) {
            case LOW -> 0.6;
            case MID -> 0.25;
            case HIGH -> 0.3;
        };
        return draw.chance(talkative) ? words(answer, tone) : null;
    }

    private String words(Answer answer, Tone tone) {
        var words = placeholders(answer);
        var remark = Phrases.say(answer.occasion().phrases(), tone, words, draw);
        return draw.chance(ADDS_SOMETHING) ? remark + " " + Phrases.say("CLOSING", tone, words, draw) : remark;
    }

    private Map<String, String> placeholders(Answer answer) {
        var employee = answer.occasion().employee();
        return Map.of(
                "year", Integer.toString(profile.acquiredOn().getYear()),
                "city", profile.place().city(),
                "product", Prices.service(profile),
                "employee", employee == null ? "Your colleague" : employee.given());
    }
}
