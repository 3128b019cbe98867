package nl.kamervragen.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.stream.StreamSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.model.arbitrary.DocumentArbitraries;
import nl.kamervragen.read.ReadOptions;
import org.xml.sax.SAXException;

class XmlRoundTripProperties {
    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12),
                Arbitraries.strings()
                        .withChars("\\u0041bc\r\n\t \u0000\uFFFE\uD83D\uDE00<&>\"'")
                        .ofMaxLength(12));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyDocumentIsValidAndReadsBackEqual(@ForAll("documents") Document document)
            throws IOException, SAXException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new XmlFormat().write(document, out, WriteOptions.standard()))
                .isEmpty();
        String xml = out.toString(StandardCharsets.UTF_8);
        validate(xml);
        ParseResult<Document> read = read(xml);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(document);
        assertThat(KamervragenXml.toXml(read.orThrow())).isEqualTo(xml);
    }

    /** Whatever characters there are: in an attribute, an element, running text. */
    @Property(tries = 300)
    void noCharacterIsLost(@ForAll("anyText") String text) throws IOException, SAXException {
        Document letter = Letter.builder()
                .letterhead(Letterhead.builder()
                        .subject(text)
                        .addressee(java.util.List.of(text, ""))
                        .addField(new nl.kamervragen.model.LetterField(text, java.util.List.of(text)))
                        .build())
                .addBody(Paragraph.of("a" + text + "b"))
                .addBody(new nl.kamervragen.content.Image(text, text))
                .writtenQuestions(WrittenQuestions.builder()
                        .heading(Heading.builder()
                                .addQuestioner(Questioner.of(text, text))
                                .build())
                        .build())
                .build();
        String xml = KamervragenXml.toXml(letter);
        validate(xml);
        assertThat(read(xml).orThrow()).isEqualTo(letter);
    }

    private static ParseResult<Document> read(String xml) {
        Input input = Input.of(xml.getBytes(StandardCharsets.UTF_8), "x.xml");
        return new XmlFormat().read(input, ReadOptions.standard());
    }

    private static void validate(String xml) throws IOException, SAXException {
        KamervragenXml.schema().newValidator().validate(new StreamSource(new StringReader(xml)));
    }
}
