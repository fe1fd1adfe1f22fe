package org.advocacycrm.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers a form that was left open until its session ended, and whoever came through the link in a message, with the
 * sign-in page, everything else with 403.
 */
record PageRefusal(Door door) implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        var signedIn = door.sessions().containsContext(request);
        if (isReaderOfMessage() && !(reason instanceof CsrfException)) {
            door.interrupted().saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + door.signInPage());
        } else if (reason instanceof CsrfException && !signedIn) {
            response.sendRedirect(request.getContextPath() + door.signInPage() + "?expired");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean isReaderOfMessage() {
        var visitor = SecurityContextHolder.getContext().getAuthentication();
        return visitor != null && visitor.getPrincipal() instanceof MessageReader;
    }
}
