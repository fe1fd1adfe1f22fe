package org.advocacycrm.advocacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds out what a decision table does with all evidence there can be. */
public final class TableCheck {

    private final List<SegmentRule> rules;
    private final boolean[] matching;
    private final boolean[] deciding;
    private final List<SortedSet<Integer>> decidedBefore = new ArrayList<>();
    private final TreeMap<Integer, TreeMap<Integer, SegmentEvidence>> overlaps = new TreeMap<>();
    private @Nullable SegmentEvidence gap;

    private TableCheck(List<SegmentRule> rules) {
        this.rules = rules;
        this.matching = new boolean[rules.size()];
        this.deciding = new boolean[rules.size()];
        rules.forEach(rule -> decidedBefore.add(new TreeSet<>()));
    }

    /** Everything that is to be said about the lines, faults first. */
    public static List<TableFinding> of(List<SegmentRule> rules) {
        var check = new TableCheck(rules);
        new EvidenceGrid(rules).forEach(check::look);
        return check.findings();
    }

    private void look(SegmentEvidence evidence) {
        var first = -1;
        for (var line = 0; line < rules.size(); line++) {
            if (!rules.get(line).when().matches(evidence)) {
                continue;
            }
            matching[line] = true;
            if (first < 0) {
                first = line;
                deciding[line] = true;
            } else {
                second(line, first, evidence);
            }
        }
        if (first < 0 && gap == null) {
            gap = evidence;
        }
    }

    private void second(int line, int first, SegmentEvidence evidence) {
        decidedBefore.get(line).add(first);
        if (rules.get(line).segment() != rules.get(first).segment()) {
            overlaps.computeIfAbsent(line, none -> new TreeMap<>()).putIfAbsent(first, evidence);
        }
    }

    private List<TableFinding> findings() {
        var findings = new ArrayList<TableFinding>();
        for (var line = 0; line < rules.size(); line++) {
            if (!matching[line]) {
                findings.add(new TableFinding.Impossible(line));
            } else if (!deciding[line]) {
                findings.add(new TableFinding.NeverDecides(
                        line, Collections.unmodifiableSortedSet(decidedBefore.get(line))));
            }
        }
        if (gap != null) {
            findings.add(new TableFinding.Gap(gap));
        }
        overlaps.forEach((line, before) ->
                before.forEach((first, example) -> findings.add(new TableFinding.Overlap(line, first, example))));
        return List.copyOf(findings);
    }
}
