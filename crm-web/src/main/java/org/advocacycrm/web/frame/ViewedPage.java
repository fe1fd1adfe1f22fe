package org.advocacycrm.web.frame;

import org.springframework.util.MultiValueMap;

/** A page whose address says all that it shows, so that it can be saved as a view and opened again. */
public interface ViewedPage {

    String path();

    /** What the page understands of the parameters, written in one way; places in a list are left out. */
    String canonical(MultiValueMap<String, String> parameters);
}
