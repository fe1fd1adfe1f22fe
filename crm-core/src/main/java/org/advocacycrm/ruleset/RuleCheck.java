package org.advocacycrm.ruleset;

import java.util.List;
import java.util.Set;
import org.advocacycrm.advocacy.TableCheck;
import org.advocacycrm.advocacy.TableFinding;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.SettingsCheck;

/**
 * What is found when rules are tried on all evidence there can be.
 *
 * @param table what there is to say about the table of segments
 * @param silentStages rules of stages that never decide
 */
public record RuleCheck(List<TableFinding> table, Set<LifecycleRule> silentStages) {

    public static RuleCheck of(Rules rules) {
        return new RuleCheck(TableCheck.of(rules.segments().rules()), SettingsCheck.neverDeciding(rules.lifecycle()));
    }

    public boolean hasFaults() {
        return !silentStages.isEmpty() || table.stream().anyMatch(TableFinding::isFault);
    }
}
