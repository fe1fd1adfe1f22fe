package org.advocacycrm.view;

/** Somebody asked for something with a view that is not theirs to do. */
public class ViewRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ViewRefused(String sentence) {
        super(sentence);
    }
}
