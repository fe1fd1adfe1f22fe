package org.advocacycrm.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordIntake.Receipt;
import org.advocacycrm.intake.RecordIntake.Rejection;
import org.advocacycrm.intake.RecordType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class RecordIntakeTests {

    @Autowired
    private RecordIntake intake;

    @Autowired
    private JdbcClient database;

    @Test
    void takesRecordsOfSeveralTypesThatReferToEachOther() {
        var score = record(
                RecordType.FEEDBACK,
                Map.of(
                        "external_id",
                        "mixed-f",
                        "customer_external_id",
                        "mixed-c",
                        "employee_external_id",
                        "mixed-e",
                        "kind",
                        "nps",
                        "score",
                        "9",
                        "occurred_at",
                        "2026-03-01T10:00:00+01:00"));
        var customer = record(
                RecordType.CUSTOMERS,
                Map.of("external_id", "mixed-c", "name", "Ada\tL\\n", "tags", "b|a \"x\"|a \"x\"", "country", "fra"));
        var employee =
                record(RecordType.EMPLOYEES, Map.of("external_id", "mixed-e", "name", "Bo", "hired_on", "2020-01-01"));

        var receipt = intake.take("shop", List.of(score, customer, employee));

        assertThat(receipt).isEqualTo(new Receipt(3, 0, List.of()));
        assertThat(database.sql("select c.name, c.country, array_to_string(c.tags, '|') tags, f.occurred_at::text at "
                                + "from feedback f join customer c on c.id = f.customer_id "
                                + "join employee e on e.id = f.employee_id where f.external_id = 'mixed-f'")
                        .query()
                        .singleRow())
                .containsEntry("name", "Ada\tL\\n")
                .containsEntry("country", "FR")
                .containsEntry("tags", "a \"x\"|b");
    }

    @Test
    void changesNothingWhenTheSameRecordsComeAgain() {
        var records = List.of(customer("again-1", "One"), customer("again-2", "Two"));
        intake.take("shop", records);

        var receipt = intake.take("shop", records);

        assertThat(receipt).isEqualTo(new Receipt(0, 2, List.of()));
    }

    @Test
    void keepsTheLastOfSeveralRecordsWithOneIdentifier() {
        var receipt = intake.take("shop", List.of(customer("last", "First"), customer("last", "Second")));

        assertThat(receipt.stored()).isOne();
        assertThat(nameOf("shop", "last")).isEqualTo("Second");
    }

    @Test
    void handsBackBadRecordsAndKeepsTheGoodOnes() {
        var bad = record(
                RecordType.REFERRALS,
                Map.of("external_id", "r-1", "customer_external_id", "nobody-knows", "occurred_at", "2026-01-01"));
        var worse = record(RecordType.CUSTOMERS, Map.of("external_id", "worse", "kind", "cat"));

        var receipt = intake.take("shop", List.of(bad, worse, customer("good", "Good")));

        assertThat(receipt.stored()).isOne();
        assertThat(receipt.rejections())
                .containsExactlyInAnyOrder(
                        new Rejection(
                                bad, "customer_external_id", "nobody-knows", "is not the identifier of any customer"),
                        new Rejection(worse, "name", "", "is missing"),
                        new Rejection(worse, "kind", "cat", "is not one of ORGANIZATION, PERSON"));
    }

    @Test
    void prefersTheCustomerOfTheSameSourceAndRefusesToChooseBetweenOthers() {
        intake.take("crm", List.of(customer("shared", "Of the CRM"), customer("only-crm", "Only")));
        intake.take("shop", List.of(customer("shared", "Of the shop")));

        var inShop = intake.take("shop", List.of(referral("s-1", "shared"), referral("s-2", "only-crm")));
        var inThird = intake.take("third", List.of(referral("s-3", "shared")));

        assertThat(inShop).isEqualTo(new Receipt(2, 0, List.of()));
        assertThat(database.sql("select c.name from referral r join customer c on c.id = r.customer_id "
                                + "where r.external_id in ('s-1', 's-2') order by r.external_id")
                        .query(String.class)
                        .list())
                .containsExactly("Of the shop", "Only");
        assertThat(inThird.rejections())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason())
                        .isEqualTo("is the identifier of several customers, none of them from the source third"));
    }

    @Test
    void createsAStubWhereAskedAndFillsItLater() {
        var referral = new IncomingRecord(
                RecordType.REFERRALS,
                1,
                Map.of("external_id", "stub-r", "customer_external_id", "stub-c", "occurred_at", "2026-01-01"),
                true);

        intake.take("shop", List.of(referral));
        var stubbed = nameOf("shop", "stub-c");
        var receipt = intake.take("shop", List.of(customer("stub-c", "stub-c")));

        assertThat(stubbed).isEqualTo("stub-c");
        assertThat(receipt.stored()).isOne();
        assertThat(database.sql("select stub from customer where external_id = 'stub-c'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private String nameOf(String source, String externalId) {
        return database.sql("select name from customer where source = :source and external_id = :id")
                .param("source", source)
                .param("id", externalId)
                .query(String.class)
                .single();
    }

    private static IncomingRecord customer(String externalId, String name) {
        return record(RecordType.CUSTOMERS, Map.of("external_id", externalId, "name", name));
    }

    private static IncomingRecord referral(String externalId, String customer) {
        return record(
                RecordType.REFERRALS,
                Map.of("external_id", externalId, "customer_external_id", customer, "occurred_at", "2026-01-01"));
    }

    private static IncomingRecord record(RecordType type, Map<String, String> fields) {
        return new IncomingRecord(type, 1, fields);
    }
}
