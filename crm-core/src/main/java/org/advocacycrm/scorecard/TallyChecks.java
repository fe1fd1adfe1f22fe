package org.advocacycrm.scorecard;

import java.time.Instant;
import java.util.List;

/** Every comparison of the kept tallies with a recount. */
public interface TallyChecks {

    void add(TallyCheck check);

    List<TallyCheck> latest(int most);

    /**
     * A comparison.
     *
     * @param compared how many tallies
     * @param differences which of them differ, in words; none, as it should be
     */
    record TallyCheck(Instant beganAt, Instant endedAt, long compared, List<String> differences) {

        public TallyCheck {
            differences = List.copyOf(differences);
        }
    }
}
