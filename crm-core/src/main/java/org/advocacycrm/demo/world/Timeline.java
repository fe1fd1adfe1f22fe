package org.advocacycrm.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.advocacycrm.shared.Period;

/** The past that is told: 26 months that end with the day before {@code today}, in the business time zone. */
public record Timeline(LocalDate today, ZoneId zone) {

    private static final int MONTHS = 26;
    private static final int MONTHS_OF_MEMORY = 16;

    public LocalDate start() {
        return today.minusMonths(MONTHS);
    }

    /** Since when is known who joined and left, customers and employees, although nothing is told about them. */
    public LocalDate startOfMemory() {
        return start().minusMonths(MONTHS_OF_MEMORY);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(start()) && day.isBefore(today);
    }

    public boolean covers(Instant moment) {
        return covers(LocalDate.ofInstant(moment, zone));
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(start(), today);
    }

    /** How much of the told past has gone by on a day, from 0 to 1. */
    public double progress(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(start(), day) / (double) days(), 0.0, 1.0);
    }

    /** The calendar quarter that lies the given number of quarters before the one of today. */
    public Period quarter(int ago) {
        var thisQuarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        var first = thisQuarter.minusMonths(3L * ago);
        return new Period(first, first.plusMonths(3));
    }

    /** A moment of the day when people are awake, more often than not in office hours. */
    public Instant momentOn(LocalDate day, Draw draw) {
        var hour = Math.clamp(draw.around(13.5, 3.2), 7, 22.9);
        return day.atTime(LocalTime.ofSecondOfDay((long) (hour * 3600)))
                .atZone(zone)
                .toInstant();
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public static Instant later(Instant moment, double hours) {
        return moment.plus(Duration.ofSeconds(Math.round(hours * 3600)));
    }
}
