package org.advocacycrm.account;

/** Turns passwords into what may be stored, so slowly that guessing does not pay. */
public interface PasswordHashes {

    String hash(String password);

    boolean matches(String password, String hash);
}
