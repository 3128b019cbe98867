package nl.kamervragen.format.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.OptionalLibrary;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.TextInput;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.DocumentReader;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.SourceItem;

/**
 * HTML (<i>webpagina</i>): pages of officielebekendmakingen.nl and of the Chamber, any page with headings, and the pages
 * that this library writes, which read back as they were. Thread-safe.
 *
 * <p>Reading needs jsoup; without it the result holds {@code format-library-missing}. Writing needs nothing. Nothing is
 * fetched and no script is run.
 */
public final class HtmlFormat implements DocumentFormat {
    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FRAGMENT = Pattern.compile(
            "\\s*<(?:head|body|main|article|section|div|h[1-6]|p|table|ul|ol|meta|title)\\b[^>]{0,300}>.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LOOKED_AT = 8192;
    private static final OptionalLibrary JSOUP = new OptionalLibrary("org.jsoup.Jsoup", "org.jsoup:jsoup", "org.jsoup");

    /** For the service loader. */
    public HtmlFormat() {}

    @Override
    public String id() {
        return "html";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/html", "application/xhtml+xml");
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm", "xhtml");
    }

    @Override
    public boolean canRead() {
        return true;
    }

    @Override
    public boolean canWrite() {
        return true;
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
        if (extensions().contains(input.extension().toLowerCase(Locale.ROOT))) {
            return Recognition.LIKELY;
        }
        boolean named = !input.extension().isEmpty();
        return !named && FRAGMENT.matcher(head).matches() ? Recognition.LIKELY : Recognition.NONE;
    }

    @Override
    public ParseResult<Document> read(Input input, ReadOptions options) {
        ParseResult<SourceDocument> source = source(input, options).orElseThrow();
        if (source.value().isEmpty()) {
            return ParseResult.failed(source.diagnostics());
        }
        SourceDocument page = source.orThrow();
        List<Diagnostic> all = new ArrayList<>(source.diagnostics());
        if (page.declared().equals(SourceItem.NONE) && page.lines().findAny().isEmpty()) {
            all.add(Diagnostic.of(ReadingCodes.INPUT_EMPTY).build());
            return ParseResult.failed(all);
        }
        ParseResult<Document> result = DocumentReader.read(page, options);
        all.addAll(result.diagnostics());
        return result.withDiagnostics(all).withComplete(result.isComplete() && source.isComplete());
    }

    @Override
    public Optional<ParseResult<SourceDocument>> source(Input input, ReadOptions options) {
        if (input.size() > options.limits().bytes()) {
            return Optional.of(ParseResult.failed(Diagnostic.of(ReadingCodes.INPUT_TOO_LARGE)
                    .with("limit", options.limits().bytes())
                    .build()));
        }
        Optional<Diagnostic> missing = JSOUP.missing("HTML", HtmlFormat.class);
        if (missing.isPresent()) {
            return Optional.of(ParseResult.failed(missing.get()));
        }
        ParseResult<String> text = HtmlText.decode(input);
        ParseResult<SourceDocument> source = HtmlAdapter.adapt(text.orThrow(), options.limits());
        List<Diagnostic> all = new ArrayList<>(text.diagnostics());
        all.addAll(source.diagnostics());
        return Optional.of(source.withDiagnostics(all));
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        return new HtmlWriter().write(document, out, options);
    }
}
