package org.advocacycrm.web.playbook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.playbook.Breach;
import org.advocacycrm.playbook.Play;
import org.advocacycrm.playbook.Playbook;
import org.advocacycrm.playbook.Plays;
import org.advocacycrm.playbook.Spends;
import org.advocacycrm.playbook.Strategy;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.springframework.stereotype.Component;

/** Puts the playbook into words. */
@Component
class PlaybookPages {

    private static final int MOST_BREACHES = 200;
    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    private final Playbook playbook;
    private final Plays plays;
    private final Spends spends;
    private final EffectWords effects;
    private final PlaybookWords words;
    private final Company company;
    private final Clock clock;

    PlaybookPages(
            Playbook playbook,
            Plays plays,
            Spends spends,
            EffectWords effects,
            PlaybookWords words,
            Company company,
            Clock clock) {
        this.playbook = playbook;
        this.plays = plays;
        this.spends = spends;
        this.effects = effects;
        this.words = words;
        this.company = company;
        this.clock = clock;
    }

    PlaybookPage page(Locale language) {
        return new PlaybookPage(
                cards(language), words.say("breaches.count", language, spends.countBreaches(lookedBack())));
    }

    List<PlaybookPage.Card> cards(Locale language) {
        var all = plays.all();
        return playbook.now().stream()
                .map(strategy -> card(strategy, all, language))
                .toList();
    }

    PlaybookPage.Card card(Strategy strategy, List<Play> all, Locale language) {
        return new PlaybookPage.Card(
                strategy.segment(),
                words.segment(strategy.segment(), language),
                strategy.goal(),
                PlaybookWords.lines(strategy.dos()),
                PlaybookWords.lines(strategy.donts()),
                PlaybookWords.lines(strategy.tactics()),
                words.rule(strategy.spending(), language),
                strategy.version(),
                all.stream()
                        .filter(play -> play.segment() == strategy.segment())
                        .map(play -> effects.line(play, language))
                        .toList());
    }

    List<PlaybookPage.BreachRow> breaches(Locale language) {
        return spends.breaches(lookedBack(), MOST_BREACHES).stream()
                .map(breach -> row(breach, language))
                .toList();
    }

    long countBreaches() {
        return spends.countBreaches(lookedBack());
    }

    private Instant lookedBack() {
        return clock.instant().minus(LOOKED_BACK);
    }

    private PlaybookPage.BreachRow row(Breach breach, Locale language) {
        var amount = breach.amount();
        return new PlaybookPage.BreachRow(
                breach.customer().toString(),
                breach.name(),
                breach.segment(),
                words.say("breach." + breach.kind().name().toLowerCase(Locale.ROOT), language),
                breach.kind() == Breach.Kind.MARKETING_CONTACT
                        ? words.texts().getMessage("preference.channel." + breach.what(), null, language)
                        : breach.what(),
                amount == null
                        ? Figures.ABSENT
                        : breach.currency() + " " + Figures.in(language).decimal(amount, 2),
                Dates.in(language, company.zone()).day(breach.at()),
                String.valueOf(breach.version()));
    }
}
