package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.CaseNumber;
import org.junit.jupiter.api.Test;

/** The invented letter with the seed letter's constructs and defects, at the seed's lines. */
class SeedConstructsTest {
    private static final String SUBJECT = "het opheffen van de fietsveren over het Oude Diep";

    private final ParseResult<Document> result = Reads.letter("antwoord.md");
    private final Letter letter = (Letter) result.orThrow();
    private final WrittenQuestions set = letter.writtenQuestions().orElseThrow();

    @Test
    void readsTheLetterhead() {
        assertThat(letter.letterhead())
                .contains(Letterhead.builder()
                        .returnAddress("Postbus 20011 2500 EH Den Haag")
                        .addAddressee(
                                "Aan de Voorzitter van de Tweede Kamer",
                                "der Staten-Generaal",
                                "Postbus 20018",
                                "2500 EA DEN HAAG")
                        .sender(Sender.builder()
                                .directorate("Directoraat-Generaal Vaarwegen en Fiets")
                                .addAddress("Kadeweg 12", "2595 XX Den Haag", "Postbus 20011 2500 EH Den Haag")
                                .website("www.rijksoverheid.nl/ienw")
                                .build())
                        .ourReference("7384106")
                        .yourReference("2026Z05817")
                        .date(LocalDate.of(2026, 5, 11))
                        .subject("Antwoorden op de schriftelijke vragen over " + SUBJECT)
                        .build());
    }

    @Test
    void keepsTheBodyAsPrinted() {
        assertThat(letter.body()).hasSize(3);
        assertThat(letter.body().get(0).plainText()).contains("ingezonden op 4 maart 20226 met kenmerk 2026Z05817.");
    }

    @Test
    void readsTheSignature() {
        assertThat(letter.signatories())
                .containsExactly(
                        Signatory.of("Hanneke ter Welle", Office.minister("van", "Infrastructuur en Waterstaat")));
    }

    @Test
    void readsTheTitle() {
        assertThat(set.heading())
                .contains(Heading.builder()
                        .addQuestioner(Questioner.of("Tienstra", "SP"))
                        .addAddressee(Office.minister("van", "Infrastructuur en Waterstaat"))
                        .subject(SUBJECT)
                        .submitted(LocalDate.of(2026, 3, 4))
                        .reference(CaseNumber.parse("2026Z05817"))
                        .build());
    }

    @Test
    void readsElevenQuestionsAndTenAnswers() {
        assertThat(set.questions())
                .hasSize(11)
                .allMatch(question -> !question.content().isEmpty());
        assertThat(set.answers())
                .hasSize(10)
                .allMatch(answer -> !answer.content().isEmpty());
        assertThat(set.answers().stream().filter(Answer::isCombined))
                .singleElement()
                .satisfies(answer -> assertThat(answer.numbers()).hasToString("3 en 4"));
        assertThat(set.unanswered()).isEmpty();
    }

    @Test
    void joinsTheSentenceThatAPageEndBroke() {
        assertThat(set.answerTo("9"))
                .hasValueSatisfying(answer -> assertThat(answer.plainText())
                        .contains("De uitkomsten van deze proef verwacht ik in september 2026."));
    }

    @Test
    void linksTheFootnote() {
        assertThat(Blocks.inlines(set.questions().get(0).content())).contains(new NoteReference("n1", "1"));
        assertThat(set.footnotes()).singleElement().satisfies(note -> {
            assertThat(note).extracting(Footnote::marker).isEqualTo("1");
            assertThat(Blocks.inlines(note.content()).filter(Link.class::isInstance))
                    .singleElement()
                    .asInstanceOf(type(Link.class))
                    .extracting(Link::href)
                    .isEqualTo("https://www.omroepwaterland.example/nieuws/laatste-afvaart-pontjes");
        });
    }

    @Test
    void marksCitationsWithoutChangingTheText() {
        Answer answer = set.answerTo("6").orElseThrow();
        assertThat(Blocks.inlines(answer.content()))
                .contains(new CitationInline(
                        "parliamentary-paper",
                        "kst-31409-512",
                        "Tweede Kamer, vergaderjaar 2025–2026, 31 409, nr. 512"));
        assertThat(answer.plainText()).endsWith("(Tweede Kamer, vergaderjaar 2025–2026, 31 409, nr. 512).");
    }

    @Test
    void reportsEachDefectAtItsLine() {
        assertThat(Reads.lines(result, ReadingCodes.REFERENCE_DUPLICATED)).containsExactly(26);
        assertThat(Reads.lines(result, ReadingCodes.DATE_MALFORMED)).containsExactly(34);
        assertThat(Reads.lines(result, ReadingCodes.PAGE_HEADER_IN_TEXT)).containsExactly(44, 92, 136);
        assertThat(Reads.lines(result, ReadingCodes.PARAGRAPH_SPLIT)).containsExactly(132);
        assertThat(Reads.lines(result, ReadingCodes.PAGE_HEADER_SPLITS_QUESTION))
                .singleElement()
                .satisfies(line -> assertThat(line).isBetween(138, 150));
        assertThat(result.diagnostics()).hasSize(7);
    }

    @Test
    void losesNothing() {
        assertThat(result.sourceMap().uncovered()).isEmpty();
        assertThat(result.sourceMap().spans("/writtenQuestions/answers/7/content/1"))
                .extracting(SourceSpan::line)
                .containsExactly(132, 134);
    }

    @Test
    void findsNothingWrongWithACleanLetter() {
        ParseResult<Document> clean = Reads.letter("schoon.md");
        assertThat(clean.diagnostics()).isEmpty();
        assertThat(clean.sourceMap().uncovered()).isEmpty();
        assertThat(clean.orThrow()
                        .writtenQuestions()
                        .orElseThrow()
                        .heading()
                        .orElseThrow()
                        .questioners())
                .containsExactly(Questioner.of("Tienstra", "SP"), Questioner.of("Van Oldebeek", "D66"));
        assertThat(((Letter) clean.orThrow()).body())
                .extracting(block -> block.plainText())
                .contains("Geachte voorzitter,", "Hoogachtend,");
        assertThat(List.of(clean.isComplete())).containsExactly(true);
    }
}
