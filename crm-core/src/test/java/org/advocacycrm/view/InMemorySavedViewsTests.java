package org.advocacycrm.view;

import java.util.UUID;
import org.advocacycrm.account.AccountId;

class InMemorySavedViewsTests extends SavedViewsContract {

    private final SavedViews views = new InMemorySavedViews();

    @Override
    protected SavedViews views() {
        return views;
    }

    @Override
    protected AccountId newAccount() {
        return new AccountId(UUID.randomUUID());
    }
}
