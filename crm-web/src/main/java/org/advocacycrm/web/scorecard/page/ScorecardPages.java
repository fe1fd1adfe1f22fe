package org.advocacycrm.web.scorecard.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.Perspective;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.signoff.ScorecardArchive;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.QueryText;
import org.advocacycrm.web.scorecard.query.Asked;
import org.advocacycrm.web.scorecard.query.Layer;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.scope.ScopeBars;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.advocacycrm.web.security.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws up the scorecard page. */
@Component
class ScorecardPages {

    static final String PATH = "/staff/scorecard";

    private final ScorecardArchive archive;
    private final Layers layers;
    private final ScopeBars scopes;
    private final CutTables cuts;
    private final MessageSource messages;
    private final Company company;
    private final Clock clock;

    ScorecardPages(
            ScorecardArchive archive,
            Layers layers,
            ScopeBars scopes,
            CutTables cuts,
            MessageSource messages,
            Company company,
            Clock clock) {
        this.archive = archive;
        this.layers = layers;
        this.cuts = cuts;
        this.scopes = scopes;
        this.messages = messages;
        this.company = company;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    ScorecardPage answer(Asked asked, StaffMember reader, Locale locale) {
        var settled = layers.settle(asked.query(), reader, today());
        var query = asked.query().with(settled.query().filter());
        var words = new ScorecardWords(messages, company, locale);
        var periods = words.periods(query);
        var shown = archive.open(query.period(), query.comparison(), query.filter(), query.edition())
                .only(settled.layer()::shows);
        var scorecard = shown.scorecard();
        return new ScorecardPage(
                periods.name(),
                periods.days(),
                periods.other(),
                words.words().days(scorecard.comparedWith()),
                words.headline(scorecard, periods),
                new Reasons(scorecard, query, words).biggest(),
                new Reasons(scorecard, query, words).unusual(),
                query.period().to().isAfter(today()),
                words.ignored(asked.ignored()),
                new SignatureNotes(archive, words, company.zone()).of(shown, query),
                scorecard.lines().stream().noneMatch(line -> line.reading().hasValue()),
                layers.bar(asked.query(), settled, words),
                scopes.above(PATH, asked.query(), dimension -> true, Map.of(), today(), words),
                cut(scorecard, settled, query, words),
                sections(scorecard, query, words),
                QueryText.of(settled.query().at(PATH)),
                Dates.in(locale, company.zone()).moment(scorecard.asOf()));
    }

    /** The parts are those of today, also where a signature stands under the whole. */
    private @Nullable CutTable cut(
            BalancedScorecard scorecard, Layers.Settled settled, ScorecardQuery query, ScorecardWords words) {
        var dimension = query.lens().cut();
        if (dimension == null || settled.layer() != Layer.MANAGER) {
            return null;
        }
        var metrics = scorecard.lines().stream().map(ScorecardLine::metric).toList();
        return cuts.of(metrics, dimension, query, words);
    }

    private static List<ScorecardPage.Section> sections(
            BalancedScorecard scorecard, ScorecardQuery query, ScorecardWords words) {
        return Arrays.stream(Perspective.values())
                .filter(perspective -> !scorecard.of(perspective).isEmpty())
                .map(perspective -> section(perspective, scorecard, query, words))
                .toList();
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
