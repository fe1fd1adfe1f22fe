package org.advocacycrm.web.sending;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.CatalogueItem;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.sending.Body;
import org.advocacycrm.sending.Letterhead;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.security.MessageLinks;
import org.advocacycrm.web.settings.CrmSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The lines under every message: why it came, and the links to find out more, to change it and to end it. */
@Component
class Footer implements Letterhead {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    private final UnsubscribeTokens tokens;
    private final MessageLinks links;
    private final Catalogue catalogue;
    private final MessageSource texts;
    private final Company company;
    private final CrmSettings settings;

    Footer(
            UnsubscribeTokens tokens,
            MessageLinks links,
            Catalogue catalogue,
            MessageSource texts,
            Company company,
            CrmSettings settings) {
        this.tokens = tokens;
        this.links = links;
        this.catalogue = catalogue;
        this.texts = texts;
        this.company = company;
        this.settings = settings;
    }

    /** A line under the message; what it leads to, if it is a link. */
    private record Line(String text, @Nullable URI link) {

        String plain() {
            return link == null ? text : text + (text.endsWith("?") ? " " : ": ") + link;
        }

        String html() {
            return link == null
                    ? "<p>" + escape(text) + "</p>"
                    : "<p><a href=\"" + escape(link.toString()) + "\">" + escape(text) + "</a></p>";
        }
    }

    @Override
    public Framed frame(Body body) {
        var unsubscribe = body.purpose().isOptional()
                ? settings.addressOf(UnsubscribeController.SHORT + tokens.of(body.contact()))
                : null;
        if (body.channel() != Channel.EMAIL) {
            return new Framed(shortly(body, unsubscribe), null, unsubscribe);
        }
        var lines = lines(body, unsubscribe).toList();
        var text = body.text().stripTrailing() + "\n\n-- \n"
                + lines.stream().map(Line::plain).collect(Collectors.joining("\n")) + "\n";
        return new Framed(text, page(body, lines), unsubscribe);
    }

    /** Where there is little room, only how to end it; a call and a letter have no links to press. */
    private String shortly(Body body, @Nullable URI unsubscribe) {
        return switch (body.channel()) {
            case SMS, PUSH, MESSENGER, IN_APP ->
                unsubscribe == null
                        ? body.text()
                        : body.text().stripTrailing() + "\n" + say(body, "footer.short", unsubscribe.toString());
            case PHONE, POST, EMAIL -> body.text();
        };
    }

    private Stream<Line> lines(Body body, @Nullable URI unsubscribe) {
        var why = body.purpose().isOptional() ? "footer.why" : "footer.why.service";
        return Stream.concat(
                Stream.of(
                        new Line(say(body, why, subject(body), company.name()), null),
                        new Line(say(body, "footer.why.link"), settings.addressOf(links.toReasons(body.contact()))),
                        new Line(
                                say(body, "footer.preferences.link"),
                                settings.addressOf(links.toPreferences(body.contact())))),
                Stream.ofNullable(unsubscribe).map(link -> new Line(say(body, "footer.unsubscribe.link"), link)));
    }

    /** The topic as customers know it, else the purpose. */
    private String subject(Body body) {
        var topic = catalogue.topics(body.language()).stream()
                .filter(item -> item.code().equals(body.topic()))
                .map(CatalogueItem::name)
                .findFirst();
        return topic.orElseGet(() -> Optional.ofNullable(body.purpose().chosen())
                .map(purpose -> say(body, "preference.use." + purpose))
                .orElse(body.subject()));
    }

    private static String page(Body body, List<Line> lines) {
        var written = body.html();
        return "<!DOCTYPE html><html lang=\"" + body.language().toLanguageTag()
                + "\"><head><meta charset=\"utf-8\"><title>"
                + escape(body.subject()) + "</title></head><body>"
                + (written == null ? paragraphs(body.text()) : written)
                + "<hr>" + lines.stream().map(Line::html).collect(Collectors.joining())
                + "</body></html>";
    }

    private static String paragraphs(String text) {
        return Stream.of(text.strip().split("\\R{2,}"))
                .map(paragraph -> "<p>" + linked(escape(paragraph)).replaceAll("\\R", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    private static String linked(String escaped) {
        return ADDRESS.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
    }

    private String say(Body body, String code, Object... arguments) {
        return texts.getMessage(code, arguments, body.language());
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
