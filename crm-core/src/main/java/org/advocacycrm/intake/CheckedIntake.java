package org.advocacycrm.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;

/** Checks records against their formats and stores the good ones. */
public final class CheckedIntake implements RecordIntake {

    private final RecordStore store;
    private final UnitOfWork unitOfWork;
    private final ValueReader reader;

    public CheckedIntake(RecordStore store, UnitOfWork unitOfWork, Company company) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.reader = new ValueReader(company.zone());
    }

    @Override
    public Receipt take(String source, List<IncomingRecord> records) {
        var rejections = new ArrayList<Rejection>();
        var good = new EnumMap<RecordType, List<CheckedRecord>>(RecordType.class);
        for (var incoming : records) {
            switch (RecordFormat.of(incoming.type()).check(incoming, reader)) {
                case RecordFormat.Verdict.Accepted(var checked) ->
                    good.computeIfAbsent(incoming.type(), type -> new ArrayList<>())
                            .add(checked);
                case RecordFormat.Verdict.Refused(var faults) ->
                    faults.forEach(fault -> rejections.add(rejection(incoming, fault)));
            }
        }
        return unitOfWork.call(() -> store(source, good, rejections));
    }

    private Receipt store(String source, Map<RecordType, List<CheckedRecord>> good, Collection<Rejection> rejections) {
        var stored = 0L;
        var unchanged = 0L;
        var rejected = new ArrayList<>(rejections);
        for (var ofOneType : good.entrySet()) {
            var outcome = store.store(source, ofOneType.getKey(), ofOneType.getValue());
            stored += outcome.stored();
            unchanged += outcome.unchanged();
            outcome.unresolved().stream()
                    .map(unresolved -> rejection(unresolved.record().origin(), unresolved.fault()))
                    .forEach(rejected::add);
        }
        return new Receipt(stored, unchanged, rejected);
    }

    private static Rejection rejection(IncomingRecord incoming, Fault fault) {
        return new Rejection(incoming, fault.field(), fault.value(), fault.reason());
    }
}
