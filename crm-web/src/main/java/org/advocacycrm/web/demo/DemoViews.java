package org.advocacycrm.web.demo;

import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.view.ViewDetails;
import org.advocacycrm.view.ViewReader;
import org.advocacycrm.view.ViewShelf;

/** The views that the managers of the demo company share with everybody. */
final class DemoViews {

    private final ViewShelf shelf;
    private final StaffAccounts people;

    DemoViews(ViewShelf shelf, StaffAccounts people) {
        this.shelf = shelf;
        this.people = people;
    }

    void shareAs(String manager) {
        var owner = people.of(new EmailAddress(manager)).orElseThrow();
        var reader = new ViewReader(owner.id(), Role.MANAGER);
        share("Unhappy and valuable", "/staff/customers", "segment=defector,dissenter&tier=high", reader);
        share("Ready to recommend", "/staff/customers", "segment=advocate,super-advocate&health=healthy", reader);
        share("France", "/staff/scorecard", "country=FR", reader);
    }

    private void share(String name, String page, String query, ViewReader reader) {
        shelf.save(page, query, new ViewDetails(name, true, null), reader);
    }
}
