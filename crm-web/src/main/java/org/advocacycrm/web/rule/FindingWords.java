package org.advocacycrm.web.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.advocacycrm.advocacy.SegmentEvidence;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.advocacy.TableFinding;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.ruleset.RuleCheck;
import org.advocacycrm.ruleset.Rules;
import org.advocacycrm.web.frame.rule.RuleWords;
import org.springframework.context.MessageSource;
import org.springframework.validation.Errors;

/** Says what was found in rules: faults beside their fields, and what their order decides. */
record FindingWords(Rules rules, MessageSource texts, Locale language) {

    void reject(RuleCheck check, Errors errors) {
        for (var finding : check.table()) {
            switch (finding) {
                case TableFinding.Impossible(var line) ->
                    errors.rejectValue(
                            field(line), "rule.fault.impossible", new Object[] {line + 1, segment(line)}, null);
                case TableFinding.NeverDecides(var line, var deciding) ->
                    errors.rejectValue(
                            field(line),
                            "rule.fault.never",
                            new Object[] {
                                line + 1,
                                segment(line),
                                deciding.stream()
                                        .map(before -> String.valueOf(before + 1))
                                        .collect(Collectors.joining(", "))
                            },
                            null);
                case TableFinding.Gap(var example) ->
                    errors.reject("rule.fault.gap", new Object[] {evidence(example)}, null);
                case TableFinding.Overlap overlap -> {
                    // no fault
                }
            }
        }
        check.silentStages()
                .forEach(rule -> errors.rejectValue(
                        field(rule), "rule.fault.silent", new Object[] {words().stageRule(rule)}, null));
    }

    /** Where two lines match the same evidence, and which of them decides. */
    List<String> overlaps(RuleCheck check) {
        var overlaps = new ArrayList<String>();
        for (var finding : check.table()) {
            if (finding instanceof TableFinding.Overlap(var line, var deciding, var example)) {
                overlaps.add(texts.getMessage(
                        "rule.overlap",
                        new Object[] {deciding + 1, segment(deciding), line + 1, segment(line), evidence(example)},
                        language));
            }
        }
        return overlaps;
    }

    private static String field(int line) {
        return "lines[" + line + "].segment";
    }

    /** The number that keeps a rule of the stages from ever deciding. */
    private static String field(LifecycleRule rule) {
        return switch (rule) {
            case HEALTH_LOW -> "unhealthyBelow";
            case WON_BACK -> "wonBackForDays";
            case BOUGHT_AGAIN, FIRST_YEAR -> "loyalPurchases";
            case PURCHASE_OVERDUE -> "overdueAfterDays";
            case NO_SIGN_OF_INTEREST,
                    SHOWED_INTEREST,
                    RELATIONSHIP_ENDED,
                    MAJOR_COMPLAINT_OPEN,
                    CONTRACT_LOST,
                    CONTRACT_RENEWED,
                    ACTIVE_FOR_A_YEAR,
                    STAFF_SAID_SUSPECT,
                    STAFF_SAID_PROSPECT,
                    STAFF_SAID_CUSTOMER,
                    STAFF_SAID_RETAINED,
                    STAFF_SAID_AT_RISK,
                    STAFF_SAID_DEFECTED,
                    STAFF_SAID_RECOVERED -> "loyalAfterDays";
        };
    }

    private String segment(int line) {
        return words().segment(rule(line).segment());
    }

    private SegmentRule rule(int line) {
        return rules.segments().rules().get(line);
    }

    private RuleWords words() {
        return new RuleWords(texts, language);
    }

    private String evidence(SegmentEvidence example) {
        return words().evidence(example);
    }
}
