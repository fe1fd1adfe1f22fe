package org.advocacycrm.web.frame.language;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The path that a visitor asked for, also where the page that is shown says why it failed. */
public record AskedPath(String value) {

    private static final String PORTAL = "/portal";

    public static AskedPath of(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return new AskedPath(path.substring(request.getContextPath().length()));
    }

    /** Whether customers read what is there. */
    public boolean isOfCustomers() {
        return value.equals(PORTAL) || value.startsWith(PORTAL + "/");
    }
}
