package org.advocacycrm.web.browser;

import static org.advocacycrm.web.browser.AccessibleAtEverySize.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.advocacycrm.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages that one comes to only by doing something. */
@BrowserTest
class EveryStepIsAccessibleTests {

    @Autowired
    private JdbcClient database;

    private SomeRecords records() {
        return new SomeRecords(database);
    }

    @Test
    void everyStepOfSigningInIsAccessible(Visitors visitors) {
        records().twoCustomersShare("shared@example.org");
        var visit = visitors.stranger();
        visit.open("/portal/sign-in");
        visit.page().getByLabel("Your e-mail address").fill("shared@example.org");
        visit.press("E-mail me a link");
        look(visit, "/portal/sign-in/sent");

        visit.open("/mailbox");
        openMailTo("shared@example.org", visit);
        look(visit, "/mailbox/mail");

        visit.page().locator(".mail-text a").first().click();
        look(visit, "/portal/sign-in/link");

        visit.press("Continue as s…@example.org");
        look(visit, "/portal/sign-in/choose");
    }

    @Test
    void anInvitationIsAccessible(Visitors visitors) {
        var visit = visitors.signedInAs(Role.ADMIN);
        visit.open("/staff/admin/people");
        visit.page().locator("#name").fill("Ines Invited");
        visit.page().locator("#email").fill("ines@harbour.example");
        visit.page().locator("form input[value=STAFF]").check();
        visit.press("Send invitation");
        visit.open("/staff/admin/outbox");
        openMailTo("ines@harbour.example", visit);
        look(visit, "/staff/admin/outbox/mail");

        visit.page().locator(".mail-text a").first().click();
        look(visit, "/invitation/token");
    }

    @Test
    void anImportAndWhatItRejectedAreAccessible(Visitors visitors) {
        var visit = visitors.signedInAs(Role.MANAGER);
        visit.open("/staff/imports");
        visit.page().locator("#file").setInputFiles(new FilePayload("some.csv", "text/csv", """
                external_id,name,email
                import-1,Ann Sample,ann@example.org
                import-2,Ben Sample,no address
                """.getBytes(
                        StandardCharsets.UTF_8)));
        visit.page().locator("#columns").selectOption("type:customers");
        visit.press("Import");
        visit.page().getByText("is not an e-mail address").waitFor();

        look(visit, "/staff/imports/import");
    }

    @Test
    void whatWasToldOfALifeIsAccessibleWhileItIsChanged(Visitors visitors) {
        var visit = visitors.signedInAs(records().customerWith("life_event"));
        visit.open("/portal/life-events");
        visit.page().locator("main li a[href*='/portal/life-events/']").first().click();

        look(visit, "/portal/life-events/event");
    }

    @Test
    void theCodeThatConfirmsAPhoneIsAccessible(Visitors visitors) {
        var visit = visitors.signedInAs(records().customerWithPhone());
        visit.open("/portal/preferences");
        visit.page().locator("[id='channels.SMS.SURVEY']").check();
        visit.page().locator(".save button").click();
        visit.open("/portal/preferences/code");
        look(visit, "/portal/preferences/code");

        visit.page().locator("#code").fill("wrong");
        visit.press("Confirm");
        look(visit, "/portal/preferences/code, wrong");
    }

    @Test
    void whyAMessageCameIsAccessible(Visitors visitors) {
        var customer = records().someCustomer();
        var contact =
                database.sql("""
                        insert into contact (source, external_id, customer_id, purpose, channel, made_at)
                        values ('test', gen_random_uuid()::text, ?, 'MARKETING', 'EMAIL', now() - interval '1 day')
                        returning id
                        """).param(customer.value()).query(UUID.class).single();
        var visit = visitors.signedInAs(customer);

        visit.open("/portal/contacts/" + contact);

        look(visit, "/portal/contacts/contact");
    }

    @Test
    void anExportAndWhatBecameOfItAreAccessible(Visitors visitors) {
        var visit = visitors.signedInAs(Role.MANAGER);
        visit.open("/staff/scorecard");
        visit.page()
                .locator("summary", new LocatorOptions().setHasText("Export"))
                .click();
        visit.page().waitForDownload(() -> visit.press("CSV"));
        visit.open("/staff/exports");
        visit.page().locator("th.export-name a").first().click();

        look(visit, "/staff/exports/export");
    }

    @Test
    void whatIsSentIsAccessibleFromTheTemplateToItsCustomers(Visitors visitors) {
        var visit = visitors.signedInAs(Role.MANAGER);
        visit.open("/staff/templates/new");
        visit.page().locator("#name").fill("A greeting");
        visit.page().locator("#subject").fill("Hello {{first_name}}");
        visit.page().locator("#body").fill("Dear {{name}},\n\nall the best.");
        visit.press("Save as a new version");
        visit.press("Preview");
        visit.page().locator("iframe.sending-html").waitFor();
        look(visit, "/staff/templates/template");

        visit.open("/staff/campaigns/new");
        visit.page().locator("#name").fill("Greetings to all");
        visit.press("See the numbers");
        visit.page().getByText("Counted, not approved").waitFor();
        look(visit, "/staff/campaigns/campaign");
        visit.page().locator(".sending-numbers a").first().click();
        look(visit, "/staff/campaigns/campaign/customers");

        visit.open("/staff/treatments/new");
        visit.page().locator("#name").fill("Birthdays");
        visit.press("Save");
        visit.page().locator("table a").first().click();
        look(visit, "/staff/treatments/treatment");
    }

    /** Not simply the newest mail: what the demo company plans leaves meanwhile as well. */
    private static void openMailTo(String address, Visit visit) {
        var mails = visit.page().locator("table tr");
        mails.filter(new Locator.FilterOptions().setHasText(address))
                .locator("a")
                .first()
                .click();
    }
}
