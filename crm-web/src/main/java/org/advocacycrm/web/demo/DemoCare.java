package org.advocacycrm.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.care.CareDesk;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.stereotype.Component;

/** What the people of the demo company noted and planned about some of its customers. */
@Component
record DemoCare(
        CareBook book,
        CustomerDirectory directory,
        StaffAccounts people,
        AuditLog audit,
        UnitOfWork unitOfWork,
        Company company,
        Clock clock) {

    private static final int LOOKED_AFTER = 40;
    private static final int DAYS_OF_THE_NEXT_TASK = 3;
    private static final List<String> TASKS = List.of(
            "Call and ask what went wrong in October",
            "Send the offer for the larger plan",
            "Invite to the users' evening",
            "Check that the last repair held");
    private static final List<String> NOTES = List.of(
            "Wants to be called in the morning. Decides together with her partner.",
            "Was happy with the technician, less so with the waiting time before.",
            "Compares our prices every spring; renewal talk should start early.");
    private static final List<String> ROLES = List.of("Head of purchasing", "Managing director", "Technical contact");

    void tell() {
        var owners = people.all().stream().filter(StaffAccount::active).toList();
        var desk = new CareDesk(book, audit, unitOfWork, clock);
        var customers = some(CustomerFilter.NONE);
        for (var index = 0; index < customers.size(); index++) {
            var owner = owners.get(index % owners.size());
            book.assign(customers.get(index).id(), owner.id());
            if (index < TASKS.size() + NOTES.size()) {
                tell(
                        desk,
                        customers.get(index),
                        index,
                        owner.id(),
                        owner.email().value());
            }
        }
        tie(desk, owners.getFirst().email().value());
    }

    private void tell(CareDesk desk, CustomerLine customer, int index, AccountId owner, String actor) {
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        desk.note(customer.id(), NOTES.get(index % NOTES.size()), actor);
        desk.plan(
                customer.id(),
                TASKS.get(index % TASKS.size()),
                owner,
                today.plusDays((long) index * DAYS_OF_THE_NEXT_TASK - 1),
                actor);
    }

    /** Gives the first organizations the people to talk to. */
    private void tie(CareDesk desk, String actor) {
        var organizations = some(of(CustomerKind.ORGANIZATION));
        var persons = some(of(CustomerKind.PERSON));
        for (var index = 0; index < ROLES.size(); index++) {
            desk.tie(persons.get(index).id(), organizations.get(index / 2).id(), ROLES.get(index), actor);
        }
    }

    private List<CustomerLine> some(CustomerFilter filter) {
        return directory
                .page(filter, Sorting.WORST_CHANGE_FIRST, PageRequest.first(LOOKED_AFTER))
                .lines();
    }

    private static CustomerFilter of(CustomerKind kind) {
        return CustomerFilter.NONE.withKinds(Set.of(kind));
    }
}
