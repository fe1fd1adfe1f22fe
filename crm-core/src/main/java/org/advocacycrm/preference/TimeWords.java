package org.advocacycrm.preference;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How often and when, in words. */
public final class TimeWords {

    private static final String PREFIX = "preference.words.";

    private TimeWords() {}

    /** The overall caps first, then each purpose's own. */
    public static List<Sentence> of(Cadence cadence) {
        var words = new ArrayList<>(of(cadence.overall()));
        cadence.purposes()
                .forEach((purpose, cap) -> of(cap).stream()
                        .map(limit ->
                                Sentence.of(PREFIX + "capFor", limit, Sentence.of("preference.purpose." + purpose)))
                        .forEach(words::add));
        return List.copyOf(words);
    }

    /** Nothing to say where any time is fine. */
    public static List<Sentence> of(ContactTimes times) {
        return switch (times) {
            case ContactTimes.AnyTime() -> List.of();
            case ContactTimes.Within(var ranges) ->
                merged(ranges).stream().map(TimeWords::range).toList();
        };
    }

    /** Days with the same hours are said together. */
    private static List<TimeRange> merged(List<TimeRange> ranges) {
        var days = new LinkedHashMap<List<TimeOfDay>, Set<DayOfWeek>>();
        ranges.forEach(range -> days.computeIfAbsent(
                        List.of(range.from(), range.to()), hours -> EnumSet.noneOf(DayOfWeek.class))
                .addAll(range.days()));
        return days.entrySet().stream()
                .map(same -> new TimeRange(
                        same.getValue(), same.getKey().getFirst(), same.getKey().getLast()))
                .toList();
    }

    private static List<Sentence> of(Cap cap) {
        var perWeek = cap.per7Days();
        var perMonth = cap.per30Days();
        return Stream.of(
                        perWeek == null
                                ? Stream.<Sentence>empty()
                                : Stream.of(Sentence.of(PREFIX + "perWeek", perWeek)),
                        perMonth == null
                                ? Stream.<Sentence>empty()
                                : Stream.of(Sentence.of(PREFIX + "perMonth", perMonth)))
                .flatMap(limit -> limit)
                .toList();
    }

    private static Sentence range(TimeRange range) {
        return Sentence.of(
                PREFIX + "hours",
                days(List.copyOf(range.days())),
                range.from().toString(),
                range.to().toString());
    }

    private static Sentence days(List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return Sentence.of(PREFIX + "everyDay");
        }
        var runs = new ArrayList<Sentence>();
        for (var start = 0; start < days.size(); ) {
            var end = start;
            while (end + 1 < days.size()
                    && days.get(end + 1).getValue() == days.get(end).getValue() + 1) {
                end++;
            }
            runs.addAll(run(days.subList(start, end + 1)));
            start = end + 1;
        }
        return PreferenceWords.listed(runs);
    }

    private static List<Sentence> run(List<DayOfWeek> days) {
        return days.size() < 3
                ? days.stream().map(TimeWords::name).toList()
                : List.of(Sentence.of(PREFIX + "days", name(days.getFirst()), name(days.getLast())));
    }

    private static Sentence name(DayOfWeek day) {
        return Sentence.of("preference.day." + day);
    }
}
