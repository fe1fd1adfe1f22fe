package org.advocacycrm.web.scorecard.query;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** An address with parameters, whatever characters they are made of. */
public final class Link {

    private final StringBuilder address;
    private char separator = '?';

    public Link(String path) {
        this.address = new StringBuilder(path);
    }

    public Link with(String name, Object value) {
        address.append(separator)
                .append(name)
                .append('=')
                .append(UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
        separator = '&';
        return this;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
