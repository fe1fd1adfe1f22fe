package org.advocacycrm.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactReservationApiTests extends DecisionCalls {

    @Test
    void aReleasedPlaceIsFreeAgainAndADryRunTakesNone() {
        set("cadence=7d:1");
        ask(", \"dryRun\": true");
        var decision = ask("");
        assertThat(decision.get("outcome").asString()).isEqualTo("ALLOW");
        assertThat(ask("").get("outcome").asString()).isEqualTo("DEFER");

        post("/" + decision.get("id").asString() + "/released", "");

        assertThat(ask("").get("outcome").asString()).isEqualTo("ALLOW");
    }

    @Test
    void aReservationThatIsNotUsedInTimeFreesItsPlace() {
        set("cadence=7d:1");
        ask("");

        database.sql("update contact set reserved_until = now() - interval '1 second' where customer_id = ?")
                .param(id)
                .update();

        assertThat(ask("").get("outcome").asString()).isEqualTo("ALLOW");
    }

    @Test
    void neverAllowsMoreThanTheCapHoweverManyAskAtOnce() throws Exception {
        set("cadence=7d:3");

        assertThat(askAtOnce("")).containsEntry("ALLOW", 3).containsEntry("DEFER", CLIENTS - 3);
    }

    @Test
    void countsTheReservationsOfAListForItsLaterEntries() {
        set("cadence=7d:1");
        var at = ", \"at\": \"2026-03-05T10:00:00Z\"";

        var decisions = json(post("", "[" + document(at) + "," + document(at) + "," + document(at) + "]"));

        assertThat(decisions.get(0).get("outcome").asString()).isEqualTo("ALLOW");
        assertThat(decisions.get(1).get("until").asString()).isEqualTo("2026-03-12T10:00:00Z");
        assertThat(decisions.get(2).get("until").asString()).isEqualTo("2026-03-12T10:00:00Z");
    }

    @Test
    void keepsPlacesToTheMicrosecondSoThatADeferralIsAPermissionWhenItComes() {
        set("cadence=7d:1");
        ask(", \"at\": \"2026-03-05T10:00:00.123456789Z\"");

        var until = ask(", \"at\": \"2026-03-06T10:00:00Z\"").get("until").asString();

        assertThat(until).isEqualTo("2026-03-12T10:00:00.123456Z");
        assertThat(ask(", \"at\": \"" + until + "\"").get("outcome").asString()).isEqualTo("ALLOW");
    }

    @Test
    void aContactMadeAfterItsPlaceRanOutCountsAllTheSame() {
        set("cadence=7d:1");
        var late = "/" + ask("").get("id").asString();
        database.sql("update contact set reserved_until = now() - interval '1 second' where customer_id = ?")
                .param(id)
                .update();

        assertThat(post(late + "/made", "")).hasStatusOk();

        assertThat(ask("").get("reason").asString()).isEqualTo("CADENCE");
    }

    @Test
    void aReleasedContactIsReleasedForGood() {
        var contact = "/" + ask("").get("id").asString();

        assertThat(post(contact + "/released", "")).hasStatusOk().bodyText().contains("RELEASED");
        assertThat(post(contact + "/released", "")).hasStatusOk();
        assertThat(post(contact + "/made", "")).hasStatus(409);
        assertThat(post("/" + ask(", \"dryRun\": true").get("id").asString() + "/made", ""))
                .hasStatus(404);
        assertThat(post("/not-an-identifier/made", "")).hasStatus(400);
    }
}
