package org.advocacycrm.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.advocacycrm.account.AccountId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.RegisterSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.stereotype.Component;

/** Lets people in who have proved who they are, and shows out those who may no longer stay. */
@Component
public class Doorkeeper {

    private final SessionAuthenticationStrategy newSession = new CompositeSessionAuthenticationStrategy(List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));
    private final SessionAuthenticationStrategy knownSession;
    private final SessionRegistry registry;

    Doorkeeper(SessionRegistry registry) {
        this.registry = registry;
        this.knownSession = new RegisterSessionAuthenticationStrategy(registry);
    }

    /** Signs the person in and returns the view that leads to the page they wanted. */
    public String admit(StaffMember member, HttpServletRequest request, HttpServletResponse response) {
        var authentication = authenticate(member, Door.STAFF, request, response);
        knownSession.onAuthentication(authentication, request, response);
        return wantedPage(Door.STAFF, request, response);
    }

    /** Signs the customer in and returns the view that leads to the page they wanted. */
    public String admit(PortalCustomer customer, HttpServletRequest request, HttpServletResponse response) {
        authenticate(customer, Door.PORTAL, request, response);
        return wantedPage(Door.PORTAL, request, response);
    }

    /** Lets somebody see what the link in a message is for, unless the same customer is signed in for more. */
    public void admit(MessageReader reader, HttpServletRequest request, HttpServletResponse response) {
        var present = SecurityContextHolder.getContext().getAuthentication();
        var isIn = present != null
                && present.getPrincipal() instanceof PortalCustomer customer
                && customer.customer().equals(reader.customer());
        if (!isIn) {
            authenticate(reader, Door.PORTAL, request, response);
        }
    }

    /** Ends all sessions of the account, whose rights or password are no longer what they were. */
    public void showOut(AccountId account) {
        registry.getAllPrincipals().stream()
                .filter(principal ->
                        principal instanceof StaffMember member && member.id().equals(account))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    private UsernamePasswordAuthenticationToken authenticate(
            UserDetails principal, Door door, HttpServletRequest request, HttpServletResponse response) {
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        newSession.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        door.sessions().saveContext(context, request, response);
        return authentication;
    }

    private static String wantedPage(Door door, HttpServletRequest request, HttpServletResponse response) {
        var interrupted = door.interrupted().getRequest(request, response);
        door.interrupted().removeRequest(request, response);
        return "redirect:"
                + (interrupted instanceof DefaultSavedRequest saved ? pathOf(saved, request) : door.firstPage());
    }

    private static String pathOf(DefaultSavedRequest saved, HttpServletRequest request) {
        var path = Objects.requireNonNull(saved.getRequestURI())
                .substring(request.getContextPath().length());
        return saved.getQueryString() == null ? path : path + "?" + saved.getQueryString();
    }
}
