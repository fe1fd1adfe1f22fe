package org.advocacycrm.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.account.AccountFakes;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.junit.jupiter.api.Test;

class TargetTests {

    private static final Period Q2 = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1));
    private static final Period Q3 = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));
    private static final MetricScope NPS = new MetricScope("nps", MetricFilter.EVERYTHING);

    private final InMemoryTargets targets = new InMemoryTargets();
    private final AccountFakes.Audit audit = new AccountFakes.Audit();
    private final TargetDesk desk = new TargetDesk(
            targets,
            audit,
            new AccountFakes.AtOnce(),
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void keepsTheTargetThatAnEarlierPeriodHad() {
        var old = target(new Validity.Standing(LocalDate.of(2026, 1, 1)), "30");
        var young = target(new Validity.Standing(LocalDate.of(2026, 7, 1)), "40");

        assertThat(Target.inForce(List.of(young, old), Q2)).contains(old);
        assertThat(Target.inForce(List.of(old, young), Q3)).contains(young);
        assertThat(Target.inForce(List.of(old, young), new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1))))
                .isEmpty();
    }

    @Test
    void prefersTheTargetOfJustThisPeriodAndUsesItForNoOther() {
        var standing = target(new Validity.Standing(LocalDate.of(2026, 7, 15)), "40");
        var september = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1));
        var forQ3 = target(new Validity.ForPeriod(Q3), "35");

        assertThat(Target.inForce(List.of(standing, forQ3), Q3)).contains(forQ3);
        assertThat(Target.inForce(List.of(standing, forQ3), september)).contains(standing);
    }

    @Test
    void countsFromTheLastDayOfAPeriodOn() {
        assertThat(new Validity.Standing(LocalDate.of(2026, 9, 30)).covers(Q3)).isTrue();
        assertThat(new Validity.Standing(LocalDate.of(2026, 10, 1)).covers(Q3)).isFalse();
    }

    @Test
    void refusesASecondTargetForTheSame() {
        desk.set(target(new Validity.ForPeriod(Q3), "35"), "mona@example.com");

        assertThat(desk.set(target(new Validity.ForPeriod(Q3), "36"), "mona@example.com"))
                .isEqualTo(TargetDesk.Outcome.ALREADY_THERE);
        assertThat(targets.all()).hasSize(1);
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeTheSameTarget() {
        var first = target(new Validity.ForPeriod(Q3), "35");
        desk.set(first, "mona@example.com");
        var seen = targets.of(first.id()).orElseThrow();
        desk.set(with(seen, "36"), "mona@example.com");

        assertThatThrownBy(() -> desk.set(with(seen, "37"), "ada@example.com")).isInstanceOf(StaleRevision.class);
        assertThat(targets.of(first.id()).orElseThrow().value()).isEqualByComparingTo("36");
        assertThat(audit.entries.getLast().detail())
                .isEqualTo("35 ± 5, 2026-07-01 to 2026-10-01 → 36 ± 5, 2026-07-01 to 2026-10-01");
    }

    @Test
    void writesAFilterAsOneLineAndReadsItBack() {
        var filter = MetricFilter.of(Dimension.TEAM, "A & B = C").and(Dimension.COUNTRY, MetricFilter.NOT_GIVEN);

        assertThat(FilterText.read(FilterText.write(filter))).isEqualTo(filter);
        assertThat(FilterText.write(MetricFilter.EVERYTHING)).isEmpty();
        assertThat(FilterText.read("")).isEqualTo(MetricFilter.EVERYTHING);
        assertThatIllegalArgumentException().isThrownBy(() -> FilterText.read("planet=Mars"));
        assertThatIllegalArgumentException().isThrownBy(() -> FilterText.read("country"));
    }

    private static Target target(Validity validity, String value) {
        return new Target(
                new TargetId(UUID.randomUUID()),
                NPS,
                validity,
                new BigDecimal(value),
                BigDecimal.valueOf(5),
                null,
                "",
                Revision.NEVER_STORED);
    }

    private static Target with(Target target, String value) {
        return new Target(
                target.id(),
                target.scope(),
                target.validity(),
                new BigDecimal(value),
                target.tolerance(),
                target.owner(),
                target.reason(),
                target.revision());
    }
}
