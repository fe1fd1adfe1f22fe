package org.advocacycrm.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.advocacycrm.contact.AddressState;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.RecipientState;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.intake.CheckedIntake;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake.Receipt;
import org.advocacycrm.intake.RecordStore;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.privacy.Erasure;
import org.advocacycrm.privacy.held.Held;
import org.advocacycrm.privacy.held.Held.Category;
import org.advocacycrm.privacy.held.PersonalRecords;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(classes = JdbcErasureTests.Slice.class)
class JdbcErasureTests {

    /** No component of its own, so that the whole application does not find it in the test jar. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.advocacycrm.persistence.preference")
    @ComponentScan({
        "org.advocacycrm.persistence.privacy",
        "org.advocacycrm.persistence.contact",
        "org.advocacycrm.persistence.intake"
    })
    static class Slice {

        @Bean
        Company company() {
            return HARBOUR;
        }
    }

    private static final Company HARBOUR = new Company("Harbour", ZoneOffset.UTC, Currency.getInstance("EUR"));
    private static final String REFUSED =
            "belongs to somebody who asked to be erased; nothing about that person is taken in";
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    /** What figures are kept in follows the records by trigger, and forgets what it was told with the next fold. */
    private static final String FIGURES = "tally_";

    private final Erasure erasure;
    private final PersonalRecords records;
    private final Contacts contacts;
    private final JdbcClient database;
    private final CheckedIntake intake;

    private final CustomerId elena = new CustomerId(UUID.randomUUID());
    private final String secret = "zq" + Long.toHexString(elena.value().getMostSignificantBits() >>> 16);

    @Autowired
    JdbcErasureTests(
            Erasure erasure,
            PersonalRecords records,
            Contacts contacts,
            JdbcClient database,
            RecordStore store,
            TransactionOperations transactions) {
        this.erasure = erasure;
        this.records = records;
        this.contacts = contacts;
        this.database = database;
        this.intake = new CheckedIntake(
                store,
                new UnitOfWork() {
                    @Override
                    public <T> T call(Supplier<T> work) {
                        return Objects.requireNonNull(transactions.execute(status -> work.get()));
                    }
                },
                HARBOUR);
    }

    @BeforeEach
    void elenaIsKnownEverywhere() {
        run(
                "insert into customer (id, source, external_id, name, email, phone, city, birth_date, tags, country) values "
                        + "(:id, 'shop', 'C-' || :secret, 'Elena ' || :secret, :secret || '@example.org', '+49 30 ' || :digits, "
                        + "'City ' || :secret, '1980-02-03', array['tag-' || :secret], 'DE')");
        run(
                "insert into feedback (source, external_id, customer_id, kind, score, scale_max, comment, occurred_at, attributes) "
                        + "values ('shop', gen_random_uuid(), :id, 'NPS', 9, 10, 'Call me at ' || :secret, now(), jsonb_build_object('who', :secret))");
        run("insert into service_case (source, external_id, customer_id, category, opened_at, attributes) "
                + "values ('shop', gen_random_uuid(), :id, 'delivery', now(), jsonb_build_object('who', :secret))");
        run("insert into transaction (source, external_id, customer_id, occurred_at, amount, currency) "
                + "values ('shop', gen_random_uuid(), :id, now(), 12.50, 'EUR')");
        run("insert into mention (source, external_id, customer_id, occurred_at, site, text) "
                + "values ('web', gen_random_uuid(), :id, now(), 'forum', 'I am ' || :secret)");
        run("insert into referral (source, external_id, customer_id, occurred_at, referred_name) "
                + "values ('shop', gen_random_uuid(), :id, now(), 'Sister of ' || :secret)");
        run("insert into life_story values (:id, 'STUDENT', false, 0)");
        run("insert into life_event values (gen_random_uuid(), :id, 'OTHER', :secret, 2020, 5, 1, true, true, now())");
        run("insert into life_ledger (customer_id, at, actor, source, deed, kind, consent, wording) "
                + "values (:id, now(), 'customer:' || :id, '/portal', 'EVENT_TOLD', 'OTHER', true, 'May we?')");
        run("insert into contact_preference values (:id, 0)");
        run("insert into contact_setting values (:id, 'channels.PHONE.MARKETING', 'IN', now())");
        run(
                "insert into consent_wording select 'channels.PHONE.MARKETING', 1, sha256('Calls'), 'Calls', now() on conflict do nothing");
        run(
                "insert into consent_ledger (customer_id, revision, setting, before, after, at, actor, source, evidence, wording_version) "
                        + "values (:id, 0, 'channels.PHONE.MARKETING', 'UNSET', 'IN', now(), 'customer:' || :id, '/portal/preferences', '', 1)");
        run(
                "insert into customer_star (id, nominator, customer_id, whom, story, happened_on, proof, nominated_at, sharing, outcome, revision) "
                        + "values (gen_random_uuid(), 'CUSTOMER', :id, 'Kim', 'I, ' || :secret || ', thank Kim', '2026-01-01', 'OWN_WORDS', now(), 'PUBLIC', 'WAITING', 0)");
        run(
                "insert into data_request (id, number, customer_id, kind, way, words, received_on, extended, state, revision) "
                        + "values (:id, nextval('data_request_number'), :id, 'CORRECTION', 'PHONE', 'I am ' || :secret, '2026-11-01', false, 'OPEN', 0)");
        run("insert into data_request_step values (:id, 0, now(), 'kim', 'NOTED', 'Called ' || :secret)");
        run(
                "insert into call (reference, name, number, text, asked_at) select gen_random_uuid(), name, phone, 'Hello ' || :secret, now() "
                        + "from customer where id = :id");
        run(
                "insert into audit_entry (at, actor, action, subject, detail) values (now(), 'customer:' || :id, 'portal.signed-in', '', 'from ' || :secret)");
        run(
                "insert into audit_entry (at, actor, action, subject, detail) values (now(), 'kim@harbour.example', 'customer.viewed', cast(:id as text), '')");
    }

    @Test
    void leavesNoTraceOfThePersonInAnyTable() {
        erasure.erase(elena, NOON);

        assertThat(tables().stream()
                        .filter(table -> !table.startsWith(FIGURES))
                        .filter(table -> database.sql(
                                        "select exists (select from " + table + " t where t::text ilike :trace)")
                                .param("trace", "%" + secret + "%")
                                .query(Boolean.class)
                                .single()))
                .as("tables in which " + secret + " still stands")
                .isEmpty();
    }

    @Test
    void keepsWhatCountsInFigures() {
        erasure.erase(elena, NOON);

        assertThat(count("feedback where score = 9 and customer_id = :id")).isOne();
        assertThat(count("transaction where amount = 12.50 and customer_id = :id"))
                .isOne();
        assertThat(count("consent_ledger where customer_id = :id")).isOne();
        assertThat(count("customer where id = :id and country = 'DE' and erased_at = '2026-11-21T12:00:00Z'"))
                .isOne();
    }

    @Test
    void listsEveryTableThatRefersToCustomers() {
        var listed = HeldTables.ALL.stream().map(HeldTable::name).collect(Collectors.toSet());

        assertThat(database.sql("""
                                with recursive about (oid) as (
                                    select 'customer'::regclass::oid
                                    union
                                    select k.conrelid from about a join pg_constraint k on k.contype = 'f' and k.confrelid = a.oid)
                                select cast(oid::regclass as text) from about
                                union
                                select cast(c.oid::regclass as text)
                                from pg_class c join pg_attribute n on n.attrelid = c.oid
                                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and n.attname = 'customer_id'
                                """).query(String.class).list())
                .as("tables about customers; HeldTables says what an erasure does to each")
                .filteredOn(table -> !table.startsWith(FIGURES))
                .isSubsetOf(listed);
    }

    @Test
    void refusesToTakeTheErasedPersonInAgain() {
        erasure.erase(elena, NOON);

        var again = customer("shop", "C-" + secret, "Elena " + secret, secret + "@example.org");
        var elsewhere = customer("helpdesk", "C-" + secret, "elena " + secret, "");
        var byAddress = customer("helpdesk", "H-1", "Somebody", secret.toUpperCase(Locale.ROOT) + "@Example.org");
        var stranger = customer("helpdesk", "H-" + secret, "Somebody else", "");

        assertThat(again.rejections())
                .extracting(rejection -> rejection.field() + " " + rejection.reason())
                .containsExactly("external_id " + REFUSED);
        assertThat(elsewhere.stored()).isZero();
        assertThat(byAddress.rejections())
                .extracting(rejection -> rejection.field())
                .containsExactly("email");
        assertThat(stranger.stored()).isOne();
        assertThat(count("customer where erased_at is null and external_id = 'C-' || :secret"))
                .isZero();
    }

    @Test
    void takesInNothingAboutTheErasedPerson() {
        erasure.erase(elena, NOON);

        var receipt = intake.take(
                "helpdesk",
                List.of(new IncomingRecord(
                        RecordType.MENTIONS,
                        1,
                        Map.of(
                                "external_id", "M-" + secret,
                                "customer_external_id", "C-" + secret,
                                "occurred_at", "2026-11-20T10:00:00Z",
                                "source", "forum",
                                "text", "hello"),
                        true)));

        assertThat(receipt.rejections())
                .extracting(rejection -> rejection.reason())
                .containsExactly(REFUSED);
        assertThat(count("customer where external_id = 'C-' || :secret")).isZero();
    }

    @Test
    void canNeitherBeContactedAsKnownNorUnderTheOldAddress() {
        erasure.erase(elena, NOON);
        assertThat(contacts.recipient(elena, NOON, NOON).state()).isEqualTo(RecipientState.ERASED);

        var again = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name, email) values (?, 'x', ?, 'Elena', ?)")
                .params(again, again.toString(), secret + "@example.org")
                .update();

        assertThat(contacts.recipient(new CustomerId(again), NOON, NOON).address(Channel.EMAIL))
                .isEqualTo(AddressState.SUPPRESSED);
    }

    @Test
    void leavesAnAddressToThoseWhoShareIt() {
        var partner = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name, email) values (?, 'x', ?, 'Partner', ?)")
                .params(partner, partner.toString(), secret + "@example.org")
                .update();

        erasure.erase(elena, NOON);

        assertThat(contacts.recipient(new CustomerId(partner), NOON, NOON).address(Channel.EMAIL))
                .isEqualTo(AddressState.USABLE);
    }

    @Test
    void tellsEverythingThatIsHeldByCategory() {
        var held = records.of(elena, 100);

        assertThat(held)
                .extracting(Held::category)
                .containsExactly(
                        Category.IDENTITY,
                        Category.CONTACT_DETAILS,
                        Category.PREFERENCES,
                        Category.CONSENTS,
                        Category.LIFE_EVENTS,
                        Category.FEEDBACK,
                        Category.CASES,
                        Category.TRANSACTIONS,
                        Category.REFERRALS,
                        Category.MENTIONS,
                        Category.RECOGNITIONS,
                        Category.MESSAGES,
                        Category.REQUESTS,
                        Category.SIGN_INS,
                        Category.ACCESSES);
        assertThat(held.toString())
                .contains("name=name, text=Elena " + secret, "text=STAFF", "name=wording, text=Calls", "text=CONSENT")
                .doesNotContain("kim@harbour.example");
    }

    private Receipt customer(String source, String externalId, String name, String email) {
        return intake.take(
                source,
                List.of(new IncomingRecord(
                        RecordType.CUSTOMERS,
                        1,
                        email.isEmpty()
                                ? Map.of("external_id", externalId, "name", name)
                                : Map.of("external_id", externalId, "name", name, "email", email))));
    }

    private List<String> tables() {
        return database.sql("""
                        select cast(oid::regclass as text) from pg_class
                        where relnamespace = 'public'::regnamespace and relkind = 'r'
                        """).query(String.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private long count(String what) {
        var sql = database.sql("select count(*) from " + what);
        sql = what.contains(":id") ? sql.param("id", elena.value()) : sql;
        return (what.contains(":secret") ? sql.param("secret", secret) : sql)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private void run(String statement) {
        var sql =
                database.sql(statement.replace(":secret", "'" + secret + "'").replace(":id", "'" + elena + "'::uuid"));
        (statement.contains(":digits")
                        ? sql.param("digits", Long.toString(elena.value().getMostSignificantBits() >>> 30))
                        : sql)
                .update();
    }
}
