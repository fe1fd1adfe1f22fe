package org.advocacycrm.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.advocacycrm.account.Role;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Saves views and hands them out. Everybody shares views; what a page opens with for a role is decided by managers, and
 * a view is changed by its owner or an administrator.
 */
public final class ViewShelf {

    private final SavedViews views;
    private final UnitOfWork unitOfWork;

    public ViewShelf(SavedViews views, UnitOfWork unitOfWork) {
        this.views = views;
        this.unitOfWork = unitOfWork;
    }

    public List<SavedView> visibleTo(ViewReader reader) {
        return views.visibleTo(reader.id());
    }

    /** The view, unless it is not there or not for the reader to see. */
    public Optional<SavedView> open(ViewId id, ViewReader reader) {
        return views.of(id).filter(view -> view.isVisibleTo(reader.id()));
    }

    public Optional<SavedView> defaultFor(String page, ViewReader reader) {
        return views.defaultFor(page, reader.role());
    }

    public List<SavedView> pinnedBy(ViewReader reader) {
        var pinned = views.pinnedBy(reader.id());
        return pinned.isEmpty()
                ? List.of()
                : views.visibleTo(reader.id()).stream()
                        .filter(view -> pinned.contains(view.id()))
                        .toList();
    }

    public SavedView save(String page, String query, ViewDetails details, ViewReader reader) {
        var view = new SavedView(
                new ViewId(UUID.randomUUID()),
                details.name().strip(),
                page,
                query,
                reader.id(),
                details.shared(),
                details.defaultFor(),
                Revision.NEVER_STORED);
        requireMayDecide(null, details.defaultFor(), reader);
        unitOfWork.run(() -> {
            makeRoomFor(view);
            views.add(view);
        });
        return view;
    }

    /** Lets the view show something else from now on. */
    public SavedView showInstead(ViewId id, String query, ViewReader reader) {
        return change(id, reader, view -> view.with(query));
    }

    /**
     * Changes what people decide about a view.
     *
     * @param basedOn the revision that was on the page where it was decided
     */
    public SavedView describe(ViewId id, ViewDetails details, Revision basedOn, ViewReader reader) {
        return change(id, reader, view -> {
            requireMayDecide(view.defaultFor(), details.defaultFor(), reader);
            return new SavedView(
                    id,
                    details.name().strip(),
                    view.page(),
                    view.query(),
                    view.owner(),
                    details.shared(),
                    details.defaultFor(),
                    basedOn);
        });
    }

    public void remove(ViewId id, ViewReader reader) {
        unitOfWork.run(() -> views.remove(own(id, reader).id()));
    }

    public void pin(ViewId id, ViewReader reader) {
        open(id, reader).ifPresent(view -> views.pin(view.id(), reader.id()));
    }

    public void unpin(ViewId id, ViewReader reader) {
        views.unpin(id, reader.id());
    }

    /** Whether the reader may change or remove the view. */
    public static boolean mayChange(SavedView view, ViewReader reader) {
        return view.owner().equals(reader.id()) || (view.shared() && reader.may(Role.ADMIN));
    }

    private SavedView change(ViewId id, ViewReader reader, UnaryOperator<SavedView> change) {
        return unitOfWork.call(() -> {
            var changed = change.apply(own(id, reader));
            makeRoomFor(changed);
            views.keep(changed);
            return changed;
        });
    }

    private SavedView own(ViewId id, ViewReader reader) {
        return open(id, reader)
                .filter(view -> mayChange(view, reader))
                .orElseThrow(() -> new ViewRefused("This view is not yours to change."));
    }

    private void makeRoomFor(SavedView view) {
        var role = view.defaultFor();
        if (role != null) {
            views.clearDefault(view.page(), role, view.id());
        }
    }

    private static void requireMayDecide(@Nullable Role before, @Nullable Role after, ViewReader reader) {
        if (before != after && !reader.may(Role.MANAGER)) {
            throw new ViewRefused("Managers decide what a page opens with.");
        }
    }
}
