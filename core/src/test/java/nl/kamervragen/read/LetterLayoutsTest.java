package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.WrittenQuestions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Letterheads and signatures in the layouts of ministries and as extractors leave them. */
class LetterLayoutsTest {
    @TestFactory
    Stream<DynamicTest> letters() {
        return Tables.tests(LetterLayoutsTest.class, "letters/expected.txt", LetterLayoutsTest::holds);
    }

    private static void holds(String name, List<String> expected) {
        ParseResult<Document> result = Reads.resource("letters/" + name);
        Letter letter = (Letter) result.orThrow();
        Letterhead head = letter.letterhead().orElseThrow();
        assertThat(Stream.of(
                                references(head),
                                String.join(" / ", head.addressee()) + " | " + shown(head.returnAddress()),
                                sender(head.sender()),
                                fields(head),
                                signatures(letter))
                        .map(Tables::line))
                .isEqualTo(expected);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    private static String references(Letterhead head) {
        return Stream.of(head.ourReference(), head.yourReference(), head.yourLetterDate(), head.date(), head.subject())
                .map(LetterLayoutsTest::shown)
                .collect(Collectors.joining(" | "));
    }

    private static String sender(Optional<Sender> sender) {
        return shown(sender.flatMap(Sender::directorate)) + " | "
                + sender.map(s -> String.join(" / ", s.address())).orElse("") + " | "
                + shown(sender.flatMap(Sender::website));
    }

    private static String fields(Letterhead head) {
        return head.fields().stream()
                        .map(field -> field.label() + ": " + String.join(" / ", field.lines()))
                        .collect(Collectors.joining("; "))
                + " | " + String.join("; ", head.enclosures());
    }

    private static String signatures(Letter letter) {
        List<Office> behalf = letter.writtenQuestions()
                .flatMap(WrittenQuestions::response)
                .map(Response::onBehalfOf)
                .orElse(List.of());
        return letter.signatories().stream()
                        .map(signatory -> shown(signatory.name()) + " = "
                                + signatory.office().map(Written::office).orElse("-"))
                        .collect(Collectors.joining("; "))
                + " | " + Written.offices(behalf);
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    @Test
    void mapsTheReferenceThatASentenceGives() {
        ParseResult<Document> result = Reads.resource("letters/mede-namens.txt");
        assertThat(result.sourceMap().spans("/letterhead/yourReference"))
                .singleElement()
                .extracting(SourceSpan::line, SourceSpan::column, SourceSpan::length)
                .containsExactly(33, 46, 10);
        assertThat(result.sourceMap().spans("/letterhead/yourLetterDate")).hasSize(1);
    }

    @Test
    void takesTheLabelsOfAMinistry() throws IOException {
        LetterLabels ours = LetterLabels.standard()
                .with("Ons dossier", LetterLabels.Property.OUR_REFERENCE)
                .with(LetterLabels.read(new StringReader("# eigen labels\nVraagnummer Kamer\tyourReference\n")));
        ParseResult<Document> result = Formats.installed()
                .read(
                        Input.of(
                                "Datum 3 mei 2026\nOns dossier: HEK-12\nVraagnummer Kamer\n2026Z04232\n\nGeachte voorzitter,\n\n"
                                        + "Hierbij stuur ik u de antwoorden.\n\nDe minister van Defensie,\n\nA. Ros\n",
                                "brief.txt"),
                        ReadOptions.standard().withLabels(ours));
        assertThat(((Letter) result.orThrow()).letterhead()).hasValueSatisfying(head -> {
            assertThat(head.ourReference()).contains("HEK-12");
            assertThat(head.yourReference()).contains("2026Z04232");
        });
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void aSubjectGoesOnUntilItsBracketIsClosed() {
        ParseResult<Document> result = Reads.text(
                "Datum 3 mei 2026\nBetreft Hekken bij de sluis (Kamerstuk 33\n\n175, nr. 368) en verder\n\n"
                        + "Geachte voorzitter,\n\nHierbij meld ik u iets.\n\nDe minister van Defensie,\n\nA. Ros\n",
                "brief.txt");
        assertThat(((Letter) result.orThrow()).letterhead().orElseThrow().subject())
                .contains("Hekken bij de sluis (Kamerstuk 33 175, nr. 368) en verder");
    }

    @Test
    void keepsAFieldWhoseValueCannotBeTyped() {
        ParseResult<Document> result = Reads.text(
                "Datum 31 april 2026\nOns kenmerk\nBetreft hekken\n\nGeachte voorzitter,\n\nHierbij meld ik u iets.\n\n"
                        + "De minister van Defensie,\n\nA. Ros\n\nBijlagen: geen\n",
                "brief.txt");
        Letter letter = (Letter) result.orThrow();
        assertThat(letter.letterhead().orElseThrow().fields())
                .extracting(field -> field.label() + "=" + field.lines())
                .containsExactly("Datum=[31 april 2026]", "Ons kenmerk=[]");
        assertThat(Reads.codes(result)).containsExactly(ReadingCodes.DATE_IMPOSSIBLE, ReadingCodes.LABEL_VALUE_MISSING);
        assertThat(letter.body()).extracting(block -> block.plainText()).contains("Bijlagen: geen");
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void losesNoTimeOnWhatLooksLikeNamesAndFields() {
        String text =
                "Geachte voorzitter,\n\n" + ("De minister van Defensie,\n" + "A".repeat(88) + "!\n").repeat(2_000);
        String fields = "Datum 3 mei 2026 Ons kenmerk 12 ".repeat(20_000)
                + "\n\nGeachte voorzitter,\n\nHierbij meld ik u iets.\n";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Reads.text(text, "brief.txt").sourceMap().uncovered()).isEmpty();
            assertThat(Reads.text(fields, "brief.txt").sourceMap().uncovered()).isEmpty();
        });
    }
}
