package org.advocacycrm.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every version there ever was. A score of a day is told by the version that held on that day, so that adopting another one
 * does not rewrite the past.
 *
 * @param versions oldest first, never empty
 */
public record HealthDefinitions(List<HealthVersion> versions) {

    /** Nothing but what came with the product. */
    public static final HealthDefinitions FIRST = new HealthDefinitions(List.of(HealthVersion.FIRST));

    public HealthDefinitions {
        versions = List.copyOf(versions);
        for (var position = 0; position < versions.size(); position++) {
            if (versions.get(position).number() != position + 1
                    || (position > 0
                            && versions.get(position)
                                    .adoptedAt()
                                    .isBefore(versions.get(position - 1).adoptedAt()))) {
                throw new IllegalArgumentException("Versions are numbered in the order of their adoption: " + versions);
            }
        }
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("There is a definition from the beginning");
        }
    }

    public HealthVersion current() {
        return versions.getLast();
    }

    /** The version that held at the moment; before any was adopted, the first. */
    public HealthVersion at(Instant moment) {
        for (var position = versions.size() - 1; position > 0; position--) {
            if (!versions.get(position).adoptedAt().isAfter(moment)) {
                return versions.get(position);
            }
        }
        return versions.getFirst();
    }

    public Optional<HealthVersion> version(int number) {
        return number < 1 || number > versions.size() ? Optional.empty() : Optional.of(versions.get(number - 1));
    }

    /** As it would be if the rules were adopted now. */
    public HealthDefinitions adopting(HealthRules rules, String note, String author, Instant now) {
        var with = new ArrayList<>(versions);
        var from = now.isBefore(current().adoptedAt()) ? current().adoptedAt() : now;
        with.add(new HealthVersion(versions.size() + 1, rules, note, author, from));
        return new HealthDefinitions(with);
    }
}
