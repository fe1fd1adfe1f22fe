package org.advocacycrm.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every keeper of saved views does. */
public abstract class SavedViewsContract {

    protected abstract SavedViews views();

    protected abstract AccountId newAccount();

    @Test
    void givesBackWhatWasAdded() {
        var view = view("Top customers", newAccount(), false, null);

        views().add(view);

        assertThat(views().of(view.id()))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("revision")
                .isEqualTo(view);
    }

    @Test
    void showsAReaderTheOwnViewsAndTheSharedOnes() {
        var me = newAccount();
        var other = newAccount();
        var mine = view("Mine", me, false, null);
        var theirs = view("Theirs", other, false, null);
        var shared = view("Shared", other, true, null);
        views().add(mine);
        views().add(theirs);
        views().add(shared);

        assertThat(views().visibleTo(me)).extracting(SavedView::id).contains(mine.id(), shared.id());
        assertThat(views().visibleTo(me)).extracting(SavedView::id).doesNotContain(theirs.id());
    }

    @Test
    void opensAPageWithOneViewPerRole() {
        var owner = newAccount();
        var first = view("First", owner, true, Role.MANAGER);
        var second = view("Second", owner, true, Role.MANAGER);
        var page = first.page();
        views().clearDefault(page, Role.MANAGER, first.id());
        views().add(first);
        views().clearDefault(page, Role.MANAGER, second.id());
        views().add(second);

        assertThat(views().defaultFor(page, Role.MANAGER)).map(SavedView::id).contains(second.id());
        assertThat(views().defaultFor(page, Role.STAFF)).isEmpty();
    }

    @Test
    void refusesAChangeOfWhatHasChangedSince() {
        var view = view("Early", newAccount(), false, null);
        views().add(view);
        var seen = views().of(view.id()).orElseThrow();
        views().keep(seen.with("period=2026-Q3"));

        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> views().keep(seen.with("period=2026-Q2")));
        assertThat(views().of(view.id())).map(SavedView::query).contains("period=2026-Q3");
    }

    @Test
    void remembersWhoPinnedWhatUntilItIsRemoved() {
        var me = newAccount();
        var view = view("Pinned", me, true, null);
        views().add(view);

        views().pin(view.id(), me);
        views().pin(view.id(), me);

        assertThat(views().pinnedBy(me)).containsExactly(view.id());
        assertThat(views().pinnedBy(newAccount())).isEmpty();
        views().remove(view.id());
        assertThat(views().pinnedBy(me)).isEmpty();
    }

    private static SavedView view(String name, AccountId owner, boolean shared, @Nullable Role role) {
        return new SavedView(
                new ViewId(UUID.randomUUID()),
                name,
                "/staff/scorecard",
                "period=last-quarter&cmp=year",
                owner,
                shared,
                role,
                Revision.NEVER_STORED);
    }
}
