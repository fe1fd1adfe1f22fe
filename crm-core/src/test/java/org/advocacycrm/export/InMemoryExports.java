package org.advocacycrm.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class InMemoryExports implements Exports {

    private final Map<ExportId, Export> exports = new LinkedHashMap<>();
    private final Map<ExportId, List<byte[]>> parts = new LinkedHashMap<>();

    @Override
    public void add(ExportOrder order) {
        exports.put(order.id(), new Export(order, ExportState.QUEUED, 0, 0, false, null, null, null, null));
    }

    @Override
    public Optional<Export> of(ExportId id) {
        return Optional.ofNullable(exports.get(id));
    }

    @Override
    public List<Export> latest(Set<ExportState> states, int most) {
        return exports.values().stream()
                .filter(export -> states.contains(export.state()))
                .sorted(Comparator.comparing((Export export) -> export.order().at())
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Export> start(ExportId id, Instant at) {
        var running = running(id);
        running.ifPresent(export -> {
            parts.put(id, new ArrayList<>());
            put(export, ExportState.RUNNING, 0, export.total(), export.cancelAsked(), null, null, null);
        });
        return running.flatMap(export -> of(id));
    }

    @Override
    public boolean progress(ExportId id, long done, long total) {
        var running = running(id);
        running.ifPresent(export -> put(export, export.state(), done, total, export.cancelAsked(), null, null, null));
        return running.map(Export::cancelAsked).orElse(true);
    }

    @Override
    public void addPart(ExportId id, int number, byte[] content) {
        var kept = parts.computeIfAbsent(id, key -> new ArrayList<>());
        if (kept.size() != number) {
            throw new IllegalStateException("There is a part " + number + " already, or none before it");
        }
        kept.add(content);
    }

    @Override
    public Optional<byte[]> part(ExportId id, int number) {
        var kept = parts.getOrDefault(id, List.of());
        return number < kept.size() ? Optional.of(kept.get(number)) : Optional.empty();
    }

    @Override
    public void finish(ExportId id, ExportedFile file, Instant at) {
        running(id)
                .ifPresent(export ->
                        put(export, ExportState.READY, export.total(), export.total(), false, at, file, null));
    }

    @Override
    public void fail(ExportId id, String error, Instant at) {
        end(id, ExportState.FAILED, at, error);
    }

    @Override
    public void cancel(ExportId id, Instant at) {
        end(id, ExportState.CANCELLED, at, null);
    }

    @Override
    public void askToCancel(ExportId id, Instant at) {
        running(id).ifPresent(export -> {
            if (export.state() == ExportState.QUEUED) {
                end(id, ExportState.CANCELLED, at, null);
            } else {
                put(export, export.state(), export.done(), export.total(), true, null, null, null);
            }
        });
    }

    @Override
    public int removeEndedBefore(Instant moment) {
        var before = exports.size();
        exports.values().removeIf(export -> {
            var finishedAt = export.finishedAt();
            return finishedAt != null && finishedAt.isBefore(moment);
        });
        parts.keySet().retainAll(exports.keySet());
        return before - exports.size();
    }

    private Optional<Export> running(ExportId id) {
        return of(id).filter(export -> !export.state().isOver());
    }

    private void end(ExportId id, ExportState state, Instant at, @Nullable String error) {
        running(id).ifPresent(export -> {
            parts.remove(id);
            put(export, state, export.done(), export.total(), export.cancelAsked(), at, null, error);
        });
    }

    private void put(
            Export before,
            ExportState state,
            long done,
            long total,
            boolean cancelAsked,
            @Nullable Instant finishedAt,
            @Nullable ExportedFile file,
            @Nullable String error) {
        exports.put(
                before.id(),
                new Export(
                        before.order(), state, done, total, cancelAsked, before.startedAt(), finishedAt, file, error));
    }
}
