package org.advocacycrm.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;

public final class InMemoryTargets implements Targets {

    private final List<Target> targets = new ArrayList<>();

    @Override
    public Optional<Target> of(TargetId id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Target> of(MetricScope scope, Validity validity) {
        return targets.stream()
                .filter(target ->
                        target.scope().equals(scope) && target.validity().equals(validity))
                .findFirst();
    }

    @Override
    public List<Target> over(MetricFilter filter) {
        return targets.stream()
                .filter(target -> target.scope().filter().equals(filter))
                .toList();
    }

    @Override
    public List<Target> all() {
        return List.copyOf(targets);
    }

    @Override
    public void keep(Target target) {
        var rival = of(target.scope(), target.validity());
        if (!stored(target.id()).equals(target.revision())
                || rival.filter(other -> !other.id().equals(target.id())).isPresent()) {
            throw new StaleRevision(target.id());
        }
        targets.removeIf(other -> other.id().equals(target.id()));
        targets.add(new Target(
                target.id(),
                target.scope(),
                target.validity(),
                target.value(),
                target.tolerance(),
                target.owner(),
                target.reason(),
                new Revision(target.revision().number() + 1)));
    }

    @Override
    public void remove(Target target) {
        if (!stored(target.id()).equals(target.revision())) {
            throw new StaleRevision(target.id());
        }
        targets.removeIf(other -> other.id().equals(target.id()));
    }

    private Revision stored(TargetId id) {
        return of(id).map(Target::revision).orElse(Revision.NEVER_STORED);
    }
}
