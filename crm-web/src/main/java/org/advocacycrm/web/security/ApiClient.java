package org.advocacycrm.web.security;

import java.util.Set;
import org.advocacycrm.account.key.Scope;

/** A program that called the API with a key of the given name. */
public record ApiClient(String name, Set<Scope> scopes) implements Actor {

    public ApiClient {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String actor() {
        return "key:" + name;
    }
}
