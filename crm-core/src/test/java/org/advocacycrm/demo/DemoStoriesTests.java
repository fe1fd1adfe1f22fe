package org.advocacycrm.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.service.CaseLife;
import org.advocacycrm.service.CaseState;
import org.advocacycrm.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/demo-company.md promises a viewer, on whatever day the demo is loaded. */
@ParameterizedClass(name = "{0}")
@MethodSource("pasts")
class DemoStoriesTests {

    private final ToldPast past;

    DemoStoriesTests(ToldPast past) {
        this.past = past;
    }

    static List<ToldPast> pasts() {
        return Stream.of("2026-11-21", "2027-01-01", "2027-02-28", "2028-06-30")
                .map(day -> new ToldPast(LocalDate.parse(day)))
                .toList();
    }

    @Test
    void theCompanyDoesWellOnTheWhole() {
        var year = lastYear();

        assertThat(past.nps(year, DemoStoriesTests::everybody)).isBetween(25.0, 40.0);
        assertThat(share(past.answers("CSAT", year), told -> told.number("score") >= 4))
                .isBetween(0.75, 0.85);
        assertThat(share(past.casesResolvedIn(year), Told::isSolvedInOneGo)).isBetween(0.65, 0.75);
        assertThat(past.turnover(year, DemoStoriesTests::everybody)).isBetween(0.10, 0.18);
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(ago -> past.churn(quarter(ago), DemoStoriesTests::everybody)))
                .allSatisfy(churn -> assertThat(churn).isBetween(0.017, 0.042));
    }

    @Test
    void anOutageSinksTheRecommendationInOneCountryForAQuarter() {
        Predicate<Told> hit = customer -> customer.says("country", Outage.COUNTRY);
        var outage = past.nps(quarter(3), hit);

        assertThat(past.nps(quarter(4), hit)).isGreaterThan(outage + 20);
        assertThat(past.nps(quarter(2), hit)).isGreaterThan(outage + 20);
        assertThat(past.nps(quarter(1), hit)).isGreaterThan(past.nps(quarter(4), hit) - 15);
        assertThat(past.nps(quarter(3), hit.negate())).isGreaterThan(25);
    }

    @Test
    void deliveriesAreResolvedEverFasterAndBillingEverSlower() {
        assertThat(past.medianHours("Delivery", quarter(1))).isLessThan(0.6 * past.medianHours("Delivery", quarter(8)));
        assertThat(past.medianHours("Billing", quarter(1)))
                .isGreaterThan(1.6 * past.medianHours("Billing", quarter(8)));
    }

    @Test
    void dissentersAreWonBackByComplaintsTakenSeriously() {
        assertThat(past.all(RecordType.CUSTOMERS).filter(this::wasWonBack).count())
                .isBetween(10L, 60L);
    }

    @Test
    void aFewCustomersAdvertiseTheCompanyOnTheirOwn() {
        assertThat(past.all(RecordType.CUSTOMERS)
                        .filter(customer -> lastRecommendation(customer).orElse(0) >= 9)
                        .filter(customer -> promotions(customer) >= 2)
                        .count())
                .isBetween(25L, 110L);
    }

    @Test
    void theChatIsHardWork() {
        var ease = past.answers("CES", lastYear())
                .collect(Collectors.groupingBy(told -> told.text("channel"), Collectors.averagingDouble(Told::ease)));
        var chat = ease.remove("CHAT");

        assertThat(chat).isNotNull().isLessThan(55);
        assertThat(ease.values())
                .hasSizeGreaterThan(3)
                .allSatisfy(mean -> assertThat(mean - 15).isGreaterThan(chat));
    }

    @Test
    void shortContractsInTheMiddleTierAreLostMostOften() {
        var year = lastYear();
        Predicate<Told> flexible = customer -> customer.text("tags").startsWith("flex");
        Predicate<Told> middle = customer -> customer.says("value_tier", "mid");

        assertThat(past.churn(year, flexible.and(middle)))
                .isGreaterThan(2 * past.churn(year, flexible.and(middle.negate())))
                .isGreaterThan(2 * past.churn(year, flexible.negate()));
    }

    @Test
    void aWaveOfLeaversHitsOneTeam() {
        var wave = Workforce.wave(past.timeline());
        Predicate<Told> team = employee -> employee.says("team", Workforce.TEAM_OF_THE_WAVE.label());

        assertThat(past.turnover(wave, team)).isGreaterThan(0.25);
        assertThat(past.turnover(wave, team.negate())).isLessThan(0.10);
    }

    @Test
    void thereAreCasesToDoAndQuestionsWithoutAnswer() {
        var open = past.all(RecordType.CASES).filter(told -> !told.has("resolved_at"));
        var unanswered = past.all(RecordType.CASES).filter(told -> told.number("contacts") == 0);
        var skipped = past.all(RecordType.FEEDBACK).filter(told -> told.says("skipped", "true"));
        var nameless = past.all(RecordType.FEEDBACK).filter(told -> !told.has("customer_external_id"));

        assertThat(open.count()).isBetween(15L, 80L);
        assertThat(unanswered.count()).isBetween(15L, 100L);
        assertThat(skipped.count()).isBetween(500L, 1_500L);
        assertThat(nameless.count()).isBetween(200L, 700L);
    }

    @Test
    void theStatesOfACaseAgreeWithWhatItsRecordSays() {
        var lives = past.all(RecordType.CASE_STATES)
                .collect(groupingBy(
                        told -> told.text("case_external_id"),
                        mapping(
                                told -> new CaseLife.Since(
                                        told.moment("since"),
                                        CaseState.valueOf(told.text("state").toUpperCase(Locale.ROOT))),
                                toList())));

        assertThat(past.all(RecordType.CASES)).allSatisfy(told -> {
            var life = new CaseLife(lives.getOrDefault(told.text("external_id"), List.of()));
            assertThat(life.openedAt()).isEqualTo(told.moment("opened_at"));
            assertThat(life.resolvedAt()).isEqualTo(told.has("resolved_at") ? told.moment("resolved_at") : null);
            assertThat(life.reopenings()).isEqualTo(told.has("resolved_at") ? told.number("reopenings") : 0);
        });
    }

    @Test
    void smallCountriesGiveSmallSamples() {
        assertThat(past.answers("NPS", quarter(1))
                        .filter(told -> past.customerOf(told).says("country", "AU")))
                .hasSizeBetween(1, 29);
    }

    @Test
    void knownCustomersHaveAnOpenCaseAndARichPast() {
        assertThat(past.all(RecordType.CUSTOMERS).limit(2))
                .extracting(customer -> customer.text("email"))
                .containsExactly("elena.marin@example.org", "kim.berger@example.com");
        assertThat(past.all(RecordType.CUSTOMERS).limit(2)).allSatisfy(customer -> {
            assertThat(customer.has("ended_on")).isFalse();
            assertThat(past.of(customer, RecordType.CASES)).anyMatch(told -> !told.has("resolved_at"));
            assertThat(past.of(customer, RecordType.FEEDBACK)).hasSizeGreaterThan(12);
            assertThat(past.of(customer, RecordType.CONTRACTS)).hasSizeGreaterThan(1);
            assertThat(past.of(customer, RecordType.REFERRALS)).isNotEmpty();
        });
    }

    private boolean wasWonBack(Told customer) {
        var attack = past.of(customer, RecordType.MENTIONS)
                .filter(told -> told.decimal("sentiment") <= -0.5)
                .map(told -> told.moment("occurred_at"))
                .min(Comparator.naturalOrder());
        return attack.isPresent() && wasWonBackAfter(attack.get(), customer);
    }

    private boolean wasWonBackAfter(Instant attack, Told customer) {
        return past.of(customer, RecordType.CASES)
                        .anyMatch(told -> told.says("complaint", "true")
                                && told.says("severity", "major")
                                && told.has("resolved_at")
                                && told.moment("opened_at").isBefore(attack))
                && recommendations(customer).anyMatch(told -> told.number("score") <= 4)
                && recommendations(customer)
                        .filter(told -> told.moment("occurred_at").isAfter(attack.plus(45, ChronoUnit.DAYS)))
                        .allMatch(told -> told.number("score") >= 9)
                && past.of(customer, RecordType.REFERRALS)
                        .anyMatch(told -> told.moment("occurred_at").isAfter(attack));
    }

    private Stream<Told> recommendations(Told customer) {
        return past.of(customer, RecordType.FEEDBACK).filter(told -> told.says("kind", "NPS") && told.has("score"));
    }

    private Optional<Integer> lastRecommendation(Told customer) {
        return recommendations(customer)
                .max(Comparator.comparing(told -> told.moment("occurred_at")))
                .map(told -> told.number("score"));
    }

    private long promotions(Told customer) {
        var since = lastYear().startIn(ToldPast.HARBOUR.zone());
        var referrals = past.of(customer, RecordType.REFERRALS);
        var praise = past.of(customer, RecordType.MENTIONS).filter(told -> told.decimal("sentiment") >= 0.2);
        return Stream.concat(referrals, praise)
                .filter(told -> !told.moment("occurred_at").isBefore(since))
                .count();
    }

    private Period lastYear() {
        return new Period(past.timeline().today().minusYears(1), past.timeline().today());
    }

    private Period quarter(int ago) {
        return past.timeline().quarter(ago);
    }

    private static boolean everybody(Told told) {
        return !told.fields().isEmpty();
    }

    private static double share(Stream<Told> all, Predicate<Told> some) {
        return all.collect(Collectors.averagingDouble(told -> some.test(told) ? 1 : 0));
    }
}
