package org.advocacycrm.web.privacy;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.privacy.DataRequests;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A customer who likes marketing by mail, in the portal. */
@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
abstract class DataSubject {

    @Autowired
    MockMvcTester browser;

    @Autowired
    DataRequests requests;

    @Autowired
    ContactDesk contacts;

    @Autowired
    PreferencePortal preferences;

    @Autowired
    RecordIntake intake;

    @Autowired
    JdbcClient database;

    final String number = "C-" + UUID.randomUUID();

    CustomerId elena = new CustomerId(UUID.randomUUID());

    @BeforeEach
    void elenaIsACustomerWhoLikesMarketingByMail() {
        takeIn();
        elena = new CustomerId(database.sql("select id from customer where external_id = ?")
                .param(number)
                .query((row, index) -> row.getObject("id", UUID.class))
                .single());
        preferences.change(new PreferenceChange(
                elena,
                null,
                List.of(new Answer(SettingText.parse("channels.EMAIL.MARKETING", "IN"), "News by mail?")),
                new Provenance(Instant.parse("2026-01-01T10:00:00Z"), "customer:" + elena, "/portal/preferences", ""),
                true));
        database.sql(
                        "insert into feedback (source, external_id, customer_id, kind, score, scale_max, comment, occurred_at) "
                                + "values ('test', ?, ?, 'NPS', 9, 10, 'Kim was lovely', '2026-02-03T10:00:00Z')")
                .params("F-" + number, elena.value())
                .update();
    }

    RecordIntake.Receipt takeIn() {
        return intake.take(
                "shop",
                List.of(new IncomingRecord(
                        RecordType.CUSTOMERS,
                        1,
                        Map.of("external_id", number, "name", "Elena Rossi", "email", mail()))));
    }

    String mail() {
        return number.toLowerCase(Locale.ROOT) + "@example.org";
    }

    ContactDecision outcome(ContactPurpose purpose) {
        var request = new ContactRequest(
                purpose, Channel.EMAIL, null, null, null, Instant.parse("2026-05-05T10:00:00Z"), null);
        return contacts.ask(elena, request, true, new Asker("test", null)).decision();
    }

    MvcTestResult get(String address) {
        return browser.get().uri(address).with(user(People.customer(elena))).exchange();
    }

    MvcTestResult post(String address, String... fields) {
        var form =
                browser.post().uri(address).with(user(People.customer(elena))).with(csrf());
        for (var field : fields) {
            var parts = field.split("=", 2);
            form = form.param(parts[0], parts[1]);
        }
        return form.exchange();
    }

    Staff staff() {
        return new Staff(browser);
    }

    /** A member of staff at the browser. */
    record Staff(MockMvcTester browser) {

        MvcTestResult get(String address) {
            return browser.get().uri(address).with(user(People.staff())).exchange();
        }

        MvcTestResult post(String address, String... fields) {
            var form = browser.post().uri(address).with(user(People.staff())).with(csrf());
            for (var field : fields) {
                var parts = field.split("=", 2);
                form = form.param(parts[0], parts[1]);
            }
            return form.exchange();
        }
    }
}
