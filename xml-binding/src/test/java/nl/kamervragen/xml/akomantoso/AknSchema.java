package nl.kamervragen.xml.akomantoso;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schema of OASIS, a test resource under its own licence (CC-BY 4.0). */
final class AknSchema {
    private static final Schema SCHEMA = compile();

    private AknSchema() {}

    static void validate(String xml) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new AssertionError(e + "\n" + xml, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema compile() {
        URL schema = Objects.requireNonNull(AknSchema.class.getResource("akomantoso30.xsd"));
        try {
            return SchemaFactory.newDefaultInstance().newSchema(schema);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
