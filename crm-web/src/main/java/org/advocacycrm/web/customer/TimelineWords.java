package org.advocacycrm.web.customer;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.advocacycrm.directory.Happening;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** What the records say that happened with a customer. */
record TimelineWords(Words words) {

    static String anchor(Object id) {
        return "r-" + id;
    }

    TimelineEntry entry(Happening happening) {
        return switch (happening) {
            case Happening.Answered answer ->
                new TimelineEntry(
                        anchor(answer.id()),
                        answer.at(),
                        "message-circle",
                        words.name("happening", answer.kind()),
                        title(answer),
                        details(answer),
                        answer.comment(),
                        null,
                        answer.isPraise() ? star(answer) : null);
            case Happening.CaseOpened opened -> entry(opened, "clipboard-list", title(opened), details(opened), null);
            case Happening.Bought bought ->
                entry(
                        bought,
                        "shopping-cart",
                        words.say("happened.bought", money(bought.amount(), bought.currency()), bought.items()),
                        given(bought.items() == 1 ? bought.product() : null),
                        null);
            case Happening.ContractBegan contract ->
                entry(contract, "file-text", title(contract), details(contract), null);
            case Happening.Mentioned mention ->
                entry(
                        mention,
                        "speakerphone",
                        words.say("happened.mentioned", mention.site()),
                        given(sentiment(mention.sentiment())),
                        mention.text());
            case Happening.Referred referral ->
                entry(
                        referral,
                        "users",
                        referral.name() == null
                                ? words.say("happened.referred")
                                : words.say("happened.referred-name", referral.name()),
                        given(
                                referral.convertedOn() == null
                                        ? null
                                        : words.say(
                                                "happened.converted",
                                                words.dates()
                                                        .day(referral.convertedOn())
                                                        .text())),
                        null);
        };
    }

    private TimelineEntry entry(
            Happening happening, String icon, String title, List<String> details, @Nullable String quote) {
        return new TimelineEntry(
                anchor(happening.id()),
                happening.at(),
                icon,
                words.name("happening", happening.kind()),
                title,
                details,
                quote,
                null,
                null);
    }

    private TimelineEntry.Deed star(Happening.Answered answer) {
        return new TimelineEntry.Deed(
                "/staff/stars/praise", "answer", answer.id().toString(), words.say("star.make"));
    }

    private String title(Happening.Answered answer) {
        var question = words.name("question", answer.question());
        return answer.score() == null
                ? words.say("happened.skipped", question)
                : words.say("happened.answered", question, answer.score(), answer.scaleMax());
    }

    private List<String> details(Happening.Answered answer) {
        return given(
                answer.area() == null ? null : words.name("area", answer.area()),
                answer.touchpoint(),
                answer.channel());
    }

    private String title(Happening.CaseOpened opened) {
        return words.say(opened.complaint() ? "happened.complaint" : "happened.case", opened.category());
    }

    private List<String> details(Happening.CaseOpened opened) {
        var end = opened.resolvedAt();
        return given(
                opened.major() ? words.say("case.major") : null,
                end == null
                        ? words.say("case.open")
                        : words.say("case.resolved", words.figures().duration(Duration.between(opened.at(), end))),
                words.say("case.contacts", opened.contacts(), opened.handovers(), opened.reopenings()),
                opened.channel(),
                opened.externalId());
    }

    private String title(Happening.ContractBegan contract) {
        return words.say(
                "happened.contract", contract.externalId(), money(contract.annualValue(), contract.currency()));
    }

    private List<String> details(Happening.ContractBegan contract) {
        var due = words.dates().day(contract.dueOn()).text();
        var decided = contract.decidedOn() == null
                ? due
                : words.dates().day(contract.decidedOn()).text();
        return given(
                switch (contract.outcome()) {
                    case OPEN -> words.say("contract.open", due);
                    case RENEWED -> words.say("contract.renewed", decided);
                    case LOST -> words.say("contract.lost", decided);
                },
                contract.renewedValue() == null
                        ? null
                        : words.say("contract.renewed-value", money(contract.renewedValue(), contract.currency())));
    }

    private @Nullable String sentiment(@Nullable Double sentiment) {
        return sentiment == null ? null : words.say("happened.sentiment", words.signed(sentiment, 1));
    }

    private String money(BigDecimal amount, String currency) {
        return currency + "\u00a0" + words.figures().decimal(amount, 2);
    }

    private static List<String> given(@Nullable String... details) {
        return Stream.of(details)
                .<String>mapMulti((detail, sink) -> {
                    if (detail != null && !detail.isBlank()) {
                        sink.accept(detail);
                    }
                })
                .toList();
    }
}
