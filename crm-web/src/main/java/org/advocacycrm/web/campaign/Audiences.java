package org.advocacycrm.web.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.campaign.Audience;
import org.advocacycrm.campaign.AudienceReader;
import org.advocacycrm.view.SavedView;
import org.advocacycrm.view.ViewReader;
import org.advocacycrm.view.ViewShelf;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom a campaign can be for: everybody, a segment, or what a saved view of the customer list shows. */
@Component
class Audiences {

    private static final String EVERYBODY = "everybody";
    private static final String SEGMENT = "segment-";
    private static final String VIEW = "view-";

    private final ViewShelf views;
    private final AudienceReader reader;
    private final MessageSource texts;

    Audiences(ViewShelf views, AudienceReader reader, MessageSource texts) {
        this.views = views;
        this.reader = reader;
        this.texts = texts;
    }

    private record Offer(String code, Audience audience) {}

    List<Choice> choices(StaffMember staff, Locale language) {
        return offers(staff, language)
                .map(offer -> new Choice(offer.code(), offer.audience().words()))
                .toList();
    }

    Optional<Audience> chosen(String code, StaffMember staff, Locale language) {
        return offers(staff, language)
                .filter(offer -> offer.code().equals(code))
                .map(Offer::audience)
                .findFirst();
    }

    private Stream<Offer> offers(StaffMember staff, Locale language) {
        var everybody = new Offer(EVERYBODY, new Audience(say("campaign.everybody", language), ""));
        var segments = Arrays.stream(AdvocacySegment.values())
                .map(segment -> new Offer(SEGMENT + segment.name(), segment(segment, language)));
        var saved = views.visibleTo(new ViewReader(staff.id(), staff.role())).stream()
                .filter(view -> view.page().equals(reader.page()))
                .map(view -> new Offer(VIEW + view.id(), saved(view, language)));
        return Stream.of(Stream.of(everybody), segments, saved).flatMap(each -> each);
    }

    private Audience segment(AdvocacySegment segment, Locale language) {
        var name = say("frame.segment." + segment.name().toLowerCase(Locale.ROOT), language);
        return new Audience(
                texts.getMessage("campaign.segment", new Object[] {name}, language), "segment=" + segment.name());
    }

    /** A view that shows everybody is everybody, however it sorts them. */
    private Audience saved(SavedView view, Locale language) {
        var asksNothing = reader.filter(view.query()).asksNothing();
        return new Audience(
                texts.getMessage("campaign.view", new Object[] {view.name()}, language),
                asksNothing ? "" : view.query());
    }

    private String say(String code, Locale language) {
        return texts.getMessage(code, null, language);
    }
}
