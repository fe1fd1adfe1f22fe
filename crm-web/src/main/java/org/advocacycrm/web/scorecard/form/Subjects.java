package org.advocacycrm.web.scorecard.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.scorecard.query.Asked;
import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.target.GoalLinks;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What forms are about, in words, and what can be chosen in them. */
@Component
public class Subjects {

    private final StaffAccounts people;
    private final MessageSource messages;
    private final Company company;
    private final Clock clock;

    Subjects(StaffAccounts people, MessageSource messages, Company company, Clock clock) {
        this.people = people;
        this.messages = messages;
        this.company = company;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    /** The last quarter that is over. */
    public PeriodChoice lastQuarter() {
        return PeriodChoice.Quarter.of(today().minus(1, IsoFields.QUARTER_YEARS));
    }

    public ScorecardWords words(Locale locale) {
        return new ScorecardWords(messages, company, locale);
    }

    public Dates dates(Locale locale) {
        return Dates.in(locale, company.zone());
    }

    /** The period and the rows an address names. */
    public ScorecardQuery query(MultiValueMap<String, String> parameters) {
        return Asked.by(parameters, today(), Set.of(GoalLinks.METRIC)).query();
    }

    public static Optional<Metric> metric(MultiValueMap<String, String> parameters) {
        return Optional.ofNullable(parameters.getFirst(GoalLinks.METRIC)).flatMap(Metric::named);
    }

    /** The scorecard on which something is seen. */
    public static String scorecard(Period period, MetricFilter filter) {
        return new ScorecardQuery(PeriodChoice.of(period), Comparison.PREVIOUS, filter).at("/staff/scorecard");
    }

    /** The rows that a page sent along, in words. */
    public String scope(@Nullable String filter, Locale locale) {
        try {
            return words(locale).scope(FilterText.read(FieldReader.strip(filter)));
        } catch (IllegalArgumentException notAFilter) {
            return "";
        }
    }

    /** The days that a page sent along, or the last complete quarter where they are none. */
    public Period period(@Nullable String from, @Nullable String to) {
        return FieldReader.days(from, to).orElseGet(() -> lastQuarter().period());
    }

    public String period(Period period, Locale locale) {
        var query = new ScorecardQuery(PeriodChoice.of(period), Comparison.PREVIOUS, MetricFilter.EVERYTHING);
        return words(locale).periods(query).name();
    }

    public List<Choice> metrics(Locale locale) {
        var words = words(locale);
        var all = Arrays.stream(Metric.values())
                .map(metric -> new Choice(
                        metric.slug(), words.say("goal.metric", words.name(metric), unit(metric.unit(), words))));
        return Stream.concat(Stream.of(new Choice("", words.say("goal.choose"))), all)
                .toList();
    }

    /** What values of the unit are typed in. */
    public String unit(Unit unit, ScorecardWords words) {
        return unit == Unit.MONEY
                ? company.currency().getCurrencyCode()
                : words.say("goal.unit." + ScorecardWords.code(unit));
    }

    /** Everybody who may answer for something, and nobody; also who no longer may but does. */
    public List<Choice> people(@Nullable String chosen, Locale locale) {
        var some = people.all().stream()
                .filter(person -> person.active() || person.id().toString().equals(chosen))
                .map(person -> new Choice(person.id().toString(), person.name()));
        return Stream.concat(Stream.of(new Choice("", words(locale).say("goal.nobody"))), some)
                .toList();
    }

    public String name(@Nullable AccountId person) {
        return person == null ? "" : people.of(person).map(StaffAccount::name).orElse("");
    }

    public boolean isKnown(@Nullable AccountId person) {
        return person == null || people.of(person).isPresent();
    }
}
