package org.advocacycrm.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** How the API says no: problem documents (RFC 9457) of two fixed types. */
final class ApiRefusals {

    private ApiRefusals() {}

    static void withoutKey(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                "/problems/key-missing",
                "Send a valid API key in the header Authorization: Bearer. Administrators create keys under API keys.");
    }

    static void beyondScope(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                "/problems/key-without-right",
                "This API key does not have the right for this call.");
    }

    private static void write(HttpServletResponse response, HttpStatus status, String type, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("""
                        {"type":"%s","title":"%s","status":%d,"detail":"%s"}
                        """.formatted(type, status.getReasonPhrase(), status.value(), detail)
                .strip());
    }
}
