package org.advocacycrm.web.customer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.contact.ContactSimulator;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerProfile;
import org.advocacycrm.shared.Company;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A customer in short, beside the list.
 *
 * @param close the address of the list alone
 */
record Peek(
        String id,
        String name,
        ProfilePage.@Nullable Assessment assessment,
        List<ProfilePage.Reach> reaches,
        List<String> tasks,
        String close) {

    @Component
    record Finder(
            CustomerDirectory directory,
            Account.Finder accounts,
            ProfilePages pages,
            ContactSimulator simulator,
            CareBook book,
            MessageSource texts,
            Company company) {

        Optional<Peek> of(@Nullable CustomerId customer, String close, Locale language) {
            return Optional.ofNullable(customer)
                    .flatMap(directory::profile)
                    .map(profile -> peek(profile, close, new Words(texts, language, company.zone())));
        }

        private Peek peek(CustomerProfile profile, String close, Words words) {
            var id = profile.line().id();
            return new Peek(
                    id.toString(),
                    profile.line().name(),
                    accounts.of(profile)
                            .map(account -> pages.assessment(account, words))
                            .orElse(null),
                    new ReachWords(words).of(simulator.now(id)),
                    book.open(id).stream()
                            .map(task -> words.say(
                                    "brief.task",
                                    task.text(),
                                    words.dates().day(task.due()).text()))
                            .toList(),
                    close);
        }
    }
}
