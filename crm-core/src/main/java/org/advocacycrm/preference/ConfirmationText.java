package org.advocacycrm.preference;

/** Sends a customer the code that confirms opt-ins on the phone. */
public interface ConfirmationText {

    void send(CustomerContact recipient, String code);
}
