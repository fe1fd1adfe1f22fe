package org.advocacycrm.ruleset;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.lifecycle.LifecycleSettings;

/** All rules that were ever adopted, oldest first. The days before an adoption are told by the rules of then. */
public record RuleBook(List<RuleSet> sets) {

    /** With nothing but what every installation begins with. */
    public static final RuleBook PUBLISHED = new RuleBook(List.of(RuleSet.FIRST));

    public RuleBook {
        sets = List.copyOf(sets);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("There are always rules");
        }
    }

    public RuleSet newest() {
        return sets.getLast();
    }

    public Optional<RuleSet> version(int version) {
        return sets.stream().filter(set -> set.version() == version).findFirst();
    }

    /** The rules that decided at a moment; before anything was adopted, those that all begin with. */
    public RuleSet inForce(Instant moment) {
        for (var position = sets.size() - 1; position > 0; position--) {
            if (!sets.get(position).adoptedAt().isAfter(moment)) {
                return sets.get(position);
            }
        }
        return sets.getFirst();
    }

    /** As it was before anything newer than the given version was adopted. */
    public RuleBook upTo(int version) {
        return new RuleBook(
                sets.stream().filter(set -> set.version() <= version).toList());
    }

    /** The different numbers that stages were ever derived with. */
    public Set<LifecycleSettings> lifecycles() {
        var settings = new LinkedHashSet<LifecycleSettings>();
        sets.forEach(set -> settings.add(set.rules().lifecycle()));
        return settings;
    }

    /** The line of any table by the code it is stored as. */
    public Optional<SegmentRule> segmentRule(String code) {
        return sets.reversed().stream()
                .flatMap(set -> set.rules().segments().rules().stream())
                .filter(rule -> rule.code().equals(code))
                .findFirst();
    }
}
