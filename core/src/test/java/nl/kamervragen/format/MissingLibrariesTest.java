package nl.kamervragen.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamervragen.hostile.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a library its format is one finding that names it, and the other formats work. */
class MissingLibrariesTest {
    @TempDir
    private Path folder;

    @Test
    void eachIsOneFindingAndTheOtherFormatsWork() throws IOException {
        assertThat(ChildJvm.without("tools/jackson", "jsoup", "pdfbox")
                        .probe(
                                file("vraag.md", "**Vraag 1**\n\nKlopt dat?\n\n**Antwoord op vraag 1**\n\nJa.\n"),
                                file("brief.json", "{\"format\": \"kamervragen/1.0\"}"),
                                file("brief.html", "<!DOCTYPE html><html><body><p>Vraag 1</p></body></html>"),
                                file("brief.pdf", "%PDF-1.7")))
                .containsExactly(
                        "vraag.md read",
                        "json format-library-missing=tools.jackson.core:jackson-databind",
                        "brief.json refused format-library-missing=tools.jackson.core:jackson-databind",
                        "brief.html refused format-library-missing=org.jsoup:jsoup",
                        "brief.pdf refused format-library-missing=org.apache.pdfbox:pdfbox");
    }

    private Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
