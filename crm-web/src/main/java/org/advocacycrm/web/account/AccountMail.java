package org.advocacycrm.web.account;

import java.util.Locale;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.portal.SignInMail;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.mail.Exemption;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.mail.Postman;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The mails about accounts: links in, and the news that a password was changed. */
@Component
public class AccountMail {

    private final Postman postman;
    private final MessageSource messages;
    private final CrmSettings settings;
    private final Company company;

    AccountMail(Postman postman, MessageSource messages, CrmSettings settings, Company company) {
        this.postman = postman;
        this.messages = messages;
        this.settings = settings;
        this.company = company;
    }

    /** Written in the language of the page on which it was asked for. */
    public void signIn(SignInMail mail, Locale language) {
        var link = settings.addressOf("/portal/sign-in/link/" + mail.token().value());
        send(Exemption.SIGN_IN_LINK, mail.to(), "sign-in", language, link, mail.code());
    }

    public void invitation(StaffAccount account, Secret token) {
        var link = settings.addressOf("/invitation/" + token.value());
        send(Exemption.STAFF_ACCOUNT, account.email(), "invitation", Locale.ENGLISH, link, account.name());
    }

    public void passwordChanged(StaffAccount account) {
        var link = settings.addressOf("/sign-in");
        send(Exemption.STAFF_ACCOUNT, account.email(), "password-changed", Locale.ENGLISH, link, account.name());
    }

    private void send(Exemption exemption, EmailAddress to, String kind, Locale language, Object link, String word) {
        Object[] words = {company.name(), link.toString(), word};
        postman.send(Letter.exempt(
                exemption,
                to,
                messages.getMessage("account.mail." + kind + ".subject", words, language),
                messages.getMessage("account.mail." + kind + ".text", words, language)));
    }
}
