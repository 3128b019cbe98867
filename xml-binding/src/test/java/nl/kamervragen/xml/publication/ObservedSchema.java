package nl.kamervragen.xml.publication;

import java.io.StringReader;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The structure of published files as observed. */
final class ObservedSchema {
    private static final Schema SCHEMA = load();

    private ObservedSchema() {}

    private static Schema load() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(Objects.requireNonNull(ObservedSchema.class.getResource("publication-as-observed.xsd")));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails when the text has another structure. */
    static void check(String xml) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | java.io.IOException e) {
            throw new AssertionError(e.getMessage() + "\n" + xml, e);
        }
    }
}
