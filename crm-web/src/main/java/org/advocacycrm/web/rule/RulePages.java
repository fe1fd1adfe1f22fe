package org.advocacycrm.web.rule;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.ruleset.RuleRun;
import org.advocacycrm.ruleset.RuleRuns;
import org.advocacycrm.ruleset.RuleSet;
import org.advocacycrm.ruleset.RuleSets;
import org.advocacycrm.ruleset.Rules;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.frame.rule.RuleWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what the pages about rules show. */
@Component
class RulePages {

    private static final int LINES = 50;

    private final RuleSets sets;
    private final RuleRuns runs;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    RulePages(RuleSets sets, RuleRuns runs, MessageSource texts, Company company, Clock clock) {
        this.sets = sets;
        this.runs = runs;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    /** A row of the table of segments: one of its conditions is enough. */
    record Row(int number, AdvocacySegment segment, List<String> conditions) {}

    /** Rules in words. */
    record Written(List<Row> rows, List<String> stages) {}

    /** One adopted version. */
    record Version(
            int number,
            String note,
            String author,
            @Nullable When adopted,
            boolean newest,
            Written written) {}

    /** A draft. */
    record Draft(String author, When changed, long revision) {}

    /** A run as it goes, or went. */
    record Progress(
            String title,
            boolean running,
            boolean cancelled,
            long done,
            long all,
            String counted,
            @Nullable String left) {}

    /** How many customers make one move. */
    record Move(String stage, String segment, String customers) {}

    /** One customer whom rules move. */
    record Moved(String id, String name, String stage, String segment, String why) {}

    /** What a draft would change, or an adoption has changed. */
    record Changes(
            Progress progress,
            String headline,
            List<Move> moves,
            List<Moved> customers,
            String shown,
            @Nullable Integer previous,
            @Nullable Integer next) {}

    List<Version> versions(Locale language) {
        var book = sets.book();
        return book.sets().reversed().stream()
                .map(set -> version(set, book, language))
                .toList();
    }

    private Version version(RuleSet set, RuleBook book, Locale language) {
        var isFirst = set.version() == RuleSet.FIRST.version();
        return new Version(
                set.version(),
                isFirst ? say("rule.first.note", language) : set.note(),
                set.author(),
                isFirst ? null : dates(language).moment(set.adoptedAt()),
                set.equals(book.newest()),
                written(set.rules(), language));
    }

    @Nullable
    Draft draft(Locale language) {
        return sets.draft()
                .map(draft -> new Draft(
                        draft.author(),
                        dates(language).moment(draft.changedAt()),
                        draft.revision().number()))
                .orElse(null);
    }

    /** The draft to go on with, or a new one that is as the rules are. */
    RuleForm form() {
        return sets.draft()
                .map(draft -> RuleForm.of(draft.rules(), draft.revision()))
                .orElseGet(() -> RuleForm.of(sets.book().newest().rules(), Revision.NEVER_STORED));
    }

    List<Choice> segments(Locale language) {
        return Arrays.stream(AdvocacySegment.values())
                .map(segment -> new Choice(segment.name(), words(language).segment(segment)))
                .toList();
    }

    private Written written(Rules rules, Locale language) {
        var words = words(language);
        var rows = new ArrayList<Row>();
        for (var rule : rules.segments().rules()) {
            if (rows.isEmpty() || rows.getLast().segment() != rule.segment()) {
                rows.add(new Row(rows.size() + 1, rule.segment(), new ArrayList<>()));
            }
            rows.getLast().conditions().add(words.condition(rule.when()));
        }
        return new Written(rows, stages(rules, language));
    }

    private List<String> stages(Rules rules, Locale language) {
        var numbers = rules.lifecycle();
        return List.of(
                say("rule.said.loyal", language, numbers.loyalAfterDays(), numbers.loyalPurchases()),
                say("rule.said.won-back", language, numbers.wonBackForDays()),
                say("rule.said.lost", language, numbers.lostAfterDays()),
                say(
                        "rule.said.overdue",
                        language,
                        numbers.rhythmPercentile(),
                        numbers.rhythmPurchases(),
                        numbers.overdueAfterDays()),
                say("rule.said.unhealthy", language, numbers.unhealthyBelow()));
    }

    @Nullable
    Progress progress(RuleRun.Kind kind, Locale language) {
        return runs.latest(kind).map(run -> progress(run, language)).orElse(null);
    }

    private Progress progress(RuleRun run, Locale language) {
        var figures = Figures.in(language);
        var ended = run.endedAt();
        var now = clock.instant();
        var taken = Duration.between(run.startedAt(), ended == null || run.isRunning() ? now : ended);
        var rate = taken.toMillis() == 0 ? 0 : run.done() * 1000 / taken.toMillis();
        return new Progress(
                say("rule.run." + run.kind() + "." + run.state(), language, run.version()),
                run.isRunning(),
                run.state() == RuleRun.State.CANCELLED,
                run.done(),
                run.all(),
                say("rule.run.counted", language, figures.count(run.done()), figures.count(run.all())),
                !run.isRunning() || rate == 0
                        ? null
                        : say(
                                "rule.run.left",
                                language,
                                figures.count(rate),
                                figures.duration(Duration.ofSeconds(1 + (run.all() - run.done()) / rate))));
    }

    @Nullable
    Changes changes(RuleRun.Kind kind, int page, Locale language) {
        return runs.latest(kind).map(run -> changes(run, page, language)).orElse(null);
    }

    private Changes changes(RuleRun run, int page, Locale language) {
        var figures = Figures.in(language);
        var moves = runs.moves(run.id());
        var changed = moves.stream().mapToLong(RuleRuns.Moves::customers).sum();
        var skipped = (page - 1) * LINES;
        var book = sets.book();
        var customers = runs.moved(run.id(), skipped, LINES).stream()
                .map(moved -> moved(moved, run, book, language))
                .toList();
        return new Changes(
                progress(run, language),
                say("rule.changes." + run.kind(), language, changed, run.done()),
                moves.stream()
                        .map(move -> new Move(
                                stages(move.stageWas(), move.stageIs(), language),
                                segments(move.segmentWas(), move.segmentIs(), language),
                                figures.count(move.customers())))
                        .toList(),
                customers,
                say("rule.changes.shown", language, skipped + 1, skipped + customers.size(), changed),
                page > 1 ? page - 1 : null,
                skipped + customers.size() < changed ? page + 1 : null);
    }

    private Moved moved(RuleRuns.Moved moved, RuleRun run, RuleBook book, Locale language) {
        var words = words(language);
        var segmentRule = run.rules().segments().rules().stream()
                .filter(rule -> rule.code().equals(moved.segmentRule()))
                .findFirst()
                .map(words::segmentRule)
                .orElseGet(() -> words.segmentRule(moved.segmentRule(), book));
        var stageRule = words.stageRule(LifecycleRule.valueOf(moved.stageRule()));
        return new Moved(
                moved.customer().toString(),
                moved.name(),
                stages(moved.stageWas(), moved.stageIs(), language),
                segments(moved.segmentWas(), moved.segmentIs(), language),
                say("rule.changes.why", language, stageRule, segmentRule));
    }

    private String stages(LifecycleStage was, LifecycleStage is, Locale language) {
        var words = words(language);
        return was == is ? words.stage(is) : say("rule.changes.from-to", language, words.stage(was), words.stage(is));
    }

    private String segments(AdvocacySegment was, AdvocacySegment is, Locale language) {
        var words = words(language);
        return was == is
                ? words.segment(is)
                : say("rule.changes.from-to", language, words.segment(was), words.segment(is));
    }

    private RuleWords words(Locale language) {
        return new RuleWords(texts, language);
    }

    private Dates dates(Locale language) {
        return Dates.in(language, company.zone());
    }

    private String say(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
