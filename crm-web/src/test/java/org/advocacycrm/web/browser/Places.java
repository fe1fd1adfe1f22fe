package org.advocacycrm.web.browser;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All pages there are. Whoever adds a page adds it here. */
final class Places {

    /** Calls, files, the failure page (visited by failing), and an address that leads elsewhere. */
    static final Pattern NOT_A_PAGE = Pattern.compile(
            "/|/error|/u/.*|/api/.*|/v3/.*|.*\\.(csv|json|xlsx|yaml|txt|zip)|.*\\{extension:.*|.*/file");

    static final List<String> VISITED_ON_THE_WAY = List.of(
            "/portal/sign-in/sent",
            "/mailbox/mail",
            "/staff/admin/outbox/mail",
            "/portal/sign-in/link/token",
            "/portal/sign-in/choose",
            "/staff/imports/import",
            "/staff/exports/export",
            "/staff/templates/template",
            "/staff/campaigns/campaign",
            "/staff/campaigns/campaign/customers",
            "/staff/treatments/treatment",
            "/portal/life-events/event",
            "/portal/preferences/code",
            "/portal/contacts/contact");

    record Place(String path, String visitor, int status) {

        @Override
        public String toString() {
            return visitor + " at " + path;
        }
    }

    static Stream<Place> all() {
        return Stream.of(
                new Place("/sign-in", "STRANGER", 200),
                new Place("/mailbox", "STRANGER", 200),
                new Place("/setup/no-such-token", "STRANGER", 410),
                new Place("/invitation/no-such-token", "STRANGER", 410),
                new Place("/staff/customers", "STAFF", 200),
                new Place("/staff/customers?q=no-such-customer", "STAFF", 200),
                new Place("/staff/customers/{customer}", "STAFF", 200),
                new Place("/staff/customers/{customer}/health", "STAFF", 200),
                new Place("/staff/customers/{customer}/contacts", "STAFF", 200),
                new Place("/staff/customers/{customer}/what-if", "STAFF", 200),
                new Place(
                        "/staff/customers/{customer}/what-if?purpose=MARKETING&channel=&when=2026-11-27T18:00",
                        "STAFF",
                        200),
                new Place("/staff/customers/{customer}/notes", "STAFF", 200),
                new Place("/staff/customers/{customer}/tasks", "STAFF", 200),
                new Place("/staff/customers/{customer}/ties?q=a", "STAFF", 200),
                new Place("/staff/tasks", "STAFF", 200),
                new Place("/staff/customers?peek={customer}&owner=me,nobody", "STAFF", 200),
                new Place("/staff/customers/bulk?query=&customer={customer}", "MANAGER", 200),
                new Place("/staff/customers/changes", "STAFF", 200),
                new Place("/staff/customers/{customer}/merge?q=a", "MANAGER", 200),
                new Place("/staff/contacts", "STAFF", 200),
                new Place("/staff/segments", "STAFF", 200),
                new Place("/staff/segments?from=1990-01-31&to=1990-06-30", "STAFF", 200),
                new Place("/staff/segments/moves?was=neutral&is=supporter", "STAFF", 200),
                new Place("/staff/stages", "STAFF", 200),
                new Place("/staff/stages?segment=advocate&tier=top", "STAFF", 200),
                new Place("/staff/stages/customers?stage=integration", "STAFF", 200),
                new Place("/staff/stages/of/{customer}", "STAFF", 200),
                new Place("/staff/stages/of/{customer}/gate", "STAFF", 200),
                new Place("/staff/stages/of/{customer}/statements/01994000-0000-7000-8000-000000000102", "STAFF", 200),
                new Place("/staff/stages/statements", "STAFF", 200),
                new Place("/staff/stages/statements/edit", "MANAGER", 200),
                new Place("/staff/journeys", "MANAGER", 200),
                new Place("/staff/journeys/01994000-0000-7000-8000-00000000a000", "MANAGER", 200),
                new Place("/staff/journeys/01994000-0000-7000-8000-00000000a000?customer={customer}", "STAFF", 200),
                new Place(
                        "/staff/journeys/01994000-0000-7000-8000-00000000a000/steps/01994000-0000-7000-8000-00000000a301",
                        "STAFF",
                        200),
                new Place("/staff/journeys/01994000-0000-7000-8000-00000000a000/versions", "STAFF", 200),
                new Place("/staff/journeys/edit/01994000-0000-7000-8000-00000000a000", "MANAGER", 200),
                new Place(
                        "/staff/journeys/edit/01994000-0000-7000-8000-00000000a000/01994000-0000-7000-8000-00000000a301",
                        "MANAGER",
                        200),
                new Place("/staff/scorecard", "MANAGER", 200),
                new Place("/staff/scorecard?period=2001-Q1", "STAFF", 200),
                new Place("/staff/scorecard/nps", "STAFF", 200),
                new Place("/staff/metrics", "STAFF", 200),
                new Place("/staff/metrics/cattr", "STAFF", 200),
                new Place("/staff/teams", "STAFF", 200),
                new Place("/staff/teams/{team}", "MANAGER", 200),
                new Place("/staff/stars", "STAFF", 200),
                new Place("/staff/stars?quarter=2001-Q1", "STAFF", 200),
                new Place("/staff/stars/nominations", "STAFF", 200),
                new Place("/staff/stars/new", "MANAGER", 200),
                new Place("/staff/stars/{star}", "MANAGER", 200),
                new Place("/staff/scorecard?period=2026-Q3&country=DE&cut=segment", "MANAGER", 200),
                new Place("/staff/scorecard?layer=executive", "STAFF", 200),
                new Place("/staff/exports", "MANAGER", 200),
                new Place("/staff/subscriptions", "MANAGER", 200),
                new Place("/staff/subscriptions/new?query=country%3DDE", "MANAGER", 200),
                new Place("/staff/views", "STAFF", 200),
                new Place("/staff/views/{view}", "ADMIN", 200),
                new Place("/staff/scorecard?period={signed}", "MANAGER", 200),
                new Place("/staff/targets", "MANAGER", 200),
                new Place("/staff/targets/edit?metric=nps", "MANAGER", 200),
                new Place("/staff/plans", "STAFF", 200),
                new Place("/staff/plans/{plan}", "MANAGER", 200),
                new Place("/staff/plans/edit?metric=nps", "MANAGER", 200),
                new Place("/staff/plans/edit/{plan}", "MANAGER", 200),
                new Place("/staff/targets/edit/{target}", "MANAGER", 200),
                new Place("/staff/benchmarks/edit/{benchmark}", "MANAGER", 200),
                new Place("/staff/annotations/edit/{annotation}", "MANAGER", 200),
                new Place("/staff/benchmarks", "MANAGER", 200),
                new Place("/staff/benchmarks/edit", "MANAGER", 200),
                new Place("/staff/annotations", "MANAGER", 200),
                new Place("/staff/annotations/edit", "MANAGER", 200),
                new Place("/staff/sign-offs", "STAFF", 200),
                new Place("/staff/sign-offs/period", "MANAGER", 200),
                new Place("/staff/sign-offs/period?period={signed}", "MANAGER", 200),
                new Place("/staff/imports", "MANAGER", 200),
                new Place("/staff/campaigns", "MANAGER", 200),
                new Place("/staff/campaigns/new", "MANAGER", 200),
                new Place("/staff/templates", "MANAGER", 200),
                new Place("/staff/templates/new", "MANAGER", 200),
                new Place("/staff/treatments", "MANAGER", 200),
                new Place("/staff/treatments/new", "MANAGER", 200),
                new Place("/staff/calls", "STAFF", 200),
                new Place("/staff/requests", "STAFF", 200),
                new Place("/staff/requests/{request}", "STAFF", 200),
                new Place("/staff/requests/of/{customer}", "STAFF", 200),
                new Place("/staff/calendars", "MANAGER", 200),
                new Place("/staff/calendars/new", "MANAGER", 200),
                new Place("/staff/calendars/00000000-0000-0000-0000-000000000000", "MANAGER", 200),
                new Place("/staff/account/password", "STAFF", 200),
                new Place("/staff/admin", "ADMIN", 200),
                new Place("/staff/admin/people", "ADMIN", 200),
                new Place("/staff/admin/keys", "ADMIN", 200),
                new Place("/staff/admin/audit", "ADMIN", 200),
                new Place("/staff/admin/tallies", "ADMIN", 200),
                new Place("/staff/admin/outbox", "ADMIN", 200),
                new Place("/portal/sign-in", "STRANGER", 200),
                new Place("/portal/help", "STRANGER", 200),
                new Place("/portal/privacy", "STRANGER", 200),
                new Place("/portal", "CUSTOMER", 200),
                new Place("/portal/preferences", "CUSTOMER", 200),
                new Place("/portal/preferences/time-zone", "CUSTOMER", 200),
                new Place("/portal/preferences/stop-marketing", "CUSTOMER", 200),
                new Place("/portal/preferences/do-not-contact", "CUSTOMER", 200),
                new Place("/portal/confirm/no-such-token", "STRANGER", 410),
                new Place("/portal/unsubscribe/no-such-token", "STRANGER", 404),
                new Place("/portal/contacts", "CUSTOMER", 200),
                new Place("/portal/m/no-such-token", "STRANGER", 410),
                new Place("/portal/m/no-such-token/why", "STRANGER", 410),
                new Place("/portal/life-events", "CUSTOMER", 200),
                new Place("/portal/life-events/new", "CUSTOMER", 200),
                new Place("/portal/recognition", "CUSTOMER", 200),
                new Place("/portal/recognition/new", "CUSTOMER", 200),
                new Place("/portal/history", "CUSTOMER", 200),
                new Place("/portal/my-data", "CUSTOMER", 200),
                new Place("/portal/my-data/requests", "CUSTOMER", 200),
                new Place("/portal/my-data/download", "CUSTOMER", 200),
                new Place("/portal/my-data/ask/correction", "CUSTOMER", 200),
                new Place("/portal/my-data/ask/erasure", "CUSTOMER", 200),
                new Place("/portal/my-data/keep/no-such-token", "STRANGER", 410),
                new Place("/staff/nowhere", "ADMIN", 404),
                new Place("/staff/admin/nowhere", "STAFF", 403));
    }

    private Places() {}
}
