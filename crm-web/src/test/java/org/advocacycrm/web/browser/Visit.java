package org.advocacycrm.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one visitor sees, and what the browser complained about meanwhile. */
class Visit {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String VIOLATIONS = """
            options => axe.run(options).then(found => found.violations.map(rule =>
                `${rule.id} (${rule.help}): ` + rule.nodes.slice(0, 4)
                    .map(node => `${node.html} – ${node.failureSummary.replace(/\\s+/g, ' ')}`).join(' | ')))
            """;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    Visit(Page page, String address) {
        this.page = page;
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.add("asked a foreign host for " + request.url());
            }
        });
        page.onRequestFinished(requests::add);
    }

    Page page() {
        return page;
    }

    /** From here on everything comes over the wire each time. */
    Visit withoutCache() {
        var cacheless = new JsonObject();
        cacheless.addProperty("cacheDisabled", true);
        var protocol = page.context().newCDPSession(page);
        protocol.send("Network.enable");
        protocol.send("Network.setCacheDisabled", cacheless);
        return this;
    }

    /** Goes to the address and waits until everything on the page is there. */
    Response open(String path) {
        requests.clear();
        complaints.clear();
        var response = page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return response;
    }

    /** Presses the button with these words. */
    void press(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .click();
    }

    /** What the browser complained about on this page: scripts, the content security policy, foreign hosts; and what no template filled in. */
    List<String> complaints() {
        // A page that says 404 is itself reported by the browser; that is what the test asked for.
        var unfilled = Stream.of(page.title()).filter(title -> title.contains("${"));
        return Stream.concat(
                        unfilled,
                        complaints.stream()
                                .filter(complaint -> !complaint.contains(
                                        "Failed to load resource: the server responded with a status")))
                .toList();
    }

    /** What came over the wire before the page could be read, in bytes, compressed as it was sent. */
    long transferred() {
        // asking for a size lets further requests be noted meanwhile
        return List.copyOf(requests).stream()
                // asked for later, when a chart comes near the screen; until then its table is there
                .filter(request -> !request.url().contains("/vendor/echarts/"))
                .mapToLong(request -> request.sizes().responseBodySize)
                .sum();
    }

    void resize(int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Keeps a picture of the whole page in the folder named by {@code -Dcrm.screenshots}, if there is one. */
    void photograph(String name) {
        var folder = System.getProperty("crm.screenshots");
        if (folder != null) {
            var file = Path.of(folder, name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-", "") + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    /** Every violation of the accessibility rules, in one line each. */
    List<String> barriers() {
        return violations("tag", STANDARDS);
    }

    /** The violations of those rules that depend on the colours: all that another colour scheme can change. */
    List<String> coloursHardToTellApart() {
        return violations("rule", List.of("color-contrast", "link-in-text-block"));
    }

    /** Puts axe into the page once and asks it for violations only, because describing what passed takes most of its time. */
    @SuppressWarnings("unchecked")
    private List<String> violations(String kind, List<String> wanted) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        }
        var options = Map.of("runOnly", Map.of("type", kind, "values", wanted), "resultTypes", List.of("violations"));
        return (List<String>) page.evaluate(VIOLATIONS, options);
    }

    /** By how many pixels the page must be scrolled sideways to be read. */
    int sidewaysScroll() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }
}
