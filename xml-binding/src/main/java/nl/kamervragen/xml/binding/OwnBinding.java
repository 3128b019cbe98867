package nl.kamervragen.xml.binding;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.xml.internal.GuardedReader;
import nl.kamervragen.xml.internal.XmlFindings;
import nl.kamervragen.xml.internal.XmlOutput;
import nl.kamervragen.xml.internal.XmlReading;

/**
 * Reads and writes the library's own vocabulary (<i>binding</i>). Thread-safe.
 *
 * <p>The elements go straight from the pull reader into the builders of the model, and from the model to bytes. Beans
 * between them would be a second model, and reading through them took twice as long.
 */
public final class OwnBinding {
    private OwnBinding() {}

    /**
     * Reads a document.
     *
     * @param input the input
     * @param options how to read
     * @return the document, or why there is none
     */
    public static ParseResult<Document> read(Input input, ReadOptions options) {
        XmlFindings findings = new XmlFindings(options);
        SourceMap.Builder map = SourceMap.builder();
        return XmlReading.read(
                input, options, findings, map, GuardedReader::new, reader -> document(reader, findings, map));
    }

    private static Optional<Document> document(GuardedReader guarded, XmlFindings findings, SourceMap.Builder map)
            throws XMLStreamException {
        VocabularyReader reader = new VocabularyReader(guarded, findings);
        if (reader.root() == null) {
            return Optional.empty();
        }
        Document document = new ModelReader(reader, findings, map).document();
        finish(reader, findings);
        return Optional.of(document);
    }

    /**
     * Reads a letter or publication within a document of another vocabulary.
     *
     * @param guarded at its start tag; afterwards at its end tag
     * @param findings where findings go
     * @return the document; empty when the element is none, which is then skipped and reported
     * @throws XMLStreamException if the rest cannot be read
     */
    public static Optional<Document> readWithin(GuardedReader guarded, XmlFindings findings) throws XMLStreamException {
        VocabularyReader reader = new VocabularyReader(guarded, findings);
        if (reader.enter(false) == null) {
            findings.unknownElement(guarded.getName(), true, guarded.skipElement());
            return Optional.empty();
        }
        return Optional.of(new ModelReader(reader, findings, SourceMap.builder()).document());
    }

    /** What follows the document can no longer spoil it. */
    private static void finish(VocabularyReader reader, XmlFindings findings) {
        try {
            reader.finish();
        } catch (XMLStreamException e) {
            findings.report(XmlReading.finding(e));
        }
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @param out where to
     */
    public static void write(Document document, XmlOutput out) {
        new ModelWriter(new Elements(out)).document(document);
    }

    /**
     * An empty document to write to, which knows where every blank counts.
     *
     * @return the output
     */
    public static XmlOutput output() {
        return new XmlOutput(OwnVocabulary.RUNNING_TEXT);
    }
}
