package nl.kamervragen.format.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.OptionalLibrary;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.SourceFormat;
import nl.kamervragen.format.TextInput;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceDocument;

/**
 * HTML (<i>webpagina</i>): pages of officielebekendmakingen.nl and of the Chamber, any page with headings, and the pages
 * that this library writes, which read back as they were. Thread-safe.
 *
 * <p>Reading needs jsoup; without it the result holds {@code format-library-missing}. Writing needs nothing. Nothing is
 * fetched and no script is run.
 */
public final class HtmlFormat extends SourceFormat {
    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FRAGMENT = Pattern.compile(
            "\\s*<(?:head|body|main|article|section|div|h[1-6]|p|table|ul|ol|meta|title)\\b[^>]{0,300}>.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LOOKED_AT = 8192;
    private static final OptionalLibrary JSOUP = new OptionalLibrary("org.jsoup.Jsoup", "org.jsoup:jsoup", "org.jsoup");

    /** For the service loader. */
    public HtmlFormat() {
        super("html", List.of("text/html", "application/xhtml+xml"), List.of("html", "htm", "xhtml"));
    }

    @Override
    public Recognition recognize(Input input) {
        if (!TextInput.isText(input)) {
            return Recognition.NONE;
        }
        String text = input.text().orThrow();
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        if (PAGE.matcher(head).matches()) {
            return Recognition.CERTAIN;
        }
        if (isNamed(input)) {
            return Recognition.LIKELY;
        }
        boolean named = !input.extension().isEmpty();
        return !named && FRAGMENT.matcher(head).matches() ? Recognition.LIKELY : Recognition.NONE;
    }

    @Override
    protected ParseResult<SourceDocument> adapt(Input input, ReadOptions options) {
        if (input.size() > options.limits().bytes()) {
            return ParseResult.failed(Diagnostic.of(ReadingCodes.INPUT_TOO_LARGE)
                    .with("limit", options.limits().bytes())
                    .build());
        }
        Optional<Diagnostic> missing = JSOUP.missing("HTML", HtmlFormat.class);
        if (missing.isPresent()) {
            return ParseResult.failed(missing.get());
        }
        ParseResult<String> text = HtmlText.decode(input);
        ParseResult<SourceDocument> source = HtmlAdapter.adapt(text.orThrow(), options.limits());
        List<Diagnostic> all = new ArrayList<>(text.diagnostics());
        all.addAll(source.diagnostics());
        return source.withDiagnostics(all);
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        return new HtmlWriter().write(document, out, options);
    }
}
