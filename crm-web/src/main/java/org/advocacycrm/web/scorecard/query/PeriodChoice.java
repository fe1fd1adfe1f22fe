package org.advocacycrm.web.scorecard.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.advocacycrm.shared.Period;
import org.advocacycrm.subscription.RelativePeriod;

/** The stretch of time a scorecard is about, as its reader names it. */
public sealed interface PeriodChoice {

    Period period();

    /** The value of {@code period} in links. */
    String code();

    record Month(YearMonth month) implements PeriodChoice {

        @Override
        public Period period() {
            return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
        }

        @Override
        public String code() {
            return month.toString();
        }
    }

    /**
     * A quarter of a year.
     *
     * @param number 1 to 4
     */
    record Quarter(int year, int number) implements PeriodChoice {

        private static final Pattern CODE = Pattern.compile("(\\d{4})-Q([1-4])");

        @Override
        public Period period() {
            var start = LocalDate.of(year, number * 3 - 2, 1);
            return new Period(start, start.plusMonths(3));
        }

        @Override
        public String code() {
            return "%04d-Q%d".formatted(year, number);
        }

        public static Quarter of(LocalDate day) {
            return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
        }
    }

    /** The twelve months that end with the given one. */
    record TwelveMonths(YearMonth last) implements PeriodChoice {

        private static final String PREFIX = "12M-";

        @Override
        public Period period() {
            return new Period(last.minusMonths(11).atDay(1), last.plusMonths(1).atDay(1));
        }

        @Override
        public String code() {
            return PREFIX + last;
        }
    }

    record Custom(Period period) implements PeriodChoice {

        static final String CODE = "custom";

        @Override
        public String code() {
            return CODE;
        }

        /** The last day that belongs to the period. */
        public LocalDate until() {
            return period.to().minusDays(1);
        }
    }

    /**
     * The last period of its kind that is over, whenever it is looked at.
     *
     * @param now what that is today
     */
    record Relative(RelativePeriod relative, PeriodChoice now) implements PeriodChoice {

        @Override
        public Period period() {
            return now.period();
        }

        @Override
        public String code() {
            return relative.code();
        }

        @Override
        public PeriodChoice concrete() {
            return now;
        }

        public static Relative on(LocalDate today, RelativePeriod relative) {
            return new Relative(relative, PeriodChoice.of(relative.on(today)));
        }
    }

    /** The same days, told without regard to today. */
    default PeriodChoice concrete() {
        return this;
    }

    /** Months, quarters and twelve months by their code; none if the code is not one of those. */
    static Optional<PeriodChoice> named(String code) {
        try {
            var quarter = Quarter.CODE.matcher(code);
            if (quarter.matches()) {
                return Optional.of(new Quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
            }
            return Optional.of(
                    code.startsWith(TwelveMonths.PREFIX)
                            ? new TwelveMonths(YearMonth.parse(code.substring(TwelveMonths.PREFIX.length())))
                            : new Month(YearMonth.parse(code)));
        } catch (DateTimeException notAPeriod) {
            return Optional.empty();
        }
    }

    /** The choice that names the period best: a month or a quarter if it is one, else its days. */
    static PeriodChoice of(Period period) {
        var choices = Stream.<PeriodChoice>of(
                new Month(YearMonth.from(period.from())),
                Quarter.of(period.from()),
                new TwelveMonths(YearMonth.from(period.to().minusDays(1))));
        return choices.filter(choice -> choice.period().equals(period))
                .findFirst()
                .orElseGet(() -> new Custom(period));
    }

    /** The days from the first to the last, both included; none if they are not days, or not in this order. */
    static Optional<PeriodChoice> between(String from, String until) {
        try {
            var period =
                    new Period(LocalDate.parse(from), LocalDate.parse(until).plus(1, ChronoUnit.DAYS));
            return Optional.of(new Custom(period));
        } catch (DateTimeException | IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }
}
