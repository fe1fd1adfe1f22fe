package org.advocacycrm.web.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.ruleset.Rules;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/** Rules as they are submitted, every field as it was typed. */
record RuleForm(
        @Nullable String revision,
        @Nullable String loyalAfterDays,
        @Nullable String loyalPurchases,
        @Nullable String wonBackForDays,
        @Nullable String lostAfterDays,
        @Nullable String overdueAfterDays,
        @Nullable String rhythmPurchases,
        @Nullable String rhythmPercentile,
        @Nullable String unhealthyBelow,
        @Nullable List<Line> lines) {

    private static final int MOST_LINES = 60;

    /** One line of the table of segments. */
    record Line(
            @Nullable String segment,
            @Nullable String likelihood,
            @Nullable String promotions,
            @Nullable String attacks,
            @Nullable String openMajor,
            @Nullable String leaving,
            @Nullable String satisfaction) {

        static final Line EMPTY = new Line("NEUTRAL", "", "", "", "", "", "");

        static Line of(SegmentRule rule) {
            var when = rule.when();
            return new Line(
                    rule.segment().name(),
                    RangeText.LIKELIHOOD.print(when.likelihood()),
                    RangeText.COUNT.print(when.promotions()),
                    RangeText.COUNT.print(when.attacks()),
                    yesOrNo(when.openMajor()),
                    yesOrNo(when.leaving()),
                    RangeText.SATISFACTION.print(when.satisfaction()));
        }

        private static String yesOrNo(@Nullable Boolean value) {
            return value == null ? "" : value ? "yes" : "no";
        }
    }

    static RuleForm of(Rules rules, Revision revision) {
        var numbers = rules.lifecycle();
        return new RuleForm(
                String.valueOf(revision.number()),
                String.valueOf(numbers.loyalAfterDays()),
                String.valueOf(numbers.loyalPurchases()),
                String.valueOf(numbers.wonBackForDays()),
                String.valueOf(numbers.lostAfterDays()),
                String.valueOf(numbers.overdueAfterDays()),
                String.valueOf(numbers.rhythmPurchases()),
                String.valueOf(numbers.rhythmPercentile()),
                String.valueOf(numbers.unhealthyBelow()),
                rules.segments().rules().stream().map(Line::of).toList());
    }

    List<Line> typedLines() {
        return lines == null ? List.of() : lines.subList(0, Math.min(lines.size(), MOST_LINES));
    }

    Revision basedOn() {
        var typed = revision;
        return typed != null && typed.matches("\\d{1,18}")
                ? new Revision(Long.parseLong(typed))
                : Revision.NEVER_STORED;
    }

    /** With a line moved, removed or added as a button asks: {@code up-3}, {@code down-3}, {@code remove-3}, {@code add-3}. */
    RuleForm arranged(String wish) {
        var arranged = new ArrayList<>(typedLines());
        var at = Integer.parseInt(wish.substring(wish.indexOf('-') + 1));
        if (wish.startsWith("add-") && at <= arranged.size() && arranged.size() < MOST_LINES) {
            arranged.add(at, Line.EMPTY);
        } else if (wish.startsWith("remove-") && at < arranged.size()) {
            arranged.remove(at);
        } else if (wish.startsWith("up-") && at > 0 && at < arranged.size()) {
            Collections.swap(arranged, at, at - 1);
        } else if (wish.startsWith("down-") && at + 1 < arranged.size()) {
            Collections.swap(arranged, at, at + 1);
        }
        return new RuleForm(
                revision,
                loyalAfterDays,
                loyalPurchases,
                wonBackForDays,
                lostAfterDays,
                overdueAfterDays,
                rhythmPurchases,
                rhythmPercentile,
                unhealthyBelow,
                arranged);
    }
}
