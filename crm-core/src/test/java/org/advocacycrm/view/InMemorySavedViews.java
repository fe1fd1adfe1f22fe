package org.advocacycrm.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

public final class InMemorySavedViews implements SavedViews {

    private record Pin(ViewId view, AccountId reader) {}

    private final Map<ViewId, SavedView> views = new HashMap<>();
    private final Set<Pin> pins = new HashSet<>();

    @Override
    public Optional<SavedView> of(ViewId id) {
        return Optional.ofNullable(views.get(id));
    }

    @Override
    public List<SavedView> visibleTo(AccountId reader) {
        return views.values().stream()
                .filter(view -> view.isVisibleTo(reader))
                .sorted(Comparator.comparing(SavedView::name))
                .toList();
    }

    @Override
    public Optional<SavedView> defaultFor(String page, Role role) {
        return views.values().stream()
                .filter(view -> view.page().equals(page) && view.defaultFor() == role)
                .findFirst();
    }

    @Override
    public void add(SavedView view) {
        put(view, view.defaultFor(), new Revision(0));
    }

    @Override
    public void keep(SavedView view) {
        var stored = Objects.requireNonNull(views.get(view.id()));
        if (!stored.revision().equals(view.revision())) {
            throw new StaleRevision(view.id());
        }
        put(view, view.defaultFor(), new Revision(view.revision().number() + 1));
    }

    @Override
    public void remove(ViewId id) {
        views.remove(id);
        pins.removeIf(pin -> pin.view().equals(id));
    }

    @Override
    public void clearDefault(String page, Role role, ViewId except) {
        List.copyOf(views.values()).stream()
                .filter(view -> view.page().equals(page) && view.defaultFor() == role)
                .filter(view -> !view.id().equals(except))
                .forEach(view -> put(view, null, new Revision(view.revision().number() + 1)));
    }

    @Override
    public Set<ViewId> pinnedBy(AccountId reader) {
        return pins.stream()
                .filter(pin -> pin.reader().equals(reader))
                .map(Pin::view)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void pin(ViewId id, AccountId reader) {
        pins.add(new Pin(id, reader));
    }

    @Override
    public void unpin(ViewId id, AccountId reader) {
        pins.remove(new Pin(id, reader));
    }

    private void put(SavedView view, @Nullable Role role, Revision revision) {
        views.put(
                view.id(),
                new SavedView(
                        view.id(),
                        view.name(),
                        view.page(),
                        view.query(),
                        view.owner(),
                        view.shared(),
                        role,
                        revision));
    }
}
