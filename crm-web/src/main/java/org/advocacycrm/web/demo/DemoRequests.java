package org.advocacycrm.web.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.campaign.AudienceReader;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.DataRequests;
import org.advocacycrm.privacy.RequestDesk;
import org.advocacycrm.privacy.RequestEffects;
import org.advocacycrm.privacy.RequestKind;
import org.advocacycrm.privacy.RequestMail;
import org.advocacycrm.privacy.RequestQueue;
import org.advocacycrm.privacy.RequestWay;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Repeats what customers of the demo company asked about their data, and how far the answers are. */
@Component
record DemoRequests(
        DataRequests requests,
        CustomerContacts customers,
        RequestEffects effects,
        OneTimeTokenDesk tokens,
        CustomerDirectory directory,
        AudienceReader audiences,
        StaffAccounts people,
        AuditLog audit,
        UnitOfWork unitOfWork,
        Company company,
        Clock clock) {

    private static final int LOOKED_AT = 300;

    /** So that they do not all have the same first name. */
    private static final int APART = 37;

    private static final Sorting BY_NAME = new Sorting(Sorting.Column.NAME, false);

    /** Does all of it, unless a request came in already. */
    void tellOnce() {
        if (requests.open().isEmpty() && requests.closed(1).isEmpty()) {
            var asking = asking("tier=mid&kind=person").iterator();
            var told = new Repetition();
            told.ask(61, asking.next(), RequestKind.ACCESS, RequestWay.EMAIL, "Please tell me what you keep about me.")
                    .answer(50, true, "You find all of it in the portal under My data; a copy is attached.");
            told.ask(52, asking.next(), RequestKind.OBJECTION, RequestWay.LETTER, "Do not use my cases for training.")
                    .answer(45, false, "No case of yours was used; we wrote how cases are chosen.");
            told.ask(40, asking.next(), RequestKind.OBJECTION, RequestWay.LETTER, "I object to any use of my calls.")
                    .assign(39)
                    .extend(20, "The recordings are with a partner who has to be asked.");
            told.ask(32, asking.next(), RequestKind.ACCESS, RequestWay.PHONE, "Who got my telephone number?");
            told.ask(
                            26,
                            asking.next(),
                            RequestKind.CORRECTION,
                            RequestWay.EMAIL,
                            "My postal code is wrong since I moved.")
                    .assign(25)
                    .note(24, "The old code comes from the order system; asked for a correction there.");
            told.ask(15, asking.next(), RequestKind.MARKETING_OBJECTION, RequestWay.PHONE, "");
            told.ask(2, asking.next(), RequestKind.ERASURE, RequestWay.PORTAL, "");
            elena().ifPresent(elena -> told.ask(
                    3,
                    elena,
                    RequestKind.CORRECTION,
                    RequestWay.PORTAL,
                    "My street is written with an accent: Álamos."));
        }
    }

    private Stream<CustomerId> asking(String query) {
        var lines = directory
                .page(audiences.filter(query), BY_NAME, PageRequest.first(LOOKED_AT))
                .lines();
        return IntStream.range(0, lines.size())
                .filter(position -> position % APART == 0)
                .mapToObj(position -> lines.get(position).id());
    }

    private Optional<CustomerId> elena() {
        return asking("q=elena.marin@example.org").findFirst();
    }

    private Optional<StaffAccount> signer() {
        return people.of(new EmailAddress(DemoScorecard.signer()));
    }

    /** The desks of requests, at a time of the past; the mail of that time has been read long ago. */
    private final class Repetition implements RequestMail {

        private final PastClock then = new PastClock(clock.instant());
        private final RequestDesk desk =
                new RequestDesk(requests, customers, effects, tokens, this, audit, unitOfWork, then);
        private final RequestQueue queue =
                new RequestQueue(requests, customers, effects, this, audit, unitOfWork, company, then);

        Told ask(int daysAgo, CustomerId customer, RequestKind kind, RequestWay way, String words) {
            var day = moveTo(daysAgo, 10);
            var actor = way == RequestWay.PORTAL ? customer.actor() : DemoScorecard.signer();
            return new Told(desk.receive(new RequestDesk.Incoming(customer, kind, way, words, day, words, actor)));
        }

        private LocalDate moveTo(int daysAgo, int hour) {
            var day = LocalDate.ofInstant(clock.instant(), company.zone()).minusDays(daysAgo);
            Instant moment = day.atTime(hour, 0).atZone(company.zone()).toInstant();
            then.moveTo(moment);
            return day;
        }

        @Override
        public void tell(CustomerContact customer, DataRequest request, @Nullable Secret cancel) {}

        @Override
        public void tellErased(CustomerContact asKnownBefore, DataRequest request) {}

        /** A request as it goes on. */
        private final class Told {

            private final DataRequest request;

            Told(DataRequest request) {
                this.request = requests.of(request.id()).orElseThrow();
            }

            Told assign(int daysAgo) {
                moveTo(daysAgo, 14);
                return signer().flatMap(person -> queue.assign(
                                request.id(), request.revision(), person.id(), person.name(), DemoScorecard.signer()))
                        .map(Told::new)
                        .orElse(this);
            }

            Told note(int daysAgo, String text) {
                moveTo(daysAgo, 15);
                return queue.note(request.id(), request.revision(), text, DemoScorecard.signer())
                        .map(Told::new)
                        .orElse(this);
            }

            Told extend(int daysAgo, String reason) {
                moveTo(daysAgo, 15);
                return queue.extend(request.id(), request.revision(), reason, DemoScorecard.signer())
                        .map(Told::new)
                        .orElse(this);
            }

            void answer(int daysAgo, boolean granted, String text) {
                moveTo(daysAgo, 15);
                queue.answer(request.id(), request.revision(), granted, text, DemoScorecard.signer());
            }
        }
    }
}
