package org.advocacycrm.web.security;

import java.util.Collection;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who works for the company and is signed in. Two sessions of one account are the same person. */
public record StaffMember(AccountId id, String name, EmailAddress email, Role role) implements UserDetails, Actor {

    private static final long serialVersionUID = 1L;

    @Override
    public String actor() {
        return email.value();
    }

    public boolean may(Role needed) {
        return role.included().contains(needed);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return role.included().stream()
                .map(included -> new SimpleGrantedAuthority("ROLE_" + included.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return email.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffMember member && id.equals(member.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
