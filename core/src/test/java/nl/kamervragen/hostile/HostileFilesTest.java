package nl.kamervragen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to do harm, or that harm came to, end in a finding, in memory that does not grow with them. */
class HostileFilesTest {
    private static final long MIB = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void aWordFileDoesNotGoOff() throws IOException {
        assertThat(ChildJvm.withHeap("512m")
                        .probe(
                                Bombs.word(at("text.docx"), "<w:p><w:r><w:t>", "a", 250 * MIB),
                                Bombs.word(at("runs.docx"), "<w:p>", "<w:r><w:t>a</w:t></w:r>", 250 * MIB),
                                Bombs.word(at("attribute.docx"), "<w:p a=\"", "a", 100 * MIB),
                                Bombs.word(at("deep.docx"), "", "<w:ins>", 50 * MIB),
                                Bombs.word(at("sections.docx"), "", "<w:sectPr/>", 50 * MIB),
                                Bombs.picture(at("picture.docx"), 250 * MIB),
                                Bombs.word(at("larger.docx"), "", " ", 260 * MIB)))
                .containsExactly(
                        "text.docx refused content-malformed",
                        "runs.docx refused content-malformed",
                        "attribute.docx refused content-malformed",
                        "deep.docx refused content-malformed",
                        "sections.docx refused content-malformed",
                        "picture.docx refused input-too-large",
                        "larger.docx refused input-too-large");
    }

    @Test
    void depthAndSizeOfTextAreBounded() throws IOException {
        assertThat(ChildJvm.withHeap("192m")
                        .probe(
                                Bombs.repeated(at("large.txt"), "", "Een regel tekst.\n", 100 * MIB, ""),
                                Bombs.repeated(at("line.txt"), "", "a", 8 * MIB, ""),
                                write("lists.md", nestedLists(2_000)),
                                write("items.md", "- ".repeat(10_000) + "diep"),
                                write("quotes.md", "> ".repeat(10_000) + "diep"),
                                write("lists.html", "<!DOCTYPE html><ul><li>punt ".repeat(10_000))))
                .containsExactly(
                        "large.txt refused input-too-large",
                        "line.txt refused line-too-long",
                        "lists.md read nesting-too-deep",
                        "items.md read",
                        "quotes.md read",
                        "lists.html read nesting-too-deep");
    }

    private static String nestedLists(int depth) {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            lists.append("  ".repeat(i)).append("- punt\n");
        }
        return lists.toString();
    }

    @Test
    void whatIsCutOffOrMisnamedIsReadOrSaidSo() throws IOException {
        String markdown = "**Vraag 1**\n\nKlopt dat één?\n\n**Antwoord op vraag 1**\n\nJa.\n";
        byte[] windows = markdown.getBytes(Charset.forName("windows-1252"));
        Bombs.picture(at("whole.docx"), 100_000);
        byte[] word = Files.readAllBytes(at("whole.docx"));
        assertThat(ChildJvm.withHeap("64m")
                        .probe(
                                write("cut.json", "{\"format\": \"kamervragen/1.0\", \"type\": \"let"),
                                write("cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type"),
                                Files.write(at("cut.docx"), java.util.Arrays.copyOf(word, 300)),
                                write("markdown.docx", markdown),
                                Files.write(at("word.md"), word),
                                Files.write(at("windows.txt"), windows)))
                .containsExactly(
                        "cut.json refused json-malformed",
                        "cut.pdf refused content-malformed",
                        "cut.docx refused content-malformed",
                        "markdown.docx read",
                        "word.md read",
                        "windows.txt read encoding-guessed");
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private Path write(String name, String content) throws IOException {
        return Files.write(at(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
