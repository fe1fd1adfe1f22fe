package org.advocacycrm.web.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.care.Task;
import org.advocacycrm.playbook.Play;
import org.advocacycrm.playbook.PlayId;
import org.advocacycrm.playbook.PlaybookDesk;
import org.advocacycrm.playbook.Plays;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plays, as managers start and end them. */
@Controller
@RequestMapping(PlaybookController.PATH + "/edit/plays")
class PlayController {

    private static final int MOST_DUE_DAYS = 90;
    private static final int USUALLY_DUE = 14;
    private static final int USUALLY_HELD_OUT = 20;

    private final PlaybookDesk desk;
    private final Plays plays;
    private final MessageTemplates templates;
    private final PlaybookWords words;

    PlayController(PlaybookDesk desk, Plays plays, MessageTemplates templates, PlaybookWords words) {
        this.desk = desk;
        this.plays = plays;
        this.templates = templates;
        this.words = words;
    }

    @GetMapping
    ModelAndView begin(@RequestParam String segment, Locale language) {
        var form = new PlayForm(segment, "", "", String.valueOf(USUALLY_DUE), "", String.valueOf(USUALLY_HELD_OUT));
        return page(StrategyController.known(segment), language, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping
    ModelAndView start(
            @ModelAttribute("form") PlayForm form,
            BindingResult errors,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        var segment = StrategyController.known(PlayForm.typed(form.segment()));
        var name = PlayForm.typed(form.name());
        if (name.isEmpty() || name.length() > Play.LONGEST_NAME) {
            errors.rejectValue("name", "playbook.play.name-missing");
        }
        var holdOut = number("holdOut", form.holdOut(), Play.LEAST_HELD_OUT, Play.MOST_HELD_OUT, errors);
        var dueDays = number("dueDays", form.dueDays(), 0, MOST_DUE_DAYS, errors);
        var template = template(form);
        var task = PlayForm.typed(form.task());
        if (task.isEmpty() == template.isEmpty() || task.length() > Task.LONGEST_TEXT) {
            errors.rejectValue("task", "playbook.play.either");
        }
        if (errors.hasErrors()) {
            return page(segment, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var play = template.map(text -> desk.startMessage(name, segment, text, holdOut.orElseThrow(), actor))
                .orElseGet(
                        () -> desk.startTask(name, segment, task, dueDays.orElseThrow(), holdOut.orElseThrow(), actor));
        redirect.addFlashAttribute("notice", template.isPresent() ? "playbook.play.ordered" : "playbook.play.started");
        return new ModelAndView("redirect:" + PlaybookController.PATH + "/plays/" + play.id());
    }

    @PostMapping("/{play}/end")
    String end(@PathVariable UUID play, @CurrentActor String actor, RedirectAttributes redirect) {
        desk.end(new PlayId(play), actor);
        redirect.addFlashAttribute("notice", "playbook.play.ended");
        return "redirect:" + PlaybookController.PATH + "/plays/" + play;
    }

    private ModelAndView page(AdvocacySegment segment, Locale language, HttpStatus status) {
        return new ModelAndView("playbook/play-new", status)
                .addObject("segment", segment)
                .addObject("name", words.segment(segment, language))
                .addObject("free", plays.free(segment, desk.today()))
                .addObject("templates", choices(language));
    }

    private List<Choice> choices(Locale language) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.say("play.no-message", language)));
        templates.all().forEach(template -> choices.add(new Choice(template.id().toString(), template.name())));
        return choices;
    }

    private Optional<MessageTemplate> template(PlayForm form) {
        var wanted = PlayForm.typed(form.template());
        return templates.all().stream()
                .filter(template -> template.id().toString().equals(wanted))
                .findFirst();
    }

    private static Optional<Integer> number(
            String field, @Nullable String typed, int least, int most, BindingResult errors) {
        var text = PlayForm.typed(typed);
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Optional.of(Integer.parseInt(text));
        }
        errors.rejectValue(field, "playbook.number", new Object[] {least, most}, null);
        return Optional.empty();
    }
}
