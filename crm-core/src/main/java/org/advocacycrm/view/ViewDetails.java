package org.advocacycrm.view;

import org.advocacycrm.account.Role;
import org.jspecify.annotations.Nullable;

/** What people decide about a view besides what it shows. */
public record ViewDetails(
        String name, boolean shared, @Nullable Role defaultFor) {}
