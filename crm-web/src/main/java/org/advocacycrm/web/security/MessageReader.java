package org.advocacycrm.web.security;

import java.util.Collection;
import java.util.List;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody who came through the signed link in a message, which may have been passed on: may see and change what the
 * customer is sent, and why that message came, and nothing else.
 */
public record MessageReader(CustomerId customer, ContactId message) implements PortalVisitor {

    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + AccessRules.MESSAGE_READER));
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return actor();
    }
}
