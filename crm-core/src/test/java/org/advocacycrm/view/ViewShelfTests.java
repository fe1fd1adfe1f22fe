package org.advocacycrm.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.advocacycrm.account.AccountFakes;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.junit.jupiter.api.Test;

class ViewShelfTests {

    private static final String PAGE = "/staff/scorecard";
    private static final ViewDetails PRIVATE = new ViewDetails("My Germany", false, null);
    private static final ViewDetails SHARED = new ViewDetails("Germany", true, null);
    private static final ViewDetails FOR_STAFF = new ViewDetails("Every morning", true, Role.STAFF);

    private final SavedViews views = new InMemorySavedViews();
    private final ViewShelf shelf = new ViewShelf(views, new AccountFakes.AtOnce());
    private final ViewReader sam = reader(Role.STAFF);
    private final ViewReader mona = reader(Role.MANAGER);
    private final ViewReader ada = reader(Role.ADMIN);

    @Test
    void showsAPrivateViewToNobodyElse() {
        var view = shelf.save(PAGE, "country=DE", PRIVATE, sam);

        assertThat(shelf.open(view.id(), sam)).isPresent();
        assertThat(shelf.open(view.id(), mona)).isEmpty();
        assertThat(shelf.open(view.id(), ada)).isEmpty();
        assertThat(shelf.visibleTo(mona)).isEmpty();
    }

    @Test
    void letsItsOwnerAndAdministratorsChangeASharedView() {
        var view = shelf.save(PAGE, "country=DE", SHARED, sam);

        shelf.showInstead(view.id(), "country=FR", ada);

        assertThat(views.of(view.id())).map(SavedView::query).contains("country=FR");
        assertThatExceptionOfType(ViewRefused.class).isThrownBy(() -> shelf.showInstead(view.id(), "country=PL", mona));
        assertThatExceptionOfType(ViewRefused.class).isThrownBy(() -> shelf.remove(view.id(), mona));
    }

    @Test
    void letsManagersDecideWhatAPageOpensWith() {
        assertThatExceptionOfType(ViewRefused.class).isThrownBy(() -> shelf.save(PAGE, "", FOR_STAFF, sam));

        var view = shelf.save(PAGE, "country=DE", FOR_STAFF, mona);

        assertThat(shelf.defaultFor(PAGE, sam)).contains(views.of(view.id()).orElseThrow());
        assertThat(shelf.defaultFor(PAGE, mona)).isEmpty();
        assertThat(shelf.defaultFor("/staff/customers", sam)).isEmpty();
    }

    @Test
    void opensAPageWithTheViewThatWasChosenLast() {
        shelf.save(PAGE, "country=DE", FOR_STAFF, mona);
        var later = shelf.save(PAGE, "country=FR", FOR_STAFF, mona);

        assertThat(shelf.defaultFor(PAGE, sam)).map(SavedView::id).contains(later.id());
    }

    @Test
    void keepsTheDefaultOfAViewThatShowsSomethingElse() {
        var view = shelf.save(PAGE, "country=DE", FOR_STAFF, mona);

        shelf.showInstead(view.id(), "country=FR", mona);

        assertThat(shelf.defaultFor(PAGE, sam)).map(SavedView::query).contains("country=FR");
    }

    @Test
    void refusesToDescribeAViewThatSomebodyChangedMeanwhile() {
        var view = shelf.save(PAGE, "country=DE", SHARED, sam);
        shelf.showInstead(view.id(), "country=FR", sam);

        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> shelf.describe(view.id(), PRIVATE, new Revision(0), sam));
    }

    @Test
    void pinsOnlyWhatTheReaderSees() {
        var hidden = shelf.save(PAGE, "country=DE", PRIVATE, sam);
        var shared = shelf.save(PAGE, "country=FR", SHARED, sam);

        shelf.pin(hidden.id(), mona);
        shelf.pin(shared.id(), mona);

        assertThat(shelf.pinnedBy(mona)).extracting(SavedView::id).containsExactly(shared.id());
        shelf.describe(shared.id(), PRIVATE, new Revision(0), sam);
        assertThat(shelf.pinnedBy(mona)).isEmpty();
    }

    @Test
    void addressesThePageInItsView() {
        var view = shelf.save(PAGE, "country=DE", SHARED, sam);

        assertThat(view.address()).isEqualTo("/staff/scorecard?country=DE&view=" + view.id());
        assertThat(shelf.save(PAGE, "", SHARED, sam).address()).startsWith("/staff/scorecard?view=");
    }

    @Test
    void refusesANamelessView() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shelf.save(PAGE, "", new ViewDetails(" ", false, null), sam));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shelf.save(PAGE, "", new ViewDetails("x", false, Role.STAFF), mona));
    }

    private static ViewReader reader(Role role) {
        return new ViewReader(new AccountId(UUID.randomUUID()), role);
    }
}
