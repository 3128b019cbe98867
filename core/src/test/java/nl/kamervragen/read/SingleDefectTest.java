package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One letter or publication for each single reading defect: its code appears, alone, at its line. */
class SingleDefectTest {
    private static final String TITLE =
            "Vragen van het lid Tienstra (SP) aan de minister van Defensie over loodsen (ingezonden 4 maart 2026)\n\n";
    private static final String SET = TITLE + "Vraag 1\n\nWaar staan de loodsen?\n\nAntwoord 1\n\nIn het noorden.\n";
    private static final String LETTER =
            "Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\nDatum 11 mei 2026\n\n"
                    + "Ons kenmerk 7384106\n\nBetreft Antwoorden op vragen over loodsen\n\nGeachte voorzitter,\n\n"
                    + "Hierbij bied ik u de antwoorden aan op de vragen van het lid Tienstra (SP).\n\nDe minister van Defensie,\n\n"
                    + "H. ter Welle\n\n" + SET;

    static Stream<Arguments> defects() {
        return Stream.of(
                defect(
                        ReadingCodes.PAGE_FOOTER_IN_TEXT,
                        10,
                        SET + "Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel 2\n\nDaar is ruimte.\n"),
                defect(
                        ReadingCodes.PAGE_FOOTER_IN_TEXT,
                        9,
                        SET.stripTrailing() + " Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel 2\n"),
                defect(ReadingCodes.PAGE_FOOTER_IN_TEXT, 11, SET + "\nPagina 2 van 3\n\nDaar is ruimte.\n"),
                defect(ReadingCodes.COLOPHON_IN_TEXT, 11, SET + "\nISSN 0921 - 7398’s-Gravenhage 2026\n"),
                defect(ReadingCodes.EXTRACTION_NOISE, 11, SET + "\n________\n\nDaar is ruimte.\n"),
                defect(ReadingCodes.EXTRACTION_NOISE, 11, SET + "\nNaar boven\n"),
                defect(ReadingCodes.PAGE_HEADER_IN_TEXT, 28, LETTER + "\nDatum 11 mei 2026\n\nDaar is ruimte.\n"),
                defect(ReadingCodes.PARAGRAPH_SPLIT, 11, SET + "\nDe loodsen\n\nstaan daar goed.\n"),
                defect(ReadingCodes.QUESTION_RANGE_IMPLAUSIBLE, 11, SET + "\nVraag 2 t/m 900\n\nWie?\n"),
                defect(ReadingCodes.QUESTION_NUMBERS_MALFORMED, 11, SET + "\nVraag 2 t/ 4\n\nWie?\n"),
                defect(
                        ReadingCodes.QUESTION_NUMBERS_COUNTED,
                        3,
                        TITLE + "Waar staan de loodsen?\n\nHoe hoog zijn zij?\n"),
                defect(ReadingCodes.ANSWER_NUMBERS_INFERRED, 15, SET + "\nVraag 2\n\nWie?\n\nAntwoord\n\nIk.\n"),
                defect(
                        ReadingCodes.ANSWER_HEADING_MISSING,
                        15,
                        SET + "\nVraag 2\n\nWie beheert ze?\n\nDe landmacht.\n"));
    }

    private static Arguments defect(Code code, int line, String text) {
        return Arguments.of(code, line, text);
    }

    @ParameterizedTest
    @MethodSource("defects")
    void theCodeAppearsAloneAtItsLine(Code code, int line, String text) {
        ParseResult<Document> result = Reads.text(text, "brief.txt");
        assertThat(Reads.codes(result)).containsExactly(code);
        assertThat(Reads.lines(result, code)).containsExactly(line);
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @Test
    void withoutDefectThereIsNoFinding() {
        assertThat(Reads.text(SET, "vragen.txt").diagnostics()).isEmpty();
        assertThat(Reads.text(LETTER, "brief.txt").diagnostics()).isEmpty();
        assertThat(Reads.text(SET + "\nZie\n\nhttps://loods.example/kaart\n", "vragen.txt")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void aPageHeaderBetweenQuestionAndAnswerIsReportedForBoth() {
        String text = LETTER.replace("\n\nAntwoord 1", "\n\nDatum 11 mei 2026\n\nAntwoord 1");
        ParseResult<Document> result = Reads.text(text, "brief.txt");
        assertThat(Reads.lines(result, ReadingCodes.PAGE_HEADER_SPLITS_QUESTION))
                .containsExactly(24);
        assertThat(Reads.lines(result, ReadingCodes.PAGE_HEADER_IN_TEXT)).containsExactly(24);
        assertThat(result.diagnostics()).hasSize(2);
    }

    @Test
    void bytesOfAnotherEncodingAreGuessed() {
        byte[] bytes = SET.replace("noorden", "noordoosten van Groningën").getBytes(Charset.forName("windows-1252"));
        ParseResult<Document> result = Formats.installed().read(Input.of(bytes, "vragen.txt"), ReadOptions.standard());
        assertThat(Reads.codes(result)).containsExactly(ReadingCodes.ENCODING_GUESSED);
        assertThat(result.orThrow()
                        .writtenQuestions()
                        .orElseThrow()
                        .answerTo("1")
                        .orElseThrow()
                        .plainText())
                .endsWith("Groningën.");
    }

    @Test
    void limitsAreFindings() {
        ReadOptions narrow = ReadOptions.standard().withLimits(new Limits(1 << 20, 1 << 20, 40, 1_000, 10));
        assertThat(codes(SET, narrow)).containsExactly(ReadingCodes.LINE_TOO_LONG);
        ReadOptions few = ReadOptions.standard().withLimits(new Limits(1 << 20, 1 << 20, 1_000, 3, 10));
        assertThat(codes(SET, few)).contains(ReadingCodes.BLOCKS_TOO_MANY);
        String splits = TITLE + "Vraag 1\n\n" + "Waar\n\nstaan zij?\n\n".repeat(4);
        ReadOptions two = ReadOptions.standard().withLimits(new Limits(1 << 20, 1 << 20, 1_000, 1_000, 2));
        assertThat(codes(splits, two))
                .containsExactly(
                        ReadingCodes.PARAGRAPH_SPLIT,
                        ReadingCodes.PARAGRAPH_SPLIT,
                        ReadingCodes.DIAGNOSTICS_SUPPRESSED);
    }

    @Test
    void nothingToReadIsAFinding() {
        assertThat(codes(" \n\f\n", ReadOptions.standard())).containsExactly(ReadingCodes.INPUT_EMPTY);
    }

    private static List<Code> codes(String text, ReadOptions options) {
        return Formats.installed().read(Input.of(text, "vragen.txt"), options).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }
}
