package org.advocacycrm.web.scorecard.team;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** How an address names a team, whatever characters its name is made of. */
record TeamKey(UUID value) {

    static TeamKey of(String team) {
        return new TeamKey(UUID.nameUUIDFromBytes(team.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
