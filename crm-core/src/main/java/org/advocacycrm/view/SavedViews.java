package org.advocacycrm.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.shared.StaleRevision;

/** All saved views, wherever they are kept. */
public interface SavedViews {

    Optional<SavedView> of(ViewId id);

    /** The reader's own views and those that are shared, by name. */
    List<SavedView> visibleTo(AccountId reader);

    /** What the page opens with for the role; nothing where it opens by itself. */
    Optional<SavedView> defaultFor(String page, Role role);

    void add(SavedView view);

    /**
     * Keeps the given view in place of the one it was derived from.
     *
     * @throws StaleRevision if that has been replaced or removed since
     */
    void keep(SavedView view);

    void remove(ViewId id);

    /** Whatever else opened for the role until now no longer does. */
    void clearDefault(String page, Role role, ViewId except);

    /** The views that the reader has in the navigation. */
    Set<ViewId> pinnedBy(AccountId reader);

    void pin(ViewId id, AccountId reader);

    void unpin(ViewId id, AccountId reader);
}
