package org.advocacycrm.web.health;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.export.CsvTable;
import org.advocacycrm.web.export.Download;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Holds scores of a past day against who was lost afterwards. */
@Controller
@RequestMapping(BacktestController.PATH)
class BacktestController {

    static final String PATH = HealthDefinitionController.PATH + "/backtests";

    private final HealthVersions versions;
    private final TrialDesk desk;
    private final BacktestPages pages;
    private final Company company;
    private final Clock clock;

    BacktestController(HealthVersions versions, TrialDesk desk, BacktestPages pages, Company company, Clock clock) {
        this.versions = versions;
        this.desk = desk;
        this.pages = pages;
        this.company = company;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String version, Locale language) {
        var draft = version.equals(BacktestForm.DRAFT) ? versions.draft().orElse(null) : null;
        var current = versions.all().current();
        return page(HttpStatus.OK, language)
                .addObject(
                        "form",
                        draft == null
                                ? BacktestForm.of(Integer.toString(current.number()), current.rules(), today())
                                : BacktestForm.of(BacktestForm.DRAFT, draft.rules(), today()));
    }

    @PostMapping
    ModelAndView begin(
            @ModelAttribute("form") BacktestForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language) {
        var question = form.check(errors, today());
        if (question.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        var begun = desk.begin(question.get(), form.number(), actor);
        if (begun.isEmpty()) {
            errors.rejectValue("version", "health.backtest.fault.version");
            return page(HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        return new ModelAndView("redirect:" + PATH + "/" + begun.get());
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, Locale language) {
        return new ModelAndView("health/backtest")
                .addObject("page", pages.of(id, language).orElseThrow(BacktestController::unknown));
    }

    @GetMapping("/{id}.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, Locale language) throws IOException {
        if (pages.of(id, language).isEmpty()) {
            throw unknown();
        }
        var content = new ByteArrayOutputStream();
        try (var table = new CsvTable(
                new OutputStreamWriter(content, StandardCharsets.UTF_8),
                "fifth",
                "lowest_score",
                "highest_score",
                "customers",
                "lost",
                "share_lost",
                "wilson_low",
                "wilson_high")) {
            pages.cells(id).forEach(table::row);
        }
        return Download.of("health-backtest.csv", Download.CSV, content.toByteArray());
    }

    private ModelAndView page(HttpStatus status, Locale language) {
        return new ModelAndView("health/backtests", status)
                .addObject("subjects", pages.subjects(versions.draft().isPresent(), language))
                .addObject("latest", pages.latest(language));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
