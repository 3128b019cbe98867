package nl.kamervragen.format.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.DocumentReader;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceDocument;

/**
 * Word's DOCX, as ministries send their letters (<i>Word-document</i>). Thread-safe.
 *
 * <p>Reading and writing need nothing but the JDK.
 */
public final class DocxFormat implements DocumentFormat {
    private static final byte[] FOLDER = "word/".getBytes(StandardCharsets.US_ASCII);
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** For the service loader. */
    public DocxFormat() {}

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of(MEDIA_TYPE + "document", MEDIA_TYPE + "template");
    }

    @Override
    public List<String> extensions() {
        return List.of("docx", "docm", "dotx", "dotm");
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
        if (!input.startsWith((byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
            return Recognition.NONE;
        }
        if (holds(input, FOLDER)) {
            return Recognition.CERTAIN;
        }
        return extensions().contains(input.extension()) ? Recognition.LIKELY : Recognition.NONE;
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
    public ParseResult<Document> read(Input input, ReadOptions options) {
        ParseResult<SourceDocument> source = DocxAdapter.adapt(input, options.limits());
        List<Diagnostic> findings = new ArrayList<>(source.diagnostics());
        if (source.value().isEmpty()) {
            return ParseResult.failed(findings);
        }
        if (source.orThrow().lines().findAny().isEmpty()) {
            findings.add(Diagnostic.of(ReadingCodes.INPUT_EMPTY).build());
            return ParseResult.failed(findings);
        }
        ParseResult<Document> result = DocumentReader.read(source.orThrow(), options);
        findings.addAll(result.diagnostics());
        return result.withDiagnostics(findings).withComplete(result.isComplete() && source.isComplete());
    }

    @Override
    public Optional<ParseResult<SourceDocument>> source(Input input, ReadOptions options) {
        return Optional.of(DocxAdapter.adapt(input, options.limits()));
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        return new DocxWriter().write(document, out, options);
    }
}
