package org.advocacycrm.web.frame;

import java.util.Set;

/**
 * What the layouts need to know about the page that they surround.
 *
 * @param section the part of the navigation that the page belongs to, empty outside of it
 */
record Frame(String company, String path, String section, String layout) {

    private static final Set<String> OF_THE_SCORECARD =
            Set.of("targets", "plans", "benchmarks", "annotations", "sign-offs");

    static Frame of(String company, String path) {
        var portal = path.equals("/portal") || path.startsWith("/portal/");
        return new Frame(company, path, sectionOf(path), portal ? "layout/portal" : "layout/staff");
    }

    /** Where a visitor who is lost can begin again. */
    public String home() {
        return layout.equals("layout/portal") ? "/portal" : "/";
    }

    private static String sectionOf(String path) {
        var parts = path.split("/", 4);
        var section = parts.length > 2 && parts[1].equals("staff") ? parts[2] : "";
        return OF_THE_SCORECARD.contains(section) ? "scorecard" : section;
    }
}
