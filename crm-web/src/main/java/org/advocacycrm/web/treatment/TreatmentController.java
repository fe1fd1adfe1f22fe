package org.advocacycrm.web.treatment;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.treatment.Greeting;
import org.advocacycrm.treatment.GreetingPlan;
import org.advocacycrm.treatment.Greetings;
import org.advocacycrm.treatment.LifeTreatment;
import org.advocacycrm.treatment.LifeTreatments;
import org.advocacycrm.treatment.TreatmentId;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which managers say what is sent on events in customers' lives. */
@Controller
@RequestMapping(TreatmentController.ADDRESS)
class TreatmentController {

    static final String ADDRESS = "/staff/treatments";

    private final LifeTreatments treatments;
    private final Greetings greetings;
    private final GreetingPlan plan;
    private final MessageTemplates templates;
    private final MessageSource texts;
    private final UnitOfWork unitOfWork;
    private final AuditLog audit;
    private final Clock clock;

    TreatmentController(
            LifeTreatments treatments,
            Greetings greetings,
            GreetingPlan plan,
            MessageTemplates templates,
            MessageSource texts,
            UnitOfWork unitOfWork,
            AuditLog audit,
            Clock clock) {
        this.treatments = treatments;
        this.greetings = greetings;
        this.plan = plan;
        this.templates = templates;
        this.texts = texts;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.clock = clock;
    }

    /** A treatment in the list, with what became of its greetings. */
    record Row(
            String id,
            String name,
            String kind,
            String template,
            int daysBefore,
            boolean active,
            String planned,
            String sent,
            String held) {}

    @GetMapping
    String list(Locale language, Model model) {
        model.addAttribute(
                "rows",
                treatments.all().stream()
                        .map(treatment -> row(treatment, language))
                        .toList());
        return "treatment/list";
    }

    private Row row(LifeTreatment treatment, Locale language) {
        var counts = greetings.count(treatment.id());
        return new Row(
                treatment.id().toString(),
                treatment.name(),
                kind(treatment.kind(), language),
                templates.of(treatment.template()).map(MessageTemplate::name).orElse(""),
                treatment.daysBefore(),
                treatment.active(),
                count(counts, Greeting.State.PLANNED, language),
                count(counts, Greeting.State.SENT, language),
                count(counts, Greeting.State.HELD, language));
    }

    private static String count(Map<Greeting.State, Long> counts, Greeting.State state, Locale language) {
        return Figures.in(language).count(counts.getOrDefault(state, 0L).longValue());
    }

    @GetMapping("/new")
    ModelAndView add(Locale language) {
        return page(null, HttpStatus.OK, language).addObject("form", TreatmentForm.empty());
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, Locale language) {
        var treatment = find(id);
        return page(treatment, HttpStatus.OK, language).addObject("form", TreatmentForm.of(treatment));
    }

    @PostMapping({"/new", "/{id}"})
    ModelAndView save(
            @PathVariable(required = false) @Nullable UUID id,
            @ModelAttribute("form") TreatmentForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var before = id == null ? null : find(id);
        var read = form.read(before == null ? new TreatmentId(UUID.randomUUID()) : before.id(), errors);
        if (read.isPresent() && templates.of(read.get().template()).isEmpty()) {
            errors.rejectValue("template", "treatment.fault.template");
        }
        if (read.isEmpty() || errors.hasErrors()) {
            return page(before, HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        try {
            keep(read.get(), actor);
        } catch (StaleRevision stale) {
            errors.reject("treatment.fault.stale");
            return page(before, HttpStatus.CONFLICT, language);
        }
        redirect.addFlashAttribute("notice", "treatment.saved");
        redirect.addFlashAttribute("noticeArguments", new Object[] {read.get().name()});
        return new ModelAndView("redirect:" + ADDRESS);
    }

    /** What was planned by the treatment as it was before is planned anew. */
    private void keep(LifeTreatment treatment, String actor) {
        unitOfWork.run(() -> {
            treatments.keep(treatment);
            greetings.withdrawAll(treatment.id());
            audit.record(new AuditEntry(
                    clock.instant(), actor, "treatment.kept", treatment.id().toString(), treatment.name()));
        });
        plan.run();
    }

    private ModelAndView page(@Nullable LifeTreatment treatment, HttpStatus status, Locale language) {
        return new ModelAndView("treatment/edit", status)
                .addObject("target", treatment == null ? ADDRESS + "/new" : ADDRESS + "/" + treatment.id())
                .addObject("heading", treatment == null ? say("treatment.add", language) : treatment.name())
                .addObject("kinds", kinds(language))
                .addObject(
                        "templates",
                        templates.all().stream()
                                .map(template -> new Choice(template.id().toString(), template.name()))
                                .toList());
    }

    private List<Choice> kinds(Locale language) {
        return Arrays.stream(LifeEventKind.values())
                .map(kind -> new Choice(kind.name(), kind(kind, language)))
                .toList();
    }

    private String kind(LifeEventKind kind, Locale language) {
        return say("lifeevent.kind." + kind, language);
    }

    private String say(String code, Locale language) {
        return texts.getMessage(code, null, language);
    }

    private LifeTreatment find(UUID id) {
        return treatments.of(new TreatmentId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
