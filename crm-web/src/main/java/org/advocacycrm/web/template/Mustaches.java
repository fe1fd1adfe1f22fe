package org.advocacycrm.web.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.advocacycrm.template.TemplateLanguage;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Mustache, kept to what is offered: no other name than the offered ones reaches the engine, which would look it up in the
 * objects of this program; nothing is included; and values are escaped however they are asked for.
 */
@Component
class Mustaches implements TemplateLanguage {

    private static final Pattern FORBIDDEN_IN_MAIL = Pattern.compile(
            "(?i)<\\s*/?\\s*(script|iframe|object|embed|form|link|meta|base)\\b|<[^>]*\\son\\w+\\s*=|javascript:");

    private static final Pattern LINE = Pattern.compile("@?\\s*line (\\d+)");

    private final Mustache.Compiler plain =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).defaultValue("");
    private final Mustache.Compiler escaping =
            plain.withFormatter(value -> HtmlUtils.htmlEscape(value.toString(), "UTF-8"));

    @Override
    public List<Fault> faultsInHtml(String source, Set<String> fields) {
        var faults = new ArrayList<>(faults(source, fields));
        FORBIDDEN_IN_MAIL
                .matcher(source)
                .results()
                .forEach(found -> faults.add(fault(Fault.Kind.NOT_ALLOWED, found.group(), source, found.start())));
        return faults;
    }

    @Override
    public List<Fault> faults(String source, Set<String> fields) {
        var faults = new ArrayList<Fault>();
        try {
            namesIn(plain.compile(source)).stream()
                    .filter(name -> !fields.contains(name))
                    .forEach(name -> faults.add(unknown(name, source)));
        } catch (MustacheException wrong) {
            faults.add(syntax(String.valueOf(wrong.getMessage())));
        }
        return faults;
    }

    /** What the engine says, which names the line at its end. */
    private static Fault syntax(String message) {
        var line = LINE.matcher(message);
        return line.find()
                ? new Fault(
                        Fault.Kind.SYNTAX,
                        message.substring(0, line.start()).strip(),
                        Integer.parseInt(line.group(1)),
                        1)
                : new Fault(Fault.Kind.SYNTAX, message, 1, 1);
    }

    @Override
    public String text(String source, Map<String, String> values) {
        return plain.compile(source).execute(values);
    }

    @Override
    public String html(String source, Map<String, String> values) {
        return escaping.compile(source).execute(values);
    }

    private static Set<String> namesIn(Template template) {
        var names = new LinkedHashSet<String>();
        template.visit(new Mustache.Visitor() {

            @Override
            public void visitText(String text) {
                // says nothing about fields
            }

            @Override
            public void visitVariable(String name) {
                names.add(name);
            }

            @Override
            public boolean visitInclude(String name) {
                names.add(">" + name);
                return false;
            }

            @Override
            public boolean visitParent(String name) {
                return visitInclude(name);
            }

            @Override
            public boolean visitBlock(String name) {
                return visitInclude(name);
            }

            @Override
            public boolean visitSection(String name) {
                names.add(name);
                return true;
            }

            @Override
            public boolean visitInvertedSection(String name) {
                names.add(name);
                return true;
            }
        });
        return names;
    }

    private static Fault unknown(String name, String source) {
        var kind = name.startsWith(">") ? Fault.Kind.NOT_ALLOWED : Fault.Kind.UNKNOWN_FIELD;
        var place = Pattern.compile("\\{\\{[{#^/&>=\\s]*" + Pattern.quote(name.replaceFirst("^>", "")))
                .matcher(source);
        return fault(kind, name, source, place.find() ? place.start() : 0);
    }

    private static Fault fault(Fault.Kind kind, String what, String source, int position) {
        var before = source.substring(0, position);
        var line = (int) before.chars().filter(sign -> sign == '\n').count() + 1;
        return new Fault(kind, what, line, position - before.lastIndexOf('\n'));
    }
}
