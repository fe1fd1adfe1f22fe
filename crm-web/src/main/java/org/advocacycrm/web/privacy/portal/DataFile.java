package org.advocacycrm.web.privacy.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.advocacycrm.privacy.held.DataDownload;
import org.advocacycrm.privacy.held.Held;
import org.advocacycrm.shared.Company;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/** The file customers take home: the same for people (HTML) and for programs (JSON), packed together. */
@Component
class DataFile {

    private final MyDataPages pages;
    private final ITemplateEngine templates;
    private final JsonMapper json;
    private final Company company;

    DataFile(MyDataPages pages, ITemplateEngine templates, JsonMapper json, Company company) {
        this.pages = pages;
        this.templates = templates;
        this.json = json;
        this.company = company;
    }

    /** Writes everything that is given; {@code progress} is told how many categories are written. */
    byte[] of(DataDownload download, List<Held> held, IntConsumer progress) {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content, StandardCharsets.UTF_8)) {
            add(
                    zip,
                    "my-data.json",
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(forPrograms(download, held, progress)));
            add(zip, "my-data.html", forPeople(download, held).getBytes(StandardCharsets.UTF_8));
            add(zip, "my-data.css", new ClassPathResource("static/css/privacy-file.css").getContentAsByteArray());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return content.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Map<String, Object> forPrograms(DataDownload download, List<Held> held, IntConsumer progress) {
        var all = new LinkedHashMap<String, Object>();
        all.put("company", company.name());
        all.put("customer", download.customer().toString());
        all.put("asOf", download.orderedAt().toString());
        var categories = new LinkedHashMap<String, Object>();
        for (var one : held) {
            categories.put(
                    one.category().name(),
                    one.entries().stream().map(DataFile::entry).toList());
            progress.accept(categories.size());
        }
        all.put("held", categories);
        return all;
    }

    private static Map<String, Object> entry(Held.Entry entry) {
        var written = new LinkedHashMap<String, Object>();
        written.put("source", entry.source());
        if (entry.at() != null) {
            written.put("at", entry.at().toString());
        }
        entry.values().forEach(value -> written.put(value.name(), value.text()));
        return written;
    }

    private String forPeople(DataDownload download, List<Held> held) {
        var words = pages.words(download.customer(), download.language());
        var context = new Context(download.language());
        context.setVariable("title", words.say("privacy.file.title", company.name()));
        context.setVariable("language", download.language().toLanguageTag());
        context.setVariable("asOf", words.dates().moment(download.orderedAt()).text());
        context.setVariable("blocks", new ArrayList<>(pages.blocks(held, words)));
        context.setVariable("bases", pages.bases(words));
        return templates.process("privacy/file", context);
    }
}
