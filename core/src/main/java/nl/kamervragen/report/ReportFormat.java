package nl.kamervragen.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A form in which findings can be written (<i>rapportvorm</i>).
 *
 * <p>Thread-safe.
 *
 * <pre>{@code
 * ReportFormat.JSON.write(List.of(new FileReport("antwoord.md", report)), Locale.ENGLISH, writer);
 * }</pre>
 */
public enum ReportFormat {
    /** One line a finding, {@code file:line:column severity code message}, and one line to sum up each file. */
    TEXT("text", "text/plain", new TextReport()),
    /** For programs: {@code {"findings":[…],"files":[…]}}. */
    JSON("json", "application/json", new JsonReport()),
    /** One accessible page that needs no other file. */
    HTML("html", "text/html", new HtmlReport());

    private final String id;
    private final String mediaType;
    private final ReportPrinter printer;

    ReportFormat(String id, String mediaType, ReportPrinter printer) {
        this.id = id;
        this.mediaType = mediaType;
        this.printer = printer;
    }

    /**
     * The form with an id.
     *
     * @param id such as {@code json}
     * @return empty when there is none
     */
    public static Optional<ReportFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /**
     * The name on the command line.
     *
     * @return {@code text}, {@code json} or {@code html}
     */
    public String id() {
        return id;
    }

    /**
     * The media type.
     *
     * @return such as {@code application/json}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes the reports on some files.
     *
     * @param reports in the order in which they are to be written; may be empty
     * @param locale Dutch or English; other languages answer in English
     * @param out takes the text, which ends in a newline; HTML declares UTF-8, so encode it so; not closed
     * @throws IOException if {@code out} throws it
     */
    public void write(List<FileReport> reports, Locale locale, Writer out) throws IOException {
        printer.print(List.copyOf(reports), new ReportWords(locale), out);
        out.flush();
    }

    /**
     * The reports on some files as a text.
     *
     * @param reports in the order in which they are to be written; may be empty
     * @param locale Dutch or English; other languages answer in English
     * @return the text
     */
    public String render(List<FileReport> reports, Locale locale) {
        StringWriter out = new StringWriter();
        try {
            write(reports, locale, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
