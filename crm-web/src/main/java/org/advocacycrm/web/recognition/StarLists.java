package org.advocacycrm.web.recognition;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.advocacycrm.recognition.Colleague;
import org.advocacycrm.recognition.CustomerStar;
import org.advocacycrm.recognition.Nominator;
import org.advocacycrm.recognition.Outcome;
import org.advocacycrm.recognition.Sharing;
import org.advocacycrm.recognition.StarBook;
import org.advocacycrm.recognition.StarBook.Entry;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.stereotype.Component;

/** Draws up lists of stars and nominations. */
@Component
class StarLists {

    /** A nomination in a list. */
    record Line(String id, String title, String nominator, When nominatedAt, String outcome) {}

    private static final int QUARTERS = 9;
    private static final int DECIDED = 50;

    private final StarBook book;
    private final StarPages pages;
    private final RecognitionWords words;
    private final Company company;
    private final Clock clock;

    StarLists(StarBook book, StarPages pages, RecognitionWords words, Company company, Clock clock) {
        this.book = book;
        this.pages = pages;
        this.words = words;
        this.company = company;
        this.clock = clock;
    }

    /** The quarter of that name, such as {@code 2026-Q3}; the current one where there is no such quarter. */
    StarList ofQuarter(String name, StaffMember reader, Locale language) {
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        var quarter = Quarter.named(name).orElseGet(() -> Quarter.of(today));
        var stars = stars(quarter.period());
        var year = stars(
                new Period(LocalDate.of(quarter.year(), 1, 1), quarter.period().to()));
        var waiting = book.waiting().stream()
                .filter(entry -> quarter.contains(nominatedOn(entry.star())))
                .count();
        return new StarList(
                label(quarter, language),
                quarter.toString(),
                quarters(today, language),
                words.say("recognition.stars.in-all", language, stars.size(), byCustomers(stars)),
                phases(stars, language),
                waiting == 0 ? "" : words.say("recognition.stars.waiting", language, waiting),
                words.say("recognition.stars.year", language, year.size(), String.valueOf(quarter.year())),
                employees(stars, reader, language));
    }

    List<Line> waiting(Locale language) {
        return lines(book.waiting(), language);
    }

    List<Line> decided(Locale language) {
        return lines(book.decided(DECIDED), language);
    }

    private List<Line> lines(List<Entry> entries, Locale language) {
        var dates = Dates.in(language, company.zone());
        return entries.stream()
                .map(entry -> new Line(
                        entry.star().id().toString(),
                        pages.title(entry, language),
                        pages.nominator(entry, language),
                        dates.day(entry.star().nomination().at()),
                        words.say("recognition.state." + state(entry.star().outcome()), language)))
                .toList();
    }

    private static String state(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Waiting _ -> "waiting";
            case Outcome.Verified _ -> "verified";
            case Outcome.Declined _ -> "declined";
        };
    }

    private List<Entry> stars(Period period) {
        return book.stars(period.startIn(company.zone()), period.endIn(company.zone()));
    }

    private LocalDate nominatedOn(CustomerStar star) {
        return LocalDate.ofInstant(star.nomination().at(), company.zone());
    }

    private static long byCustomers(List<Entry> stars) {
        return stars.stream()
                .filter(entry -> entry.star().nomination().by() instanceof Nominator.ByCustomer)
                .count();
    }

    private List<StarList.Count> phases(List<Entry> stars, Locale language) {
        var counts = stars.stream()
                .collect(Collectors.groupingBy(
                        entry -> phase(entry.star(), language), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> new StarList.Count(
                        count.getKey(), words.say("recognition.stars.count", language, count.getValue())))
                .toList();
    }

    private String phase(CustomerStar star, Locale language) {
        return star.phase() == null ? words.say("recognition.stars.no-phase", language) : star.phase();
    }

    private List<StarList.Employee> employees(List<Entry> stars, StaffMember reader, Locale language) {
        var byEmployee = new LinkedHashMap<Colleague, List<Entry>>();
        stars.forEach(entry -> byEmployee
                .computeIfAbsent(Objects.requireNonNull(entry.employee()), first -> new ArrayList<>())
                .add(entry));
        var alphabetically = Collator.getInstance(language);
        return byEmployee.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().name(), alphabetically))
                .map(each -> new StarList.Employee(
                        each.getKey().name(),
                        each.getKey().team() == null ? "" : each.getKey().team(),
                        words.say(
                                "recognition.stars.count",
                                language,
                                each.getValue().size()),
                        each.getValue().stream()
                                .map(entry -> story(entry, reader, language))
                                .toList()))
                .toList();
    }

    private StarList.Story story(Entry entry, StaffMember reader, Locale language) {
        var star = entry.star();
        return new StarList.Story(
                star.id().toString(),
                StarPages.mayRead(star, reader) ? star.nomination().story() : null,
                Dates.in(language, company.zone()).day(star.nomination().happenedOn()),
                star.mayBeToldInside()
                        ? pages.nominator(entry, language)
                        : words.say("recognition.by-some-customer", language),
                star.phase() == null ? "" : star.phase(),
                star.sharing() == Sharing.PUBLIC);
    }

    private List<StarList.Option> quarters(LocalDate today, Locale language) {
        return IntStream.range(0, QUARTERS)
                .mapToObj(back -> Quarter.of(today.minus(back, IsoFields.QUARTER_YEARS)))
                .map(quarter -> new StarList.Option(quarter.toString(), label(quarter, language)))
                .toList();
    }

    private String label(Quarter quarter, Locale language) {
        return words.say(
                "recognition.quarter", language, String.valueOf(quarter.number()), String.valueOf(quarter.year()));
    }
}
