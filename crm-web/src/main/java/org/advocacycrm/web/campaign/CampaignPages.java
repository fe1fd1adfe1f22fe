package org.advocacycrm.web.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.campaign.Campaign;
import org.advocacycrm.campaign.CampaignState;
import org.advocacycrm.campaign.CampaignTally;
import org.advocacycrm.campaign.Campaigns;
import org.advocacycrm.campaign.Selected;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.shared.Company;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts together what the pages about campaigns show. */
@Component
class CampaignPages {

    private final Campaigns campaigns;
    private final MessageTemplates templates;
    private final MessageSource texts;
    private final Company company;

    CampaignPages(Campaigns campaigns, MessageTemplates templates, MessageSource texts, Company company) {
        this.campaigns = campaigns;
        this.templates = templates;
        this.texts = texts;
        this.company = company;
    }

    /** A campaign in the list. */
    record Row(String id, String name, String audience, String state, String selected, String sent, When created) {}

    /** A number and the customers behind it. */
    record Figure(String label, String count, @Nullable String address) {}

    /** What came of the messages of one level. */
    record LevelRow(
            String name, String sent, String answered, String open, String held, String failed, String returned) {}

    /** One campaign. */
    record Page(
            String id,
            String name,
            String audience,
            String template,
            String channel,
            When from,
            @Nullable When until,
            CampaignState state,
            String stateText,
            String sentence,
            List<Figure> numbers,
            List<Figure> reasons,
            List<LevelRow> levels,
            long done,
            long all,
            String approval) {

        public boolean isMoving() {
            return state == CampaignState.COUNTING || state == CampaignState.RUNNING;
        }
    }

    Row row(Campaign campaign, Locale language) {
        var tally = campaigns.tally(campaign.id());
        var figures = Figures.in(language);
        return new Row(
                campaign.id().toString(),
                campaign.name(),
                campaign.audience().words(),
                say("campaign.state." + campaign.state(), language),
                figures.count(tally.all()),
                figures.count(tally.in(Selected.State.SENT)),
                Dates.in(language, company.zone()).moment(campaign.createdAt()));
    }

    Page page(Campaign campaign, Locale language) {
        var tally = campaigns.tally(campaign.id());
        var dates = Dates.in(language, company.zone());
        var until = campaign.until();
        return new Page(
                campaign.id().toString(),
                campaign.name(),
                campaign.audience().words(),
                template(campaign, language),
                channel(campaign.channel(), language),
                dates.moment(campaign.from()),
                until == null ? null : dates.moment(until),
                campaign.state(),
                say("campaign.state." + campaign.state(), language),
                sentence(campaign, tally, language),
                numbers(campaign, tally, language),
                reasons(campaign, tally, language),
                levels(tally, language),
                done(campaign, tally),
                tally.all(),
                texts.getMessage("campaign.approve", new Object[] {tally.reachable()}, language));
    }

    private String template(Campaign campaign, Locale language) {
        var template = templates.of(campaign.template(), campaign.version()).orElseThrow();
        return texts.getMessage(
                "campaign.template.version", new Object[] {template.name(), template.version()}, language);
    }

    /** Until it is approved, what would come of it; then everybody is decided about anew, and what has come of it counts. */
    private String sentence(Campaign campaign, CampaignTally tally, Locale language) {
        if (!isApproved(campaign)) {
            return texts.getMessage(
                    "campaign.sentence",
                    new Object[] {tally.all(), tally.reachable(), tally.all() - tally.reachable()},
                    language);
        }
        var handedOver = tally.in(Selected.State.SENT);
        var open = tally.count(line -> isOpen(line.state()));
        return texts.getMessage(
                "campaign.sentence.approved",
                new Object[] {tally.all(), handedOver, open, tally.all() - handedOver - open},
                language);
    }

    /** How many the campaign is through with: counted, or sent to or given up. */
    private static long done(Campaign campaign, CampaignTally tally) {
        return campaign.state() == CampaignState.COUNTING
                ? tally.all() - tally.in(Selected.State.SELECTED)
                : tally.count(line -> switch (line.state()) {
                    case SENT, HELD, FAILED -> true;
                    case SELECTED, PLANNED, WAITING, SENDING -> false;
                });
    }

    private List<Figure> numbers(Campaign campaign, CampaignTally tally, Locale language) {
        return Arrays.stream(Selected.State.values())
                .filter(state -> tally.in(state) > 0)
                .map(state -> new Figure(
                        state(campaign, state, language),
                        Figures.in(language).count(tally.in(state)),
                        address(campaign, state, null)))
                .toList();
    }

    private List<Figure> reasons(Campaign campaign, CampaignTally tally, Locale language) {
        return tally.lines().stream()
                .filter(line -> line.reason() != null)
                .map(line -> new Group(line.state(), String.valueOf(line.reason())))
                .distinct()
                .map(group -> new Figure(
                        texts.getMessage(
                                "campaign.reason",
                                new Object[] {state(campaign, group.state(), language), reason(group.reason(), language)
                                },
                                language),
                        Figures.in(language).count(tally.count(line -> group.includes(line))),
                        address(campaign, group.state(), group.reason())))
                .toList();
    }

    private record Group(Selected.State state, String reason) {

        boolean includes(CampaignTally.Line line) {
            return line.state() == state && reason.equals(line.reason());
        }
    }

    private List<LevelRow> levels(CampaignTally tally, Locale language) {
        var figures = Figures.in(language);
        return Arrays.stream(CapabilityLevel.values())
                .filter(level -> tally.count(line -> line.level() == level) > 0)
                .map(level -> new LevelRow(
                        say("campaign.level." + level, language),
                        figures.count(tally.in(Selected.State.SENT, level)),
                        figures.count(tally.answered(level)),
                        figures.count(tally.count(line -> line.level() == level && isOpen(line.state()))),
                        figures.count(tally.in(Selected.State.HELD, level)),
                        figures.count(tally.in(Selected.State.FAILED, level)),
                        figures.count(tally.returned(level))))
                .toList();
    }

    private static boolean isOpen(Selected.State state) {
        return switch (state) {
            case SELECTED, PLANNED, WAITING, SENDING -> true;
            case HELD, SENT, FAILED -> false;
        };
    }

    private static String address(Campaign campaign, Selected.State state, @Nullable String reason) {
        return UriComponentsBuilder.fromPath(CampaignController.ADDRESS)
                .pathSegment(campaign.id().toString(), "customers")
                .queryParam("state", state)
                .queryParamIfPresent("reason", Optional.ofNullable(reason))
                .toUriString();
    }

    String reason(String code, Locale language) {
        return say("campaign.reason." + code, language);
    }

    /** Whom the count found free to contact is decided about anew once the campaign is approved. */
    String state(Campaign campaign, Selected.State state, Locale language) {
        var undecided = state == Selected.State.PLANNED && isApproved(campaign);
        return say("campaign.number." + state + (undecided ? ".approved" : ""), language);
    }

    private static boolean isApproved(Campaign campaign) {
        return switch (campaign.state()) {
            case COUNTING, COUNTED -> false;
            case RUNNING, STOPPED, DONE -> true;
        };
    }

    List<Choice> templates() {
        return templates.all().stream()
                .map(template -> new Choice(template.id().toString(), template.name()))
                .toList();
    }

    Optional<MessageTemplate> template(String id) {
        return templates.all().stream()
                .filter(template -> template.id().toString().equals(id))
                .findFirst();
    }

    List<Choice> channels(Locale language) {
        return Stream.concat(
                        Stream.of(new Choice("", say("campaign.best", language))),
                        Stream.of(Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST)
                                .map(channel -> new Choice(channel.name(), channel(channel, language))))
                .toList();
    }

    private String channel(@Nullable Channel channel, Locale language) {
        return say(channel == null ? "campaign.best" : "template.channel." + channel, language);
    }

    String newId() {
        return UUID.randomUUID().toString();
    }

    Dates dates(Locale language) {
        return Dates.in(language, company.zone());
    }

    private String say(String code, Locale language) {
        return texts.getMessage(code, null, language);
    }
}
