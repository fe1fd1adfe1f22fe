package org.advocacycrm.web.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.advocacycrm.account.Role;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.view.SavedView;
import org.advocacycrm.view.ViewDetails;
import org.advocacycrm.view.ViewReader;
import org.jspecify.annotations.Nullable;

/**
 * A view as the browser submits it.
 *
 * @param reach {@code private}, {@code team}, or the role whose page opens with it
 * @param page where it is shown, while it is new
 */
record ViewForm(
        @NotBlank(message = "{view.name.missing}") @Size(max = SavedView.LONGEST_NAME, message = "{view.name.long}")
        String name,

        @NotNull(message = "{view.reach.missing}")
        @Pattern(regexp = "private|team|STAFF|MANAGER|ADMIN", message = "{view.reach.missing}")
        String reach,

        @Nullable String page,
        @Nullable String query,
        @Nullable Long revision) {

    private static final String PRIVATE = "private";
    private static final String TEAM = "team";

    static ViewForm of(SavedView view) {
        var role = view.defaultFor();
        var reach = role != null ? role.name() : view.shared() ? TEAM : PRIVATE;
        return new ViewForm(
                view.name(), reach, view.page(), view.query(), view.revision().number());
    }

    static boolean mayDecide(ViewReader reader) {
        return reader.role().included().contains(Role.MANAGER);
    }

    /** What the page was based on; a view that is new was never changed. */
    Revision basedOn() {
        return new Revision(revision == null ? 0 : revision);
    }

    ViewDetails details() {
        var role = reach.equals(PRIVATE) || reach.equals(TEAM) ? null : Role.valueOf(reach);
        return new ViewDetails(name, !reach.equals(PRIVATE), role);
    }
}
