package org.advocacycrm.web.frame;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.advocacycrm.web.frame.language.AskedPath;
import org.advocacycrm.web.frame.language.Tongue;

/**
 * What the layouts need to know about the page that they surround.
 *
 * @param section the part of the navigation that the page belongs to, empty outside of it
 * @param languages those that the page exists in
 */
record Frame(String company, String path, String section, String layout, List<Tongue> languages) {

    private static final Set<String> OF_ENGAGEMENT = Set.of("journeys", "service-stage");

    private static final Set<String> OF_SENDING = Set.of("templates", "treatments", "calls");

    private static final Set<String> OF_THE_SCORECARD =
            Set.of("targets", "plans", "benchmarks", "annotations", "sign-offs");

    static Frame of(String company, AskedPath asked, Locale language) {
        var path = asked.value();
        return asked.isOfCustomers()
                ? new Frame(company, path, "", "layout/portal", Tongue.of(language))
                : new Frame(company, path, sectionOf(path), "layout/staff", List.of());
    }

    /** Where a visitor who is lost can begin again. */
    public String home() {
        return layout.equals("layout/portal") ? "/portal" : "/";
    }

    private static String sectionOf(String path) {
        var parts = path.split("/", 4);
        var section = parts.length > 2 && parts[1].equals("staff") ? parts[2] : "";
        if (section.equals("contacts") || section.equals("tasks") || section.equals("health")) {
            return "customers";
        }
        if (section.equals("relationships")) {
            return "segments";
        }
        if (OF_ENGAGEMENT.contains(section)) {
            return "stages";
        }
        if (section.equals("playbook")) {
            return "segments";
        }
        if (OF_SENDING.contains(section)) {
            return "campaigns";
        }
        return OF_THE_SCORECARD.contains(section) ? "scorecard" : section;
    }
}
