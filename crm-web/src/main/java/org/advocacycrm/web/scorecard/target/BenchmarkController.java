package org.advocacycrm.web.scorecard.target;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.target.Benchmark;
import org.advocacycrm.target.BenchmarkDesk;
import org.advocacycrm.target.BenchmarkId;
import org.advocacycrm.target.Benchmarks;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.scorecard.form.FieldReader;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.advocacycrm.web.scorecard.words.GoalWords;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/staff/benchmarks")
class BenchmarkController {

    private static final String BACK = "redirect:/staff/benchmarks";

    private final Benchmarks benchmarks;
    private final BenchmarkDesk desk;
    private final Subjects subjects;

    /** One benchmark in the list. */
    record Row(
            String id,
            String metric,
            String scope,
            String value,
            String source,
            @Nullable String address,
            When date) {}

    BenchmarkController(Benchmarks benchmarks, BenchmarkDesk desk, Subjects subjects) {
        this.benchmarks = benchmarks;
        this.desk = desk;
        this.subjects = subjects;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        model.addAttribute("benchmarks", rows(locale));
        return "scorecard/benchmarks";
    }

    @GetMapping("/edit")
    ModelAndView add(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        var metric = Subjects.metric(parameters).map(Metric::slug).orElse("");
        var filter = FilterText.write(subjects.query(parameters).filter());
        var form = new BenchmarkForm(null, metric, filter, null, null, null, null);
        return edit(form, "", locale, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/edit")
    ModelAndView note(
            @ModelAttribute("form") BenchmarkForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale locale,
            RedirectAttributes redirect) {
        return keep(UUID.randomUUID(), "", form, errors, actor, locale, redirect);
    }

    @GetMapping("/edit/{id}")
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        var form = BenchmarkForm.of(benchmark(id));
        return edit(form, "/" + id, locale, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/edit/{id}")
    ModelAndView correct(
            @PathVariable UUID id,
            @ModelAttribute("form") BenchmarkForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale locale,
            RedirectAttributes redirect) {
        benchmark(id);
        return keep(id, "/" + id, form, errors, actor, locale, redirect);
    }

    @PostMapping("/edit/{id}/removal")
    String remove(
            @PathVariable UUID id,
            @RequestParam String revision,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var benchmark = benchmark(id);
        if (!benchmark.revision().equals(FieldReader.revision(revision))) {
            throw new StaleRevision(benchmark.id());
        }
        desk.remove(benchmark, actor);
        redirect.addFlashAttribute("notice", "goal.benchmark.removed");
        return BACK;
    }

    private ModelAndView keep(
            UUID id,
            String path,
            BenchmarkForm form,
            BindingResult errors,
            String actor,
            Locale locale,
            RedirectAttributes redirect) {
        var benchmark = form.toBenchmark(new BenchmarkId(id), errors);
        if (benchmark.isEmpty()) {
            return edit(form, path, locale, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            desk.note(benchmark.get(), actor);
        } catch (StaleRevision stale) {
            errors.reject("goal.fault.stale");
            return edit(form, path, locale, HttpStatus.CONFLICT)
                    .addObject("revision", benchmark(id).revision().number());
        }
        redirect.addFlashAttribute("notice", "goal.benchmark.saved");
        return new ModelAndView(BACK);
    }

    private ModelAndView edit(BenchmarkForm form, String path, Locale locale, HttpStatus status) {
        return new ModelAndView("scorecard/benchmark", status)
                .addObject("action", "/staff/benchmarks/edit" + path)
                .addObject("isNew", path.isEmpty())
                .addObject("scope", subjects.scope(form.filter(), locale))
                .addObject("metrics", subjects.metrics(locale));
    }

    private List<Row> rows(Locale locale) {
        var words = subjects.words(locale);
        return benchmarks.all().stream()
                .flatMap(benchmark -> Metric.named(benchmark.scope().metric()).stream()
                        .map(metric -> new Row(
                                benchmark.id().toString(),
                                words.name(metric),
                                words.scope(benchmark.scope().filter()),
                                new GoalWords(words).value(benchmark.value(), metric.unit()),
                                benchmark.source(),
                                address(benchmark),
                                subjects.dates(locale).day(benchmark.date()))))
                .toList();
    }

    private static @Nullable String address(Benchmark benchmark) {
        var address = benchmark.address();
        return address == null ? null : address.toString();
    }

    private Benchmark benchmark(UUID id) {
        return benchmarks.of(new BenchmarkId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
