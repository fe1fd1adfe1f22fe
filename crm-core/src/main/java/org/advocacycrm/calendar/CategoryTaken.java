package org.advocacycrm.calendar;

/** Another calendar is for the category already. */
public class CategoryTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CategoryTaken(String categories) {
        super("Another calendar is for one of " + categories);
    }
}
