package org.advocacycrm.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedIntakeTests {

    private final List<CheckedRecord> stored = new ArrayList<>();
    private final RecordIntake intake = new CheckedIntake(
            this::keep, new AtOnce(), new Company("Harbour", ZoneId.of("Europe/Paris"), Currency.getInstance("EUR")));

    @ParameterizedTest(name = "{0}.{1} = \"{2}\" {3}")
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "CUSTOMERS; name; none; is missing",
                "CUSTOMERS; kind; cat; is not one of ORGANIZATION, PERSON",
                "CUSTOMERS; email; ada at example; is not an e-mail address",
                "CUSTOMERS; locale; english please; is not a language tag, such as en-GB",
                "CUSTOMERS; time_zone; Paris; is not a time zone, such as Europe/Paris",
                "CUSTOMERS; country; Atlantis; is not an ISO 3166 country code, such as FR",
                "CUSTOMERS; latitude; 91; is not between -90 and 90",
                "CUSTOMERS; birth_date; 1990-02-30; is not an ISO date, such as 2026-03-31",
                "CUSTOMERS; ended_on; 2019-12-31; is before acquired_on 2020-01-01",
                "CUSTOMERS; shoe_size; 44; is not a field of customers",
                "FEEDBACK; score; 11; is not between 0 and 10",
                "FEEDBACK; score; 7.5; is not a whole number",
                "FEEDBACK; score; none; is missing: a question that was not answered says skipped = true",
                "FEEDBACK; scale_max; 7; is not a scale of NPS: 10",
                "FEEDBACK; skipped; perhaps; is neither true nor false",
                "FEEDBACK; occurred_at; 31/12/2025; is not an ISO date or time, such as 2026-03-31T14:30:00Z",
                "FEEDBACK; occurred_at; 2026-02-30; is not an ISO date or time, such as 2026-03-31T14:30:00Z",
                "FEEDBACK; occurred_at; 2026-02-30T10:00:00Z; is not an ISO date or time, such as 2026-03-31T14:30:00Z",
                "FEEDBACK; attribute.Problem; yes; is not the name of an attribute: small letters, digits and underscores, a letter first, at most 40",
                "CASES; attribute.; yes; is not the name of an attribute: small letters, digits and underscores, a letter first, at most 40",
                "CUSTOMERS; attribute.problem; yes; is not a field of customers",
                "FEEDBACK; area; KITCHEN; is not one of BRAND, MARKETING, PRODUCT, SERVICE, SHOPPING",
                "CASES; resolved_at; 2026-01-01T09:59:59Z; is before opened_at 2026-01-01T10:00:00Z",
                "CASES; first_response_at; 2026-01-01; is before opened_at 2026-01-01T10:00:00Z",
                "CASES; handovers; -1; is not between 0 and 1000000",
                "TRANSACTIONS; amount; 1,50; is not a number with a decimal point, such as 1234.5",
                "TRANSACTIONS; currency; EURO; is not an ISO 4217 currency code, such as EUR",
                "CONTRACTS; due_on; 2025-12-31; is before starts_on 2026-01-01",
                "CONTRACTS; renewed_value; 100; is given although outcome is not renewed",
                "CONTRACTS; annual_value; -1; is not between 0 and 1000000000000",
                "EMPLOYEES; left_on; 2019-01-01; is before hired_on 2020-01-01",
                "MENTIONS; sentiment; 1.01; is not between -1 and 1",
            })
    void namesFieldValueAndReason(RecordType type, String field, String text, String reason) {
        var fields = new HashMap<>(good(type));
        fields.remove(field);
        if (text != null) {
            fields.put(field, text);
        }

        var receipt = intake.take("shop", List.of(new IncomingRecord(type, 7, fields)));

        assertThat(receipt.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.field()).isEqualTo(field);
            assertThat(rejection.reason()).isEqualTo(reason);
            assertThat(rejection.record().line()).isEqualTo(7);
        });
        assertThat(stored).isEmpty();
    }

    @Test
    void takesAttributesOfUpToAHundredCharacters() {
        var fields = new HashMap<>(good(RecordType.FEEDBACK));
        fields.put("attribute.problem", "x".repeat(100));
        fields.put("attribute.other", "x".repeat(101));

        var receipt = intake.take("shop", List.of(new IncomingRecord(RecordType.FEEDBACK, 1, fields)));

        assertThat(receipt.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.field()).isEqualTo("attribute.other");
            assertThat(rejection.reason()).isEqualTo("is longer than 100 characters");
        });
    }

    @Test
    void takesTwentyAttributesAndNotOneMore() {
        var fields = new HashMap<>(good(RecordType.CASES));
        for (var number = 0; number < 20; number++) {
            fields.put("attribute.a" + (10 + number), "yes");
        }
        var twenty = new IncomingRecord(RecordType.CASES, 1, fields);
        fields.put("attribute.a99", "yes");
        var more = new IncomingRecord(RecordType.CASES, 2, fields);

        var receipt = intake.take("shop", List.of(twenty, more));

        assertThat(receipt.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.record().line()).isEqualTo(2);
            assertThat(rejection.field()).isEqualTo("attribute.a99");
            assertThat(rejection.reason()).startsWith("is one attribute too many");
        });
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "2026-03-28T23:30:00Z, 2026-03-28T23:30:00Z",
        "2026-03-29T01:30:00+02:00, 2026-03-28T23:30:00Z",
        "2026-03-29T00:30, 2026-03-28T23:30:00Z",
        "2026-03-29 00:30:15, 2026-03-28T23:30:15Z",
        "2026-03-29, 2026-03-28T23:00:00Z",
    })
    void readsALocalTimeInTheBusinessZone(String text, String instant) {
        var fields = new HashMap<>(good(RecordType.REFERRALS));
        fields.put("occurred_at", text);

        intake.take("shop", List.of(new IncomingRecord(RecordType.REFERRALS, 1, fields)));

        assertThat(stored)
                .singleElement()
                .satisfies(record -> assertThat(record.values()).containsEntry("occurred_at", instant));
    }

    @Test
    void acceptsTheGoodRecordOfEveryType() {
        var records = new ArrayList<IncomingRecord>();
        for (var type : RecordType.values()) {
            records.add(new IncomingRecord(type, records.size(), good(type)));
        }

        var receipt = intake.take("shop", records);

        assertThat(receipt.rejections()).isEmpty();
        assertThat(receipt.stored()).isEqualTo(RecordType.values().length);
    }

    @Test
    void bringsValuesIntoTheFormInWhichTheyAreStored() {
        var fields = new HashMap<>(good(RecordType.CUSTOMERS));
        fields.putAll(Map.of(
                "kind",
                "Organization",
                "country",
                "deu",
                "value_tier",
                "top",
                "locale",
                "en_gb",
                "tags",
                "vip | early|vip"));

        intake.take("shop", List.of(new IncomingRecord(RecordType.CUSTOMERS, 1, fields)));

        assertThat(stored)
                .singleElement()
                .satisfies(record -> assertThat(record.values())
                        .containsEntry("kind", "ORGANIZATION")
                        .containsEntry("country", "DE")
                        .containsEntry("value_tier", "TOP")
                        .containsEntry("locale", "en-GB")
                        .containsEntry("tags", "early|vip"));
    }

    @Test
    void givesAQuestionItsUsualScale() {
        intake.take(
                "shop",
                List.of(new IncomingRecord(
                        RecordType.FEEDBACK,
                        1,
                        Map.of("external_id", "1", "kind", "CES", "skipped", "true", "occurred_at", "2026-01-01"))));

        assertThat(stored)
                .singleElement()
                .satisfies(record -> assertThat(record.values())
                        .containsEntry("scale_max", "7")
                        .containsEntry("skipped", "true")
                        .doesNotContainKey("score"));
    }

    private RecordStore.Outcome keep(String source, RecordType type, List<CheckedRecord> records) {
        stored.addAll(records);
        return new RecordStore.Outcome(records.size(), 0, List.of());
    }

    private static Map<String, String> good(RecordType type) {
        return switch (type) {
            case CUSTOMERS -> Map.of("external_id", "1", "name", "Ada", "acquired_on", "2020-01-01");
            case EMPLOYEES -> Map.of("external_id", "1", "name", "Bo", "hired_on", "2020-01-01");
            case FEEDBACK ->
                Map.of("external_id", "1", "kind", "nps", "score", "10", "occurred_at", "2026-01-01T10:00:00Z");
            case CASES ->
                Map.of(
                        "external_id",
                        "1",
                        "customer_external_id",
                        "1",
                        "category",
                        "billing",
                        "opened_at",
                        "2026-01-01T10:00:00Z");
            case CASE_STATES ->
                Map.of("external_id", "1", "case_external_id", "1", "state", "open", "since", "2026-01-01T10:00:00Z");
            case TRANSACTIONS ->
                Map.of(
                        "external_id",
                        "1",
                        "customer_external_id",
                        "1",
                        "occurred_at",
                        "2026-01-01",
                        "amount",
                        "-1.50",
                        "currency",
                        "eur");
            case CONTRACTS ->
                Map.of(
                        "external_id",
                        "1",
                        "customer_external_id",
                        "1",
                        "starts_on",
                        "2026-01-01",
                        "due_on",
                        "2026-12-31",
                        "annual_value",
                        "120",
                        "currency",
                        "EUR");
            case MENTIONS ->
                Map.of(
                        "external_id",
                        "1",
                        "customer_external_id",
                        "1",
                        "occurred_at",
                        "2026-01-01",
                        "source",
                        "a blog",
                        "text",
                        "Fine");
            case REFERRALS -> Map.of("external_id", "1", "customer_external_id", "1", "occurred_at", "2026-01-01");
            case CONTACTS ->
                Map.of(
                        "external_id",
                        "1",
                        "customer_external_id",
                        "1",
                        "purpose",
                        "marketing",
                        "channel",
                        "email",
                        "made_at",
                        "2026-01-01T10:00:00Z");
        };
    }

    private record AtOnce() implements UnitOfWork {

        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }
}
