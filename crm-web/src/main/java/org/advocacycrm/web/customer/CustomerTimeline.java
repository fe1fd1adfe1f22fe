package org.advocacycrm.web.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.advocacycrm.web.frame.customer.TimelineSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that any feature knows to have happened with a customer, as one column. */
@Component
class CustomerTimeline {

    private static final Comparator<TimelineEntry> NEWEST_FIRST =
            Comparator.comparing(TimelineEntry::at).reversed().thenComparing(TimelineEntry::anchor);

    private final List<TimelineSource> sources;

    CustomerTimeline(ObjectProvider<TimelineSource> sources) {
        this.sources = sources.orderedStream().toList();
    }

    /** The kinds there are sources of, in the order of the tabs. */
    Set<TimelineSource.Kind> kinds() {
        return sources.stream()
                .map(TimelineSource::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TimelineSource.Kind.class)));
    }

    /**
     * What happened before the given instant, newest first: at least as many as asked for where there are so many, and
     * always all that happened at one instant together.
     *
     * @param profiled whether anything may be told that was worked out about the customer
     */
    List<TimelineEntry> before(
            CustomerInView customer, boolean profiled, Instant moment, Set<TimelineSource.Kind> kinds, int atLeast) {
        var newestFirst = sources.stream()
                .filter(source -> kinds.contains(source.kind()) && (profiled || !source.profiles()))
                .flatMap(source -> source.before(customer, moment, atLeast).stream())
                .sorted(NEWEST_FIRST)
                .toList();
        if (newestFirst.size() <= atLeast) {
            return newestFirst;
        }
        var oldest = newestFirst.get(atLeast - 1).at();
        return newestFirst.stream()
                .takeWhile(entry -> !entry.at().isBefore(oldest))
                .toList();
    }

    static List<ProfilePage.Day> days(List<TimelineEntry> newestFirst, CustomerInView customer) {
        var days = newestFirst.stream()
                .collect(Collectors.groupingBy(
                        entry -> LocalDate.ofInstant(entry.at(), customer.zone()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var dates = Dates.in(customer.language(), customer.zone());
        return days.entrySet().stream()
                .map(day -> new ProfilePage.Day(dates.day(day.getKey()), day.getValue()))
                .toList();
    }
}
