package org.advocacycrm.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The two doors for people. The portal remembers its visitors apart from staff, so that one browser may be signed in to
 * both and neither counts for the other.
 */
final class Door {
    static final Door STAFF = new Door("STAFF", "/sign-in", "/staff/customers");
    static final Door PORTAL = new Door("PORTAL", "/portal/sign-in", "/portal");

    private final String signInPage;
    private final String firstPage;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache interrupted = new HttpSessionRequestCache();

    private Door(String name, String signInPage, String firstPage) {
        this.signInPage = signInPage;
        this.firstPage = firstPage;
        sessions.setSpringSecurityContextKey(name + "_SECURITY_CONTEXT");
        interrupted.setSessionAttrName(name + "_INTERRUPTED_REQUEST");
        interrupted.setRequestMatcher(request -> request.getMethod().equals("GET") && !isByHtmx(request));
    }

    /** Asked for a part of a page, so that the answer must not be another page. */
    static boolean isByHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    String signInPage() {
        return signInPage;
    }

    String firstPage() {
        return firstPage;
    }

    HttpSessionSecurityContextRepository sessions() {
        return sessions;
    }

    /** What somebody wanted to see before they were asked to sign in. */
    HttpSessionRequestCache interrupted() {
        return interrupted;
    }
}
