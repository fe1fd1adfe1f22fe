package org.advocacycrm.web.scorecard.subscription;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.Perspective;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.signoff.ScorecardArchive;
import org.advocacycrm.export.Export;
import org.advocacycrm.mail.Exemption;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.export.job.FileLinks;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.scorecard.query.Layer;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.GoalWords;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letters of subscriptions: every figure in a line, and the link to the file. */
@Component
class SubscriptionLetters {

    private final ScorecardArchive archive;
    private final FileLinks links;
    private final CrmSettings settings;
    private final MessageSource messages;
    private final Company company;

    SubscriptionLetters(
            ScorecardArchive archive, FileLinks links, CrmSettings settings, MessageSource messages, Company company) {
        this.archive = archive;
        this.links = links;
        this.settings = settings;
        this.messages = messages;
        this.company = company;
    }

    /** A letter without a recipient. */
    record Draft(String subject, String greeting, String text) {

        Letter to(StaffAccount account) {
            return Letter.exempt(
                    Exemption.STAFF_ACCOUNT,
                    account.email(),
                    subject,
                    greeting.formatted(account.name()) + "\n\n" + text);
        }
    }

    Draft about(Export export, ScorecardQuery query) {
        var words = new ScorecardWords(messages, company, export.order().language());
        var periods = words.periods(query);
        var layer = Objects.requireNonNullElse(query.layer(), Layer.MANAGER);
        var scorecard = archive.open(query.period(), query.comparison(), query.filter(), query.edition())
                .only(layer::shows)
                .scorecard();
        var dates = Dates.in(words.locale(), company.zone());
        var file = Objects.requireNonNull(export.file());
        var text = words.say(
                "subscription.mail.text",
                company.name(),
                periods.name(),
                periods.days(),
                periods.other(),
                words.scope(query.filter()),
                words.headline(scorecard, periods),
                figures(scorecard, query, words),
                dates.moment(scorecard.asOf()).text(),
                export.order().fileName(),
                dates.day(file.expiresAt()).text(),
                settings.addressOf(links.to(export)).toString(),
                settings.addressOf(query.at("/staff/scorecard")).toString(),
                settings.addressOf("/staff/subscriptions").toString());
        return new Draft(
                words.say("subscription.mail.subject", company.name(), periods.name()),
                words.say("subscription.mail.greeting"),
                text);
    }

    private static String figures(BalancedScorecard scorecard, ScorecardQuery query, ScorecardWords words) {
        return Arrays.stream(Perspective.values())
                .filter(perspective -> !scorecard.of(perspective).isEmpty())
                .map(perspective -> words.name(perspective) + "\n"
                        + scorecard.of(perspective).stream()
                                .map(line -> figure(line, query, words))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String figure(ScorecardLine line, ScorecardQuery query, ScorecardWords words) {
        var unit = line.metric().unit();
        var reading = line.reading();
        var target = new GoalWords(words).status(line);
        return words.say(
                "subscription.mail.figure",
                words.name(line.metric()),
                words.figures().value(reading.value(), unit),
                words.figures().count(reading.n()),
                words.figures().interval(reading.interval(), unit),
                words.change(line, words.periods(query)),
                reading.interval() == null ? "no" : "yes",
                target,
                target.isEmpty() ? "no" : "yes");
    }
}
