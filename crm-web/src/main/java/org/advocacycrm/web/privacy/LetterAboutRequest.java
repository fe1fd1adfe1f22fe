package org.advocacycrm.web.privacy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.mail.Exemption;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.mail.Postman;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.RequestMail;
import org.advocacycrm.privacy.RequestStep;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.language.Languages;
import org.advocacycrm.web.settings.CrmSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to customers about their requests, in their language. */
@Component
class LetterAboutRequest implements RequestMail {

    private final Postman postman;
    private final MessageSource texts;
    private final Company company;
    private final CrmSettings settings;

    LetterAboutRequest(Postman postman, MessageSource texts, Company company, CrmSettings settings) {
        this.postman = postman;
        this.texts = texts;
        this.company = company;
        this.settings = settings;
    }

    @Override
    public void tell(CustomerContact customer, DataRequest request, @Nullable Secret cancel) {
        Optional.ofNullable(customer.email())
                .ifPresent(address -> postman.send(Letter.toCustomer(
                        customer.customer(), address, subject(customer, request), text(customer, request, cancel))));
    }

    @Override
    public void tellErased(CustomerContact asKnownBefore, DataRequest request) {
        var language = language(asKnownBefore);
        Optional.ofNullable(asKnownBefore.email())
                .ifPresent(address -> postman.send(Letter.exempt(
                        Exemption.ERASED,
                        address,
                        subject(asKnownBefore, request),
                        say("privacy.mail.erased", language, asKnownBefore.name(), company.name()))));
    }

    private String subject(CustomerContact customer, DataRequest request) {
        return say("privacy.mail.subject", language(customer), company.name(), request.reference());
    }

    private String text(CustomerContact customer, DataRequest request, @Nullable Secret cancel) {
        var language = language(customer);
        var dates = Dates.in(language, Optional.ofNullable(customer.zone()).orElse(company.zone()));
        return say(
                "privacy.mail.text",
                language,
                customer.name(),
                say("privacy.kind." + request.kind(), language),
                request.reference(),
                happened(request, dates, cancel, language),
                settings.baseUrl() + "/portal/my-data/requests",
                company.name());
    }

    private String happened(DataRequest request, Dates dates, @Nullable Secret cancel, Locale language) {
        var step = request.steps().getLast();
        Instant eraseAt = request.eraseAt();
        if (cancel != null && eraseAt != null) {
            return say(
                    "privacy.mail.erasure",
                    language,
                    dates.moment(eraseAt).text(),
                    settings.baseUrl() + "/portal/my-data/keep/" + cancel.value());
        }
        return say(
                "privacy.mail.step." + step.kind(),
                language,
                dates.day(request.dueOn()).text(),
                step.kind() == RequestStep.Kind.RECEIVED ? request.words() : step.text());
    }

    private static Locale language(CustomerContact customer) {
        return Languages.toWriteIn(customer.locale());
    }

    private String say(String code, Locale language, Object... arguments) {
        return texts.getMessage(code, arguments, language);
    }
}
