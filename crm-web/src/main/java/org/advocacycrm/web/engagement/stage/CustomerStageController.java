package org.advocacycrm.web.engagement.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.StatementId;
import org.advocacycrm.engagement.Verdict;
import org.advocacycrm.engagement.position.StageDesk;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The stage of one customer: the statements, what was found of each, and the gate. */
@Controller
@RequestMapping(StageQuery.PATH + "/of/{customer}")
class CustomerStageController {

    private final StageViews views;
    private final StageDesk desk;
    private final MessageSource texts;

    CustomerStageController(StageViews views, StageDesk desk, MessageSource texts) {
        this.views = views;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID customer, @CurrentActor String actor, Locale language) {
        var view = view(customer, language);
        views.seen(view, actor);
        return new ModelAndView("engagement/customer").addObject("page", view.page());
    }

    @GetMapping("/statements/{statement}")
    ModelAndView statement(@PathVariable UUID customer, @PathVariable UUID statement, Locale language) {
        return statementPage(view(customer, language), new StatementId(statement), HttpStatus.OK, language)
                .addObject("form", FindingForm.empty());
    }

    @PostMapping("/statements/{statement}")
    ModelAndView find(
            @PathVariable UUID customer,
            @PathVariable UUID statement,
            @ModelAttribute("form") FindingForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var said = form.read(errors);
        if (said.isPresent()) {
            var outcome = desk.find(new CustomerId(customer), new StatementId(statement), said.get(), actor);
            switch (outcome) {
                case DONE -> {
                    return done(customer, "engagement.saved", redirect);
                }
                case NOTHING_TO_WITHDRAW -> errors.rejectValue("verdict", "engagement.fault.withdraw");
                case UNKNOWN, ELSEWHERE, UNMET -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
        }
        return statementPage(
                view(customer, language), new StatementId(statement), HttpStatus.UNPROCESSABLE_CONTENT, language);
    }

    private ModelAndView statementPage(StageView view, StatementId statement, HttpStatus status, Locale language) {
        var reading = view.statement(statement).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("engagement/statement", status)
                .addObject("customer", view.page())
                .addObject("line", view.words().line(reading))
                .addObject("history", views.history(view, statement))
                .addObject("verdicts", verdicts(language));
    }

    private List<Choice> verdicts(Locale language) {
        return Arrays.stream(Verdict.values())
                .map(verdict ->
                        new Choice(verdict.name(), texts.getMessage("engagement.verdict." + verdict, null, language)))
                .toList();
    }

    @GetMapping("/gate")
    ModelAndView gate(@PathVariable UUID customer, Locale language) {
        var view = view(customer, language);
        var form = new GateForm(StageWords.code(view.reading().stage()), "", "", false);
        return gatePage(view, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/gate")
    ModelAndView open(
            @PathVariable UUID customer,
            @ModelAttribute("form") GateForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var from = StageWords.coded(InteractionStage.class, form.from())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        FindingForm.check(form.evidence(), form.link(), errors);
        if (!errors.hasErrors()) {
            var outcome = desk.open(
                    new CustomerId(customer),
                    from,
                    FindingForm.stripped(form.evidence()),
                    FindingForm.stripped(form.link()),
                    Boolean.TRUE.equals(form.knowingly()),
                    actor);
            switch (outcome) {
                case DONE -> {
                    return done(customer, "engagement.moved", redirect);
                }
                case UNMET -> errors.rejectValue("knowingly", "engagement.fault.unmet");
                case ELSEWHERE -> errors.reject("engagement.fault.elsewhere");
                case UNKNOWN, NOTHING_TO_WITHDRAW -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
        }
        return gatePage(view(customer, language), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView gatePage(StageView view, HttpStatus status) {
        if (view.reading().complete()) {
            return new ModelAndView("redirect:" + view.words().address());
        }
        return new ModelAndView("engagement/gate", status)
                .addObject("customer", view.page())
                .addObject("gate", view.words().line(view.gate()))
                .addObject("unmet", view.words().unmetObjectives(view.reading()));
    }

    private static ModelAndView done(UUID customer, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + StageQuery.PATH + "/of/" + customer);
    }

    private StageView view(UUID customer, Locale language) {
        return views.of(new CustomerId(customer), language)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
