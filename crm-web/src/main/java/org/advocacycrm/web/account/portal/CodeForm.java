package org.advocacycrm.web.account.portal;

import jakarta.validation.constraints.NotBlank;

/** The code out of the mail, with the blanks that copying may add. */
record CodeForm(
        @NotBlank(message = "{account.portal.code.missing}") String code) {

    static final CodeForm EMPTY = new CodeForm("");

    String digits() {
        return code.replaceAll("\\s", "");
    }

    @Override
    public String toString() {
        return "code form";
    }
}
