package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, a person gets one clear line and status 2, never a stack trace. */
class UnusableInputTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotThere() {
        assertOneLine(Typed.in("convert", folder.resolve("weg.md").toString(), "--to", "json"), "weg.md");
    }

    @Test
    void aFolder() {
        assertOneLine(Typed.in("convert", folder.toString(), "--to", "json"), folder.toString());
    }

    @Test
    void aBinary() throws IOException {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        assertOneLine(convert("beeld.bin", bytes), "format-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n\t\n"})
    void anEmptyFile(String content) throws IOException {
        assertOneLine(convert("leeg.md", content.getBytes(StandardCharsets.UTF_8)), "input-empty");
    }

    @Test
    void oneLineOfFiftyMegabytes() throws IOException {
        byte[] stars = new byte[50_000_000];
        Arrays.fill(stars, (byte) '*');
        assertOneLine(convert("sterren.md", stars), "line-too-long");
    }

    @Test
    void twoHundredThousandBrackets() throws IOException {
        assertOneLine(convert("diep.json", "[".repeat(200_000).getBytes(StandardCharsets.UTF_8)), "json-malformed");
    }

    @Test
    void aFormatThatIsNotThere() {
        Typed typed = Typed.in("convert", Letters.CLEAN.toString(), "--to", "wordperfect");
        assertOneLine(typed, "wordperfect");
        assertThat(typed.err()).contains("json");
        assertOneLine(Typed.in("convert", Letters.CLEAN.toString(), "--from", "x", "--to", "json"), "markdown");
    }

    @Test
    void anOutputThatCannotBeWritten() {
        String file = folder.resolve("geen").resolve("uit.json").toString();
        assertOneLine(Typed.in("convert", Letters.CLEAN.toString(), "--to", "json", "-o", file), file);
    }

    @Test
    void aBrokenPipe() {
        assertOneLine(Typed.withClosedOutput("convert", Letters.CLEAN.toString(), "--to", "json"), "Broken pipe");
        assertOneLine(Typed.withClosedOutput("formats"), "Broken pipe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stack", "memory", "linkage", "other"})
    void aDefectInAFormat(String trap) throws IOException {
        Path file = Files.writeString(folder.resolve("val.trap"), trap);
        assertOneLine(
                Typed.with(TrapFormat.installed(), "", "convert", file.toString(), "--to", "json"), "kamervragen:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "convert", "convert x", "convert --to json", "nothing", "formats --loud", "validate"})
    void aCommandThatIsNotOne(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertOneLine(Typed.in(arguments), "--help");
    }

    @Test
    void aFileNameCannotSteerTheTerminal() {
        assertThat(Typed.in("convert", "\u001b[31mrood", "--to", "json").err()).doesNotContain("\u001b");
    }

    private Typed convert(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return Typed.in("convert", file.toString(), "--to", "json");
    }

    private static void assertOneLine(Typed typed, String named) {
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.complaints()).singleElement().asString().contains(named);
    }
}
