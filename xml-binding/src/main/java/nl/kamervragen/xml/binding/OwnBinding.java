package nl.kamervragen.xml.binding;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.sax.SAXSource;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.xml.internal.GuardedReader;
import nl.kamervragen.xml.internal.XmlFindings;
import nl.kamervragen.xml.internal.XmlOutput;
import nl.kamervragen.xml.internal.XmlReading;
import org.xml.sax.InputSource;

/** Reads and writes the library's own vocabulary with JAXB (<i>binding</i>). Thread-safe. */
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
        if (Context.MISSING.isPresent()) {
            return ParseResult.failed(Context.MISSING.get());
        }
        XmlFindings findings = new XmlFindings(options);
        SourceMap.Builder map = SourceMap.builder();
        return XmlReading.read(
                input, options, findings, map, GuardedReader::new, reader -> document(reader, findings, map));
    }

    private static Optional<Document> document(GuardedReader guarded, XmlFindings findings, SourceMap.Builder map)
            throws XMLStreamException {
        VocabularyReader reader = new VocabularyReader(guarded, findings);
        String root = reader.root();
        if (root == null) {
            return Optional.empty();
        }
        Document document = document(guarded, reader, root, findings, map);
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
        String root = reader.enter(false);
        if (root == null || Context.MISSING.isPresent()) {
            Context.MISSING.ifPresent(findings::report);
            findings.unknownElement(guarded.getName(), true, guarded.skipElement());
            return Optional.empty();
        }
        return Optional.of(document(guarded, reader, root, findings, SourceMap.builder()));
    }

    private static Document document(
            GuardedReader guarded, VocabularyReader reader, String root, XmlFindings findings, SourceMap.Builder map)
            throws XMLStreamException {
        Class<? extends Placed> type = root.equals("letter") ? LetterElement.class : PublicationElement.class;
        try {
            Unmarshaller unmarshaller = Context.get().createUnmarshaller();
            unmarshaller.setListener(new PlaceListener(guarded));
            unmarshaller.setEventHandler(event -> true);
            SAXSource events = new SAXSource(new EventSource(reader), new InputSource());
            Placed element = unmarshaller.unmarshal(events, type).getValue();
            return new ModelFromXml(findings, map).document(element);
        } catch (JAXBException e) {
            throw e.getLinkedException() instanceof XMLStreamException cause
                    ? cause
                    : new XMLStreamException(String.valueOf(e), guarded.getLocation());
        }
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
     * @return why nothing was written; empty when all was
     */
    public static Optional<Diagnostic> write(Document document, XmlOutput out) {
        if (Context.MISSING.isPresent()) {
            return Context.MISSING;
        }
        try {
            Marshaller marshaller = Context.get().createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.marshal(ModelToXml.document(document), new StreamWriterOutput(out));
            return Optional.empty();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * An empty document to write to, which knows where every blank counts.
     *
     * @return the output
     */
    public static XmlOutput output() {
        return new XmlOutput(OwnVocabulary.RUNNING_TEXT);
    }

    /** Made at first use; without a runtime of JAXB there is a finding instead. */
    private static final class Context {
        private static final Optional<JAXBContext> CONTEXT = context();
        static final Optional<Diagnostic> MISSING = CONTEXT.isPresent()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(ReadingCodes.FORMAT_LIBRARY_MISSING)
                        .with("format", "xml")
                        .with("coordinates", "org.glassfish.jaxb:jaxb-runtime")
                        .with("module", "org.glassfish.jaxb.runtime")
                        .build());

        static JAXBContext get() {
            return CONTEXT.orElseThrow();
        }

        private static Optional<JAXBContext> context() {
            try {
                return Optional.of(JAXBContext.newInstance(LetterElement.class, PublicationElement.class));
            } catch (JAXBException e) {
                if (e.getLinkedException() instanceof ClassNotFoundException
                        || e.getLinkedException() == null && e.getErrorCode() == null) {
                    return Optional.empty();
                }
                throw new IllegalStateException(e);
            }
        }
    }
}
