package nl.kamervragen.read;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.assembly.Assembler;
import nl.kamervragen.read.furniture.Furniture;
import nl.kamervragen.read.marked.MarkedReader;
import nl.kamervragen.source.SourceDocument;

/**
 * Reads a source document, whatever format it came from (<i>lezer</i>).
 *
 * <p>A document with a letterhead, a salutation or a signature becomes a letter; everything else a publication. Nothing
 * is lost: the result's source map covers every visible character. Stateless and thread-safe.
 */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * Reads a document.
     *
     * @param source what an adapter made of its bytes; with at least one line
     * @param options how to read
     * @return the document with its source map, the resources of the source, and what is wrong with it
     */
    public static ParseResult<Document> read(SourceDocument source, ReadOptions options) {
        Reading reading = start(source, options);
        Optional<Document> marked = MarkedReader.read(source, reading);
        if (marked.isPresent()) {
            return result(marked.get(), source, reading);
        }
        Reading again = source.hasParts() ? start(source, options) : reading;
        return result(byLooks(source, again), source, again);
    }

    private static Reading start(SourceDocument source, ReadOptions options) {
        Reading reading = new Reading(options, source.properties());
        for (SourceDocument.Page page : source.pages()) {
            page.blocks().forEach(reading::source);
        }
        return reading;
    }

    private static ParseResult<Document> result(Document document, SourceDocument source, Reading reading) {
        return ParseResult.of(document, reading.diagnostics())
                .withSourceMap(reading.sourceMap())
                .withResources(List.copyOf(source.resources()));
    }

    private static Document byLooks(SourceDocument source, Reading reading) {
        Furniture.Result text = Furniture.remove(source.withoutParts(), reading);
        return Assembler.assemble(text, source.properties(), reading);
    }
}
