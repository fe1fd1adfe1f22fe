package org.advocacycrm.analytics.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.advocacycrm.analytics.health.CustomerHealth;
import org.advocacycrm.analytics.health.HealthModel;
import org.advocacycrm.lifecycle.LifecycleEvidence;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;
import org.advocacycrm.standing.Relationship;
import org.advocacycrm.standing.Standing;
import org.jspecify.annotations.Nullable;

/** Derives a customer's standing from the history alone: health first, then the stage, then the segment. */
public record StandingCalculator(HealthModel model, Company company, RuleBook rules) {

    /** What a change of health is measured against. */
    public static final Duration COMPARED_WITH = CustomerHealth.COMPARED_WITH;

    public Standing standing(CustomerHistory history, Instant now) {
        var customer = reader(history);
        var before = now.minus(COMPARED_WITH);
        var score = customer.score(now);
        var scoreBefore = customer.score(before);
        var newest = rules.newest();
        var facts = customer.facts(now);
        var stage = facts.decide(score, newest.rules().lifecycle());
        var rulesBefore = rules.inForce(before).rules();
        return new Standing(
                history.customer(),
                customer.segment(now, stage, newest.rules()),
                customer.segment(before, customer.stage(before, scoreBefore, rulesBefore), rulesBefore)
                        .segment(),
                stage,
                customer.health().inShort(now),
                lastContact(history, now),
                customer.renewalDue(now).orElse(null),
                new StandingCourse(customer, rules, company.zone(), now).spells(),
                facts,
                score,
                newest.version(),
                now);
    }

    public CustomerHealth health(CustomerHistory history) {
        return model.of(history, company);
    }

    /** What the stage was derived from at the end of a day, by the rules of then. */
    public LifecycleEvidence lifecycleEvidence(CustomerHistory history, LocalDate day, Instant now) {
        var customer = reader(history);
        var end = day.plusDays(1).atStartOfDay(company.zone()).toInstant().minusNanos(1);
        var at = end.isAfter(now) ? now : end;
        return customer.facts(at)
                .evidence(customer.score(at), rules.inForce(at).rules().lifecycle());
    }

    StandingReader reader(CustomerHistory history) {
        return new StandingReader(history, health(history), new Relationship(history, company.zone()));
    }

    private static @Nullable Instant lastContact(CustomerHistory history, Instant now) {
        return Stream.of(
                        history.answers().stream().filter(Answer::given).map(Answer::at),
                        history.cases().stream().map(ServiceCase::openedAt),
                        history.cases().stream().flatMap(found -> Stream.ofNullable(found.resolvedAt())))
                .flatMap(moments -> moments)
                .filter(moment -> !moment.isAfter(now))
                .max(Instant::compareTo)
                .orElse(null);
    }
}
