package nl.kamervragen.format.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.SourceFormat;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceDocument;

/**
 * Word's DOCX, as ministries send their letters (<i>Word-document</i>). Thread-safe.
 *
 * <p>Reading and writing need nothing but the JDK.
 */
public final class DocxFormat extends SourceFormat {
    private static final byte[] FOLDER = "word/".getBytes(StandardCharsets.US_ASCII);
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** For the service loader. */
    public DocxFormat() {
        super(
                "docx",
                List.of(MEDIA_TYPE + "document", MEDIA_TYPE + "template"),
                List.of("docx", "docm", "dotx", "dotm"));
    }

    @Override
    public Recognition recognize(Input input) {
        if (!input.startsWith((byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
            return Recognition.NONE;
        }
        if (holds(input, FOLDER)) {
            return Recognition.CERTAIN;
        }
        return isNamed(input) ? Recognition.LIKELY : Recognition.NONE;
    }

    /** The names of a zip's entries stand in it as they are. */
    private static boolean holds(Input input, byte[] name) {
        try (InputStream stream = input.stream()) {
            int matched = 0;
            byte[] buffer = new byte[8192];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    matched = buffer[i] == name[matched] ? matched + 1 : buffer[i] == name[0] ? 1 : 0;
                    if (matched == name.length) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    protected ParseResult<SourceDocument> adapt(Input input, ReadOptions options) {
        return DocxAdapter.adapt(input, options.limits());
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        return new DocxWriter().write(document, out, options);
    }
}
