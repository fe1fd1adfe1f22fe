package org.advocacycrm.web.scorecard.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;

/** Names periods: the one shown, the one it is compared with, and those before. */
public final class PeriodWords {

    private final ScorecardQuery query;
    private final Words words;
    private final Locale locale;

    PeriodWords(ScorecardQuery query, Words words, Locale locale) {
        this.query = query;
        this.words = words;
        this.locale = locale;
    }

    /** The name of the period shown. */
    public String name() {
        return name(query.choice());
    }

    public String name(PeriodChoice choice) {
        return switch (choice) {
            case PeriodChoice.Month(var month) -> full(month);
            case PeriodChoice.Quarter(var year, var number) -> quarter(year, number);
            case PeriodChoice.TwelveMonths(var last) -> words.say("scorecard.period.twelve-months-to", full(last));
            case PeriodChoice.Custom(var period) -> words.days(period);
            case PeriodChoice.Relative relative -> name(relative.now());
        };
    }

    /** The first and last day of the period shown. */
    public String days() {
        return words.days(query.period());
    }

    /** What the period is compared with, as in "no data for the previous quarter". */
    public String other() {
        return words.say("scorecard.compared." + codeOfComparison());
    }

    /** The same behind a change, as in "−6 vs previous quarter". */
    public String versus() {
        return words.say("scorecard.versus", other());
    }

    /** A short name for one of the periods of a history. */
    public String brief(Period period) {
        return brief(query.choice(), period);
    }

    private String brief(PeriodChoice choice, Period period) {
        return switch (choice) {
            case PeriodChoice.Month _ -> brief(period.from());
            case PeriodChoice.Quarter _ -> {
                var quarter = PeriodChoice.Quarter.of(period.from());
                yield quarter(quarter.year(), quarter.number());
            }
            case PeriodChoice.TwelveMonths _ ->
                words.say("scorecard.period.to", brief(period.to().minusDays(1)));
            case PeriodChoice.Custom _ -> words.say("scorecard.period.from", words.day(period.from()));
            case PeriodChoice.Relative relative -> brief(relative.now(), period);
        };
    }

    /** That there is nothing to compare with. */
    String noComparison() {
        return query.comparison() == Comparison.TARGET
                ? words.say("scorecard.change.no-target")
                : words.say("scorecard.change.no-comparison", other());
    }

    private String codeOfComparison() {
        if (query.comparison() == Comparison.TARGET) {
            return ScorecardQuery.codeOf(query.comparison());
        }
        return ScorecardQuery.codeOf(query.comparison()) + "." + kind(query.choice());
    }

    private static String kind(PeriodChoice choice) {
        return switch (choice) {
            case PeriodChoice.Month _ -> "month";
            case PeriodChoice.Quarter _ -> "quarter";
            case PeriodChoice.TwelveMonths _ -> "twelve-months";
            case PeriodChoice.Custom _ -> "custom";
            case PeriodChoice.Relative relative -> kind(relative.now());
        };
    }

    private String quarter(int year, int number) {
        return words.say("scorecard.period.quarter", String.valueOf(number), String.valueOf(year));
    }

    private String full(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    }

    private String brief(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL uuuu", locale).format(day);
    }
}
