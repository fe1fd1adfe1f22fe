package org.advocacycrm.mail;

/** Takes letters away. Whether and when they arrive shows neither in an answer nor in its time. */
public interface Postman {

    void send(Letter letter);
}
