package org.advocacycrm.web.preference;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifePortal;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.ConfirmationTokens;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A visit to the portal by a customer of her own for each test. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class PortalVisit {

    static final Instant MARCH = Instant.parse("2026-03-03T12:00:00Z");
    static final String PAGE = "/portal/preferences";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Preferences preferences;

    @Autowired
    ConsentLedger ledger;

    @Autowired
    PreferencePortal portal;

    @Autowired
    ConfirmationTokens tokens;

    @Autowired
    LifePortal lifePortal;

    @Autowired
    LifeStories stories;

    @Autowired
    JdbcClient database;

    CustomerId elena;

    @BeforeEach
    void welcomeElena() {
        elena = newCustomer("Elena Rossi");
    }

    ContactPreferences now() {
        return preferences.of(elena);
    }

    MvcTestResult get(String page) {
        return browser.get().uri(page).with(user(People.customer(elena))).exchange();
    }

    MvcTestResult post(String page, String... fields) {
        var body = new ArrayList<String>();
        for (var field : fields) {
            var parts = field.split("=", 2);
            body.add(encode(parts[0]) + "=" + encode(parts[1]));
        }
        return browser.post()
                .uri(page)
                .with(user(People.customer(elena)))
                .with(csrf())
                .contentType("application/x-www-form-urlencoded")
                .content(String.join("&", body))
                .exchange();
    }

    /** What a browser sends when somebody presses "Save changes" without touching anything. */
    static String[] submitted(MvcTestResult page) {
        var html = new String(page.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var form = html.substring(html.indexOf("name=\"revision\"") - 200, html.indexOf("class=\"links\""));
        var fields = new ArrayList<String>();
        for (var input : found("<input[^>]*>", form)) {
            var isBox = input.contains("type=\"checkbox\"") || input.contains("type=\"radio\"");
            if (input.contains("name=") && (!isBox || input.contains("checked=")) && !input.contains("_csrf")) {
                fields.add(attribute("name", input) + "=" + attribute("value", input));
            }
        }
        for (var select : found("<select.*?</select>", form)) {
            var chosen = found("<option[^>]*selected[^>]*>", select);
            fields.add(
                    attribute("name", select) + "=" + (chosen.isEmpty() ? "" : attribute("value", chosen.getFirst())));
        }
        return fields.toArray(String[]::new);
    }

    static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }

    static String attribute(String name, String element) {
        var matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
        return matcher.find() ? matcher.group(1) : "";
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    void record(String... settings) {
        portal.change(change(true, settings));
    }

    PreferenceChange change(boolean confirmed, String... settings) {
        var answers = Arrays.stream(settings)
                .map(text -> text.split("=", 2))
                .map(parts -> SettingText.parse(parts[0], parts[1]))
                .map((Setting setting) -> Answer.of(setting))
                .toList();
        return new PreferenceChange(
                elena, null, answers, new Provenance(MARCH, "key:crm", "migration", "form v3"), confirmed);
    }

    CustomerId newCustomer(String name) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into customer (id, source, external_id, name, email, phone, time_zone)
                        values (?, 'test', ?, ?, 'elena@example.org', '+442079460018', 'Europe/London')
                        """).params(id, id.toString(), name).update();
        return new CustomerId(id);
    }
}
