package org.advocacycrm.web.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.web.security.OpenDoors;
import org.advocacycrm.web.security.People;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a browser of a test in by the badge it shows, so that only the tests of sign-in need to sign in. */
@TestConfiguration(proxyBeanMethods = false)
class Badges {

    static final String HEADER = "X-Test-Badge";

    @Bean
    FilterRegistrationBean<Reader> badgeReader() {
        var registration = new FilterRegistrationBean<>(new Reader());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    static class Reader extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var badge = request.getHeader(HEADER);
            if (badge != null) {
                read(badge, request, response);
            }
            chain.doFilter(request, response);
        }

        private static void read(String badge, HttpServletRequest request, HttpServletResponse response) {
            switch (badge) {
                case "ADMIN" -> OpenDoors.letIn(People.admin(), request, response);
                case "MANAGER" -> OpenDoors.letIn(People.manager(), request, response);
                case "STAFF" -> OpenDoors.letIn(People.staff(), request, response);
                default -> OpenDoors.letIn(People.customer(new CustomerId(UUID.fromString(badge))), request, response);
            }
        }
    }
}
