package nl.kamervragen.xml.akomantoso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.model.arbitrary.DocumentArbitraries;
import nl.kamervragen.read.ReadOptions;

class AkomaNtosoProperties {
    private final AkomaNtosoFormat format = new AkomaNtosoFormat();

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyOutputIsValidAndItsSetsReadBackEqual(@ForAll("documents") Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> losses = format.write(document, out, WriteOptions.standard());
        String xml = out.toString(StandardCharsets.UTF_8);
        AknSchema.validate(xml);
        ParseResult<Document> read = read(xml);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.orThrow().chamber()).isEqualTo(document.chamber());
        assertThat(read.orThrow().writtenQuestions()).isEqualTo(document.writtenQuestions());
        assertThat(read.orThrow().moreWrittenQuestions()).isEqualTo(document.moreWrittenQuestions());
        assertThat(losses).allMatch(loss -> loss.code().equals(WritingCodes.LOSS_FIELD));
        if (losses.isEmpty()) {
            assertThat(read.orThrow()).isEqualTo(document);
        } else {
            assertThat(document).isInstanceOf(Letter.class);
        }
    }

    /** Whatever characters there are: in targets, names and references, which the standard restricts. */
    @Property(tries = 200)
    void noCharacterIsLost(@ForAll("anyText") String text) throws IOException {
        Document document = Publication.builder()
                .writtenQuestions(WrittenQuestions.builder()
                        .heading(Heading.builder()
                                .addQuestioner(Questioner.of(text, text))
                                .subject(text)
                                .build())
                        .addQuestion(Question.builder()
                                .addContent(Paragraph.of(
                                        new Text("a" + text + "b"),
                                        new Link(text, List.of(new Text("c"))),
                                        new CitationInline(text, text, text)))
                                .addContent(new Image(text, text))
                                .build())
                        .build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(format.write(document, out, WriteOptions.standard())).isEmpty();
        String xml = out.toString(StandardCharsets.UTF_8);
        AknSchema.validate(xml);
        assertThat(read(xml).orThrow()).isEqualTo(document);
    }

    private ParseResult<Document> read(String xml) {
        return format.read(Input.of(xml.getBytes(StandardCharsets.UTF_8), "x.akn"), ReadOptions.standard());
    }
}
