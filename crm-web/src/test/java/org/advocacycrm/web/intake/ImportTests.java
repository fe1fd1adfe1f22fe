package org.advocacycrm.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.advocacycrm.intake.AfterIntake;
import org.advocacycrm.intake.file.FileImports;
import org.advocacycrm.intake.file.ImportId;
import org.advocacycrm.intake.file.ImportState;
import org.advocacycrm.intake.file.NewImport;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ImportTests {

    @TempDir
    static Path directory;

    private static final AtomicInteger FOLLOWED = new AtomicInteger();

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient database;

    @Autowired
    private FileImports imports;

    @Autowired
    private ImportRun run;

    private ImportCalls calls;

    @TestConfiguration
    static class Followers {

        @Bean
        AfterIntake countingFollower() {
            return (Instant start) -> FOLLOWED.incrementAndGet();
        }
    }

    @DynamicPropertySource
    static void directories(DynamicPropertyRegistry properties) {
        properties.add("crm.data-dir", directory::toString);
    }

    @BeforeEach
    void callTheApi() {
        calls = new ImportCalls(web);
    }

    @Test
    void answersExactlyWhatTheFormatSays() {
        var outcome = calls.take("?type=customers&source=exact", "external_id,name\n1,Ada\n2,\n");

        assertThat(outcome.propertyNames())
                .containsExactly("id", "state", "read", "stored", "unchanged", "rejected", "error");
        assertThat(outcome.path("state").asString()).isEqualTo("DONE");
        assertThat(outcome.path("read").asLong()).isEqualTo(2);
        assertThat(outcome.path("stored").asLong()).isOne();
        assertThat(outcome.path("rejected").asLong()).isOne();
        assertThat(outcome.path("error").isNull()).isTrue();
        assertThat(FOLLOWED).hasPositiveValue();
    }

    @Test
    void bringsEveryBadRowBackWithColumnValueAndReason() {
        calls.take("?type=customers&source=bad", "external_id,name\nc1,Ada\n");

        var outcome = calls.take("?type=feedback&source=bad", """
                external_id,customer_external_id,kind,score,scale_max,skipped,occurred_at,area,employee_external_id
                good,c1,NPS,10,,,2026-01-01,,
                ,c1,NPS,10,,,2026-01-01,,
                f2,c1,NPS,11,,,2026-01-01,,
                f3,c1,NPS,,,,2026-01-01,,
                f4,c1,SMILE,1,,,2026-01-01,,
                f5,c1,CES,6,5,,2026-01-01,,
                f6,c1,NPS,5,,,01/02/2026,,
                f7,c1,NPS,5,,,2026-01-01,KITCHEN,
                f8,nobody,NPS,5,,,2026-01-01,,
                f9,c1,NPS,5,,,2026-01-01,,no-one
                f10,c1,NPS,5,,perhaps,2026-01-01,,
                f11,c1,NPS
                "=f12",c1,RATING,seven,10,,2026-01-01,,
                """);

        assertThat(outcome.path("stored").asLong()).isOne();
        assertThat(outcome.path("rejected").asLong()).isEqualTo(12);
        assertThat(calls.rejectsOf(outcome).lines())
                .containsExactly(
                        "external_id,customer_external_id,kind,score,scale_max,skipped,occurred_at,area,"
                                + "employee_external_id,error",
                        ",c1,NPS,10,,,2026-01-01,,,external_id is missing",
                        "f2,c1,NPS,11,,,2026-01-01,,,\"score \"\"11\"\" is not between 0 and 10\"",
                        "f3,c1,NPS,,,,2026-01-01,,,score is missing: a question that was not answered says skipped = true",
                        "f4,c1,SMILE,1,,,2026-01-01,,,\"kind \"\"SMILE\"\" is not one of CES, CSAT, NPS, RATING\"",
                        "f5,c1,CES,6,5,,2026-01-01,,,\"score \"\"6\"\" is not between 1 and 5\"",
                        "f6,c1,NPS,5,,,01/02/2026,,,\"occurred_at \"\"01/02/2026\"\" is not an ISO date or time, such as"
                                + " 2026-03-31T14:30:00Z\"",
                        "f7,c1,NPS,5,,,2026-01-01,KITCHEN,,\"area \"\"KITCHEN\"\" is not one of BRAND, MARKETING, PRODUCT,"
                                + " SERVICE, SHOPPING\"",
                        "f8,nobody,NPS,5,,,2026-01-01,,,\"customer_external_id \"\"nobody\"\" is not the identifier of any"
                                + " customer\"",
                        "f9,c1,NPS,5,,,2026-01-01,,no-one,\"employee_external_id \"\"no-one\"\" is not the identifier of any"
                                + " employee\"",
                        "f10,c1,NPS,5,,perhaps,2026-01-01,,,\"skipped \"\"perhaps\"\" is neither true nor false\"",
                        "f11,c1,NPS,,,,,,,row has 3 cells where the header has 9",
                        "'=f12,c1,RATING,seven,10,,2026-01-01,,,\"score \"\"seven\"\" is not a whole number\"");
        assertThat(imports.firstRejections(idOf(outcome.path("id").asString()), 2))
                .extracting(FileImports.Rejection::line)
                .containsExactly(3L, 4L);
    }

    @Test
    void refusesAFileThatIsNotCsvInOneSentence() {
        assertRefused(new byte[0], 422, "The file is empty.");
        assertRefused(new byte[] {'a', 0, 1, 2}, 422, "The file is not text");
        assertRefused("PK\u0003\u0004abc".getBytes(StandardCharsets.UTF_8), 422, "The file is an Excel workbook");
        assertRefused(
                "name\nZo\u00eb\n".getBytes(StandardCharsets.ISO_8859_1),
                422,
                "The file is not UTF-8 text: the byte 0xEB on line 2");
        assertRefused("external_id,name\n1,A\n".getBytes(StandardCharsets.UTF_16), 422, "The file is UTF-16 text.");
        assertRefused("\n\n".getBytes(StandardCharsets.UTF_8), 422, "The file has no header");
        assertRefused(
                "name,name\n1,2\n".getBytes(StandardCharsets.UTF_8),
                422,
                "The header names the column \"name\" twice.");
        assertRefused(
                new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1},
                422,
                "The file is packed by gzip and damaged");
        assertThat(directory.resolve("imports")).isEmptyDirectory();
    }

    private void assertRefused(byte[] content, int status, String sentence) {
        var refused = calls.send("?type=customers", "x.csv", content, null);

        assertThat(refused).hasStatus(status);
        assertThat(ImportCalls.json(refused).path("type").asString()).isEqualTo("/problems/file-unreadable");
        assertThat(ImportCalls.json(refused).path("detail").asString()).startsWith(sentence);
    }

    @Test
    void refusesAMissingColumnAnUnknownOneAndAnUnknownMapping() {
        var refused = calls.send(
                "?type=customers", "x.csv", "name,shoe_size\nAda,38\n".getBytes(StandardCharsets.UTF_8), null);

        assertThat(refused).hasStatus(422);
        assertThat(ImportCalls.json(refused).path("type").asString()).isEqualTo("/problems/mapping-invalid");
        assertThat(ImportCalls.json(refused).path("errors").toString())
                .contains(
                        "the column \\\"shoe_size\\\" is not one of customers",
                        "\\\"external_id\\\" of customers is missing");
        assertThat(calls.send("?mapping=none-such", "x.csv", new byte[] {'a'}, null))
                .hasStatus(422);
        assertThat(calls.send("", "x.csv", new byte[] {'a'}, null)).hasStatus(400);
    }

    @Test
    void failsWholeOnAQuotationMarkThatNeverCloses() {
        var outcome = calls.take(
                "?type=customers&source=quote", "external_id,name\n1,Ada\n2,\"Bo\n3,Cy" + "y".repeat(20) + "\" x\n");

        assertThat(outcome.path("state").asString()).isEqualTo("FAILED");
        assertThat(outcome.path("error").asString()).startsWith("The file cannot be read as CSV: ");
        assertThat(count("customer where source = 'quote'")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutWhatSeparatesTheColumns(String delimiter) {
        var outcome = calls.take(
                "?type=customers&source=sep" + (int) delimiter.charAt(0),
                "\uFEFFexternal_id,name\r\n1,\"A,;\tB\"\r\n"
                        .replaceFirst(",", delimiter)
                        .replaceFirst("1,", "1" + delimiter));

        assertThat(outcome.path("stored").asLong()).isOne();
    }

    @Test
    void unpacksGzip() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("external_id,name\n1,Ada\n".getBytes(StandardCharsets.UTF_8));
        }

        var outcome = calls.take("?type=customers&source=gzip", "c.csv.gz", packed.toByteArray(), null);

        assertThat(outcome.path("stored").asLong()).isOne();
    }

    @Test
    void leavesAloneWhatAMappingSaysNothingAbout() {
        calls.take("?type=customers&source=part", "external_id,name,phone\n1,Ada,123\n");

        calls.take("?type=customers&source=part", "external_id,name,email\n1,Ada L,a@example.org\n");

        assertThat(database.sql("select name, phone, email from customer where source = 'part'")
                        .query()
                        .singleRow())
                .containsEntry("name", "Ada L")
                .containsEntry("phone", "123")
                .containsEntry("email", "a@example.org");
    }

    @Test
    void usesASavedMapping() {
        var mapping = """
                {"name": "people", "source": "saved", "records": [{"type": "customers", "fields": {
                  "external_id": {"column": "No"}, "name": {"column": "Who", "otherwise": "Unknown"}}}]}
                """;
        var kept = web.put()
                .uri("/api/v1/mappings/people")
                .with(ImportCalls.aProgram())
                .contentType("application/json")
                .content(mapping)
                .exchange();

        var outcome = calls.take("?mapping=people", "p.csv", "No;Who\n1;\n".getBytes(StandardCharsets.UTF_8), null);

        assertThat(kept).hasStatus(204);
        assertThat(outcome.path("stored").asLong()).isOne();
        assertThat(count("customer where source = 'saved' and name = 'Unknown'"))
                .isOne();
    }

    @Test
    void goesOnFromTheLastChunkAfterAnInterruption() throws IOException {
        var id = waiting(12_000, "resumed");
        var looks = new AtomicInteger();

        assertThatThrownBy(() -> run.run(id, () -> looks.incrementAndGet() == 2))
                .isInstanceOf(ImportRun.Interrupted.class);
        var between = imports.find(id).orElseThrow();
        run.run(id, () -> false);

        assertThat(between.state()).isEqualTo(ImportState.RUNNING);
        assertThat(between.counts().read()).isEqualTo(10_000);
        assertDone(id, 12_000, "resumed");
    }

    @Test
    void goesOnFromTheLastStepOfStoringAfterAnInterruption() throws IOException {
        var id = waiting(12_000, "stored");
        var looks = new AtomicInteger();

        assertThatThrownBy(() -> run.run(id, () -> looks.incrementAndGet() == 4))
                .isInstanceOf(ImportRun.Interrupted.class);
        run.run(id, () -> false);

        assertDone(id, 12_000, "stored");
    }

    @Test
    void startsOverWhenTheDatabaseServerLostWhatWasStaged() throws IOException {
        var id = waiting(7_000, "lost");

        assertThatThrownBy(() -> run.run(id, () -> true)).isInstanceOf(ImportRun.Interrupted.class);
        database.sql("truncate import_progress").update();
        run.run(id, () -> false);

        assertDone(id, 7_000, "lost");
    }

    private void assertDone(ImportId id, int rows, String source) {
        var done = imports.find(id).orElseThrow();
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.counts().read()).isEqualTo(rows);
        assertThat(done.counts().stored()).isEqualTo(rows);
        assertThat(done.counts().unchanged()).isZero();
        assertThat(count("customer where source = '" + source + "'")).isEqualTo(rows);
        assertThat(count(
                        "pg_class where relname like 'import\\_" + id.toString().replace("-", "") + "%'"))
                .isZero();
    }

    /** An import that the scheduler knows nothing of, with equal rows told apart by counting them. */
    private ImportId waiting(int rows, String source) throws IOException {
        var id = new ImportId(UUID.randomUUID());
        var content = IntStream.range(0, rows)
                .mapToObj(row -> "Name" + row % 10)
                .collect(Collectors.joining("\n", "name\n", "\n"));
        var file = directory.resolve("imports").resolve(id + ".upload");
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        var mapping = """
                {"records": [{"type": "customers", "fields": {
                  "external_id": {"key": ["name"], "occurrence": true}, "name": {"column": "name"}}}]}
                """;
        imports.add(new NewImport(id, "w.csv", content.length(), null, mapping, source, List.of("name"), "tests"));
        return id;
    }

    @Test
    void cancelsBetweenChunksAndStoresNothing() throws IOException {
        var id = waiting(6_000, "cancelled");
        imports.askToCancel(id);

        run.run(id, () -> false);

        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(ImportState.CANCELLED);
        assertThat(count("customer where source = 'cancelled'")).isZero();
    }

    @Test
    void takesTwoFilesAtOnceThatTouchTheSameCustomers() throws Exception {
        var one = people(6_000, "One");
        var other = people(6_000, "Other");

        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<String> first = () ->
                    calls.take("?type=customers&source=race", one).path("state").asString();
            Callable<String> second = () -> calls.take("?type=customers&source=race", other)
                    .path("state")
                    .asString();
            for (var outcome : threads.invokeAll(List.of(first, second))) {
                assertThat(outcome.get()).isEqualTo("DONE");
            }
        }

        assertThat(count("customer where source = 'race'")).isEqualTo(6_000);
    }

    private static String people(int count, String name) {
        return IntStream.range(0, count)
                .mapToObj(row -> row + "," + name)
                .collect(Collectors.joining("\n", "external_id,name\n", "\n"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void storesTheLastRowOfEveryIdentifierAndChangesNothingTheSecondTime(long seed) {
        var random = new Random(seed);
        var expected = new HashMap<String, String>();
        var rows = IntStream.range(0, 11_000)
                .mapToObj(row -> {
                    var id = String.valueOf(random.nextInt(4_000));
                    var name = "n" + random.nextInt(5);
                    expected.put(id, name);
                    return id + "," + name;
                })
                .collect(Collectors.joining("\n", "external_id,name\n", "\n"));

        var first = calls.take("?type=customers&source=seed" + seed, rows);
        var second = calls.take("?type=customers&source=seed" + seed, rows);

        assertThat(first.path("stored").asLong()).isEqualTo(expected.size());
        assertThat(second.path("stored").asLong()).isZero();
        assertThat(second.path("unchanged").asLong()).isEqualTo(expected.size());
        assertThat(namesOf("seed" + seed)).isEqualTo(expected);
    }

    private Map<String, String> namesOf(String source) {
        var names = new HashMap<String, String>();
        database.sql("select external_id, name from customer where source = :source")
                .param("source", source)
                .query(row -> {
                    names.put(row.getString("external_id"), row.getString("name"));
                });
        return names;
    }

    @Test
    void showsManagersWhatBecameOfAFile() {
        var sent = web.post()
                .uri("/staff/imports")
                .multipart()
                .file(new MockMultipartFile(
                        "file",
                        "people.csv",
                        "text/csv",
                        "external_id,name\n1,Ada\n2,\n".getBytes(StandardCharsets.UTF_8)))
                .param("columns", "type:customers")
                .param("source", "page")
                .with(user(People.manager()))
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus(302);
        var address = String.valueOf(sent.getResponse().getRedirectedUrl());
        calls.outcomeAt(address.replace("/staff/imports/", "/api/v1/imports/"));

        var page = web.get().uri(address).with(user(People.manager())).exchange();
        var part = web.get()
                .uri(address)
                .header("HX-Request", "true")
                .with(user(People.manager()))
                .exchange();
        var history =
                web.get().uri("/staff/imports").with(user(People.manager())).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("people.csv", "is missing", address + "/rejects.csv");
        assertThat(part).hasStatus(286).bodyText().doesNotContain("<html", "hx-get");
        assertThat(history)
                .hasStatusOk()
                .bodyText()
                .contains("people.csv", "mona@harbour.example", "No messages will be sent");
    }

    @Test
    void keepsWhatAManagerTypedBesideTheReasonForRefusingIt() {
        var refused = web.post()
                .uri("/staff/imports")
                .multipart()
                .file(new MockMultipartFile("file", "x.csv", "text/csv", "a\n1\n".getBytes(StandardCharsets.UTF_8)))
                .param("columns", "own")
                .param("mapping", "{\"records\": [{\"type\": \"customers\", \"fields\": {}}]}")
                .param("source", "typed")
                .with(user(People.manager()))
                .with(csrf())
                .exchange();

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "There is a problem",
                        "lacks the required field external_id",
                        "value=\"typed\"",
                        "<title>Error: ");
    }

    @Test
    void isClosedToOtherStaffAndStrangers() {
        assertThat(web.get().uri("/staff/imports").with(user(People.staff()))).hasStatus(403);
        assertThat(web.get().uri("/staff/imports")).hasStatus(302);
        assertThat(web.post().uri("/api/v1/imports")).hasStatus(401);
        assertThat(web.put().uri("/api/v1/mappings/x")).hasStatus(401);
    }

    private static ImportId idOf(String id) {
        return new ImportId(UUID.fromString(id));
    }

    private long count(String rows) {
        return database.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
