package org.advocacycrm.web.security;

import static org.advocacycrm.web.security.AccessTests.Who.ADMIN;
import static org.advocacycrm.web.security.AccessTests.Who.CUSTOMER;
import static org.advocacycrm.web.security.AccessTests.Who.KEY_WITH_OTHER_RIGHTS;
import static org.advocacycrm.web.security.AccessTests.Who.KEY_WITH_RIGHT;
import static org.advocacycrm.web.security.AccessTests.Who.MANAGER;
import static org.advocacycrm.web.security.AccessTests.Who.STAFF;
import static org.advocacycrm.web.security.AccessTests.Who.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.account.key.KeyRing;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Tries every page and every call of the API as everybody. The table says who may; whatever it does not cover fails, so
 * that nobody adds a page without deciding for whom it is.
 */
@SpringBootTest
@AutoConfigureMockMvc
class AccessTests {

    enum Who {
        STRANGER,
        STAFF,
        MANAGER,
        ADMIN,
        CUSTOMER,
        KEY_WITH_RIGHT,
        KEY_WITH_OTHER_RIGHTS
    }

    private static final Set<Who> EVERYBODY = EnumSet.of(STRANGER, STAFF, MANAGER, ADMIN, CUSTOMER);
    private static final Set<Who> FROM_STAFF = EnumSet.of(STAFF, MANAGER, ADMIN);
    private static final Set<Who> FROM_MANAGER = EnumSet.of(MANAGER, ADMIN);
    private static final Set<Who> ADMINISTRATORS = EnumSet.of(ADMIN);
    private static final Set<Who> CUSTOMERS = EnumSet.of(CUSTOMER);
    private static final Set<Who> PROGRAMS = EnumSet.of(KEY_WITH_RIGHT);
    private static final Set<Who> PROGRAMS_WITH_ANY_RIGHT = EnumSet.of(KEY_WITH_RIGHT, KEY_WITH_OTHER_RIGHTS);
    private static final Set<Who> NOBODY = EnumSet.noneOf(Who.class);

    /** The first line that fits decides. */
    private static final Map<String, Set<Who>> WHO_MAY = table();

    private static Map<String, Set<Who>> table() {
        var table = new LinkedHashMap<String, Set<Who>>();
        table.put("/", FROM_STAFF);
        table.put("/error", NOBODY);
        table.put("/sign-in", EVERYBODY);
        table.put("/setup/{token}", EVERYBODY);
        table.put("/invitation/{token}", EVERYBODY);
        table.put("/mailbox", NOBODY);
        table.put("/mailbox/{name}", NOBODY);
        table.put("/staff/admin/**", ADMINISTRATORS);
        table.put("/staff/imports/**", FROM_MANAGER);
        table.put("/staff/calendars/**", FROM_MANAGER);
        table.put("/staff/templates/**", FROM_MANAGER);
        table.put("/staff/campaigns/**", FROM_MANAGER);
        table.put("/staff/rules/**", FROM_MANAGER);
        table.put("/staff/treatments/**", FROM_MANAGER);
        table.put("/staff/health/**", FROM_MANAGER);
        table.put("/staff/calls/**", FROM_STAFF);
        table.put("/staff/exports/**", FROM_MANAGER);
        table.put("/staff/subscriptions/**", FROM_MANAGER);
        table.put("/staff/views/**", FROM_STAFF);
        table.put("/staff/metrics/**", FROM_STAFF);
        table.put("/staff/{file:.+\\.(?:csv|xlsx|pdf|json)}", FROM_MANAGER);
        table.put("/staff/*/{file:.+\\.(?:csv|xlsx|pdf|json)}", FROM_MANAGER);
        table.put("/staff/*/*/{file:.+\\.(?:csv|xlsx|pdf|json)}", FROM_MANAGER);
        table.put("/staff/stars/new", FROM_MANAGER);
        table.put("/staff/stars/*/verify", FROM_MANAGER);
        table.put("/staff/stars/*/decline", FROM_MANAGER);
        table.put("/staff/stars/*/reopen", FROM_MANAGER);
        table.put("/staff/stars/**", FROM_STAFF);
        table.put("/staff/teams/**", FROM_STAFF);
        for (var part : List.of("targets", "plans", "benchmarks", "annotations", "sign-offs")) {
            table.put("/staff/" + part + "/edit/**", FROM_MANAGER);
            table.put("/staff/" + part + "/**", FROM_STAFF);
        }
        table.put("/staff/account/password", FROM_STAFF);
        table.put("/staff/customers/*/merge", FROM_MANAGER);
        table.put("/staff/customers/*/merge/undo", FROM_MANAGER);
        table.put("/staff/customers/**", FROM_STAFF);
        table.put("/staff/tasks/**", FROM_STAFF);
        table.put("/staff/playbook/edit/**", FROM_MANAGER);
        table.put("/staff/playbook/**", FROM_STAFF);
        table.put("/staff/segments/**", FROM_STAFF);
        table.put("/staff/relationships.csv", FROM_MANAGER);
        table.put("/staff/relationships/**", FROM_STAFF);
        table.put("/staff/stages/statements/edit", FROM_MANAGER);
        table.put("/staff/stages/**", FROM_STAFF);
        table.put("/staff/service-stage", FROM_STAFF);
        table.put("/staff/journeys/edit/**", FROM_MANAGER);
        table.put("/staff/journeys/**", FROM_STAFF);
        table.put("/staff/contacts", FROM_STAFF);
        table.put("/staff/requests/**", FROM_STAFF);
        table.put("/staff/scorecard/**", FROM_STAFF);
        table.put("/portal/sign-in/**", EVERYBODY);
        table.put("/portal/help", EVERYBODY);
        table.put("/portal/privacy", EVERYBODY);
        table.put("/portal/confirm/{token}", EVERYBODY);
        table.put("/portal/unsubscribe/{token}", EVERYBODY);
        table.put("/portal/my-data/keep/{token}", EVERYBODY);
        table.put("/u/{token}", EVERYBODY);
        table.put("/portal/language", EVERYBODY);
        table.put("/portal/m/**", EVERYBODY);
        table.put("/portal/**", CUSTOMERS);
        table.put("/api/v1/openapi/**", PROGRAMS_WITH_ANY_RIGHT);
        table.put("/api/v1/openapi.yaml", PROGRAMS_WITH_ANY_RIGHT);
        table.put("/api/v1/imports/**", PROGRAMS);
        table.put("/api/v1/mappings/**", PROGRAMS);
        table.put("/api/v1/events", PROGRAMS);
        table.put("/api/v1/customers/**", PROGRAMS);
        table.put("/api/v1/contact-decisions/**", PROGRAMS);
        table.put("/api/v1/delivery-reports", PROGRAMS);
        table.put("/api/v1/metrics/**", PROGRAMS);
        table.put("/api/v1/scorecards/**", PROGRAMS);
        return table;
    }

    @Autowired
    private MockMvc browser;

    @Autowired
    private KeyRing keys;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping pages;

    @TestFactory
    Stream<DynamicTest> opensEveryPageToThoseItIsForAndToNobodyElse() {
        return pages.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(pattern -> methodsOf(
                                        mapping.getMethodsCondition().getMethods())
                                .map(method ->
                                        dynamicTest(method + " " + pattern, () -> tryAsEverybody(method, pattern)))))
                .sorted(Comparator.comparing(DynamicTest::getDisplayName));
    }

    @Test
    void showsAStrangerTheSignInPageForAddressesThatDoNotExist() throws Exception {
        assertThat(answer(HttpMethod.GET, "/nothing/here", STRANGER, null).getRedirectedUrl())
                .isEqualTo("/sign-in");
        assertThat(answer(HttpMethod.GET, "/staff/nothing", STRANGER, null).getRedirectedUrl())
                .isEqualTo("/sign-in");
        assertThat(answer(HttpMethod.GET, "/actuator/env", STRANGER, null).getRedirectedUrl())
                .isEqualTo("/sign-in");
        assertThat(answer(HttpMethod.GET, "/actuator/env", ADMIN, null).getStatus())
                .isEqualTo(403);
        assertThat(answer(HttpMethod.GET, "/api/v2/anything", KEY_WITH_RIGHT, Scope.READ)
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void keepsExportsForManagersWhateverTheirNameLooksLike() throws Exception {
        for (var path : List.of(
                "/staff/customers.csv",
                "/staff/scorecard/nps.xlsx",
                "/staff/a/b/c/d.pdf?x=.html",
                "/staff/customers.CSV")) {
            assertThat(answer(HttpMethod.GET, path, STAFF, null).getStatus())
                    .as(path)
                    .isEqualTo(403);
            assertThat(answer(HttpMethod.GET, path, MANAGER, null).getStatus())
                    .as(path)
                    .isNotEqualTo(403);
        }
    }

    @Test
    void answersAProgramWithoutAKeyWithAProblemDocument() throws Exception {
        var answer = answer(HttpMethod.GET, "/api/v1/metrics/nps", STRANGER, null);

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.getContentAsString()).contains("\"type\":\"/problems/key-missing\"", "\"status\":401");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        var form = request(HttpMethod.POST, "/staff/admin/keys").with(user(People.admin()));

        var answer = browser.perform(form.param("name", "x")).andReturn().getResponse();

        assertThat(answer.getStatus()).isIn(302, 403);
        assertThat(keys.all()).noneMatch(key -> key.name().equals("x"));
    }

    private void tryAsEverybody(HttpMethod method, String pattern) throws Exception {
        var allowed = decisionFor(pattern);
        var path = asFile(pattern)
                .replaceAll("/\\*\\*$", "/x")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var seen = new EnumMap<Who, Integer>(Who.class);
        var reached = EnumSet.noneOf(Who.class);
        for (var who : whoComesTo(pattern)) {
            if (allowed.contains(who) && !method.equals(HttpMethod.GET)) {
                continue; // would do what the page does; its own tests do
            }
            var answer = answer(method, path, who, scopeOf(pattern));
            seen.put(who, answer.getStatus());
            if (!isTurnedAway(answer) || isAStepOfSigningIn(path, answer)) {
                reached.add(who);
            }
        }
        var expected = seen.keySet().stream().filter(allowed::contains).collect(Collectors.toSet());
        assertThat(reached).as("%s %s answered %s", method, path, seen).isEqualTo(expected);
    }

    private static Set<Who> decisionFor(String pattern) {
        var parser = new PathPatternParser();
        var sample = PathContainer.parsePath(asFile(pattern).replaceAll("[{}*]", "x"));
        return WHO_MAY.entrySet().stream()
                .filter(line -> parser.parse(line.getKey()).matches(sample))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError("Decide who may open " + pattern));
    }

    /** A pattern such as {@code /staff/scorecard.{format}} with a format. */
    private static String asFile(String pattern) {
        return pattern.replaceAll("\\.\\{[^}]+}", ".csv");
    }

    private static List<Who> whoComesTo(String pattern) {
        var who = new ArrayList<>(EVERYBODY);
        if (pattern.startsWith("/api/")) {
            who.addAll(List.of(KEY_WITH_RIGHT, KEY_WITH_OTHER_RIGHTS));
        }
        return who;
    }

    private static Scope scopeOf(String pattern) {
        if (Stream.of("/api/v1/imports", "/api/v1/mappings", "/api/v1/events").anyMatch(pattern::startsWith)) {
            return Scope.IMPORT;
        }
        if (pattern.startsWith("/api/v1/contact-decisions") || pattern.startsWith("/api/v1/delivery-reports")) {
            return Scope.CONTACTS;
        }
        return pattern.endsWith("/preferences") ? Scope.PREFERENCES : Scope.READ;
    }

    /** Turned away means: sent to sign in, or told that a key or a right is missing. */
    private static boolean isTurnedAway(MockHttpServletResponse answer) {
        var redirected = answer.getRedirectedUrl();
        return answer.getStatus() == 401
                || answer.getStatus() == 403
                || (redirected != null && (redirected.equals("/sign-in") || redirected.equals("/portal/sign-in")));
    }

    /** Somebody who comes to a later step first is sent to the first step, as anybody would be. */
    private static boolean isAStepOfSigningIn(String path, MockHttpServletResponse answer) {
        return path.startsWith("/portal/sign-in/") && answer.getStatus() == 302;
    }

    private MockHttpServletResponse answer(HttpMethod method, String path, Who who, @Nullable Scope scope)
            throws Exception {
        var request = request(method, path).with(csrf());
        try {
            return browser.perform(as(who, request, scope == null ? Scope.READ : scope))
                    .andReturn()
                    .getResponse();
        } catch (ServletException brokenPage) {
            // It was reached, which is all that counts here.
            var answer = new MockHttpServletResponse();
            answer.setStatus(500);
            return answer;
        }
    }

    private MockHttpServletRequestBuilder as(Who who, MockHttpServletRequestBuilder request, Scope scope) {
        return switch (who) {
            case STRANGER -> request;
            case STAFF -> request.with(user(People.staff()));
            case MANAGER -> request.with(user(People.manager()));
            case ADMIN -> request.with(user(People.admin()));
            case CUSTOMER -> request.with(user(People.customer(new CustomerId(UUID.randomUUID()))));
            case KEY_WITH_RIGHT -> withKey(request, EnumSet.of(scope));
            case KEY_WITH_OTHER_RIGHTS -> withKey(request, EnumSet.complementOf(EnumSet.of(scope)));
        };
    }

    private MockHttpServletRequestBuilder withKey(MockHttpServletRequestBuilder request, Set<Scope> scopes) {
        var key = keys.make("test", scopes, new EmailAddress("ada@example.com"));
        return request.header("Authorization", "Bearer " + key.value());
    }

    private static Stream<HttpMethod> methodsOf(Set<RequestMethod> methods) {
        return methods.isEmpty() ? Stream.of(HttpMethod.GET) : methods.stream().map(RequestMethod::asHttpMethod);
    }
}
