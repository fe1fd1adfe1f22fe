package org.advocacycrm.demo;

import static org.advocacycrm.demo.ToldPast.HARBOUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordType;
import org.junit.jupiter.api.Test;

class DemoCompanyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Set<String> MAIL_DOMAINS = Set.of("example.org", "example.com", "example.net");

    @Test
    void isTheSameForTheSameSeedAndDay() {
        assertThat(fingerprint(company(1, TODAY, 300))).isEqualTo(fingerprint(company(1, TODAY, 300)));
    }

    @Test
    void isTheSameOnEveryMachine() {
        assertThat(fingerprint(company(1, TODAY, 300)))
                .isEqualTo("6bc4f2c31b907ce765a06cdeba09c4e80f76919694c690134b8fcc6bf77f72c7");
    }

    @Test
    void isAnotherForAnotherSeed() {
        assertThat(fingerprint(company(1, TODAY, 300))).isNotEqualTo(fingerprint(company(2, TODAY, 300)));
    }

    @Test
    void movesWithTheDay() {
        var firsts = Stream.of(TODAY, TODAY.plusDays(40))
                .map(day -> customers(company(1, day, 300)).get("C000001"))
                .map(elena -> LocalDate.parse(elena.getOrDefault("acquired_on", "")))
                .toList();

        assertThat(firsts.getLast()).isEqualTo(firsts.getFirst().plusDays(40));
    }

    @Test
    void isTheSameInPartsOfAnySize() {
        var company = company(1, TODAY, 300);

        assertThat(contents(company.parts(7))).containsExactlyInAnyOrderElementsOf(contents(company.parts(300)));
    }

    @Test
    void givesEveryRecordAnIdentifierOfItsOwn() {
        var seen = new HashSet<String>();

        assertThat(records(company(1, TODAY, 2_000)))
                .allMatch(incoming ->
                        seen.add(incoming.type() + " " + incoming.fields().get("external_id")));
    }

    @Test
    void saysNothingAboutTodayOrLater() {
        var midnight = TODAY.atStartOfDay(HARBOUR.zone()).toInstant();

        assertThat(records(company(1, TODAY, 600)))
                .flatMap(incoming -> incoming.fields().entrySet())
                .filteredOn(field ->
                        field.getKey().endsWith("_at") || field.getKey().equals("since"))
                .allMatch(field -> Instant.parse(field.getValue()).isBefore(midnight));
    }

    @Test
    void reachesNobodyReal() {
        assertThat(customers(company(1, TODAY, 2_000)).values()).allSatisfy(customer -> {
            var email = customer.getOrDefault("email", "");
            assertThat(email.substring(email.indexOf('@') + 1)).isIn(MAIL_DOMAINS);
            assertThat(customer.getOrDefault("phone", "+15550100"))
                    .matches("\\+(49(30231|40669|89999|17139)|44(207946|117496|161496|770090)|1\\d{0,3}55501|"
                            + "33(19900|26191|46571|63998)|46(3139006|8465004|7017406)|3532091|61(491570|25550)).*");
        });
    }

    @Test
    void hasOneCustomerForEachMailAddress() {
        assertThat(customers(company(1, TODAY, 2_000)).values().stream().map(customer -> customer.get("email")))
                .doesNotHaveDuplicates()
                .contains("elena.marin@example.org", "kim.berger@example.com");
    }

    @Test
    void growsWithoutBeingHeldInMemory() {
        var parts = company(1, TODAY, 1_000_000).parts(100).skip(1).limit(2).toList();

        assertThat(parts).hasSize(2).allMatch(part -> part.records().size() > 1_000);
    }

    private static DemoCompany company(long seed, LocalDate today, long customers) {
        return new DemoCompany(seed, today, HARBOUR, customers, ToldPast.MENU);
    }

    private static Stream<IncomingRecord> records(DemoCompany company) {
        return company.parts(250).flatMap(part -> part.records().stream());
    }

    private static Map<String, Map<String, String>> customers(DemoCompany company) {
        var customers = new TreeMap<String, Map<String, String>>();
        records(company)
                .filter(incoming -> incoming.type() == RecordType.CUSTOMERS)
                .forEach(incoming ->
                        customers.put(incoming.fields().getOrDefault("external_id", ""), incoming.fields()));
        return customers;
    }

    private static List<String> contents(Stream<DemoPart> parts) {
        return parts.flatMap(part -> Stream.concat(
                        part.records().stream()
                                .map(incoming -> incoming.type() + " " + new TreeMap<>(incoming.fields())),
                        part.visits().stream().map(PortalVisits::toString)))
                .toList();
    }

    private static String fingerprint(DemoCompany company) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            contents(company.parts(250)).forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
