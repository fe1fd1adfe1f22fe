package org.advocacycrm.web.customer;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.web.export.job.ExportTarget;
import org.advocacycrm.web.export.job.Exportable;
import org.advocacycrm.web.export.job.Wish;
import org.advocacycrm.web.frame.QueryText;
import org.springframework.stereotype.Component;

/** A list of customers as a file that is ordered: the view as it stands on the page, all of its pages. */
@Component
class CustomerExport implements Exportable {

    private final CustomerFiles files;
    private final CustomerDirectory directory;
    private final StaffAccounts people;

    CustomerExport(CustomerFiles files, CustomerDirectory directory, StaffAccounts people) {
        this.files = files;
        this.directory = directory;
        this.people = people;
    }

    @Override
    public String kind() {
        return "customer";
    }

    @Override
    public String path() {
        return CustomerListController.PATH;
    }

    @Override
    public List<String> formats() {
        return List.of("xlsx", "csv");
    }

    @Override
    public Plan plan(Wish wish) {
        var query = query(wish);
        var words = files.words(wish.language());
        var filters = ActiveFilters.of(query, words, people).stream()
                .map(ActiveFilters.Active::label)
                .collect(Collectors.joining("; "));
        var scope = filters.isEmpty() ? words.say("export.everybody") : filters;
        return new Plan(QueryText.of(query.address("")), files.name(wish.format()), scope);
    }

    @Override
    public long write(Wish wish, ExportTarget target) throws IOException {
        var query = readBy(wish.actor(), query(wish));
        var words = files.words(wish.language());
        var total = directory.overview(query.filter()).total();
        target.progress(0, total);
        return wish.format().equals("csv")
                ? files.csv(query, words, target.content(), rows -> target.progress(rows, total))
                : files.xlsx(query, words, wish.actor(), target.content(), rows -> target.progress(rows, total));
    }

    private CustomerQuery readBy(String actor, CustomerQuery query) {
        return EmailAddress.typed(actor)
                .flatMap(people::of)
                .map(reader -> query.readBy(reader.id()))
                .orElse(query);
    }

    private static CustomerQuery query(Wish wish) {
        return CustomerQueryParser.parse(QueryText.parse(wish.query())).query().inItself();
    }
}
