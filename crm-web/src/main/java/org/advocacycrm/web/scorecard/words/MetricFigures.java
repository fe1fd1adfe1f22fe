package org.advocacycrm.web.scorecard.words;

import java.math.BigDecimal;
import java.util.Currency;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.web.frame.Figures;
import org.jspecify.annotations.Nullable;

/** Prints values of metrics the way metrics.md wants them read: with their unit, rounded for the eye only. */
public final class MetricFigures {

    private final Figures numbers;
    private final Words words;
    private final Currency currency;

    MetricFigures(Figures numbers, Words words, Currency currency) {
        this.numbers = numbers;
        this.words = words;
        this.currency = currency;
    }

    /** The value with its unit, or the words for no data. */
    public String value(@Nullable Double value, Unit unit) {
        return value == null ? words.say("scorecard.no-data") : some(value, unit);
    }

    /** From one end of the interval to the other; empty if there is none. */
    public String interval(@Nullable Interval interval, Unit unit) {
        return interval == null
                ? ""
                : words.say("scorecard.interval", some(interval.low(), unit), some(interval.high(), unit));
    }

    /** A difference of two values, always with its sign. */
    public String difference(double difference, Unit unit) {
        var exact = BigDecimal.valueOf(difference);
        return switch (unit) {
            case POINTS, COUNT -> numbers.signed(exact);
            case RATIO, GROWTH -> numbers.percentagePoints(exact);
            case SCALE_OF_7, SCALE_OF_10 -> numbers.signed(exact, 2);
            case HOURS -> words.say("scorecard.unit.hours", numbers.signed(exact, 1));
            case DAYS -> words.say("scorecard.unit.days", numbers.signed(exact));
            case MONEY -> words.say("scorecard.unit.money", currency.getCurrencyCode(), numbers.signed(exact, 2));
        };
    }

    /** A part of a difference, always with its sign: points with a decimal, because parts are small. */
    public String contribution(double part, Unit unit) {
        return switch (unit) {
            case POINTS -> numbers.signed(BigDecimal.valueOf(part), 1);
            case RATIO, GROWTH, SCALE_OF_7, SCALE_OF_10, HOURS, DAYS, COUNT, MONEY -> difference(part, unit);
        };
    }

    /** A round value beside an axis, without what every label would repeat. */
    public String tick(double value, Unit unit) {
        var exact = BigDecimal.valueOf(value);
        return switch (unit) {
            case POINTS -> numbers.signed(exact);
            case RATIO -> numbers.percent(exact);
            case GROWTH -> words.say("scorecard.unit.percent", numbers.signed(exact.movePointRight(2), 1));
            case SCALE_OF_7, SCALE_OF_10 -> numbers.decimal(exact, 1);
            case HOURS, DAYS, COUNT, MONEY -> numbers.decimal(exact, value == Math.rint(value) ? 0 : 1);
        };
    }

    /** A count as it is, a sum with its decimals. */
    public String amount(Number number) {
        return number instanceof BigDecimal sum
                ? numbers.decimal(sum, Math.max(sum.scale(), 0))
                : count(number.longValue());
    }

    /** The reporting currency. */
    String currency() {
        return currency.getCurrencyCode();
    }

    public String decimal(double value, int decimals) {
        return numbers.decimal(BigDecimal.valueOf(value), decimals);
    }

    public String count(long number) {
        return numbers.count(number);
    }

    public String money(BigDecimal amount, String currencyCode) {
        return numbers.money(amount, Currency.getInstance(currencyCode));
    }

    public String money(BigDecimal amount) {
        return numbers.money(amount, currency);
    }

    private String some(double value, Unit unit) {
        var exact = BigDecimal.valueOf(value);
        return switch (unit) {
            case POINTS -> numbers.signed(exact);
            case RATIO -> numbers.percent(exact);
            case GROWTH -> words.say("scorecard.unit.percent", numbers.signed(exact.movePointRight(2), 1));
            case SCALE_OF_7 -> words.say("scorecard.unit.scale-of-7", numbers.decimal(exact, 2));
            case SCALE_OF_10 -> words.say("scorecard.unit.scale-of-10", numbers.decimal(exact, 2));
            case HOURS -> words.say("scorecard.unit.hours", numbers.decimal(exact, 1));
            case DAYS -> words.say("scorecard.unit.days", numbers.decimal(exact, 0));
            case COUNT -> numbers.decimal(exact, 0);
            case MONEY -> numbers.money(exact, currency);
        };
    }
}
