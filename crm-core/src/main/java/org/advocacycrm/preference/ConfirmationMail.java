package org.advocacycrm.preference;

/** Sends a customer the link that confirms opt-ins. */
public interface ConfirmationMail {

    void send(CustomerContact recipient, Confirmation confirmation, String token);
}
