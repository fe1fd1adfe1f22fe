package org.advocacycrm.web.journey;

import java.math.BigDecimal;
import java.util.Locale;
import org.advocacycrm.analytics.journey.Measured;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.journey.KanoClass;
import org.advocacycrm.journey.MacroPhase;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says phases, figures and promises in the reader's language. */
record JourneyWords(MessageSource texts, Locale language, Company company) {

    String say(String key, Object... arguments) {
        return texts.getMessage("journey." + key, arguments, language);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String phase(MacroPhase phase) {
        return texts.getMessage("journey.phase." + code(phase), null, language);
    }

    String need(KanoClass need) {
        return texts.getMessage("journey.need." + code(need), null, language);
    }

    String metric(Metric metric) {
        return texts.getMessage("metric." + metric.slug() + ".name", null, language);
    }

    Figures figures() {
        return Figures.in(language);
    }

    Dates dates() {
        return Dates.in(language, company.zone());
    }

    String money(BigDecimal amount) {
        return figures().wholeMoney(amount, company.currency());
    }

    String value(Measured measured) {
        var value = measured.now().value();
        return value == null ? say("no-data") : value(value, measured.metric().unit());
    }

    /** How many rows it rests on, and whether that is few. */
    String basis(Measured measured) {
        return say(
                measured.now().smallSample() ? "n-small" : "n", measured.now().n());
    }

    /** Against the period before; says so where the change may be chance. */
    String change(Measured measured) {
        return measured.change()
                .map(change -> say(
                        change.significant() ? "change" : "change-chance",
                        difference(change.difference(), measured.metric().unit())))
                .orElse("");
    }

    String bar(FeedbackKind metric, BigDecimal bar) {
        return switch (metric) {
            case NPS -> figures().signed(bar);
            case CSAT -> figures().decimal(bar, 1) + "%";
            case CES -> say("of-7", figures().decimal(bar, 2));
            case RATING -> say("of-10", figures().decimal(bar, 2));
        };
    }

    String distance(FeedbackKind metric, @Nullable Double distance) {
        if (distance == null) {
            return Figures.ABSENT;
        }
        var exact = BigDecimal.valueOf(distance);
        return switch (metric) {
            case NPS -> figures().signed(exact, 1);
            case CSAT -> figures().signed(exact, 1) + " pp";
            case CES, RATING -> figures().signed(exact, 2);
        };
    }

    private String value(double value, Unit unit) {
        var exact = BigDecimal.valueOf(value);
        return switch (unit) {
            case POINTS -> figures().signed(exact);
            case RATIO, GROWTH -> figures().percent(exact);
            case SCALE_OF_7 -> say("of-7", figures().decimal(exact, 2));
            case SCALE_OF_10 -> say("of-10", figures().decimal(exact, 2));
            case HOURS -> figures().hours(exact);
            case DAYS, COUNT -> figures().decimal(exact, 0);
            case MONEY -> figures().money(exact, company.currency());
        };
    }

    private String difference(double difference, Unit unit) {
        var exact = BigDecimal.valueOf(difference);
        return switch (unit) {
            case POINTS, COUNT, DAYS -> figures().signed(exact);
            case RATIO, GROWTH -> figures().percentagePoints(exact);
            case SCALE_OF_7, SCALE_OF_10 -> figures().signed(exact, 2);
            case HOURS -> say("hours", figures().signed(exact, 1));
            case MONEY -> figures().signed(exact, 2);
        };
    }
}
