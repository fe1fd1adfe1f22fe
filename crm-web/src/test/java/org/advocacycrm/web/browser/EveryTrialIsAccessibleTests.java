package org.advocacycrm.web.browser;

import static org.advocacycrm.web.browser.AccessibleAtEverySize.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.advocacycrm.account.Role;
import org.junit.jupiter.api.Test;

/** What managers come to when they try rules, definitions and treatments on their customers. */
@BrowserTest
class EveryTrialIsAccessibleTests {

    @Test
    void rulesThatAreTriedAreAccessible(Visitors visitors) {
        var visit = visitors.signedInAs(Role.MANAGER);
        visit.open("/staff/rules/draft");
        shown(visit, "Save the draft").click();
        visit.press("Try it on all customers");
        visit.page().waitForCondition(() -> {
            visit.page().reload();
            return visit.page().locator("progress").count() == 0;
        });
        look(visit, "/staff/rules/simulation");

        visit.open("/staff/rules/draft");
        visit.press("Discard the draft");
    }

    @Test
    void aDefinitionOfTheScoreThatIsTriedIsAccessible(Visitors visitors) {
        var visit = visitors.signedInAs(Role.MANAGER);
        visit.open("/staff/health");
        visit.press("Change the definition");
        look(visit, "/staff/health/draft");

        visit.press("Simulate what is saved");
        visit.page().locator("#waiting").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        look(visit, "/staff/health/trials/trial");

        visit.open("/staff/health/backtests");
        visit.press("Look back");
        visit.page().locator("#waiting").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        look(visit, "/staff/health/backtests/backtest");

        visit.open("/staff/health/draft");
        visit.press("Throw the draft away");
    }

    @Test
    void aPlayIsAccessible(Visitors visitors) {
        var visit = visitors.signedInAs(Role.MANAGER);
        visit.open("/staff/playbook/edit/plays?segment=neutral");
        visit.page().locator("#name").fill("Show one more use");
        visit.page().locator("#task").fill("Call and show one thing that is not used yet");
        visit.page().locator("main form button.btn-primary").click();

        look(visit, "/staff/playbook/plays/play");
    }

    private static Locator shown(Visit visit, String words) {
        return visit.page().locator("button.btn-primary", new LocatorOptions().setHasText(words));
    }
}
