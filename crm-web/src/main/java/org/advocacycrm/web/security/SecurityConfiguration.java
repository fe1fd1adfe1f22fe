package org.advocacycrm.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Three doors – API, portal, staff – that open to different people; {@link AccessRules} says who may go where. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(AccessRules::api)
                .headers(SecurityHeaders::on)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(ApiRefusals::withoutKey)
                        .accessDeniedHandler(ApiRefusals::beyondScope))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain portalDoor(HttpSecurity http) {
        return http.securityMatcher("/portal", "/portal/**")
                .authorizeHttpRequests(AccessRules::portal)
                .headers(SecurityHeaders::on)
                .securityContext(context -> context.securityContextRepository(portalSessions()))
                .requestCache(cache -> cache.requestCache(portalRequests()))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/portal/sign-in")))
                .logout(signOut -> signOut.logoutUrl("/portal/sign-out").logoutSuccessUrl("/portal/sign-in?signed-out"))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain staffDoor(HttpSecurity http) {
        return http.authorizeHttpRequests(AccessRules::staff)
                .headers(SecurityHeaders::on)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .logout(signOut -> signOut.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .build();
    }

    /** Turns away everybody: people are signed in by the sign-in pages, programs by their key. */
    @Bean
    AuthenticationManager nobody() {
        return attempt -> {
            throw new AuthenticationException("There is no other way in.") {
                private static final long serialVersionUID = 1L;
            };
        };
    }

    /** The portal remembers its customers apart from staff, so that one browser may be signed in to both. */
    private static HttpSessionSecurityContextRepository portalSessions() {
        var sessions = new HttpSessionSecurityContextRepository();
        sessions.setSpringSecurityContextKey("PORTAL_SECURITY_CONTEXT");
        return sessions;
    }

    private static HttpSessionRequestCache portalRequests() {
        var requests = new HttpSessionRequestCache();
        requests.setSessionAttrName("PORTAL_SAVED_REQUEST");
        return requests;
    }
}
