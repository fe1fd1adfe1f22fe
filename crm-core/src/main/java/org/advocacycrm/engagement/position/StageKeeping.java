package org.advocacycrm.engagement.position;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.engagement.Finding;
import org.advocacycrm.engagement.Findings;
import org.advocacycrm.engagement.StageReader;
import org.advocacycrm.engagement.StageReading;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.HistoryFollower;

/** Keeps positions up to date: whenever histories are read anew, something is found, or the book changes. */
public final class StageKeeping implements HistoryFollower {

    private final StatementBooks books;
    private final Findings findings;
    private final CustomerHistories histories;
    private final StagePositions positions;
    private final Company company;
    private final Clock clock;

    public StageKeeping(
            StatementBooks books,
            Findings findings,
            CustomerHistories histories,
            StagePositions positions,
            Company company,
            Clock clock) {
        this.books = books;
        this.findings = findings;
        this.histories = histories;
        this.positions = positions;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public void historiesRead(List<CustomerHistory> read, Instant now) {
        var book = books.current();
        var reader = new StageReader(book, company.zone());
        var found = findings.of(read.stream().map(CustomerHistory::customer).toList()).stream()
                .collect(Collectors.groupingBy(Finding::customer));
        positions.keep(read.stream()
                .map(history -> new StagePosition(
                        history.customer(),
                        reader.read(history, found.getOrDefault(history.customer(), List.of()), now),
                        book.version(),
                        now))
                .toList());
    }

    /** Where the customer stands this moment; empty for who does not exist or has objected to profiling. */
    public Optional<StageReading> now(CustomerId customer) {
        var now = clock.instant();
        var reader = new StageReader(books.current(), company.zone());
        return histories.of(List.of(customer)).stream()
                .findFirst()
                .map(history -> reader.read(history, findings.of(List.of(customer)), now));
    }

    public void lookAgainAt(List<CustomerId> customers) {
        var now = clock.instant();
        historiesRead(histories.of(customers), now);
    }

    /** Those who were last looked at by an earlier version of the book. */
    public void followBook() {
        positions.forEachOfEarlierBook(books.current().version(), this::lookAgainAt);
    }
}
