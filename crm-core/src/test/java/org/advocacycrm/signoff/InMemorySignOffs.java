package org.advocacycrm.signoff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

public final class InMemorySignOffs implements SignOffs {

    private final Map<SignOff, String> documents = new LinkedHashMap<>();

    @Override
    public Optional<SignOff> of(SignOffId id) {
        return documents.keySet().stream()
                .filter(signOff -> signOff.id().equals(id))
                .findFirst();
    }

    @Override
    public List<SignOff> of(Period period, MetricFilter filter) {
        return documents.keySet().stream()
                .filter(signOff ->
                        signOff.period().equals(period) && signOff.filter().equals(filter))
                .toList();
    }

    @Override
    public List<SignOff> latest() {
        return documents.keySet().stream()
                .filter(signOff ->
                        of(signOff.period(), signOff.filter()).getLast().equals(signOff))
                .toList();
    }

    @Override
    public String document(SignOffId id) {
        return of(id).map(documents::get).orElseThrow();
    }

    @Override
    public boolean file(SignOff signOff, String document) {
        var filed =
                of(signOff.period(), signOff.filter()).stream().anyMatch(other -> other.version() == signOff.version());
        if (!filed) {
            documents.put(signOff, document);
        }
        return !filed;
    }
}
