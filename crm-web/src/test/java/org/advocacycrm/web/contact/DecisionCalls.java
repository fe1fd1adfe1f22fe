package org.advocacycrm.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.advocacycrm.account.key.KeyRing;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.SettingText;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A customer who wants marketing by mail, and a program that asks about her. */
@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
abstract class DecisionCalls {

    static final JsonMapper JSON = new JsonMapper();

    static final int CLIENTS = 64;

    @Autowired
    MockMvcTester web;

    @Autowired
    KeyRing keys;

    @Autowired
    PreferencePortal portal;

    @Autowired
    RecordIntake intake;

    @Autowired
    JdbcClient database;

    final UUID id = UUID.randomUUID();

    final String elena = "C-" + id;

    String key = "";

    @BeforeEach
    void aCustomerWhoWantsMarketingMail() {
        key = keyFor(Scope.CONTACTS);
        database.sql("""
                        insert into customer (id, source, external_id, name, email, time_zone)
                        values (?, 'test', ?, 'Elena', 'elena@example.org', 'Europe/Paris')
                        """).params(id, elena).update();
        set("channels.EMAIL.MARKETING=IN", "channels.EMAIL.SURVEY=IN");
    }

    Map<String, Integer> askAtOnce(String idempotencyKey) throws Exception {
        var outcomes = new TreeMap<String, Integer>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var calls = new ArrayList<Callable<String>>();
            for (var client = 0; client < CLIENTS; client++) {
                calls.add(() -> json(post("", document(""), idempotencyKey))
                        .get("outcome")
                        .asString());
            }
            for (var answer : clients.invokeAll(calls)) {
                outcomes.merge(answer.get(), 1, Integer::sum);
            }
        }
        return outcomes;
    }

    String keyFor(Scope scope) {
        return keys.make("program", Set.of(scope), new EmailAddress("admin@harbour.example"))
                .value();
    }

    void set(String... settings) {
        var answers = Arrays.stream(settings)
                .map(text -> text.split("=", 2))
                .map(parts -> Answer.of(SettingText.parse(parts[0], parts[1])))
                .toList();
        var provenance = new Provenance(Instant.now(), "test", "test", "asked on paper");
        portal.change(new PreferenceChange(new CustomerId(id), null, answers, provenance, true));
    }

    String document(String more) {
        return """
                {"customer": "%s", "purpose": "MARKETING", "channel": "EMAIL"%s}""".formatted(elena, more);
    }

    JsonNode ask(String more) {
        return json(post("", document(more)));
    }

    MvcTestResult post(String path, String body) {
        return post(path, body, "");
    }

    MvcTestResult post(String path, String body, String idempotencyKey) {
        var request = web.post()
                .uri("/api/v1/contact-decisions" + path)
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (idempotencyKey.isEmpty() ? request : request.header("Idempotency-Key", idempotencyKey)).exchange();
    }

    static JsonNode json(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }
}
