package org.advocacycrm.view;

import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A page as somebody wants to see it again.
 *
 * @param page the path of the page
 * @param query what stands behind the question mark of its address, empty for the page as it opens by itself
 * @param shared whether everybody who works here is offered it
 * @param defaultFor whose page opens with this view when its address asks for nothing; only a shared view can be that
 */
public record SavedView(
        ViewId id,
        String name,
        String page,
        String query,
        AccountId owner,
        boolean shared,
        @Nullable Role defaultFor,
        Revision revision) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_QUERY = 4000;

    public SavedView {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A view has a name of at most 80 characters: " + name);
        }
        if (query.length() > LONGEST_QUERY) {
            throw new IllegalArgumentException("The query of a view has at most 4000 characters.");
        }
        if (defaultFor != null && !shared) {
            throw new IllegalArgumentException("What opens for a role is shared.");
        }
    }

    public boolean isVisibleTo(AccountId reader) {
        return shared || owner.equals(reader);
    }

    /** The address of the page in this view. */
    public String address() {
        return page + (query.isEmpty() ? "?" : "?" + query + "&") + "view=" + id;
    }

    SavedView with(String otherQuery) {
        return new SavedView(id, name, page, otherQuery, owner, shared, defaultFor, revision);
    }
}
