package org.advocacycrm.web.preference;

import java.util.Optional;
import java.util.stream.Collectors;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.mail.Postman;
import org.advocacycrm.preference.Confirmation;
import org.advocacycrm.preference.ConfirmationMail;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.language.Languages;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mail that asks to confirm opt-ins. */
@Component
class LetterOfConfirmation implements ConfirmationMail {

    private final Postman postman;
    private final MessageSource texts;
    private final Company company;
    private final CrmSettings settings;

    LetterOfConfirmation(Postman postman, MessageSource texts, Company company, CrmSettings settings) {
        this.postman = postman;
        this.texts = texts;
        this.company = company;
        this.settings = settings;
    }

    @Override
    public void send(CustomerContact recipient, Confirmation confirmation, String token) {
        var speech = new Speech(texts, Languages.toWriteIn(recipient.locale()));
        var purposes = confirmation.uses().stream()
                .map(use -> "- " + speech.say("preference.use." + use.purpose()) + ": "
                        + speech.say("preference.use." + use.purpose() + ".hint"))
                .collect(Collectors.joining("\n"));
        var zone = Optional.ofNullable(recipient.zone()).orElse(company.zone());
        var until = Dates.in(speech.language(), zone).moment(confirmation.expiresAt());
        var link = settings.baseUrl() + "/portal/confirm/" + token;
        Optional.ofNullable(recipient.email())
                .ifPresent(address -> postman.send(Letter.toCustomer(
                        recipient.customer(),
                        address,
                        speech.say("preference.mail.subject", company.name()),
                        speech.say(
                                "preference.mail.text",
                                recipient.name(),
                                company.name(),
                                purposes,
                                link,
                                until.text()))));
    }
}
