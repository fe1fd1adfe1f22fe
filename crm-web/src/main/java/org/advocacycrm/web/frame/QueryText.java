package org.advocacycrm.web.frame;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What stands behind the question mark of an address, taken apart. */
public final class QueryText {

    private QueryText() {}

    /** The parameters in their order; a part that cannot be decoded is taken as it stands. */
    public static MultiValueMap<String, String> parse(String query) {
        var parameters = new LinkedMultiValueMap<String, String>();
        for (var part : query.split("&", -1)) {
            if (!part.isEmpty()) {
                var equals = part.indexOf('=');
                var name = equals < 0 ? part : part.substring(0, equals);
                parameters.add(decoded(name), equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return parameters;
    }

    /** What stands behind the question mark of the address; empty without one. */
    public static String of(String address) {
        var mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark + 1);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
