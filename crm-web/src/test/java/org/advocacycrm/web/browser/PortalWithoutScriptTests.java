package org.advocacycrm.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a customer does in the portal on a small phone whose browser runs no scripts, by touch and by keyboard. */
@BrowserTest
class PortalWithoutScriptTests {

    private static final int SMALLEST = 320;
    private static final int TARGET = 44;

    @Autowired
    private JdbcClient database;

    @Test
    void aCustomerDecidesTakesItBackPausesAndStopsEverything(Visitors visitors) {
        var visit = onAPhone(visitors);
        visit.open("/portal/preferences");
        visit.page().locator("[id='topics.tips']").check();
        visit.page().locator("#tone").selectOption("BRIEF");
        visit.page().locator(".save button").click();
        assertThat(visit.page().locator("[role=status]").allTextContents().toString())
                .contains("Saved. You changed 2 things", "no preference", "Brief");

        visit.press("Undo");
        assertThat(visit.page().content()).contains("Undone. 2 things are as they were");

        visit.press("Pause for 30 days");
        assertThat(visit.page().content()).contains("You are taking a break until", "replies to you still come");

        visit.open("/portal/preferences/stop-marketing");
        visit.press("Stop all marketing");
        assertThat(visit.page().content()).contains("Saved. You changed");
        visit.page().getByLabel("Too many messages").check();
        visit.press("Tell the reason");
        assertThat(visit.page().content()).contains("Reason for stopping marketing");
    }

    @Test
    void aCustomerSavesWithTheKeyboardAlone(Visitors visitors) {
        var visit = onAPhone(visitors);
        visit.open("/portal/preferences");

        visit.page().locator("[id='topics.news']").focus();
        visit.page().keyboard().press("Space");
        visit.page().keyboard().press("Enter");

        visit.page().locator(".notice-success").waitFor();
        assertThat(visit.page().content()).contains("Saved. You changed one thing");
    }

    @Test
    void everyButtonAndBoxIsLargeEnoughForAFinger(Visitors visitors) {
        var visit = onAPhone(visitors);
        visit.open("/portal/preferences");

        for (var button : visit.page()
                .locator("main button:visible, header button, header a")
                .all()) {
            if (!"-1".equals(button.getAttribute("tabindex"))) {
                assertThat(button.boundingBox().height).as(button.textContent()).isGreaterThanOrEqualTo(TARGET);
            }
        }
        assertThat(visit.sidewaysScroll()).isLessThanOrEqualTo(0);
    }

    @Test
    void theSwitchOfLanguagesWorksBeforeSigningIn(Visitors visitors) {
        var visit = visitors.withoutScript().stranger();
        visit.open("/portal/help");

        visit.press("Deutsch");

        assertThat(visit.page().url()).endsWith("/portal/help");
        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("de");
        assertThat(visit.page().locator("h1").textContent()).isEqualTo("Hilfe");
        visit.open("/portal/sign-in");
        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("de");
    }

    private Visit onAPhone(Visitors visitors) {
        var id = database.sql("""
                        insert into customer (source, external_id, name, email, phone)
                        values ('test', gen_random_uuid()::text, 'Nora Noscript', 'nora@example.org', '+442079460019')
                        returning id
                        """).query(UUID.class).single();
        var visit = visitors.withoutScript().signedInAs(new CustomerId(id));
        visit.resize(SMALLEST, ColorScheme.LIGHT);
        return visit;
    }
}
