package nl.kamervragen.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.Input;
import nl.kamervragen.read.Limits;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and reads its pages, each once. The only class that the format's provider knows of. */
final class PdfAdapter {
    /** An operator of a content stream takes at least two bytes; forms may draw the same bytes many times over. */
    private static final int BYTES_AN_OPERATOR = 8;

    /** So many pieces of text make a line at most, on average: more of them cannot stay within the limit of lines. */
    private static final int MOST_PIECES = 8;

    private PdfAdapter() {}

    static ParseResult<SourceDocument> adapt(Input input, Limits limits) {
        byte[] bytes = input.bytes();
        if (!Inflation.isWithin(bytes, limits.inflatedBytes())) {
            return tooLarge(limits);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return adapt(document, limits);
        } catch (InvalidPasswordException e) {
            return ParseResult.failed(
                    Diagnostic.of(ReadingCodes.DOCUMENT_ENCRYPTED).build());
        } catch (PageLimitException e) {
            return e.isPieces() ? ParseResult.failed(tooMany(limits)) : tooLarge(limits);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets damage with any of these; reading from memory there is no I/O error to hide.
            return ParseResult.failed(PageFailures.malformed(e));
        }
    }

    private static ParseResult<SourceDocument> tooLarge(Limits limits) {
        return ParseResult.failed(Diagnostic.of(ReadingCodes.INFLATED_TOO_LARGE)
                .with("limit", limits.inflatedBytes())
                .build());
    }

    private static int mostPieces(Limits limits) {
        return (int) Math.min(Integer.MAX_VALUE, (long) MOST_PIECES * limits.blocks());
    }

    private static Diagnostic tooMany(Limits limits) {
        return Diagnostic.of(ReadingCodes.BLOCKS_TOO_MANY)
                .with("limit", limits.blocks())
                .build();
    }

    private static ParseResult<SourceDocument> adapt(PDDocument document, Limits limits) throws IOException {
        if (document.isEncrypted() && !Inflation.isWithin(document, limits.inflatedBytes())) {
            return tooLarge(limits);
        }
        GlyphEngine engine = new GlyphEngine(limits.inflatedBytes() / BYTES_AN_OPERATOR, mostPieces(limits));
        PageFailures failures = new PageFailures();
        List<PrintedPage> pages = new ArrayList<>();
        int pieces = 0;
        boolean cut = false;
        for (PDPage page : document.getPages()) {
            if (pages.size() >= limits.blocks() || pieces > mostPieces(limits)) {
                cut = true;
                break;
            }
            PrintedPage printed = engine.read(page, pages.size() + 1, failures);
            pieces += printed.pieces().size() + printed.turned().size();
            pages.add(printed);
        }
        List<Diagnostic> diagnostics = new ArrayList<>(failures.diagnostics());
        if (cut) {
            diagnostics.add(tooMany(limits));
        }
        if (pieces == 0) {
            diagnostics.add(Diagnostic.of(ReadingCodes.TEXT_LAYER_MISSING)
                    .with("pages", pages.size())
                    .build());
            return ParseResult.failed(diagnostics);
        }
        PageSetter setter = new PageSetter(pages, limits);
        SourceDocument source = setter.set();
        diagnostics.addAll(setter.diagnostics());
        Optional<Line> tooLong = source.lines()
                .filter(line -> line.text().length() > limits.lineLength())
                .findFirst();
        if (tooLong.isPresent()) {
            return ParseResult.failed(Diagnostic.of(ReadingCodes.LINE_TOO_LONG)
                    .at(tooLong.get().span())
                    .with("line", tooLong.get().span().line())
                    .with("limit", limits.lineLength())
                    .build());
        }
        return ParseResult.of(source, diagnostics).withComplete(diagnostics.isEmpty());
    }
}
