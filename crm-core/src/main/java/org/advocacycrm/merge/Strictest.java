package org.advocacycrm.merge;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.advocacycrm.preference.Cadence;
import org.advocacycrm.preference.Cap;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.Setting;
import org.jspecify.annotations.Nullable;

/** Of two settings of the same thing the one that allows no more than either. */
final class Strictest {

    /** From what allows most to what allows least; not even having been asked allows nothing optional. */
    private static final List<Choice> CHOICES = List.of(Choice.IN, Choice.PENDING, Choice.UNSET, Choice.OUT);

    private Strictest() {}

    /** Where one is not stricter than the other – a language, say – the first holds, unless nothing is chosen there. */
    static Setting of(Setting first, Setting second) {
        return switch (first) {
            case Setting.Permission(var use, var choice) ->
                new Setting.Permission(use, choice(choice, ((Setting.Permission) second).choice()));
            case Setting.Topics(var wanted) -> new Setting.Topics(both(wanted, ((Setting.Topics) second).wanted()));
            case Setting.OfferTypes(var wanted) ->
                new Setting.OfferTypes(both(wanted, ((Setting.OfferTypes) second).wanted()));
            case Setting.Frequency(var cadence) ->
                new Setting.Frequency(rarer(cadence, ((Setting.Frequency) second).cadence()));
            case Setting.Pause(var until) -> new Setting.Pause(later(until, ((Setting.Pause) second).until()));
            case Setting.Exceptions(var notices) ->
                new Setting.Exceptions(both(notices, ((Setting.Exceptions) second).notices()));
            case Setting.DoNotContact(var on) -> new Setting.DoNotContact(on || ((Setting.DoNotContact) second).on());
            case Setting.Profiling(var allowed) ->
                new Setting.Profiling(allowed && ((Setting.Profiling) second).allowed());
            case Setting.Hours hours -> CommonHours.of(hours, (Setting.Hours) second);
            case Setting.Zone(var zone) -> zone == null ? second : first;
            case Setting.Voice(var tone) -> tone == null ? second : first;
            case Setting.Language(var locale) -> locale == null ? second : first;
            case Setting.WhyStopped(var reason) -> reason == null ? second : first;
            case Setting.ChannelOrder(var order) -> order.isEmpty() ? second : first;
        };
    }

    private static Choice choice(Choice one, Choice other) {
        return CHOICES.indexOf(one) >= CHOICES.indexOf(other) ? one : other;
    }

    private static Selection both(Selection one, Selection other) {
        return switch (one) {
            case Selection.Everything all -> other;
            case Selection.Only(var codes) ->
                Selection.only(codes.stream().filter(other::includes).toList());
        };
    }

    private static Set<Notice> both(Set<Notice> one, Set<Notice> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static Cadence rarer(Cadence one, Cadence other) {
        return new Cadence(
                lower(one.overall(), other.overall()),
                Arrays.stream(Purpose.values())
                        .collect(toMap(purpose -> purpose, purpose -> lower(one.of(purpose), other.of(purpose)))));
    }

    private static Cap lower(Cap one, Cap other) {
        return new Cap(least(one.per7Days(), other.per7Days()), least(one.per30Days(), other.per30Days()));
    }

    private static @Nullable Integer least(@Nullable Integer one, @Nullable Integer other) {
        return Stream.of(one == null ? Cap.HIGHEST + 1 : one, other == null ? Cap.HIGHEST + 1 : other)
                .min(Comparator.naturalOrder())
                .filter(limit -> limit <= Cap.HIGHEST)
                .orElse(null);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
