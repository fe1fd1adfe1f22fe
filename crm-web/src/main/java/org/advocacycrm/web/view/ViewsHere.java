package org.advocacycrm.web.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.view.SavedView;
import org.advocacycrm.view.ViewId;
import org.advocacycrm.view.ViewReader;
import org.advocacycrm.view.ViewShelf;
import org.advocacycrm.web.frame.QueryText;
import org.advocacycrm.web.frame.ViewedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The views around the page that is being shown; asked for only by pages that print them. */
final class ViewsHere {

    private static final String PARAMETER = "view";

    private final ViewShelf shelf;
    private final ViewReader reader;
    private final @Nullable ViewedPage page;
    private final MultiValueMap<String, String> parameters;

    ViewsHere(ViewShelf shelf, ViewReader reader, @Nullable ViewedPage page, MultiValueMap<String, String> parameters) {
        this.shelf = shelf;
        this.reader = reader;
        this.page = page;
        this.parameters = parameters;
    }

    /** The views that the reader has in the navigation. */
    public List<ViewBar.Entry> getPinned() {
        return shelf.pinnedBy(reader).stream()
                .map(view -> new ViewBar.Entry(
                        view.name(), view.address(), view.id().toString().equals(asked())))
                .toList();
    }

    /** What the page offers to do with views; none on a page that has none. */
    public @Nullable ViewBar getBar() {
        return page == null ? null : bar(page);
    }

    private ViewBar bar(ViewedPage shown) {
        var query = shown.canonical(parameters);
        var views = shelf.visibleTo(reader).stream()
                .filter(view -> view.page().equals(shown.path()))
                .toList();
        var asked = asked();
        var opened = views.stream()
                .filter(view -> view.id().toString().equals(asked))
                .findFirst();
        return new ViewBar(
                shown.path(),
                query,
                shown.path() + "?" + PARAMETER + "=",
                opened.map(view -> opened(view, shown, query)).orElse(null),
                !asked.isEmpty() && opened.isEmpty(),
                views.stream()
                        .map(view -> new ViewBar.Entry(view.name(), view.address(), opened.equals(Optional.of(view))))
                        .toList(),
                ViewForm.mayDecide(reader));
    }

    private ViewBar.Opened opened(SavedView view, ViewedPage shown, String query) {
        var saved = shown.canonical(QueryText.parse(view.query()));
        return new ViewBar.Opened(
                view.id().toString(),
                view.name(),
                !saved.equals(query),
                ViewShelf.mayChange(view, reader),
                shelf.pinnedBy(reader).contains(view),
                view.address());
    }

    private String asked() {
        var asked = parameters.getFirst(PARAMETER);
        return asked == null ? "" : asked.strip();
    }

    /** The identifier that an address gives; none where it is not one. */
    static Optional<ViewId> id(String text) {
        try {
            return Optional.of(new ViewId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }
}
