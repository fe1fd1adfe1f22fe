package org.advocacycrm.preference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Settings of every kind, drawn from a seeded source. */
public final class AnySetting {

    private static final List<String> CODES = List.of("tips", "news", "products", "events", "A_1.b-c");
    private static final List<String> ZONES = List.of("Europe/Paris", "America/New_York", "UTC", "+05:30");

    private final Random random;

    public AnySetting(long seed) {
        random = new Random(seed);
    }

    public Setting next() {
        return switch (random.nextInt(15)) {
            case 0 -> new Setting.Topics(selection());
            case 1 -> new Setting.OfferTypes(selection());
            case 2 -> new Setting.Frequency(cadence());
            case 3 -> new Setting.Hours(times());
            case 4 -> new Setting.Zone(maybe(ZoneId.of(oneOf(ZONES))));
            case 5 -> new Setting.Pause(maybe(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2000))));
            case 6 -> new Setting.Exceptions(Set.copyOf(some(Notice.values())));
            case 7 -> new Setting.Voice(maybe(oneOf(List.of(Tone.values()))));
            case 8 -> new Setting.Language(maybe(Locale.forLanguageTag(oneOf(List.of("fr", "de-AT", "zh-Hant-TW")))));
            case 9 -> new Setting.ChannelOrder(some(Channel.values()));
            case 10 -> new Setting.DoNotContact(random.nextBoolean());
            case 11 -> new Setting.WhyStopped(maybe(oneOf(List.of(StopReason.values()))));
            default ->
                new Setting.Permission(
                        new ChannelUse(oneOf(List.of(Channel.values())), oneOf(List.of(Purpose.values()))),
                        oneOf(List.of(Choice.values())));
        };
    }

    /** Some settings of different things. */
    public List<Setting> severalDifferent() {
        var settings = new ArrayList<Setting>();
        for (var count = random.nextInt(5); count >= 0; count--) {
            var setting = next();
            if (settings.stream().noneMatch(known -> known.key().equals(setting.key()))) {
                settings.add(setting);
            }
        }
        return settings;
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    private Selection selection() {
        return random.nextInt(4) == 0
                ? new Selection.Everything()
                : new Selection.Only(new TreeSet<>(some(CODES.toArray(String[]::new))));
    }

    private Cadence cadence() {
        var purposes = new EnumMap<Purpose, Cap>(Purpose.class);
        some(Purpose.values()).forEach(purpose -> purposes.put(purpose, cap()));
        return new Cadence(cap(), purposes);
    }

    private Cap cap() {
        return new Cap(maybe(random.nextInt(8)), maybe(random.nextInt(Cap.HIGHEST + 1)));
    }

    private ContactTimes times() {
        var ranges = new ArrayList<TimeRange>();
        for (var count = random.nextInt(4); count > 0; count--) {
            var days = new TreeSet<>(some(DayOfWeek.values()));
            days.add(DayOfWeek.FRIDAY);
            ranges.add(new TimeRange(
                    days, new TimeOfDay(random.nextInt(24 * 60)), new TimeOfDay(random.nextInt(24 * 60 + 1))));
        }
        return ranges.isEmpty() ? new ContactTimes.AnyTime() : new ContactTimes.Within(ranges);
    }

    private <T> List<T> some(T[] values) {
        var shuffled = new ArrayList<>(Arrays.asList(values));
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, random.nextInt(shuffled.size() + 1)));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
