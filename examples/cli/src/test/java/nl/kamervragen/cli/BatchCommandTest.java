package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path root;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(root.resolve("in"));
        out = root.resolve("uit");
    }

    @Test
    void keepsSubFoldersAndNames() throws IOException {
        put("a/brief.md", Letters.clean());
        put("a/b/brief.md", Letters.clean());
        put("brief.md", Letters.clean());
        Typed typed = batch();
        assertThat(typed.status()).isZero();
        assertThat(files(out))
                .containsExactly("a/b/brief.md.json", "a/brief.md.json", "brief.md.json", "diagnostics.ndjson");
        assertThat(MAPPER.readTree(Files.readString(out.resolve("a/b/brief.md.json")))
                        .path("type")
                        .asString())
                .isEqualTo("letter");
    }

    @Test
    void oneBadFileNeverStopsIt() throws IOException {
        for (String trap : List.of("stack", "memory", "linkage", "other")) {
            put(trap + ".trap", trap);
        }
        put("leeg.md", "");
        put("zuiver.md", Letters.clean());
        Typed typed =
                Typed.with(TrapFormat.installed(), "", "batch", in.toString(), "--out", out.toString(), "--to", "json");
        assertThat(typed.status()).isEqualTo(1);
        assertThat(files(out)).containsExactly("diagnostics.ndjson", "zuiver.md.json");
        assertThat(log())
                .extracting(finding -> finding.path("file").asString() + " "
                        + finding.path("code").asString())
                .contains(
                        "leeg.md input-empty",
                        "linkage.trap file-failed",
                        "memory.trap file-failed",
                        "other.trap file-failed",
                        "stack.trap file-failed");
        assertThat(typed.complaints()).hasSize(1);
    }

    @Test
    void theLogIsInOneOrderHoweverManyThreadsWork() throws IOException {
        for (int i = 0; i < 40; i++) {
            put("map" + i % 7 + "/brief" + i + ".md", i % 3 == 0 ? "" : Letters.clean());
        }
        Typed one = batch("--threads", "1");
        String log = Files.readString(out.resolve("diagnostics.ndjson"));
        Typed many = batch("--threads", "8");
        assertThat(Files.readString(out.resolve("diagnostics.ndjson"))).isEqualTo(log);
        assertThat(many.err()).isEqualTo(one.err());
        assertThat(log()).extracting(finding -> finding.path("file").asString()).isSorted();
    }

    @Test
    void everyFindingTellsItsPlace() throws IOException {
        put("brief.md", Files.readString(Letters.FLAWED));
        assertThat(batch().status()).isZero();
        assertThat(log())
                .filteredOn(finding -> finding.path("code").asString().equals("reference-duplicated"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path("line").asInt()).isEqualTo(26);
                    assertThat(finding.path("severity").asString()).isEqualTo("error");
                    assertThat(finding.path("message").asString()).isNotEmpty();
                });
    }

    @Test
    void doesNotReadItsOwnResults() throws IOException {
        put("brief.md", Letters.clean());
        out = in.resolve("uit");
        batch();
        assertThat(batch().status()).isZero();
        assertThat(files(out)).containsExactly("brief.md.json", "diagnostics.ndjson");
    }

    @Test
    void leavesHiddenFilesAlone() throws IOException {
        put(".verborgen.md", Letters.clean());
        put(".map/brief.md", Letters.clean());
        put("brief.md", Letters.clean());
        batch();
        assertThat(files(out)).containsExactly("brief.md.json", "diagnostics.ndjson");
    }

    @Test
    void anEmptyFolderIsDone() throws IOException {
        assertThat(batch().status()).isZero();
        assertThat(log()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsUnusable() throws IOException {
        Files.delete(in);
        assertThat(batch().status()).isEqualTo(2);
        assertThat(batch().complaints()).hasSize(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void theFolderItselfCannotBeWrittenTo() throws IOException {
        put("brief.md", Letters.clean());
        out = in;
        assertThat(batch().status()).isEqualTo(2);
        assertThat(files(in)).containsExactly("brief.md");
    }

    @Test
    void anUnwritableFolderIsUnusable() throws IOException {
        out = Files.writeString(root.resolve("uit"), "a file").resolve("sub");
        Typed typed = batch();
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.complaints()).hasSize(1);
    }

    private Typed batch(String... more) {
        String[] fixed = {"batch", in.toString(), "--out", out.toString(), "--to", "json"};
        return Typed.in(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
    }

    private void put(String name, String content) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<JsonNode> log() throws IOException {
        try (Stream<String> lines = Files.lines(out.resolve("diagnostics.ndjson"))) {
            return lines.map(MAPPER::readTree).toList();
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
