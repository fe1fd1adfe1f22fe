package org.advocacycrm.advocacy;

import static org.advocacycrm.advocacy.AdvocacySegment.ADVOCATE;
import static org.advocacycrm.advocacy.AdvocacySegment.DISSENTER;
import static org.advocacycrm.advocacy.AdvocacySegment.NEUTRAL;
import static org.advocacycrm.advocacy.AdvocacySegment.SUPPORTER;
import static org.advocacycrm.advocacy.SegmentCondition.ALWAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableCheckTests {

    private static final SegmentRule REST = new SegmentRule("R", NEUTRAL, ALWAYS);

    @Test
    void findsNoFaultInThePublishedTableAndSaysWhereItsOrderDecides() {
        var findings = TableCheck.of(SegmentTable.PUBLISHED.rules());

        assertThat(findings).noneMatch(TableFinding::isFault);
        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding)
                        .isInstanceOfSatisfying(TableFinding.Overlap.class, overlap -> {
                            assertThat(overlap.deciding()).isEqualTo(2);
                            assertThat(overlap.line()).isEqualTo(5);
                        }));
    }

    @Test
    void namesALineThatContradictsItself() {
        var impossible = rule(SUPPORTER, ALWAYS.satisfaction(new Range(Range.Given.YES, 70, 70)));

        assertThat(TableCheck.of(List.of(impossible, REST))).containsExactly(new TableFinding.Impossible(0));
        assertThat(TableCheck.of(List.of(
                        rule(SUPPORTER, ALWAYS.likelihood(new Range(Range.Given.YES, 11, null))), REST)))
                .containsExactly(new TableFinding.Impossible(0));
    }

    @Test
    void namesALineThatTwoOthersCoverTogether() {
        var low = rule(DISSENTER, ALWAYS.likelihood(Range.atMost(5)));
        var high = rule(ADVOCATE, ALWAYS.likelihood(Range.atLeast(6)));
        var between = rule(SUPPORTER, ALWAYS.likelihood(new Range(Range.Given.YES, 4, 8)));

        assertThat(TableCheck.of(List.of(low, high, between, REST)))
                .filteredOn(TableFinding::isFault)
                .containsExactly(new TableFinding.NeverDecides(2, new TreeSet<>(List.of(0, 1))));
    }

    @Test
    void findsTheGapBetweenTwoBounds() {
        var satisfied = rule(SUPPORTER, ALWAYS.satisfaction(Range.atLeast(70)));
        var unsatisfied = rule(DISSENTER, ALWAYS.satisfaction(new Range(Range.Given.EITHER, null, 69)));

        var faults = TableCheck.of(List.of(satisfied, unsatisfied)).stream()
                .filter(TableFinding::isFault)
                .toList();

        assertThat(faults)
                .singleElement()
                .isInstanceOfSatisfying(
                        TableFinding.Gap.class,
                        gap -> assertThat(gap.example().satisfaction()).isEqualTo(69));
    }

    @Test
    void missesNothingThatRandomEvidenceFinds() {
        var random = new SplittableRandom(7);
        for (var table = 0; table < 300; table++) {
            var rules = someRules(random);
            var findings = TableCheck.of(rules);
            for (var i = 0; i < 300; i++) {
                var evidence = SegmentRuleTests.someEvidence(random);
                var first = first(rules, evidence);
                if (first == null) {
                    assertThat(findings).anyMatch(TableFinding.Gap.class::isInstance);
                } else {
                    assertThat(findings)
                            .noneMatch(finding -> finding instanceof TableFinding.Impossible(var line) && line == first)
                            .noneMatch(finding ->
                                    finding instanceof TableFinding.NeverDecides(var line, var by) && line == first);
                }
            }
        }
    }

    @Test
    void keepsTheCodesOfLinesThatSayTheSame() {
        var changed = new ArrayList<>(SegmentTable.PUBLISHED.rules());
        changed.set(5, rule(ADVOCATE, ALWAYS.likelihood(Range.atLeast(8))));
        var second = new SegmentTable(changed).named(List.of(SegmentTable.PUBLISHED), 2);
        var third = new SegmentTable(SegmentTable.PUBLISHED.rules().stream()
                        .map(rule -> rule.called("typed"))
                        .toList())
                .named(List.of(SegmentTable.PUBLISHED, second), 3);

        assertThat(second.rules().get(5).code()).isEqualTo("V2_6");
        assertThat(second.rules().get(4).code()).isEqualTo("PROMOTES_AGAIN_AND_AGAIN");
        assertThat(third).isEqualTo(SegmentTable.PUBLISHED);
    }

    static List<SegmentRule> someRules(SplittableRandom random) {
        var rules = new ArrayList<SegmentRule>();
        for (var line = random.nextInt(1, 8); line > 0; line--) {
            var when = ALWAYS;
            if (random.nextBoolean()) {
                var from = random.nextInt(11);
                when = when.likelihood(new Range(
                        List.of(Range.Given.values()).get(random.nextInt(3)), from, from + random.nextInt(1, 11)));
            }
            if (random.nextInt(3) == 0) {
                when = when.promotions(new Range(Range.Given.EITHER, random.nextInt(3), null));
            }
            if (random.nextInt(3) == 0) {
                when = when.leaving(random.nextBoolean());
            }
            if (random.nextInt(3) == 0) {
                when = when.satisfaction(Range.atLeast(random.nextInt(100)));
            }
            rules.add(rule(List.of(AdvocacySegment.values()).get(random.nextInt(6)), when));
        }
        if (random.nextBoolean()) {
            rules.add(REST);
        }
        return rules;
    }

    private static @Nullable Integer first(List<SegmentRule> rules, SegmentEvidence evidence) {
        for (var line = 0; line < rules.size(); line++) {
            if (rules.get(line).when().matches(evidence)) {
                return line;
            }
        }
        return null;
    }

    private static SegmentRule rule(AdvocacySegment segment, SegmentCondition when) {
        return new SegmentRule("L", segment, when);
    }
}
