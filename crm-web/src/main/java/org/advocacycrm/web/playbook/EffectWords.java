package org.advocacycrm.web.playbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.analytics.playbook.Difference;
import org.advocacycrm.analytics.playbook.PlayEffect;
import org.advocacycrm.playbook.Moves;
import org.advocacycrm.playbook.Play;
import org.advocacycrm.playbook.PlaybookDesk;
import org.advocacycrm.playbook.Plays;
import org.advocacycrm.shared.Company;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.springframework.stereotype.Component;

/** Says what came of plays. */
@Component
record EffectWords(Plays plays, PlaybookDesk desk, MessageTemplates templates, PlaybookWords words, Company company) {

    private static final int IN_POINTS = 100;

    PlaybookPage.Line line(Play play, Locale language) {
        return line(play, effect(play), language);
    }

    PlaybookPage.PlayPart part(Play play, Locale language) {
        var effect = effect(play);
        var dates = Dates.in(language, company.zone());
        var outcome = effect.outcome();
        var differences = new ArrayList<PlaybookPage.Effect>();
        effect.right().ifPresent(found -> differences.add(difference("right", found, true, language)));
        effect.left().ifPresent(found -> differences.add(difference("left", found, false, language)));
        return new PlaybookPage.PlayPart(
                line(play, effect, language),
                play.segment(),
                what(play, language),
                words.say("play.hold-out", language, play.holdOut()),
                dates.day(play.day()),
                dates.day(play.lookedAt(desk.today())),
                List.of(side("treated", outcome.treated(), language), side("held-out", outcome.heldOut(), language)),
                differences,
                effect.tooFew(),
                "/staff/customers?play=" + play.id(),
                play.template() == null ? null : "/staff/campaigns/" + play.id());
    }

    private PlayEffect effect(Play play) {
        return new PlayEffect(plays.outcome(play, play.lookedAt(desk.today())));
    }

    private PlaybookPage.Line line(Play play, PlayEffect effect, Locale language) {
        var treated = effect.outcome().treated().all();
        var heldOut = effect.outcome().heldOut().all();
        var said = effect.right()
                .map(found -> words.say(
                        "effect.line",
                        language,
                        points(found.value(), language),
                        interval(found, language),
                        treated,
                        heldOut))
                .orElseGet(() -> words.say("effect.too-few", language, treated, heldOut));
        return new PlaybookPage.Line(play.id().toString(), play.name(), play.running(), said);
    }

    private String what(Play play, Locale language) {
        var template = play.template();
        var task = play.task();
        if (template != null) {
            var name = templates.of(template).map(MessageTemplate::name).orElse(Figures.ABSENT);
            return words.say("play.message", language, name);
        }
        return words.say("play.task", language, Optional.ofNullable(task).orElse(""), play.dueDays());
    }

    private PlaybookPage.Side side(String key, Moves moves, Locale language) {
        return new PlaybookPage.Side(
                words.say("side." + key, language),
                Figures.in(language).count(moves.all()),
                share(moves.right(), moves, language),
                share(moves.stayed(), moves, language),
                share(moves.left(), moves, language));
    }

    private String share(long some, Moves moves, Locale language) {
        var figures = Figures.in(language);
        return PlayEffect.share(some, moves)
                .map(share ->
                        words.say("share", language, figures.count(some), figures.percent(BigDecimal.valueOf(share))))
                .orElse(Figures.ABSENT);
    }

    private PlaybookPage.Effect difference(String key, Difference found, boolean wanted, Locale language) {
        var verdict = !found.certain() ? "chance" : found.value() > 0 == wanted ? "better" : "worse";
        return new PlaybookPage.Effect(
                words.say("effect." + key, language),
                points(found.value(), language),
                interval(found, language),
                words.say("verdict." + verdict, language));
    }

    private String interval(Difference found, Locale language) {
        return words.say("interval", language, points(found.low(), language), points(found.high(), language));
    }

    private static String points(double share, Locale language) {
        return Figures.in(language).signed(BigDecimal.valueOf(share * IN_POINTS), 1);
    }
}
