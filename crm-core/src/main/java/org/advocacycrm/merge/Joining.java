package org.advocacycrm.merge;

import org.advocacycrm.preference.Setting;

/** What two records say about one setting, and what holds once they are one. */
public record Joining(Setting kept, Setting absorbed, Setting joined) {}
