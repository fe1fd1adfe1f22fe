package org.advocacycrm.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.intake.file.FileImport;
import org.advocacycrm.intake.file.FileImports;
import org.advocacycrm.intake.file.ImportId;
import org.advocacycrm.intake.file.SavedMappings;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.intake.ImportRefused.Reason;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@Controller
@RequestMapping("/staff/imports")
class ImportController {

    private static final int STOP_POLLING = 286;
    private static final int UNPROCESSABLE = 422;
    private static final int SHOWN_IMPORTS = 50;
    private static final int SHOWN_REJECTIONS = 100;

    private final ImportDesk desk;
    private final FileImports imports;
    private final SavedMappings mappings;
    private final MessageSource messages;
    private final Company company;
    private final Clock clock;

    ImportController(
            ImportDesk desk,
            FileImports imports,
            SavedMappings mappings,
            MessageSource messages,
            Company company,
            Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.mappings = mappings;
        this.messages = messages;
        this.company = company;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model, Locale language) {
        model.addAttribute("form", ImportForm.empty());
        return showList(model, language);
    }

    @PostMapping
    String upload(
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Model model,
            Locale language,
            HttpServletResponse response) {
        try {
            var id = desk.accept(form.file(), form.toChoice(), actor);
            if (form.keepsMapping()) {
                keep(String.valueOf(form.mapping()), actor);
            }
            return "redirect:/staff/imports/" + id;
        } catch (ImportRefused refused) {
            refuse(errors, refused.reason() == Reason.NO_FILE ? "file" : "columns", refused.sentence());
        } catch (UnreadableFile refused) {
            refuse(errors, "file", refused.sentence());
        } catch (MappingRefused refused) {
            var field = ImportForm.OWN.equals(form.columns()) ? "mapping" : "columns";
            refused.problems().forEach(problem -> refuse(errors, field, problem.sentence()));
        }
        response.setStatus(UNPROCESSABLE);
        return showList(model, language);
    }

    private static void refuse(BindingResult errors, String field, String sentence) {
        errors.rejectValue(field, "intake.refused", new Object[] {sentence}, sentence);
    }

    private void keep(String definition, String actor) {
        var name = MappingReader.read(definition).name();
        if (name != null) {
            mappings.keep(name, definition, actor);
        }
    }

    private String showList(Model model, Locale language) {
        model.addAttribute("choices", choices(language));
        model.addAttribute(
                "lines",
                imports.latest(SHOWN_IMPORTS).stream()
                        .map(shown -> ImportLine.of(shown, Figures.in(language), Dates.in(language, company.zone())))
                        .toList());
        return "intake/imports";
    }

    private List<Choice> choices(Locale language) {
        var types = Stream.of(RecordType.values())
                .map(RecordType::formatName)
                .map(type -> new Choice(
                        ImportForm.ofType(type),
                        messages.getMessage(
                                "intake.columns.type",
                                new Object[] {messages.getMessage("intake.type." + type, null, language)},
                                language)));
        var saved = mappings.all().stream()
                .map(mapping -> new Choice(
                        ImportForm.ofSaved(mapping.name()),
                        messages.getMessage("intake.columns.saved", new Object[] {mapping.name()}, language)));
        var own = Stream.of(new Choice(ImportForm.OWN, messages.getMessage("intake.columns.own", null, language)));
        return Stream.of(types, saved, own).flatMap(choice -> choice).toList();
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String partOfPage,
            Model model,
            Locale language,
            HttpServletResponse response) {
        var shown = find(id);
        var page = ImportPage.of(
                shown,
                imports.firstRejections(shown.id(), SHOWN_REJECTIONS),
                Figures.in(language),
                Dates.in(language, company.zone()),
                clock.instant());
        model.addAttribute("page", page);
        response.setHeader("Vary", "HX-Request");
        if (partOfPage == null) {
            return "intake/import";
        }
        if (page.over()) {
            response.setStatus(STOP_POLLING);
        }
        return "intake/_progress :: progress";
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable UUID id) {
        imports.askToCancel(find(id).id());
        return "redirect:/staff/imports/" + id;
    }

    @GetMapping("/{id}/rejects.csv")
    ResponseEntity<StreamingResponseBody> rejects(@PathVariable UUID id) {
        return ImportApi.rejectsOf(imports, find(id));
    }

    private FileImport find(UUID id) {
        return imports.find(new ImportId(id)).orElseThrow(UnknownImport::new);
    }
}
