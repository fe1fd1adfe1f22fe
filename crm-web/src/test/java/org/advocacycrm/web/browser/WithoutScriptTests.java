package org.advocacycrm.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import org.advocacycrm.account.Role;
import org.junit.jupiter.api.Test;

/** The main journeys, for people whose browser runs no scripts. */
@BrowserTest
class WithoutScriptTests {

    @Test
    void aManagerExportsTheScorecard(Visitors visitors) {
        var visit = visitors.withoutScript().signedInAs(Role.MANAGER);
        visit.open("/staff/scorecard");

        visit.page()
                .locator("summary", new LocatorOptions().setHasText("Export"))
                .click();
        var download = visit.page()
                .waitForDownload(() -> visit.page()
                        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("CSV"))
                        .click());

        assertThat(download.failure()).isNull();
        assertThat(download.suggestedFilename()).startsWith("scorecard-").endsWith(".csv");
    }

    @Test
    void staffAreNotOfferedExports(Visitors visitors) {
        var visit = visitors.withoutScript().signedInAs(Role.STAFF);

        visit.open("/staff/scorecard");

        assertThat(visit.page().content()).doesNotContain("/staff/exports");
    }

    @Test
    void staffReadEveryFigureOfAChart(Visitors visitors) {
        var visit = visitors.withoutScript().signedInAs(Role.STAFF);

        visit.open("/staff/scorecard/nps");

        assertThat(visit.page().locator("figure[data-chart] table").first().isVisible())
                .isTrue();
    }

    @Test
    void aWrongPasswordIsExplainedAndTheAddressKept(Visitors visitors) {
        var visit = visitors.withoutScript().stranger();
        visit.open("/staff/scorecard");

        assertThat(visit.page().url()).endsWith("/sign-in");
        visit.page().getByLabel("E-mail address").fill("nobody@harbour.example");
        visit.page().getByLabel("Password").fill("not the password");
        visit.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();

        assertThat(visit.page().getByText("There is a problem").isVisible()).isTrue();
        assertThat(visit.page().getByLabel("E-mail address").inputValue()).isEqualTo("nobody@harbour.example");
    }
}
