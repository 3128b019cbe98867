package nl.kamervragen.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;

/**
 * Reads each file that it is given and prints a line of it: its name, whether a document was read, the codes found, with
 * the coordinates of a missing library. The document goes to JSON, of which it prints only what is lost.
 */
public final class FileProbe {
    /** What each line of a probe starts with, for libraries print too. */
    static final String MARK = "probe: ";

    private FileProbe() {}

    /**
     * Reads the files.
     *
     * @param files their paths
     * @throws IOException if one cannot be read
     */
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            ParseResult<Document> result = Kamervragen.read(Path.of(file));
            System.out.println(MARK + Path.of(file).getFileName() + " "
                    + (result.value().isPresent() ? "read" : "refused") + shown(result.diagnostics()));
            if (result.value().isPresent()) {
                List<Diagnostic> losses = Kamervragen.write(result.orThrow(), "json", OutputStream.nullOutputStream());
                losses.forEach(loss -> System.out.println(MARK + "json" + shown(List.of(loss))));
            }
        }
    }

    private static String shown(List<Diagnostic> findings) {
        Stream<String> codes = findings.stream()
                .map(finding -> finding.code().slug()
                        + finding.argument("coordinates")
                                .map(coordinates -> "=" + coordinates)
                                .orElse(""))
                .distinct();
        String all = codes.collect(Collectors.joining(" "));
        return all.isEmpty() ? "" : " " + all;
    }
}
