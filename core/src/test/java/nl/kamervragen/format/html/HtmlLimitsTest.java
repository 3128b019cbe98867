package nl.kamervragen.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.Limits;
import nl.kamervragen.read.ReadOptions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlLimitsTest {
    private static final String START = "<!DOCTYPE html><html><body>";

    private static List<Code> codes(ParseResult<?> result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static ParseResult<Document> read(String page, Limits limits) {
        return new HtmlFormat()
                .read(Input.of(page, "x.html"), ReadOptions.standard().withLimits(limits));
    }

    @Test
    void tenThousandNestedListsAreReadAndReported() {
        ParseResult<Document> result = HtmlPages.read(START + "<ul><li>punt ".repeat(10_000));
        assertThat(codes(result)).containsOnlyOnce(ReadingCodes.NESTING_TOO_DEEP);
        assertThat(result.value()).isPresent();
        assertThat(result.sourceMap().uncovered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>x",
                "<b><i>x",
                "<table><tr><td>x",
                "<blockquote>x",
                "<a href='#a'>1<p id='a'>1 x",
                "</p>x",
                "<!--",
                "<br>",
                "&amp",
                "<td",
                "\u0000"
            })
    void repeatedMarkupTakesBoundedTime(String markup) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(HtmlPages.read(START + markup.repeat(20_000))).isNotNull());
    }

    @Test
    void aPageOfTagsIsRefusedBeforeATreeGrows() {
        ParseResult<Document> result = HtmlPages.read(START + "<p>".repeat(5_000_000));
        assertThat(result.value()).isEmpty();
        assertThat(codes(result)).containsExactly(ReadingCodes.BLOCKS_TOO_MANY);
    }

    @Test
    void aPageBeyondTheLimitOfBytesIsRefused() {
        Limits small = new Limits(1_000, 1_000, 1_000, 1_000, 10);
        ParseResult<Document> result = read(START + "x".repeat(1_000), small);
        assertThat(codes(result)).containsExactly(ReadingCodes.INPUT_TOO_LARGE);
    }

    @Test
    void whatPassesTheLimitsOfBlocksAndLinesIsLeftOutWithAFinding() {
        Limits small = new Limits(100_000, 100_000, 50, 5, 10);
        ParseResult<Document> many = read(START + "<p>Vraag 1<p>Waarom?" + "<p>Daarom.".repeat(10), small);
        assertThat(codes(many)).contains(ReadingCodes.BLOCKS_TOO_MANY);
        assertThat(many.isComplete()).isFalse();
        assertThat(many.value()).isPresent();
        ParseResult<Document> wide = read(START + "<p>Vraag 1<p>" + "waarom ".repeat(20), small);
        assertThat(codes(wide)).contains(ReadingCodes.LINE_TOO_LONG);
        assertThat(wide.isComplete()).isFalse();
    }
}
