package org.advocacycrm.web.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.advocacycrm.account.key.Scope;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may open which address: all of it, in one place. Whatever is not named here is open to nobody. */
final class AccessRules {

    static final String[] PUBLIC_FILES = {
        "/css/**", "/js/**", "/vendor/**", "/img/**", "/fonts/**", "/favicon.ico", "/favicon.svg", "/robots.txt"
    };

    /** Who came through the link in a message. */
    static final String MESSAGE_READER = "MESSAGE_READER";

    private static final RequestMatcher EXPORTS =
            new RegexRequestMatcher("/staff/[^?]*\\.(csv|xlsx|pdf|json)(\\?.*)?", null, true);

    private AccessRules() {}

    static void staff(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            boolean mailboxOpen) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
        rules.requestMatchers(PUBLIC_FILES).permitAll();
        rules.requestMatchers("/sign-in", "/setup/**", "/invitation/**").permitAll();
        rules.requestMatchers(GET, "/actuator/health").permitAll();
        if (mailboxOpen) {
            rules.requestMatchers(GET, "/mailbox", "/mailbox/*").permitAll();
        }
        rules.requestMatchers("/staff/admin/**").hasRole("ADMIN");
        rules.requestMatchers(
                        "/staff/imports/**",
                        "/staff/calendars/**",
                        "/staff/exports/**",
                        "/staff/subscriptions/**",
                        "/staff/templates/**",
                        "/staff/campaigns/**",
                        "/staff/treatments/**",
                        "/staff/health/**",
                        "/staff/rules/**",
                        "/staff/stages/statements/edit",
                        "/staff/journeys/edit/**")
                .hasRole("MANAGER");
        rules.requestMatchers("/staff/customers/*/merge", "/staff/customers/*/merge/undo")
                .hasRole("MANAGER");
        rules.requestMatchers(
                        "/staff/stars/new", "/staff/stars/*/verify", "/staff/stars/*/decline", "/staff/stars/*/reopen")
                .hasRole("MANAGER");
        rules.requestMatchers(
                        "/staff/targets/edit/**",
                        "/staff/plans/edit/**",
                        "/staff/benchmarks/edit/**",
                        "/staff/annotations/edit/**",
                        "/staff/sign-offs/edit/**",
                        "/staff/playbook/edit/**")
                .hasRole("MANAGER");
        rules.requestMatchers(EXPORTS).hasRole("MANAGER");
        rules.requestMatchers("/", "/staff", "/staff/**").hasRole("STAFF");
        rules.anyRequest().denyAll();
    }

    static void oneClick(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
        rules.anyRequest().permitAll();
    }

    static void portal(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
        rules.requestMatchers("/portal/sign-in", "/portal/sign-in/**").permitAll();
        rules.requestMatchers(GET, "/portal/help", "/portal/privacy").permitAll();
        rules.requestMatchers(POST, "/portal/language").permitAll();
        rules.requestMatchers("/portal/confirm/*", "/portal/my-data/keep/*").permitAll();
        rules.requestMatchers(GET, "/portal/unsubscribe/*").permitAll();
        rules.requestMatchers(GET, "/portal/m/*", "/portal/m/*/why").permitAll();
        rules.requestMatchers("/portal/preferences", "/portal/preferences/**").hasAnyRole("CUSTOMER", MESSAGE_READER);
        rules.requestMatchers(GET, "/portal/contacts/*").hasAnyRole("CUSTOMER", MESSAGE_READER);
        rules.requestMatchers("/portal", "/portal/**").hasRole("CUSTOMER");
        rules.anyRequest().denyAll();
    }

    static void api(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
        rules.requestMatchers("/api/v1/imports/**", "/api/v1/mappings/**", "/api/v1/events")
                .hasAuthority(authority(Scope.IMPORT));
        rules.requestMatchers("/api/v1/customers/*/preferences").hasAuthority(authority(Scope.PREFERENCES));
        rules.requestMatchers("/api/v1/contact-decisions/**", "/api/v1/delivery-reports")
                .hasAuthority(authority(Scope.CONTACTS));
        rules.requestMatchers(GET, "/api/v1/customers/**").hasAuthority(authority(Scope.READ));
        rules.requestMatchers(GET, "/api/v1/metrics/**", "/api/v1/scorecards/**")
                .hasAuthority(authority(Scope.READ));
        rules.requestMatchers(GET, "/api/v1/openapi/**", "/api/v1/openapi.yaml")
                .hasAnyAuthority(Arrays.stream(Scope.values())
                        .map(AccessRules::authority)
                        .toArray(String[]::new));
        rules.anyRequest().denyAll();
    }

    static String authority(Scope scope) {
        return "SCOPE_" + scope.name();
    }
}
