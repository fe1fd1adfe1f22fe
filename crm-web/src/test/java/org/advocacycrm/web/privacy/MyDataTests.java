package org.advocacycrm.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.privacy.held.DataDownload;
import org.advocacycrm.privacy.held.DataDownloads;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MyDataTests extends DataSubject {

    @Autowired
    private DataDownloads downloads;

    @Test
    void showsWhatIsHeldWithSourceAndDateInPlainWords() {
        staff().get("/staff/customers/" + elena);

        assertThat(get("/portal/my-data"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Elena Rossi", "Source: shop", "Kim was lovely", "3 Feb 2026", "News by mail?", "Your consent")
                .contains("Somebody who works for us opened your page")
                .doesNotContain("NPS_", "???", "@harbour.example");
    }

    @Test
    void handsOutAFileThatHasWhatThePageShows() throws IOException {
        assertThat(post("/portal/my-data/download")).hasStatus3xxRedirection();
        var made = finished();

        var zip = unzip(get("/portal/my-data/download/" + made.id() + "/my-data.zip"));

        assertThat(zip).containsOnlyKeys("my-data.json", "my-data.html", "my-data.css");
        assertThat(zip.get("my-data.html")).contains("Elena Rossi", "Kim was lovely", "News by mail?", mail());
        assertThat(zip.get("my-data.json")).contains("\"FEEDBACK\"", "Kim was lovely", "\"wording_sha256\"", mail());
        assertThat(browser.get().uri("/portal/my-data/download/" + made.id() + "/my-data.zip"))
                .hasStatus3xxRedirection();
        assertThat(browser.get()
                        .uri("/portal/my-data/download/" + made.id() + "/my-data.zip")
                        .with(user(People.customer(new CustomerId(UUID.randomUUID())))))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void tellsNoCodesOfProgramsButWords(String language) {
        keepOneOfEverythingThatHasCodes();
        post("/portal/my-data/ask/marketing-objection");

        assertThat(browser.get()
                        .uri("/portal/my-data")
                        .header("Accept-Language", language)
                        .with(user(People.customer(elena))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        switch (language) {
                            case "de" ->
                                List.of(
                                        "Quelle: Ihr Antrag R-",
                                        "14. März",
                                        "1.168,93 EUR",
                                        "Deutschland",
                                        "<dd>Sie</dd>");
                            case "es" ->
                                List.of(
                                        "Origen: su solicitud R-",
                                        "14 mar",
                                        "1.168,93 EUR",
                                        "Alemania",
                                        "<dd>usted</dd>");
                            default ->
                                List.of("Source: your request R-", "14 Mar", "1,168.93 EUR", "Germany", "<dd>you</dd>");
                        })
                .doesNotContain(
                        ">NPS<", "STRANGE", "crm<", "letters", "{loyal", "customer:", "portal.signed-in", ">from 127")
                .doesNotContainPattern(">[^<]*[A-Z]_[A-Z][^<]*<");
    }

    @Test
    void showsEveryPageInEveryLanguage() {
        for (var page : List.of(
                "", "/requests", "/download", "/ask/erasure", "/ask/objection", "/ask/restriction", "/ask/access")) {
            for (var language : List.of("en", "de", "es")) {
                assertThat(browser.get()
                                .uri("/portal/my-data" + page)
                                .header("Accept-Language", language)
                                .with(user(People.customer(elena))))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("??");
            }
        }
    }

    private void keepOneOfEverythingThatHasCodes() {
        for (var insert : List.of(
                "update customer set locale = 'de-DE', country = 'DE', tags = '{loyal,1-year}', latitude = 53.5 where id = ?",
                "insert into life_story (customer_id, stage, paused, revision) values (?, 'RETIRED', false, 0)",
                "insert into life_event (id, customer_id, kind, title, month, day, yearly, congratulate) values (gen_random_uuid(), ?, 'BIRTHDAY', '', 3, 14, true, true)",
                "insert into transaction (source, external_id, customer_id, occurred_at, amount, currency) values ('test', gen_random_uuid()::text, ?, now(), 1168.93, 'EUR')",
                "insert into standing_spell (customer_id, from_day, stage, stage_rule, segment, segment_rule, rules_version) values (?, '2026-01-01', 'RETAINED', 'CONTRACT_RENEWED', 'ADVOCATE', 'WOULD_SURELY_RECOMMEND', 1)",
                "insert into feedback (source, external_id, customer_id, kind, score, scale_max, channel, occurred_at) values ('test', gen_random_uuid()::text, ?, 'RATING', 9, 10, 'STRANGE_WAY', now())")) {
            database.sql(insert).param(elena.value()).update();
        }
        database.sql(
                        "insert into audit_entry (at, actor, action, subject, detail) values (now(), ?, 'portal.signed-in', '', 'from 127.0.0.1')")
                .param("customer:" + elena)
                .update();
        outcome(ContactPurpose.SURVEY);
        outcome(ContactPurpose.TRANSACTIONAL);
    }

    private DataDownload finished() {
        for (var tries = 0; tries < 200; tries++) {
            var download = downloads.of(elena).getFirst();
            if (download.isReady()) {
                return download;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("The file was not made in time");
    }

    private static Map<String, String> unzip(MvcTestResult answer) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
