package nl.kamervragen.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.OptionalLibrary;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.SourceFormat;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceDocument;

/**
 * PDF as officielebekendmakingen.nl and ministries publish it (<i>PDF</i>); it is only read. Thread-safe.
 *
 * <p>Needs the optional library PDFBox; without it reading is {@code format-library-missing}. An encrypted, damaged or
 * scanned file is a result without a document that says so.
 */
public final class PdfFormat extends SourceFormat {
    private static final OptionalLibrary PDFBOX =
            new OptionalLibrary("org.apache.pdfbox.Loader", "org.apache.pdfbox:pdfbox", "org.apache.pdfbox");
    private static final String SIGNATURE = "%PDF-";

    /** Readers accept a signature that does not stand at the very start. */
    private static final int SIGNATURE_WITHIN = 1024;

    /** For the service loader. */
    public PdfFormat() {
        super("pdf", List.of("application/pdf"), List.of("pdf"));
    }

    @Override
    public boolean canWrite() {
        return false;
    }

    @Override
    public Recognition recognize(Input input) {
        if (input.startsWith(SIGNATURE.getBytes(StandardCharsets.US_ASCII))) {
            return Recognition.CERTAIN;
        }
        return isNamed(input) && hasSignature(input) ? Recognition.CERTAIN : Recognition.NONE;
    }

    private static boolean hasSignature(Input input) {
        try (InputStream stream = input.stream()) {
            String head = new String(stream.readNBytes(SIGNATURE_WITHIN), StandardCharsets.ISO_8859_1);
            return head.contains(SIGNATURE);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    protected ParseResult<SourceDocument> adapt(Input input, ReadOptions options) {
        return PDFBOX.missing("PDF", PdfFormat.class)
                .<ParseResult<SourceDocument>>map(ParseResult::failed)
                .orElseGet(() -> PdfAdapter.adapt(input, options.limits()));
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) {
        throw new UnsupportedOperationException("PDF is only read");
    }
}
