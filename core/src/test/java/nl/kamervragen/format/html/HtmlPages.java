package nl.kamervragen.format.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;

/** Reads and writes the tests' pages. */
final class HtmlPages {
    private static final HtmlFormat HTML = new HtmlFormat();

    private HtmlPages() {}

    static ParseResult<Document> read(String page) {
        return HTML.read(Input.of(page, "x.html"), ReadOptions.standard());
    }

    static ParseResult<Document> read(byte[] page) {
        return HTML.read(Input.of(page, "x.html"), ReadOptions.standard());
    }

    static ParseResult<Document> resource(String name) {
        try (InputStream stream = Objects.requireNonNull(HtmlPages.class.getResourceAsStream(name), name)) {
            return read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Document document) {
        return write(document, WriteOptions.standard());
    }

    static String write(Document document, WriteOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            HTML.write(document, out, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
