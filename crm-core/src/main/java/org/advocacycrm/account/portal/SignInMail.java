package org.advocacycrm.account.portal;

import org.advocacycrm.account.token.Secret;
import org.advocacycrm.mail.EmailAddress;

/** What a customer who wants to sign in has to be sent: a link with the token, and a code to type instead. */
public record SignInMail(EmailAddress to, Secret token, String code) {

    @Override
    public String toString() {
        return "sign-in mail to " + to.masked();
    }
}
