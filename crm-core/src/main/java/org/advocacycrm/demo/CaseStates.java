package org.advocacycrm.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.service.CaseState;

/** What the cases of one customer went through on their way: waits and reopenings. */
final class CaseStates {

    private static final double ASKED_THE_CUSTOMER_BACK = 0.25;
    private static final double ASKED_BACK_WHEN_IT_TOOK_SEVERAL_GOES = 0.55;
    private static final double WAITED_FOR_OTHERS = 0.35;

    private final Draw draw;

    CaseStates(Setting setting, Profile profile) {
        this.draw = setting.draw("states", profile);
    }

    List<Row> of(ServiceCase serviceCase) {
        var told = new Telling(serviceCase);
        var end = serviceCase.resolvedAt();
        told.now(CaseState.OPEN, serviceCase.openedAt());
        if (end == null) {
            var answered = serviceCase.firstResponseAt();
            if (answered != null && draw.chance(ASKED_THE_CUSTOMER_BACK)) {
                told.now(CaseState.WAITING_FOR_CUSTOMER, answered);
            }
            return told.rows;
        }
        var goes = serviceCase.effort().reopenings() + 1;
        for (var go = 0; go < goes; go++) {
            told.work((double) go / goes, (go + 0.8) / goes, end);
            if (go < goes - 1) {
                told.now(CaseState.RESOLVED, told.at((go + 0.8) / goes, end));
                told.now(CaseState.OPEN, told.at((go + 1.0) / goes, end));
            }
        }
        told.now(CaseState.RESOLVED, end);
        return told.rows;
    }

    private final class Telling {

        private final ServiceCase serviceCase;
        private final List<Row> rows = new ArrayList<>();

        Telling(ServiceCase serviceCase) {
            this.serviceCase = serviceCase;
        }

        /** The work between two shares of the way, with a wait for somebody in the middle of it. */
        void work(double from, double to, Instant end) {
            var several = !serviceCase.effort().isOneGo();
            var asked = draw.chance(several ? ASKED_BACK_WHEN_IT_TOOK_SEVERAL_GOES : ASKED_THE_CUSTOMER_BACK);
            var others = serviceCase.topic() == Topic.DELIVERY || serviceCase.topic() == Topic.RETURN;
            var waits = draw.chance(WAITED_FOR_OTHERS) && others
                    ? CaseState.WAITING_FOR_THIRD_PARTY
                    : CaseState.WAITING_FOR_CUSTOMER;
            var begin = from + (to - from) * draw.between(0.2, 0.4);
            var over = from + (to - from) * draw.between(0.5, 0.9);
            if (serviceCase.effort().contacts() > 0 && (asked || waits == CaseState.WAITING_FOR_THIRD_PARTY)) {
                now(waits, at(begin, end));
                now(CaseState.OPEN, at(over, end));
            }
        }

        Instant at(double share, Instant end) {
            var seconds = Duration.between(serviceCase.openedAt(), end).toSeconds();
            return serviceCase.openedAt().plusSeconds(Math.round(seconds * share));
        }

        void now(CaseState state, Instant since) {
            rows.add(Row.of(RecordType.CASE_STATES, serviceCase.externalId() + "-" + (rows.size() + 1))
                    .with("case_external_id", serviceCase.externalId())
                    .with("state", state.name().toLowerCase(Locale.ROOT))
                    .with("since", since));
        }
    }
}
