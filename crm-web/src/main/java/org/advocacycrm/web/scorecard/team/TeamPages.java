package org.advocacycrm.web.scorecard.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.team.SmallTeams;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FilterValues;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.scorecard.query.Asked;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.scope.ScopeBars;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws up the pages about teams. */
@Component
class TeamPages {

    static final String PATH = "/staff/teams";

    private final Measurements measurements;
    private final BalancedScorecards scorecards;
    private final FilterValues values;
    private final ScopeBars scopes;
    private final MessageSource messages;
    private final Company company;
    private final Clock clock;

    TeamPages(
            Measurements measurements,
            BalancedScorecards scorecards,
            FilterValues values,
            ScopeBars scopes,
            MessageSource messages,
            Company company,
            Clock clock) {
        this.measurements = measurements;
        this.scorecards = scorecards;
        this.values = values;
        this.scopes = scopes;
        this.messages = messages;
        this.company = company;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    TeamsPage all(Asked asked, Locale locale) {
        var query = asked.query().withoutFilters();
        var words = new ScorecardWords(messages, company, locale);
        var figures = TeamFigures.of(query.period(), measurements, values);
        var cells = new TeamCells(words, query);
        return new TeamsPage(
                words.periods(query).name(),
                words.periods(query).days(),
                TeamFigures.METRICS.stream().map(words::name).toList(),
                figures.shown().stream().map(team -> row(team, figures, cells)).toList(),
                everybody(figures, cells),
                together(figures, words),
                scopes.above(PATH, query, none -> false, Map.of(), today(), words),
                words.ignored(asked.ignored()),
                unfinished(query, words),
                Dates.in(locale, company.zone()).moment(clock.instant()));
    }

    private TeamsPage.Row row(String team, TeamFigures figures, TeamCells cells) {
        var several = team.equals(SmallTeams.TOGETHER);
        var nobody = team.equals(MetricFilter.NOT_GIVEN);
        var words = cells.words();
        var filter = several
                ? MetricFilter.EVERYTHING.and(Dimension.TEAM, figures.together())
                : MetricFilter.of(Dimension.TEAM, team);
        return new TeamsPage.Row(
                nobody ? words.say("scorecard.team.none") : words.value(Dimension.TEAM, team),
                several || nobody ? null : cells.query().at(PATH + "/" + TeamKey.of(team)),
                cells.people(figures.of(Metric.TURNOVER, team)),
                cells.cells(figures, team, filter));
    }

    private static TeamsPage.Row everybody(TeamFigures figures, TeamCells cells) {
        return new TeamsPage.Row(
                cells.words().say("scorecard.team.everybody"),
                null,
                cells.people(figures.ofEverybody(Metric.TURNOVER)),
                TeamFigures.METRICS.stream()
                        .map(metric -> cells.cell(metric, figures.ofEverybody(metric), MetricFilter.EVERYTHING))
                        .toList());
    }

    private static String together(TeamFigures figures, ScorecardWords words) {
        return figures.together().isEmpty()
                ? ""
                : words.say(
                        figures.shown().contains(SmallTeams.TOGETHER)
                                ? "scorecard.team.together"
                                : "scorecard.team.withheld",
                        SmallTeams.FEWEST,
                        String.join(", ", figures.together()));
    }

    /** The page of the team that an address names; empty if there is no such team. */
    Optional<TeamPage> one(TeamKey key, Asked asked, Locale locale) {
        return values.occurring().getOrDefault(Dimension.TEAM, new TreeSet<>()).stream()
                .filter(team -> TeamKey.of(team).equals(key))
                .findFirst()
                .map(team -> one(team, asked, locale));
    }

    private TeamPage one(String team, Asked asked, Locale locale) {
        var query = asked.query().withoutFilters();
        var words = new ScorecardWords(messages, company, locale);
        var figures = TeamFigures.of(query.period(), measurements, values);
        var cells = new TeamCells(words, query);
        var shown = figures.shown().contains(team);
        var path = PATH + "/" + TeamKey.of(team);
        return new TeamPage(
                team,
                words.periods(query).name(),
                words.periods(query).days(),
                words.periods(query).other(),
                shown ? cells.people(figures.of(Metric.TURNOVER, team)) : "",
                shown ? lines(team, query, cells) : List.of(),
                shown ? "" : words.say("scorecard.team.withheld.one", SmallTeams.FEWEST),
                query.at(PATH),
                query.with(MetricFilter.of(Dimension.TEAM, team)).at("/staff/scorecard/turnover") + "#rows",
                scopes.above(path, query, none -> false, Map.of(), today(), words),
                words.ignored(asked.ignored()),
                unfinished(query, words),
                Dates.in(locale, company.zone()).moment(clock.instant()));
    }

    private List<TeamPage.Line> lines(String team, ScorecardQuery query, TeamCells cells) {
        var words = cells.words();
        var filter = MetricFilter.of(Dimension.TEAM, team);
        return TeamFigures.METRICS.stream()
                .map(metric -> scorecards.line(metric, query.period(), query.comparison(), filter))
                .map(line -> new TeamPage.Line(
                        words.name(line.metric()),
                        cells.cell(line.metric(), line.reading(), filter),
                        cells.cell(line.metric(), line.compared(), filter),
                        words.change(line, words.periods(query))))
                .toList();
    }

    private String unfinished(ScorecardQuery query, ScorecardWords words) {
        return query.period().to().isAfter(today()) ? words.say("scorecard.unfinished") : "";
    }
}
