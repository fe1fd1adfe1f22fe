package org.advocacycrm.web.view;

/**
 * A view on the page that manages them.
 *
 * @param reach who it is for, as the form names it
 * @param owner the name of whoever saved it
 */
record ViewRow(
        String id,
        String name,
        String href,
        String page,
        String reach,
        String owner,
        boolean pinned,
        boolean mayChange) {}
