package nl.kamervragen.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"Vraag 1", "financiële 😀", "een vervangteken: \uFFFD, met één é"})
    void utf8IsReadAsItIs(String text) {
        ParseResult<String> result = decoded(text.getBytes(StandardCharsets.UTF_8));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.orThrow()).isEqualTo(text);
        assertThat(decoded(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).orThrow())
                .isEqualTo(text);
    }

    @Test
    void otherBytesAreWindows1252AndReported() {
        ParseResult<String> result = decoded("‘financiële’ €".getBytes(Charset.forName("windows-1252")));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(ReadingCodes.ENCODING_GUESSED);
        assertThat(result.orThrow()).isEqualTo("‘financiële’ €");
    }

    @Test
    void markedUtf16IsReadByItsMark() {
        assertThat(decoded("één".getBytes(StandardCharsets.UTF_16)).orThrow()).isEqualTo("één");
    }

    private static ParseResult<String> decoded(byte[] bytes) {
        return Input.of(bytes, "").text();
    }
}
