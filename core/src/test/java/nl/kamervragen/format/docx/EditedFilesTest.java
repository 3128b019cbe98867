package nl.kamervragen.format.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.kamervragen.content.Table;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.html.HtmlFormat;
import nl.kamervragen.format.writing.DocumentDiff;
import nl.kamervragen.format.writing.WrittenFixtures;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.ReadOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that this library wrote and somebody changed: what is printed counts, not what is stated beside it. */
class EditedFilesTest {
    enum Kind {
        HTML(new HtmlFormat(), "html"),
        WORD(new DocxFormat(), "docx");

        private final DocumentFormat format;
        private final String extension;

        Kind(DocumentFormat format, String extension) {
            this.format = format;
            this.extension = extension;
        }

        ParseResult<Document> edited(Document document, UnaryOperator<String> edit) {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                assertThat(format.write(document, out, WriteOptions.standard())).isEmpty();
                return format.read(Input.of(edited(out.toByteArray(), edit), "x." + extension), ReadOptions.standard());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private byte[] edited(byte[] file, UnaryOperator<String> edit) {
            if (this == HTML) {
                return change(file, edit);
            }
            Map<String, byte[]> parts = new LinkedHashMap<>(WordFile.parts(file));
            parts.computeIfPresent("word/document.xml", (name, bytes) -> change(bytes, edit));
            return WordFile.zip(parts);
        }

        private static byte[] change(byte[] bytes, UnaryOperator<String> edit) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            String changed = edit.apply(text);
            assertThat(changed).isNotEqualTo(text);
            return changed.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static WrittenQuestions set(ParseResult<Document> read) {
        assertThat(read.sourceMap().uncovered()).isEmpty();
        return read.orThrow().writtenQuestions().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aWordOfTheTextIsReadInItsPlace(Kind kind) {
        Letter letter = WrittenFixtures.letter();
        ParseResult<Document> read = kind.edited(letter, text -> text.replace("te smal", "te breed"));
        assertThat(set(read).answers().get(3).content().get(1).plainText()).contains("te breed");
        assertThat(DocumentDiff.paths(letter, read.orThrow())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aChangedTitleIsReadForItselfAndTheRestByItsMarks(Kind kind) {
        Letter letter = WrittenFixtures.letter();
        ParseResult<Document> read = kind.edited(letter, text -> text.replaceAll("(Vragen van [^<]*)sluis", "$1brug"));
        assertThat(set(read).heading().orElseThrow().subject().orElseThrow()).contains("brug");
        assertThat(set(read).answers().get(1).content().get(0)).isInstanceOf(Table.class);
        assertThat(DocumentDiff.paths(letter, read.orThrow())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aNumberIsReadFromItsHeading(Kind kind) {
        ParseResult<Document> read = kind.edited(
                WrittenFixtures.letter(),
                text -> text.replaceFirst("Vraag (<span itemprop=\"numbers\">)?5", "Vraag $19"));
        assertThat(set(read).questions())
                .extracting(question -> question.numbers())
                .endsWith(QuestionNumbers.of(9));
    }

    @ParameterizedTest
    @EnumSource
    void textTypedBehindAHeadingIsKept(Kind kind) {
        ParseResult<Document> read = kind.edited(
                WrittenFixtures.letter(),
                text -> text.replaceFirst(
                        "(Vraag (?:<span itemprop=\"numbers\">)?5)(<)", "$1 Bent u het daarmee eens?$2"));
        assertThat(set(read).questions())
                .extracting(question -> question.content().toString())
                .last()
                .asString()
                .contains("Bent u het daarmee eens?");
    }

    @ParameterizedTest
    @EnumSource
    void aTitleThatBecameProseIsKept(Kind kind) {
        ParseResult<Document> read = kind.edited(
                WrittenFixtures.letter(), text -> text.replaceAll("Vragen van [^<]*", "Hieronder volgt een en ander."));
        set(read);
        assertThat(read.orThrow().plainText()).contains("Hieronder volgt een en ander.");
    }

    @ParameterizedTest
    @EnumSource
    void aParagraphBetweenPartsIsKept(Kind kind) {
        String typed = kind == Kind.HTML ? "<p>Ter toelichting.</p>" : WordFile.paragraph("Ter toelichting.");
        String before = kind == Kind.HTML ? "<section class=\"antwoord\"" : "<w:bookmarkStart ";
        ParseResult<Document> read = kind.edited(WrittenFixtures.publication(), text -> {
            int at = text.indexOf(before, text.indexOf("Vraag "));
            return text.substring(0, at) + typed + text.substring(at);
        });
        set(read);
        assertThat(read.orThrow().plainText()).contains("Ter toelichting.");
    }

    @ParameterizedTest
    @EnumSource
    void aDateIsReadAsPrinted(Kind kind) {
        Letter letter = WrittenFixtures.letter();
        int year = letter.letterhead().orElseThrow().date().orElseThrow().getYear();
        ParseResult<Document> read = kind.edited(
                letter, text -> text.replaceAll("(>[0-9]{1,2} [a-z]+ )" + year + "<", "$1" + (year + 1) + "<"));
        assertThat(((Letter) read.orThrow()).letterhead().orElseThrow().date())
                .contains(letter.letterhead().orElseThrow().date().orElseThrow().plusYears(1));
    }

    @ParameterizedTest
    @EnumSource
    void linesThatAnotherProgramBrokeSayTheSame(Kind kind) {
        Letter letter = WrittenFixtures.letter();
        String broken = kind == Kind.HTML ? "Vragen van\n     de" : "Vragen van  de";
        ParseResult<Document> read = kind.edited(letter, text -> text.replaceAll("(>)Vragen van de", "$1" + broken));
        assertThat(DocumentDiff.paths(letter, read.orThrow())).isEmpty();
    }
}
