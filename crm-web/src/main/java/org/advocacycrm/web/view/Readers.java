package org.advocacycrm.web.view;

import java.util.Optional;
import org.advocacycrm.view.ViewReader;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who reads views. */
final class Readers {

    private Readers() {}

    static ViewReader of(StaffMember member) {
        return new ViewReader(member.id(), member.role());
    }

    /** Whoever is signed in as staff. */
    static Optional<ViewReader> present() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(StaffMember.class::isInstance)
                .map(StaffMember.class::cast)
                .map(Readers::of);
    }
}
