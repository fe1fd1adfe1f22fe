package org.advocacycrm.web.scorecard.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.Unit;
import org.jspecify.annotations.Nullable;

/** What stands beside the value of a metric: other definitions of it, and figures without which it would mislead. */
public final class Asides {

    /** These repeat the value, or are told in the definition. */
    private static final Set<String> NOT_PRINTED = Set.of("mean", "clock");

    private final ScorecardWords words;

    public Asides(ScorecardWords words) {
        this.words = words;
    }

    /**
     * One figure beside the value.
     *
     * @param n how many rows it rests on, empty where that is the n of the metric itself
     */
    public record Aside(String label, String value, String n, String interval) {}

    public List<Aside> of(Metric metric, Reading reading) {
        var asides = new ArrayList<Aside>();
        reading.variants().forEach((name, variant) -> asides.add(aside(metric, name, variant)));
        reading.figures().forEach((name, figure) -> {
            if (!NOT_PRINTED.contains(name)) {
                asides.add(new Aside(words.say("scorecard.figure." + name), print(name, figure), "", ""));
            }
        });
        return List.copyOf(asides);
    }

    /** What belongs on a tile; empty for most metrics. */
    public String inShort(Metric metric, Reading reading) {
        if (!reading.hasValue()) {
            return "";
        }
        return switch (metric) {
            case CATTR ->
                words.say(
                        "scorecard.aside.cattr." + reading.figures().get("clock"),
                        print("median", reading.figures().get("median")));
            case FCR ->
                words.say(
                        "scorecard.aside.fcr", variant(metric, "net", reading), variant(metric, "confirmed", reading));
            case CHURN ->
                words.say(
                        "scorecard.aside.churn",
                        print("lostToRetained", reading.figures().get("lostToRetained")));
            case CUSTOMER_STARS ->
                words.say(
                        "scorecard.aside.customer-stars",
                        variant(metric, "byCustomers", reading),
                        variant(metric, "byExecutives", reading));
            case NPS,
                    CSAT,
                    CES,
                    RATING,
                    RETENTION,
                    ACQUISITION,
                    WIN_BACK,
                    OPT_IN,
                    NET_ADVOCACY,
                    LONGEVITY,
                    REFERRALS,
                    COMPLAINT_LOOP,
                    PREFERENCE_MATCH,
                    CONTACT_RESPONSE,
                    RESPONSE_RATE,
                    RENEWAL,
                    SAME_CUSTOMER_SPEND,
                    SPEND_PER_YEAR,
                    TURNOVER -> "";
        };
    }

    /** How the values of a variant are printed. */
    public DoubleFunction<String> format(Metric metric, String variant) {
        var figures = words.figures();
        return switch (variant) {
            case "meanStars", "scale5" -> value -> words.say("scorecard.unit.scale-of-5", figures.decimal(value, 2));
            case "normalised" -> value -> words.say("scorecard.unit.scale-of-100", figures.decimal(value, 1));
            case "perHundredActive", "perHundredEmployees" -> value -> figures.decimal(value, 1);
            case "scale7" -> value -> figures.value(value, Unit.SCALE_OF_7);
            case "scale10" -> value -> figures.value(value, Unit.SCALE_OF_10);
            case "easy", "converted", "closed", "told" -> value -> figures.value(value, Unit.RATIO);
            default -> value -> figures.value(value, metric.unit());
        };
    }

    /** One word may mean different things beside different metrics: net of repeats is not net of waiting. */
    private String label(Metric metric, String variant) {
        var ofTheMetric = words.words().sayOr("scorecard.variant." + metric.slug() + "." + variant, "");
        return ofTheMetric.isEmpty() ? words.say("scorecard.variant." + variant) : ofTheMetric;
    }

    private Aside aside(Metric metric, String name, Reading variant) {
        var format = format(metric, name);
        var interval = variant.interval();
        return new Aside(
                label(metric, name),
                value(format, variant.value()),
                words.say("scorecard.n", words.figures().count(variant.n())),
                interval == null
                        ? ""
                        : words.say("scorecard.interval", format.apply(interval.low()), format.apply(interval.high())));
    }

    private String variant(Metric metric, String name, Reading reading) {
        var variant = reading.variants().getOrDefault(name, Reading.NO_DATA);
        return value(format(metric, name), variant.value());
    }

    private String value(DoubleFunction<String> format, @Nullable Double value) {
        return value == null ? words.say("scorecard.no-data") : format.apply(value);
    }

    private String print(String name, @Nullable Object figure) {
        return switch (figure) {
            case null -> words.say("scorecard.no-data");
            case Double share
            when name.equals("lostToRetained") -> words.figures().value(share, Unit.RATIO);
            case Double hours -> words.figures().value(hours, Unit.HOURS);
            case Number count -> words.figures().count(count.longValue());
            default -> figure.toString();
        };
    }
}
