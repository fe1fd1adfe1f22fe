package org.advocacycrm.web.preference.api;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.preference.ContactTimes;
import org.advocacycrm.preference.TimeOfDay;
import org.advocacycrm.preference.TimeRange;
import org.advocacycrm.web.frame.json.Reading;
import tools.jackson.databind.JsonNode;

/** Reads the ranges of time in which contact is welcome; {@code null} is any time. */
record TimesReader(Reading reading) {

    private static final Set<String> FIELDS = Set.of("days", "from", "to");

    /** The days as documents name them. */
    enum Day {
        MON(DayOfWeek.MONDAY),
        TUE(DayOfWeek.TUESDAY),
        WED(DayOfWeek.WEDNESDAY),
        THU(DayOfWeek.THURSDAY),
        FRI(DayOfWeek.FRIDAY),
        SAT(DayOfWeek.SATURDAY),
        SUN(DayOfWeek.SUNDAY);

        private final DayOfWeek meant;

        Day(DayOfWeek meant) {
            this.meant = meant;
        }

        DayOfWeek meant() {
            return meant;
        }

        static Day of(DayOfWeek day) {
            return Arrays.stream(values())
                    .filter(name -> name.meant == day)
                    .findFirst()
                    .orElseThrow();
        }
    }

    Optional<ContactTimes> read(JsonNode value) {
        if (value.isNull()) {
            return Optional.of(new ContactTimes.AnyTime());
        }
        var ranges = reading.each(value, "times", this::range);
        return value.isArray() && ranges.size() == value.size()
                ? reading.attempt("times", () -> new ContactTimes.Within(ranges))
                : Optional.empty();
    }

    private Optional<TimeRange> range(Reading.Item item) {
        var node = item.node();
        var place = item.place();
        reading.eachField(node, place, (field, content) -> {
            if (!FIELDS.contains(field)) {
                reading.refuse(place + "." + field, "is not part of a time range");
            }
        });
        var days = days(node.path("days"), place + ".days");
        var from = time(node.path("from"), place + ".from");
        var to = time(node.path("to"), place + ".to");
        return from.flatMap(start -> to.flatMap(end -> reading.attempt(place, () -> new TimeRange(days, start, end))));
    }

    private Set<DayOfWeek> days(JsonNode node, String place) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        List<Day> named = reading.each(node, place, day -> reading.oneOf(Day.class, day.node(), day.place()));
        named.stream().map(Day::meant).forEach(days::add);
        return days;
    }

    private Optional<TimeOfDay> time(JsonNode node, String place) {
        return reading.text(node, place).flatMap(text -> reading.attempt(place, () -> TimeOfDay.parse(text)));
    }
}
