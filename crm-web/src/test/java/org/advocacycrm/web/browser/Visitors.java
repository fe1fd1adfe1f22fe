package org.advocacycrm.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.advocacycrm.account.Role;
import org.advocacycrm.customer.CustomerId;

/** People who open the product in a browser of their own. */
class Visitors {

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private boolean script = true;

    Visitors(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** From here on visitors come with scripts switched off. */
    Visitors withoutScript() {
        script = false;
        return this;
    }

    Visit signedInAs(Role role) {
        return visit(Map.of(Badges.HEADER, role.name()));
    }

    Visit signedInAs(CustomerId customer) {
        return visit(Map.of(Badges.HEADER, customer.toString()));
    }

    Visit stranger() {
        return visit(Map.of());
    }

    private Visit visit(Map<String, String> headers) {
        var options = new NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(script)
                .setExtraHTTPHeaders(headers);
        var context = browser.newContext(options);
        contexts.add(context);
        return new Visit(context.newPage(), address);
    }

    void leave() {
        contexts.forEach(BrowserContext::close);
    }
}
