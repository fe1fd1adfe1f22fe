package org.advocacycrm.web.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.advocacycrm.lifeevent.EventDate;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventId;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.lifeevent.LifePortal;
import org.junit.jupiter.api.Test;

class LifeEventPagesTests extends PortalVisit {

    @Test
    void lifeEventsOfOthersDoNotExist() {
        var other = newCustomer("Otto Other");
        var event = new LifeEvent(
                new LifeEventId(UUID.randomUUID()),
                LifeEventKind.BIRTHDAY,
                "",
                new EventDate(null, 5, 3),
                true,
                true,
                null);
        lifePortal.tell(other, event, new LifePortal.Page("/portal/life-events", ""));
        var page = "/portal/life-events/" + event.id();

        assertThat(get(page)).hasStatus(404);
        assertThat(post(page, "kind=BIRTHDAY", "month=1", "day=1", "repeats=yearly"))
                .hasStatus(404);
        assertThat(post(page + "/delete")).hasStatus(404);
        assertThat(stories.of(other).events()).containsExactly(event);
    }

    @Test
    void lifeEventsAreToldAndRemoved() {
        assertThat(post("/portal/life-events", "kind=MOVE", "month=3", "year=2027", "repeats=once"))
                .hasStatus3xxRedirection();
        assertThat(get("/portal/life-events")).bodyText().contains("Moving", "Mar 2027", "No congratulations");

        var event = stories.of(elena).events().getFirst();
        post("/portal/life-events/" + event.id() + "/delete");

        assertThat(stories.of(elena).events()).isEmpty();
    }

    @Test
    void historyNoLongerSaysWhatARemovedLifeEventWas() {
        post("/portal/life-events", "kind=WEDDING", "month=3", "year=2027", "repeats=once", "consent=true");
        assertThat(get("/portal/history")).bodyText().contains("Life event added: Wedding", "explicit consent");

        post("/portal/life-events/" + stories.of(elena).events().getFirst().id() + "/delete");

        for (var page : List.of("/portal/history", "/portal/history.csv")) {
            assertThat(get(page))
                    .bodyText()
                    .contains("Life event added", "Life event removed")
                    .doesNotContain("Wedding", "explicit consent", "health");
        }
    }

    @Test
    void lifeEventsTakeExplicitConsentWhereTheyAreSensitive() {
        var refused = post("/portal/life-events", "kind=WEDDING", "day=31", "month=6", "year=2027", "repeats=once");

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "<title>Error: Add a life event</title>",
                        "href=\"#consent\"",
                        "value=\"31\"",
                        "value=\"2027\"");
        post("/portal/life-events", "kind=WEDDING", "day=3", "month=6", "year=2027", "repeats=once", "consent=true");
        assertThat(stories.of(elena).events().getFirst().consentedAt()).isNotNull();
    }
}
