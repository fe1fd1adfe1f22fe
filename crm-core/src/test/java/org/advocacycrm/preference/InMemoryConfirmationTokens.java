package org.advocacycrm.preference;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tokens kept for the length of a test. */
public class InMemoryConfirmationTokens implements ConfirmationTokens {

    private final Map<String, Confirmation> unused = new HashMap<>();
    private int issued;

    @Override
    public String issue(Confirmation confirmation) {
        var token = "token-" + ++issued;
        unused.put(token, confirmation);
        return token;
    }

    @Override
    public Optional<Confirmation> find(String token) {
        return Optional.ofNullable(unused.get(token));
    }

    @Override
    public boolean use(String token, Instant at) {
        return unused.remove(token) != null;
    }
}
