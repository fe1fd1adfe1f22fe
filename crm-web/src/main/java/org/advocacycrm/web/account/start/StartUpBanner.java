package org.advocacycrm.web.account.start;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.web.settings.CrmSettings;
import org.advocacycrm.web.settings.DemoMode;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the console output of every start with the addresses and the ways in. */
@Component
class StartUpBanner implements ApplicationRunner {

    private static final String RULE = "-".repeat(78);
    private static final String[] DEMO_CUSTOMERS = {
        "elena.marin@example.org    (a person)", "kim.berger@example.com     (contact of an organization)"
    };

    private final FirstStart firstStart;
    private final CrmSettings settings;
    private final DemoMode demo;
    private final List<String> waysIn = new ArrayList<>();

    StartUpBanner(FirstStart firstStart, CrmSettings settings, DemoMode demo) {
        this.firstStart = firstStart;
        this.settings = settings;
        this.demo = demo;
    }

    /** Before the application is ready, so that a wrong setting keeps it from starting. */
    @Override
    public void run(ApplicationArguments arguments) {
        waysIn.addAll(firstStart.waysIn());
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        printTo(System.out);
    }

    void printTo(PrintStream console) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(RULE);
        lines.add("%s is ready.".formatted(settings.companyName()));
        lines.add("Staff:    " + settings.addressOf("/sign-in"));
        lines.add("Portal:   " + settings.addressOf("/portal"));
        if (demo.mailboxOpen()) {
            lines.add("Mailbox:  " + settings.addressOf("/mailbox") + "   (mail stays on this machine)");
        }
        lines.addAll(waysIn);
        if (demo.on()) {
            lines.add("Demo customers for the portal (they get a link by mail, without a password):");
            for (var customer : DEMO_CUSTOMERS) {
                lines.add("  " + customer);
            }
        }
        lines.add(RULE);
        console.println(String.join(System.lineSeparator(), lines));
    }
}
