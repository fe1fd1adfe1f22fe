package org.advocacycrm.web.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.advocacy.Range;
import org.advocacycrm.advocacy.SegmentCondition;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.advocacy.SegmentTable;
import org.advocacycrm.lifecycle.LifecycleSettings;
import org.advocacycrm.ruleset.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Finds what is not understood in submitted rules, and says it beside the field. */
record RuleFormCheck(RuleForm form, Errors errors) {

    private static final int LONGEST = 3650;
    private static final int HIGHEST = 100;
    private static final int MOST_PURCHASES = 1000;

    /** The rules, when everything is understood; whether they make sense is another question. */
    Optional<Rules> check() {
        var settings = new LifecycleSettings(
                number("loyalAfterDays", form.loyalAfterDays(), 1, LONGEST),
                number("loyalPurchases", form.loyalPurchases(), 1, MOST_PURCHASES),
                number("wonBackForDays", form.wonBackForDays(), 0, LONGEST),
                number("lostAfterDays", form.lostAfterDays(), 1, LONGEST),
                number("overdueAfterDays", form.overdueAfterDays(), 1, LONGEST),
                number("rhythmPurchases", form.rhythmPurchases(), 2, MOST_PURCHASES),
                number("rhythmPercentile", form.rhythmPercentile(), 1, HIGHEST),
                number("unhealthyBelow", form.unhealthyBelow(), 0, HIGHEST));
        var rules = new ArrayList<SegmentRule>();
        var line = 0;
        for (var typed : form.typedLines()) {
            rules.add(rule("lines[" + line++ + "].", typed));
        }
        if (rules.isEmpty()) {
            errors.reject("rule.fault.no-lines");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(new Rules(settings, new SegmentTable(rules)));
    }

    private int number(String field, @Nullable String typed, int least, int most) {
        var text = typed == null ? "" : typed.strip();
        var number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            errors.rejectValue(field, "rule.fault.number", new Object[] {least, most}, null);
        }
        return number;
    }

    private SegmentRule rule(String path, RuleForm.Line line) {
        return new SegmentRule(
                "",
                segment(path + "segment", line.segment()),
                new SegmentCondition(
                        range(path + "likelihood", line.likelihood(), RangeText.LIKELIHOOD),
                        range(path + "promotions", line.promotions(), RangeText.COUNT),
                        range(path + "attacks", line.attacks(), RangeText.COUNT),
                        yesOrNo(line.openMajor()),
                        yesOrNo(line.leaving()),
                        range(path + "satisfaction", line.satisfaction(), RangeText.SATISFACTION)));
    }

    private AdvocacySegment segment(String field, @Nullable String typed) {
        var found = Arrays.stream(AdvocacySegment.values())
                .filter(segment -> segment.name().equals(typed))
                .findFirst();
        if (found.isEmpty()) {
            errors.rejectValue(field, "rule.fault.segment");
        }
        return found.orElse(AdvocacySegment.NEUTRAL);
    }

    private Range range(String field, @Nullable String typed, RangeText kind) {
        var range = kind.read(typed);
        if (range.isEmpty()) {
            errors.rejectValue(field, "rule.fault.range." + kind);
        }
        return range.orElse(Range.ANY);
    }

    private static @Nullable Boolean yesOrNo(@Nullable String typed) {
        return (typed == null || typed.isEmpty()) ? null : Boolean.valueOf(typed.equals("yes"));
    }
}
