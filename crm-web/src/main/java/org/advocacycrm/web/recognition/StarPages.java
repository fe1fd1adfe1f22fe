package org.advocacycrm.web.recognition;

import static org.advocacycrm.scorecard.Dimension.JOURNEY_PHASE;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.account.Role;
import org.advocacycrm.recognition.Colleague;
import org.advocacycrm.recognition.Colleagues;
import org.advocacycrm.recognition.CustomerStar;
import org.advocacycrm.recognition.Nominator;
import org.advocacycrm.recognition.Outcome;
import org.advocacycrm.recognition.Proof;
import org.advocacycrm.recognition.StarBook;
import org.advocacycrm.scorecard.FilterValues;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.stereotype.Component;

/** Draws up the page of one nomination for one reader. */
@Component
class StarPages {

    private static final int MOST_CANDIDATES = 12;

    private final Colleagues colleagues;
    private final FilterValues values;
    private final RecognitionWords words;
    private final Company company;

    StarPages(Colleagues colleagues, FilterValues values, RecognitionWords words, Company company) {
        this.colleagues = colleagues;
        this.values = values;
        this.words = words;
        this.company = company;
    }

    /**
     * The page for the reader.
     *
     * @param search words to find the employee by; empty to go by what the nomination says
     */
    StarPage of(StarBook.Entry entry, StaffMember reader, String search, Locale language) {
        var star = entry.star();
        var said = star.nomination();
        var dates = Dates.in(language, company.zone());
        return new StarPage(
                star.id().toString(),
                star.revision().number(),
                title(entry, language),
                said.whom(),
                mayRead(star, reader) ? said.story() : null,
                dates.day(said.happenedOn()),
                dates.moment(said.at()),
                nominator(entry, language),
                said.by() instanceof Nominator.ByCustomer(var customer) ? "/staff/customers/" + customer : null,
                proof(entry, language),
                words.say("recognition.sharing." + star.sharing(), language),
                outcome(star.outcome(), dates, language),
                star.isWaiting(),
                entry.employee() == null ? null : person(entry.employee(), language),
                star.phase() == null ? "" : star.phase(),
                star.isWaiting() ? candidates(entry, search, language) : List.of(),
                List.copyOf(values.occurring().getOrDefault(JOURNEY_PHASE, new TreeSet<>())),
                star.objectionTo(reader.actor(), entry.employee())
                        .map(objection -> words.say("recognition.objection." + objection, language))
                        .orElse(null));
    }

    static boolean mayRead(CustomerStar star, StaffMember reader) {
        return star.mayBeToldInside() || (reader.may(Role.MANAGER) && star.mayBeReadByCheckers());
    }

    String title(StarBook.Entry entry, Locale language) {
        var employee = entry.employee();
        if (employee != null) {
            return employee.name();
        }
        var whom = entry.star().nomination().whom();
        return whom == null
                ? words.say("recognition.somebody", language)
                : words.say("recognition.whom", language, whom);
    }

    String nominator(StarBook.Entry entry, Locale language) {
        return switch (entry.star().nomination().by()) {
            case Nominator.ByCustomer _ ->
                words.say("recognition.by-customer", language, String.valueOf(entry.customer()));
            case Nominator.ByExecutive executive -> words.say("recognition.by-executive", language, executive.name());
        };
    }

    private String proof(StarBook.Entry entry, Locale language) {
        var number = String.valueOf(entry.proof());
        return switch (entry.star().nomination().proof()) {
            case Proof.OwnWords _ -> words.say("recognition.proof.own-words", language);
            case Proof.Answer _ ->
                entry.proof() == null
                        ? words.say("recognition.proof.deleted", language)
                        : words.say("recognition.proof.answer", language, number);
            case Proof.ServiceCase _ ->
                entry.proof() == null
                        ? words.say("recognition.proof.deleted", language)
                        : words.say("recognition.proof.case", language, number);
            case Proof.Happening(var where) -> words.say("recognition.proof.happening", language, where);
        };
    }

    private String outcome(Outcome outcome, Dates dates, Locale language) {
        return switch (outcome) {
            case Outcome.Waiting _ -> words.say("recognition.outcome.waiting", language);
            case Outcome.Verified(var by, var at) ->
                words.say(
                        "recognition.outcome.verified", language, dates.day(at).text(), by);
            case Outcome.Declined declined ->
                words.say(
                        "recognition.outcome.declined",
                        language,
                        dates.day(declined.at()).text(),
                        declined.by(),
                        declined.reason());
        };
    }

    /** Whoever is matched, then those the words may mean: all of the words, or else any of them. */
    private List<StarPage.Person> candidates(StarBook.Entry entry, String search, Locale language) {
        var meant = new LinkedHashSet<Colleague>();
        if (entry.employee() != null) {
            meant.add(entry.employee());
        }
        var whom = entry.star().nomination().whom();
        meant.addAll(found(search.isBlank() ? (whom == null ? "" : whom) : search));
        return meant.stream()
                .limit(MOST_CANDIDATES)
                .map(colleague -> person(colleague, language))
                .toList();
    }

    private Set<Colleague> found(String wanted) {
        var all = colleagues.meantBy(wanted, MOST_CANDIDATES);
        return all.isEmpty()
                ? Stream.of(wanted.split("\\s+"))
                        .filter(word -> word.length() > 2)
                        .flatMap(word -> colleagues.meantBy(word, MOST_CANDIDATES).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : new LinkedHashSet<>(all);
    }

    private StarPage.Person person(Colleague colleague, Locale language) {
        var dates = Dates.in(language, company.zone());
        var details = Stream.of(
                        colleague.team(),
                        colleague.externalId(),
                        colleague.leftOn() == null ? null : left(colleague.leftOn(), dates, language))
                .<String>mapMulti((detail, sink) -> {
                    if (detail != null) {
                        sink.accept(detail);
                    }
                })
                .collect(Collectors.joining(" · "));
        return new StarPage.Person(colleague.id().toString(), colleague.name(), details);
    }

    private String left(LocalDate day, Dates dates, Locale language) {
        return words.say("recognition.left", language, dates.day(day).text());
    }
}
