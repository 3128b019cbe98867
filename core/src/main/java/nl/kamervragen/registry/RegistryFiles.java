package nl.kamervragen.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the data files that ship with the library: tab-separated, {@code #} starts a comment, lists use {@code ;}. */
final class RegistryFiles {
    private RegistryFiles() {}

    static Registry load() {
        return Registry.builder()
                .portfolios(rows("portfolios.tsv").stream()
                        .map(row -> new Portfolio(row[0], row[1], list(row[2]), row[3], Period.parse(row[4], row[5])))
                        .toList())
                .parties(rows("parties.tsv").stream()
                        .map(row -> new Party(row[0], list(row[1]), row[2], Period.parse(row[3], row[4])))
                        .toList())
                .recesses(rows("recesses.tsv").stream()
                        .map(row -> new Recess(row[0], Period.parse(row[1], row[2])))
                        .toList())
                .build();
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }

    private static List<String[]> rows(String name) {
        InputStream stream = Objects.requireNonNull(RegistryFiles.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
