package org.advocacycrm.web.demo;

import java.time.Clock;
import java.util.List;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.action.ActionPlans;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.signoff.SignOffDesk;
import org.advocacycrm.annotation.AnnotationDesk;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.demo.DemoLoader;
import org.advocacycrm.demo.DemoLoads;
import org.advocacycrm.demo.DemoPortal;
import org.advocacycrm.demo.DemoStars;
import org.advocacycrm.demo.Menu;
import org.advocacycrm.intake.AfterIntake;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.lifeevent.LifeLedger;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.Confirmation;
import org.advocacycrm.preference.ConfirmationTokens;
import org.advocacycrm.preference.Confirmations;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.recognition.Colleagues;
import org.advocacycrm.recognition.CustomerStars;
import org.advocacycrm.recognition.Proofs;
import org.advocacycrm.scorecard.KeptTallies;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.target.BenchmarkDesk;
import org.advocacycrm.target.TargetDesk;
import org.advocacycrm.target.Targets;
import org.advocacycrm.view.ViewShelf;
import org.advocacycrm.web.settings.DemoMode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    @Bean
    DemoPortal demoPortal(
            Preferences preferences,
            ConsentLedger consentLedger,
            ConfirmationTokens tokens,
            CustomerContacts contacts,
            LifeStories stories,
            LifeLedger lifeLedger,
            UnitOfWork unitOfWork,
            Clock clock) {
        var confirmations = new Confirmations(tokens, contacts, DemoConfiguration::mailNobody, clock);
        var portal = new PreferencePortal(preferences, consentLedger, confirmations, unitOfWork);
        return new DemoPortal(portal, preferences, stories, lifeLedger, unitOfWork);
    }

    @Bean
    DemoStars demoStars(
            CustomerStars stars,
            Colleagues colleagues,
            Proofs proofs,
            AuditLog audit,
            Company company,
            UnitOfWork unitOfWork) {
        return new DemoStars(stars, colleagues, proofs, audit, company, unitOfWork);
    }

    @Bean
    DemoLoader demoLoader(
            DemoLoads loads,
            RecordIntake intake,
            List<AfterIntake> afterwards,
            DemoPortal portal,
            Calendars calendars,
            DemoStars stars,
            Catalogue catalogue,
            Company company,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new DemoLoader(
                loads, intake, afterwards, portal, calendars, stars, Menu.of(catalogue), company, unitOfWork, clock);
    }

    @Bean
    DemoScorecard demoScorecard(
            Targets targets,
            TargetDesk targetDesk,
            BenchmarkDesk benchmarkDesk,
            AnnotationDesk annotationDesk,
            ActionPlans plans,
            SignOffDesk signOffDesk,
            BalancedScorecards scorecards,
            StaffAccounts people,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Company company,
            Clock clock) {
        return new DemoScorecard(
                targets,
                targetDesk,
                benchmarkDesk,
                annotationDesk,
                new DemoPlans(plans, audit, unitOfWork, company, DemoScorecard.signer()),
                signOffDesk,
                scorecards,
                people,
                company,
                clock);
    }

    @Bean
    DemoStart demoStart(
            DemoMode mode,
            DemoLoader loader,
            KeptTallies tallies,
            DemoScorecard scorecard,
            ViewShelf shelf,
            StaffAccounts people,
            DemoCampaigns campaigns,
            DemoRequests requests,
            DemoEngagement engagement,
            DemoCare care) {
        return new DemoStart(
                mode, loader, tallies, scorecard, new DemoViews(shelf, people), campaigns, requests, engagement, care);
    }

    private static void mailNobody(CustomerContact recipient, Confirmation confirmation, String token) {
        throw new IllegalStateException("The demo company has no mail to send, but was about to for " + confirmation);
    }
}
