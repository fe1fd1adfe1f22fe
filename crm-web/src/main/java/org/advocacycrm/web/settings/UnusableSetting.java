package org.advocacycrm.web.settings;

/** A setting with which the application must not start; says what is wrong and what to do, without the value. */
public class UnusableSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public UnusableSetting(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
