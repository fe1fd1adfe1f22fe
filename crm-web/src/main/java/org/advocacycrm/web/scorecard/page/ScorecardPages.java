package org.advocacycrm.web.scorecard.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.Perspective;
import org.advocacycrm.analytics.signoff.ScorecardArchive;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.QueryText;
import org.advocacycrm.web.scorecard.query.Asked;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.scope.ScopeBars;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws up the scorecard page. */
@Component
class ScorecardPages {

    static final String PATH = "/staff/scorecard";

    private final ScorecardArchive archive;
    private final ScopeBars scopes;
    private final MessageSource messages;
    private final Company company;
    private final Clock clock;

    ScorecardPages(ScorecardArchive archive, ScopeBars scopes, MessageSource messages, Company company, Clock clock) {
        this.archive = archive;
        this.scopes = scopes;
        this.messages = messages;
        this.company = company;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    ScorecardPage answer(Asked asked, Locale locale) {
        var query = asked.query();
        var words = new ScorecardWords(messages, company, locale);
        var periods = words.periods(query);
        var shown = archive.open(query.period(), query.comparison(), query.filter(), query.edition());
        var scorecard = shown.scorecard();
        return new ScorecardPage(
                periods.name(),
                periods.days(),
                periods.other(),
                words.words().days(scorecard.comparedWith()),
                words.headline(scorecard, periods),
                query.period().to().isAfter(today()),
                words.ignored(asked.ignored()),
                new SignatureNotes(archive, words, company.zone()).of(shown, query),
                scorecard.lines().stream().noneMatch(line -> line.reading().hasValue()),
                scopes.above(PATH, query, dimension -> true, Map.of(), today(), words),
                Arrays.stream(Perspective.values())
                        .map(perspective -> section(perspective, scorecard, query, words))
                        .toList(),
                QueryText.of(query.at(PATH)),
                Dates.in(locale, company.zone()).moment(scorecard.asOf()));
    }

    private static ScorecardPage.Section section(
            Perspective perspective, BalancedScorecard scorecard, ScorecardQuery query, ScorecardWords words) {
        return new ScorecardPage.Section(
                ScorecardWords.code(perspective),
                words.name(perspective),
                words.question(perspective),
                scorecard.of(perspective).stream()
                        .map(line -> Tile.of(line, query, words))
                        .toList());
    }
}
