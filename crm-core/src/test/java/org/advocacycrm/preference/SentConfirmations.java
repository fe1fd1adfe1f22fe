package org.advocacycrm.preference;

import java.util.ArrayList;
import java.util.List;

/** Remembers the links that were mailed. */
public class SentConfirmations implements ConfirmationMail {

    /** A link and the person it was mailed to. */
    public record Sent(CustomerContact recipient, Confirmation confirmation, String token) {}

    private final List<Sent> sent = new ArrayList<>();

    @Override
    public void send(CustomerContact recipient, Confirmation confirmation, String token) {
        sent.add(new Sent(recipient, confirmation, token));
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }
}
