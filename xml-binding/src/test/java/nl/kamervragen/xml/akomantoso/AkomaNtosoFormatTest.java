package nl.kamervragen.xml.akomantoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Table;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.xml.XmlFormat;
import org.junit.jupiter.api.Test;

class AkomaNtosoFormatTest {
    private static final Path GOLDEN = Path.of("src/test/resources/nl/kamervragen/xml/akomantoso/letter.akn");

    @Test
    void theLetterIsWrittenByTheMapping() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> losses = Kamervragen.write(letter(), "akn", out);
        String akn = out.toString(StandardCharsets.UTF_8);
        if (Boolean.getBoolean("kamervragen.golden.update")) {
            Files.writeString(GOLDEN, akn);
        }
        assertThat(akn).isEqualTo(Files.readString(GOLDEN));
        AknSchema.validate(akn);
        assertThat(losses)
                .extracting(loss -> loss.path().orElseThrow())
                .containsExactly("/letterhead", "/body", "/signatories");
    }

    @Test
    void theSetsOfTheLetterReadBackWithTheirPlaces() throws IOException {
        String akn = Files.readString(GOLDEN);
        ParseResult<Document> result = Kamervragen.read(akn);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.orThrow()).isInstanceOf(Letter.class);
        assertThat(result.orThrow().writtenQuestions()).isEqualTo(letter().writtenQuestions());
        SourceSpan span =
                result.sourceMap().spans("/writtenQuestions/answers/0").get(0);
        assertThat(akn.substring(span.offset(), span.endOffset()))
                .startsWith("<answer ")
                .endsWith("</answer>");
    }

    /** A document that somebody else wrote: nothing in it is the library's own. */
    @Test
    void whatOthersWroteIsReadFromTheElementsOfTheStandard() {
        String akn = resource("foreign.akn");
        AknSchema.validate(akn);
        ParseResult<Document> result =
                new AkomaNtosoFormat().read(Input.of(akn, "foreign.akn"), ReadOptions.standard());
        assertThat(result.diagnostics()).isEmpty();
        Publication publication = (Publication) result.orThrow();
        assertThat(publication.id().orElseThrow()).hasToString("ah-tk-20232024-9998");
        WrittenQuestions set = publication.writtenQuestions().orElseThrow();
        Heading heading = set.heading().orElseThrow();
        assertThat(heading.questioners()).extracting(q -> q.name()).containsExactly("Ter Wilg");
        assertThat(heading.addressees()).containsExactly(Office.minister("van", "Veren en Vaart"));
        assertThat(heading.submitted()).contains(LocalDate.of(2024, 7, 5));
        assertThat(heading.reference().orElseThrow()).hasToString("2024Z11860");
        assertThat(set.response().orElseThrow().received()).contains(LocalDate.of(2024, 7, 25));
        assertThat(set.answerTo("3").orElseThrow().numbers()).isEqualTo(QuestionNumbers.parse("2 en 3"));
        assertThat(set.answers().get(0).content().get(1)).isInstanceOf(Table.class);
        Paragraph note = (Paragraph) set.footnotes().get(0).content().get(0);
        assertThat(note.content())
                .contains(new CitationInline("parliamentary-paper", "kst-36600-VII-1", "36 600 VII, nr. 1"));
    }

    @Test
    void whatHasNoMeaningIsReportedAndNoTextOfAQuestionLost() {
        ParseResult<Document> result = new AkomaNtosoFormat()
                .read(
                        Input.of(
                                "<akomaNtoso xmlns='" + Akn.NAMESPACE + "'><debate>\n<meta><identification><FRBRWork>"
                                        + "<FRBRdate date='2024-02-31' name='ingezonden'/></FRBRWork></identification>"
                                        + "</meta>\n<debateBody><speech by='#a'><p>Rede</p></speech>\n"
                                        + "<questions><question by='#a' xmlns:k='" + Akn.OWN
                                        + "' k:numbers='1 x'><p>Eerst</p>\nlos<foo>vreemd</foo></question></questions>"
                                        + "</debateBody></debate></akomaNtoso>",
                                ""),
                        ReadOptions.standard());
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, d -> d.span().orElseThrow().line())
                .containsExactly(
                        tuple(ReadingCodes.DATE_MALFORMED, 2),
                        tuple(ReadingCodes.XML_ELEMENT_UNKNOWN, 3),
                        tuple(ReadingCodes.XML_VALUE_MALFORMED, 4),
                        tuple(ReadingCodes.XML_ELEMENT_UNKNOWN, 5));
        assertThat(result.orThrow()
                        .writtenQuestions()
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .plainText())
                .isEqualTo("Eerst\nlos\nvreemd");
    }

    private static Document letter() {
        String xml = resource("/nl/kamervragen/xml/letter.xml");
        return new XmlFormat()
                .read(Input.of(xml, "letter.xml"), ReadOptions.standard())
                .orThrow();
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(AkomaNtosoFormatTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
