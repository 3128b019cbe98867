package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.TextStyle;
import org.junit.jupiter.api.Test;

/** What the reader makes of printed lines of which the source knows the region and how they start. */
class PrintedLinesTest {
    private final List<SourceBlock> blocks = new ArrayList<>();
    private int offset;

    private void line(String text, Region region, LineStart start) {
        SourceSpan span = SourceSpan.ofLine(blocks.size() + 1, 1, offset, text.length());
        offset += text.length() + 1;
        blocks.add(
                Line.of(List.of(Run.of(text, span))).region(region).start(start).build());
    }

    private void linked(String text, String link, LineStart start) {
        styled(text, Set.of(), link, start);
    }

    private void styled(String text, Set<TextStyle> styles, String link, LineStart start) {
        SourceSpan span = SourceSpan.ofLine(blocks.size() + 1, 1, offset, text.length());
        offset += text.length() + 1;
        blocks.add(Line.of(List.of(new Run(text, styles, link, "", "", span)))
                .region(Region.BODY)
                .start(start)
                .build());
    }

    private void paragraph(String text) {
        line(text, Region.BODY, LineStart.PARAGRAPH);
    }

    private void wrapped(String text) {
        line(text, Region.BODY, LineStart.WRAPPED);
    }

    private ParseResult<Document> read() {
        return DocumentReader.read(
                SourceDocument.of(List.of(new SourceDocument.Page(1, blocks))), ReadOptions.standard());
    }

    @Test
    void aSentenceThatGoesOnIsNoHeading() {
        paragraph("Vraag 1");
        paragraph("Klopt dit?");
        paragraph("Antwoord 1");
        paragraph("Ja. Zie voor het overige het");
        wrapped("antwoord op vraag 7.");
        WrittenQuestions set = read().orThrow().writtenQuestions().orElseThrow();
        assertThat(set.answers())
                .singleElement()
                .satisfies(answer ->
                        assertThat(answer.plainText()).isEqualTo("Ja. Zie voor het overige het antwoord op vraag 7."));
    }

    @Test
    void aPageFootMayPrintTheIdentifier() {
        paragraph("Vraag 1");
        paragraph("Klopt dit?");
        line("ah-tk-20232024-1314", Region.PAGE_FOOTER, LineStart.PARAGRAPH);
        line("ISSN 0921 - 7398", Region.PAGE_FOOTER, LineStart.LINE);
        ParseResult<Document> result = read();
        assertThat(((Publication) result.orThrow()).id()).contains(PublicationId.parse("ah-tk-20232024-1314"));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void theMastheadMayBeBrokenAnywhere() {
        paragraph("Tweede Kamer der Staten-Generaal");
        paragraph("Vergaderjaar 2023–2024 Vragen gesteld door de leden der Kamer");
        paragraph("Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven");
        wrapped("antwoorden");
        paragraph("1314");
        paragraph(
                "Vragen van het lid Tienstra (SP) aan de Minister van Defensie over loodsen (ingezonden 4 maart 2024).");
        paragraph("Vraag 1");
        paragraph("Waar?");
        ParseResult<Document> result = read();
        Publication publication = (Publication) result.orThrow();
        assertThat(publication.number()).contains(1314);
        assertThat(publication.sessionYear()).isPresent();
        assertThat(publication.writtenQuestions().orElseThrow().introduction()).isEmpty();
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void aLinkAndAStyleGoOnOverTheEndOfALine() {
        paragraph("Antwoord 1");
        styled("Zie het", Set.of(TextStyle.ITALIC), "", LineStart.PARAGRAPH);
        styled("bericht van vandaag.", Set.of(TextStyle.ITALIC), "", LineStart.WRAPPED);
        paragraph("Antwoord 2");
        linked("het rapport", "https://sloten.example/a", LineStart.PARAGRAPH);
        linked("van gisteren", "https://sloten.example/a", LineStart.WRAPPED);
        linked("en een ander", "https://sloten.example/b", LineStart.WRAPPED);
        WrittenQuestions set = read().orThrow().writtenQuestions().orElseThrow();
        assertThat(set.answers().get(0).content())
                .containsExactly(
                        new Paragraph(List.of(new Emphasis(List.of(new Text("Zie het bericht van vandaag."))))));
        assertThat(set.answers().get(1).content())
                .containsExactly(new Paragraph(List.of(
                        new Link("https://sloten.example/a", List.of(new Text("het rapport van gisteren"))),
                        new Text(" "),
                        new Link("https://sloten.example/b", List.of(new Text("en een ander"))))));
    }
}
