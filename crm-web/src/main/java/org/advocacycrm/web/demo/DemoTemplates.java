package org.advocacycrm.web.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.template.TemplateId;
import org.advocacycrm.template.TemplateText;
import org.advocacycrm.template.Variant;
import org.advocacycrm.treatment.LifeTreatment;
import org.advocacycrm.treatment.LifeTreatments;
import org.advocacycrm.treatment.TreatmentId;
import org.jspecify.annotations.Nullable;

/** What the demo company writes to its customers, and on which events of their lives. */
record DemoTemplates(MessageTemplates templates, LifeTreatments treatments, String author, Instant at) {

    MessageTemplate closeouts() {
        return keep(
                "Autumn closeouts",
                ContactPurpose.MARKETING,
                null,
                "CLOSEOUT",
                Set.of(),
                Map.of(
                        mail(Locale.ENGLISH),
                        new TemplateText("Routers and phones, now for less", """
                                Hello {{first_name}},

                                some of last year's routers and phones leave our range. Until they are gone they cost \
                                up to 40% less. You find them in our shops and in the portal.

                                {{company}}
                                """, null),
                        mail(Locale.GERMAN),
                        new TemplateText("Router und Telefone, jetzt günstiger", """
                                Guten Tag {{first_name}},

                                einige Router und Telefone aus dem letzten Jahr gehen aus dem Sortiment. Solange es sie \
                                gibt, kosten sie bis zu 40 % weniger. Sie finden sie in unseren Läden und im Portal.

                                {{company}}
                                """, null),
                        mail(Locale.of("es")),
                        new TemplateText("Routers y teléfonos, ahora más baratos", """
                                Hola, {{first_name}}:

                                Algunos routers y teléfonos del año pasado salen de nuestro catálogo. Hasta que se \
                                agoten cuestan hasta un 40 % menos. Los encuentra en nuestras tiendas y en el portal.

                                {{company}}
                                """, null)));
    }

    MessageTemplate familyTips() {
        return keep(
                "Tips for families",
                ContactPurpose.MARKETING,
                "tips",
                null,
                Set.of(LifeStage.YOUNG_FAMILY, LifeStage.ESTABLISHED_FAMILY),
                Map.of(mail(Locale.ENGLISH), new TemplateText("A home network that children can share", """
                        Hello {{first_name}},

                        three settings make a home network safer for children, and none of them takes longer than two \
                        minutes. We wrote them down in the portal, under Tips.

                        {{company}}
                        """, null)));
    }

    MessageTemplate apologyCall() {
        return keep(
                "Ask what went wrong",
                ContactPurpose.SERVICE,
                null,
                null,
                Set.of(),
                Map.of(new Variant(Channel.PHONE, Locale.ENGLISH), new TemplateText("", """
                        Ask {{name}} what went wrong and what would put it right. Listen first. Promise only what you \
                        can keep, write it down, and say when {{company}} will come back to it.
                        """, null)));
    }

    void treat() {
        treat(
                LifeEventKind.BIRTHDAY,
                0,
                keep(
                        "Birthday wishes",
                        ContactPurpose.COMMUNITY,
                        null,
                        null,
                        Set.of(),
                        Map.of(
                                mail(Locale.ENGLISH),
                                new TemplateText(
                                        "Happy birthday, {{first_name}}!",
                                        "All the best for the new year of your life.",
                                        null),
                                mail(Locale.GERMAN),
                                new TemplateText(
                                        "Herzlichen Glückwunsch, {{first_name}}!",
                                        "Alles Gute zum neuen Lebensjahr.",
                                        null),
                                mail(Locale.of("es")),
                                new TemplateText(
                                        "¡Feliz cumpleaños, {{first_name}}!",
                                        "Le deseamos lo mejor en su nuevo año.",
                                        null))));
        treat(
                LifeEventKind.MOVE,
                14,
                keep(
                        "Your connection moves with you",
                        ContactPurpose.COMMUNITY,
                        null,
                        null,
                        Set.of(),
                        Map.of(mail(Locale.ENGLISH), new TemplateText("Your connection moves with you", """
                        Hello {{first_name}},

                        you told us that you move on {{event_date}}. Tell us the new address in the portal, and your \
                        line works there on the day you arrive.

                        {{company}}
                        """, null))));
    }

    private void treat(LifeEventKind kind, int daysBefore, MessageTemplate template) {
        treatments.keep(new LifeTreatment(
                new TreatmentId(id(template.name() + " treatment")),
                template.name(),
                kind,
                template.id(),
                daysBefore,
                true,
                Revision.NEVER_STORED));
    }

    private MessageTemplate keep(
            String name,
            ContactPurpose purpose,
            @Nullable String topic,
            @Nullable String offerType,
            Set<LifeStage> stages,
            Map<Variant, TemplateText> texts) {
        return templates.keep(
                new MessageTemplate(
                        new TemplateId(id(name)),
                        name,
                        purpose,
                        topic,
                        offerType,
                        stages,
                        new TreeMap<>(texts),
                        Revision.NEVER_STORED),
                author,
                at);
    }

    private static Variant mail(Locale language) {
        return new Variant(Channel.EMAIL, language);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo " + name).getBytes(StandardCharsets.UTF_8));
    }
}
