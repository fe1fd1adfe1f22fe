package org.advocacycrm.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.web.security.ApiClient;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to the API as a program with a key would, and waits for them to be imported. */
record ImportCalls(MockMvcTester web) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final JsonMapper JSON = new JsonMapper();

    static RequestPostProcessor aProgram() {
        return authentication(new TestingAuthenticationToken(
                new ApiClient("tests", Set.of(Scope.values())), "", "SCOPE_IMPORT", "SCOPE_READ"));
    }

    MvcTestResult send(String query, String fileName, byte[] content, @Nullable String mapping) {
        var request = web.post()
                .uri("/api/v1/imports" + query)
                .multipart()
                .file(new MockMultipartFile("file", fileName, "text/csv", content))
                .with(aProgram());
        return mapping == null
                ? request.exchange()
                : request.file(new MockMultipartFile(
                                "mapping", "", "application/json", mapping.getBytes(StandardCharsets.UTF_8)))
                        .exchange();
    }

    /** Sends a file that is accepted, and answers what became of it. */
    JsonNode take(String query, String fileName, byte[] content, @Nullable String mapping) {
        var accepted = send(query, fileName, content, mapping);
        assertThat(accepted).hasStatus(202);
        return outcomeAt(String.valueOf(accepted.getResponse().getHeader("Location")));
    }

    JsonNode take(String query, String content) {
        return take(query, "records.csv", content.getBytes(StandardCharsets.UTF_8), null);
    }

    JsonNode outcomeAt(String location) {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var answer = json(web.get().uri(location).with(aProgram()).exchange());
            if (!Set.of("QUEUED", "RUNNING").contains(answer.path("state").asString())) {
                return answer;
            }
            pause();
        }
        throw new AssertionError("The import at " + location + " is not over after " + PATIENCE);
    }

    String rejectsOf(JsonNode outcome) {
        var result = web.get()
                .uri("/api/v1/imports/" + outcome.path("id").asString() + "/rejects.csv")
                .with(aProgram())
                .exchange();
        return text(result);
    }

    static JsonNode json(MvcTestResult result) {
        return JSON.readTree(text(result));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
