package org.advocacycrm.scorecard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.shared.Period;

/**
 * A calendar day, week, month, quarter or year of a period, cut to what of it lies in the period.
 *
 * @param label such as 2017-05-01, 2017-W18, 2017-05, 2017-Q2 or 2017
 */
public record PeriodPiece(String label, Period period) {

    /** The pieces a period falls into, in order. */
    public static List<PeriodPiece> of(Period whole, Dimension dimension) {
        var unit = unit(dimension);
        var pieces = new ArrayList<PeriodPiece>();
        var from = whole.from();
        while (from.isBefore(whole.to())) {
            var next = startOfNext(from, unit);
            var to = next.isBefore(whole.to()) ? next : whole.to();
            pieces.add(new PeriodPiece(label(from, unit), new Period(from, to)));
            from = to;
        }
        return pieces;
    }

    private static StandardDimension unit(Dimension dimension) {
        return switch (dimension) {
            case Dimension.Standard(var which) -> which;
            case Dimension.Attribute _ -> throw notTime(dimension);
        };
    }

    private static IllegalArgumentException notTime(Object unit) {
        return new IllegalArgumentException("Not a unit of time: " + unit);
    }

    private static LocalDate startOfNext(LocalDate day, StandardDimension unit) {
        return switch (unit) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1).plusMonths(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
            case YEAR -> day.withDayOfYear(1).plusYears(1);
            case SEGMENT,
                    STAGE,
                    VALUE_TIER,
                    COUNTRY,
                    REGION,
                    CHANNEL,
                    LEVEL,
                    AREA,
                    TOUCHPOINT,
                    JOURNEY_PHASE,
                    CATEGORY,
                    TEAM -> throw notTime(unit);
        };
    }

    private static String label(LocalDate day, StandardDimension unit) {
        return switch (unit) {
            case DAY -> day.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue());
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> String.valueOf(day.getYear());
            case SEGMENT,
                    STAGE,
                    VALUE_TIER,
                    COUNTRY,
                    REGION,
                    CHANNEL,
                    LEVEL,
                    AREA,
                    TOUCHPOINT,
                    JOURNEY_PHASE,
                    CATEGORY,
                    TEAM -> throw notTime(unit);
        };
    }
}
