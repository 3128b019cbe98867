package nl.kamervragen.format.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;

/**
 * Keeps the promise that a writing without losses reads back as an equal document (<i>teruglezen</i>).
 *
 * <p>Readers judge text by its looks, and no writer can foresee all that looks like something else. So what was written
 * without a loss is read again, and every place that differs becomes a {@code loss-lookalike}.
 */
public final class ReadBack {
    private ReadBack() {}

    /**
     * Writes a document and reads it back.
     *
     * @param writer the format's writer
     * @param reader the format's reader
     * @param document the document
     * @param out where to; flushed, not closed
     * @param options how to write
     * @return what the format could not hold; empty only if reading gives an equal document
     * @throws IOException if the stream fails
     */
    public static List<Diagnostic> write(
            DocumentWriter writer,
            Function<Input, ParseResult<Document>> reader,
            Document document,
            OutputStream out,
            WriteOptions options)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Diagnostic> losses = writer.write(document, bytes, options);
        bytes.writeTo(out);
        out.flush();
        return losses.isEmpty() ? differences(document, reader.apply(Input.of(bytes.toByteArray(), ""))) : losses;
    }

    private static List<Diagnostic> differences(Document document, ParseResult<Document> read) {
        List<String> paths =
                read.value().map(value -> DocumentDiff.paths(document, value)).orElse(List.of(""));
        List<Diagnostic> losses = new ArrayList<>();
        for (String path : paths) {
            losses.add(Diagnostic.of(WritingCodes.LOSS_LOOKALIKE)
                    .path(path)
                    .with("text", path)
                    .build());
        }
        return losses;
    }
}
