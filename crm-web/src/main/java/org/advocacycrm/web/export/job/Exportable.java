package org.advocacycrm.web.export.job;

import java.io.IOException;
import java.util.List;

/** Something people take along as a file: a page with all that its address asks for. */
public interface Exportable {

    /** The name in orders, message keys ({@code export.kind.<name>}) and the audit log ({@code <name>.exported}). */
    String kind();

    /** The path of the page. */
    String path();

    /** What file names can end with, without the dot. */
    List<String> formats();

    /** What the file will be; parameters that nobody understands are left out of its query. */
    Plan plan(Wish wish);

    /**
     * Writes the file.
     *
     * @return how many lines of figures or customers it has
     */
    long write(Wish wish, ExportTarget target) throws IOException;

    /**
     * A file before it is written.
     *
     * @param query the part of the wish's query that was understood
     * @param scope the filters in force, in words
     */
    record Plan(String query, String fileName, String scope) {}
}
