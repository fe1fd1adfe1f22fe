package org.advocacycrm.web.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.bulk.BulkDesk;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.care.CareDesk;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.web.security.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class BulkPagesTests {

    private static final int CUSTOMERS = 30;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private CareDesk care;

    @Autowired
    private CareBook book;

    @Autowired
    private BulkDesk desk;

    @Autowired
    private StandingRecomputation recomputation;

    @Autowired
    private Clock clock;

    private final List<CustomerId> customers = new ArrayList<>();
    private StaffMember mona;
    private StaffMember sam;

    @BeforeEach
    void aList() {
        for (var table : List.of(
                "bulk_deed",
                "customer_label",
                "customer_owner",
                "customer_task",
                "contact_setting",
                "contact_preference",
                "feedback",
                "customer")) {
            database.sql("delete from " + table).update();
        }
        for (var number = 0; number < CUSTOMERS; number++) {
            customers.add(customer("Customer %02d".formatted(number), number % 2 == 0 ? "DE" : "FR"));
        }
        recomputation.recordsStoredSince(Instant.EPOCH);
        mona = member("Mona");
        sam = member("Sam");
    }

    @Test
    void saysWhatWouldChangeThenChangesItAndTakesItBack() {
        book.assign(customers.get(0), mona.id());
        book.assign(customers.get(2), sam.id());

        var all = "query=country%3Dde&all=true&kind=OWNER&owner=" + mona.id();
        assertThat(open("/staff/customers/bulk?" + all))
                .bodyText()
                .contains("15 customers are selected", "14 customers get the owner Mona.", "1 has it already.");
        assertThat(owned(mona)).isOne();
        assertThat(post("/staff/customers/bulk?" + all)).hasRedirectedUrl("/staff/customers/changes");
        assertThat(owned(mona)).isEqualTo(15);
        assertThat(open("/staff/customers?owner=me")).bodyText().contains("15 customers");
        assertThat(open("/staff/customers/changes")).bodyText().contains("Owner: Mona", "country=de");

        care.assign(customers.get(4), sam.id(), sam.actor());
        var deed = desk.recent().getFirst().id();
        post("/staff/customers/changes/" + deed + "/undo");

        assertThat(owned(mona)).isOne();
        assertThat(book.owner(customers.get(2))).contains(sam.id());
        assertThat(book.owner(customers.get(4))).as("changed since by others").contains(sam.id());
        assertThat(desk.undo(deed, mona.actor())).isEmpty();
    }

    @Test
    void filesTheChosenUnderALabelThatTheListCanBeFilteredBy() {
        var two = "query=&customer=" + customers.get(1) + "&customer=" + customers.get(2);
        post("/staff/customers/bulk?" + two + "&kind=LABEL&label=Press%20tour");

        assertThat(open("/staff/customers?label=Press%20tour"))
                .bodyText()
                .contains("2 customers", "Label: Press tour", "Customer 01", "Customer 02");
        assertThat(open("/staff/customers/bulk?" + two + "&kind=LABEL&label=Press%20tour"))
                .bodyText()
                .contains("Nothing changes: all of them have the label");
        post("/staff/customers/bulk?" + two + "&kind=UNLABEL&label=Press%20tour");
        assertThat(open("/staff/customers?label=Press%20tour")).bodyText().contains("No customer fits");
        desk.undo(desk.recent().getFirst().id(), mona.actor());
        assertThat(open("/staff/customers?label=Press%20tour")).bodyText().contains("2 customers");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(open("/staff/customers/bulk?query=&all=true&kind=LABEL&label=a,b"))
                .hasStatus(422)
                .bodyText()
                .contains("Write a label of up to 40 characters");
        assertThat(open("/staff/customers/bulk?query=&all=true&kind=OWNER&owner=" + UUID.randomUUID()))
                .hasStatus(422);
        assertThat(open("/staff/customers/bulk?query=")).bodyText().contains("Nobody is selected");
        assertThat(post("/staff/customers/bulk?query=&kind=LABEL&label=x")).hasStatus(422);
    }

    @Test
    void countsWhomASurveyWouldReachByTheDecisionItself() {
        mailable(customers.get(0));
        assertThat(open("/staff/customers/bulk?query=&all=true"))
                .bodyText()
                .contains("30 selected, 0 may be asked by e-mail now; 30 held back");
    }

    @Test
    void filtersByWhatElseIsKnown() {
        mailable(customers.get(3));
        database.sql("""
                        insert into feedback (source, external_id, customer_id, kind, score, scale_max, occurred_at)
                        values ('t', 'f', ?, 'NPS', 3, 10, ?)
                        """)
                .params(customers.get(5).value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        care.plan(customers.get(7), "Call", null, LocalDate.of(2030, 1, 2), mona.actor());

        assertThat(open("/staff/customers?email=chosen")).bodyText().contains("1 customer<", "Customer 03");
        assertThat(open("/staff/customers?feedback=negative")).bodyText().contains("1 customer<", "Customer 05");
        assertThat(open("/staff/customers?owner=nobody&due=90")).bodyText().contains("No customer fits");
        assertThat(open("/staff/customers?cols=next-step,country&q=Customer%2007"))
                .bodyText()
                .contains("2 Jan 2030", "France")
                .doesNotContain("customer-trend");
        assertThat(open("/staff/customers.csv?cols=country,owner"))
                .bodyText()
                .startsWith("\uFEFFCustomer,Source,Identifier,Name,Kind,Country,Owner");
    }

    @Test
    void looksAtACustomerBesideTheListWithoutAScript() {
        assertThat(open("/staff/customers?country=fr&peek=" + customers.get(1)))
                .bodyText()
                .contains("customer-desk-peek", "href=\"/staff/customers?country=fr\"", "May we contact?")
                .contains("peek=" + customers.get(3));
    }

    @Test
    void keepsTheListLikeTheRecordsWhateverHappensToThem() {
        var random = new SplittableRandom(20261122);
        for (var step = 0; step < 200; step++) {
            var customer = customers.get(random.nextInt(customers.size())).value();
            switch (random.nextInt(7)) {
                case 0 -> run("update customer set name = name || 'x', country = 'IT' where id = ?", customer);
                case 1 ->
                    run("update customer set email = case when email is null then 'a@b.cd' end where id = ?", customer);
                case 2 -> mailable(new CustomerId(customer));
                case 3 -> {
                    run("insert into contact_preference values (?, 0) on conflict do nothing", customer);
                    run(
                            "insert into contact_setting values (?, 'profiling', 'false', now())"
                                    + " on conflict (customer_id, setting) do update set value = 'false'",
                            customer);
                }
                case 4 -> run("delete from contact_setting where customer_id = ?", customer);
                case 5 -> run("update customer set value_tier = 'TOP' where id = ?", customer);
                default -> book.assign(new CustomerId(customer), random.nextBoolean() ? mona.id() : null);
            }
        }
        recomputation.recomputeReturned();

        assertThat(database.sql("""
                        select count(*) from (
                            (select * from customer_listed
                             except select customer_id, segment, stage, band, tier, kind, moved_down, objected, mailable,
                                 renewal_due_on, last_contact_at, health, health_change, owner_id, country, name_key
                             from customer_listing)) x
                        """).query(Long.class).single()).isZero();
        assertThat(database.sql("select count(*) from customer_listing")
                        .query(Long.class)
                        .single())
                .isEqualTo(CUSTOMERS);
    }

    private void run(String sql, UUID customer) {
        database.sql(sql).param(customer).update();
    }

    private void mailable(CustomerId customer) {
        run("update customer set email = id || '@example.org' where id = ?", customer.value());
        run("insert into contact_preference values (?, 0) on conflict do nothing", customer.value());
        run(
                "insert into contact_setting values (?, 'channels.EMAIL.MARKETING', 'IN', now())"
                        + " on conflict (customer_id, setting) do update set value = 'IN'",
                customer.value());
    }

    private long owned(StaffMember owner) {
        return database.sql("select count(*) from customer_owner where owner_id = ?")
                .param(owner.id().value())
                .query(Long.class)
                .single();
    }

    private MvcTestResult open(String address) {
        return browser.get().uri(URI.create(address)).with(user(mona)).exchange();
    }

    private MvcTestResult post(String address) {
        return browser.post()
                .uri(URI.create(address))
                .with(user(mona))
                .with(csrf())
                .exchange();
    }

    private StaffMember member(String name) {
        var email = new EmailAddress(name + "-" + UUID.randomUUID() + "@harbour.example");
        var account = accounts.add(name, email, Role.MANAGER).orElseThrow();
        return new StaffMember(account.id(), name, email, Role.MANAGER);
    }

    private CustomerId customer(String name, String country) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into customer (id, source, external_id, name, country, acquired_on) values (?, 'test', ?, ?, ?, '2020-01-01')")
                .params(List.of(id, id.toString(), name, country))
                .update();
        return new CustomerId(id);
    }
}
