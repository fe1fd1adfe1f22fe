package org.advocacycrm.web.customer;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.directory.Happening;
import org.advocacycrm.directory.Timeline;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.ruleset.RuleSets;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.HistoryFollower;
import org.advocacycrm.standing.Standings;
import org.advocacycrm.web.frame.customer.TimelineSource;
import org.advocacycrm.web.frame.customer.TimelineSource.Kind;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CustomerConfiguration {

    @Bean
    StandingRecomputation standingRecomputation(
            CustomerHistories histories,
            Standings standings,
            HealthVersions versions,
            RuleSets rules,
            List<HistoryFollower> followers,
            Company company,
            Clock clock) {
        return new StandingRecomputation(histories, standings, versions, rules, followers, company, clock);
    }

    @Bean
    TimelineSource feedbackOnRecord(Timeline timeline, MessageSource texts) {
        return new RecordSource(Kind.FEEDBACK, EnumSet.of(Happening.Kind.FEEDBACK), timeline, texts);
    }

    @Bean
    TimelineSource casesOnRecord(Timeline timeline, MessageSource texts) {
        return new RecordSource(Kind.CASES, EnumSet.of(Happening.Kind.CASE), timeline, texts);
    }

    @Bean
    TimelineSource ordersOnRecord(Timeline timeline, MessageSource texts) {
        return new RecordSource(
                Kind.ORDERS, EnumSet.of(Happening.Kind.PURCHASE, Happening.Kind.CONTRACT), timeline, texts);
    }

    @Bean
    TimelineSource voiceOnRecord(Timeline timeline, MessageSource texts) {
        return new RecordSource(
                Kind.VOICE, EnumSet.of(Happening.Kind.MENTION, Happening.Kind.REFERRAL), timeline, texts);
    }
}
