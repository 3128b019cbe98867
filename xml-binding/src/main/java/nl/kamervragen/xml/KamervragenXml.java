package nl.kamervragen.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.kamervragen.model.Document;
import nl.kamervragen.xml.binding.OwnBinding;
import nl.kamervragen.xml.binding.OwnVocabulary;
import nl.kamervragen.xml.internal.XmlOutput;
import org.xml.sax.SAXException;

/**
 * The library's own XML vocabulary (<i>eigen XML-vorm</i>): its names, its schema, and text from a document. Thread-safe.
 *
 * <p>Control characters, which XML cannot hold, are written as backslash, {@code u} and four capital hexadecimal digits.
 *
 * <pre>{@code
 * String xml = KamervragenXml.toXml(document);
 * KamervragenXml.schema().newValidator().validate(new StreamSource(new StringReader(xml)));
 * }</pre>
 */
public final class KamervragenXml {
    /** The namespace of the vocabulary, version 1. A name: nothing is ever fetched from there. */
    public static final String NAMESPACE = OwnVocabulary.NAMESPACE;

    /** The schema, as a resource beside this class. */
    public static final String SCHEMA_RESOURCE = "kamervragen-1.0.xsd";

    private KamervragenXml() {}

    /**
     * Where the schema (<i>XSD</i>) stands.
     *
     * @return the place of the resource
     */
    public static URL schemaLocation() {
        return Objects.requireNonNull(KamervragenXml.class.getResource(SCHEMA_RESOURCE));
    }

    /**
     * The schema (<i>XSD</i>), compiled once.
     *
     * @return an immutable schema, safe across threads; its validators are not
     */
    public static Schema schema() {
        return Compiled.SCHEMA;
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @return XML, indented, the same for equal documents
     */
    public static String toXml(Document document) {
        return written(document).toString();
    }

    static void write(Document document, OutputStream stream) throws IOException {
        written(document).writeTo(stream);
    }

    private static XmlOutput written(Document document) {
        XmlOutput out = OwnBinding.output();
        OwnBinding.write(document, out);
        return out;
    }

    /** Compiled at first use. */
    private static final class Compiled {
        static final Schema SCHEMA = compile();

        private static Schema compile() {
            try (InputStream stream = schemaLocation().openStream()) {
                return SchemaFactory.newDefaultInstance().newSchema(new StreamSource(stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
