package org.advocacycrm.web.security;

import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import org.advocacycrm.account.key.KeyRing;
import org.advocacycrm.web.settings.DemoMode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Four doors – API, one click, portal, staff – that open to different people; {@link AccessRules} says who may go where. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final int ANY_NUMBER = -1;

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http, KeyRing keys) {
        return http.securityMatcher("/api/**")
                .addFilterBefore(new ApiKeyFilter(keys), AnonymousAuthenticationFilter.class)
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

    /** What mail programs post to: nobody signs in there, and nothing is remembered. */
    @Bean
    @Order(2)
    SecurityFilterChain oneClickDoor(HttpSecurity http) {
        return http.securityMatcher("/u/*")
                .authorizeHttpRequests(AccessRules::oneClick)
                .headers(SecurityHeaders::on)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain portalDoor(HttpSecurity http) {
        return openedBy(Door.PORTAL, http.securityMatcher("/portal", "/portal/**"))
                .authorizeHttpRequests(AccessRules::portal)
                .logout(signOut -> signOut.logoutUrl("/portal/sign-out").logoutSuccessUrl("/portal/sign-in?signed-out"))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain staffDoor(HttpSecurity http, DemoMode demo, SessionRegistry registry) {
        return openedBy(Door.STAFF, http)
                .authorizeHttpRequests(rules -> AccessRules.staff(rules, demo.mailboxOpen()))
                .sessionManagement(sessions -> sessions.maximumSessions(ANY_NUMBER)
                        .sessionRegistry(registry)
                        .expiredUrl(Door.STAFF.signInPage() + "?ended"))
                .logout(signOut -> signOut.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .build();
    }

    /** Knows who is signed in, so that somebody who loses a right loses it at once. */
    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** Watches no filter at work: nobody reads such times, and they cost programs that ask before every contact. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Turns away everybody: people are let in by the sign-in pages, programs by their key. */
    @Bean
    AuthenticationManager nobody() {
        return attempt -> {
            throw new BadCredentialsException("There is no other way in.");
        };
    }

    private static HttpSecurity openedBy(Door door, HttpSecurity http) {
        var signIn = new LoginUrlAuthenticationEntryPoint(door.signInPage());
        return http.headers(SecurityHeaders::on)
                .securityContext(context -> context.securityContextRepository(door.sessions()))
                .requestCache(cache -> cache.requestCache(door.interrupted()))
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                                new HxRefreshHeaderAuthenticationEntryPoint(), Door::isByHtmx)
                        .defaultAuthenticationEntryPointFor(signIn, AnyRequestMatcher.INSTANCE)
                        .accessDeniedHandler(new PageRefusal(door)));
    }
}
