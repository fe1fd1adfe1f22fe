package org.advocacycrm.web.merge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.directory.CustomerProfile;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.merge.CustomerMerge;
import org.advocacycrm.merge.Joining;
import org.advocacycrm.merge.Merge;
import org.advocacycrm.merge.Merges;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.Sentence;
import org.advocacycrm.preference.SettingWords;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts into words what happens when two records become one. */
@Component
record MergePages(
        CustomerDirectory directory,
        CustomerMerge merge,
        Merges merges,
        Catalogue catalogue,
        MessageSource texts,
        Company company) {

    private static final int FOUND = 10;
    private static final Sorting BY_NAME = new Sorting(Sorting.Column.NAME, false);

    Optional<MergePage> of(CustomerId customer, @Nullable CustomerId other, String wanted, Locale language) {
        return person(customer).map(person -> page(customer, person, other, wanted, language));
    }

    private MergePage page(
            CustomerId customer, MergePage.Person person, @Nullable CustomerId other, String wanted, Locale language) {
        var standing = merges.standing(customer);
        var chosen = other == null || other.equals(customer) ? Optional.<MergePage.Person>empty() : person(other);
        var preview =
                other == null || chosen.isEmpty() ? Optional.<List<Joining>>empty() : merge.preview(customer, other);
        return new MergePage(
                person,
                wanted,
                wanted.isEmpty() ? List.of() : found(customer, wanted),
                chosen.orElse(null),
                preview.isPresent(),
                preview.orElse(List.of()).stream()
                        .map(joining -> line(joining, language))
                        .toList(),
                standing.stream()
                        .flatMap(known -> standing(known, language).stream())
                        .toList(),
                standing.stream().anyMatch(known -> known.absorbed().equals(customer)));
    }

    private List<MergePage.Person> found(CustomerId customer, String wanted) {
        var filter = CustomerFilter.NONE.withText(wanted);
        return directory.page(filter, BY_NAME, PageRequest.first(FOUND + 1)).lines().stream()
                .filter(line -> !line.id().equals(customer))
                .limit(FOUND)
                .map(MergePages::person)
                .toList();
    }

    private Optional<MergePage.Standing> standing(Merge known, Locale language) {
        return person(known.kept())
                .flatMap(kept -> person(known.absorbed())
                        .map(absorbed -> new MergePage.Standing(
                                known.id().toString(),
                                kept,
                                absorbed,
                                Dates.in(language, company.zone()).moment(known.at()),
                                known.actor())));
    }

    private Optional<MergePage.Person> person(CustomerId customer) {
        return directory.profile(customer).map(CustomerProfile::line).map(MergePages::person);
    }

    private static MergePage.Person person(CustomerLine line) {
        return new MergePage.Person(line.id().toString(), line.name(), line.source() + " · " + line.externalId());
    }

    private MergePage.Line line(Joining joining, Locale language) {
        var words = SettingWords.with(catalogue, language);
        return new MergePage.Line(
                say(words.name(joining.joined()), language),
                say(words.value(joining.kept()), language),
                say(words.value(joining.absorbed()), language),
                say(words.value(joining.joined()), language),
                !joining.joined().equals(joining.kept()));
    }

    private String say(Sentence sentence, Locale language) {
        return Sentences.say(sentence, texts, language);
    }
}
