package org.advocacycrm.web.export.job;

import java.util.List;
import java.util.Optional;

/** Everything that can be exported. */
final class ExportKinds {

    private final List<Exportable> all;

    ExportKinds(List<Exportable> all) {
        this.all = List.copyOf(all);
    }

    Exportable named(String kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("Nothing to export: " + kind));
    }

    Optional<Exportable> find(String kind) {
        return all.stream().filter(exportable -> exportable.kind().equals(kind)).findFirst();
    }
}
