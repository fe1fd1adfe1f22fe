package org.advocacycrm.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;

/** Lets people of tests in without asking who they are. */
public final class OpenDoors {

    private OpenDoors() {}

    public static void letIn(StaffMember member, HttpServletRequest request, HttpServletResponse response) {
        letIn(member, Door.STAFF, request, response);
    }

    public static void letIn(PortalCustomer customer, HttpServletRequest request, HttpServletResponse response) {
        letIn(customer, Door.PORTAL, request, response);
    }

    private static void letIn(UserDetails person, Door door, HttpServletRequest request, HttpServletResponse response) {
        if (!door.sessions().containsContext(request)) {
            var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
            door.sessions().saveContext(new SecurityContextImpl(signedIn), request, response);
        }
    }
}
