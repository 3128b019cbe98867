package nl.kamervragen.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;

/**
 * Reads each file that it is given and prints a line of it: its name, whether a document was read, the codes found. Of a
 * missing library it prints the coordinates, and what writing JSON without it gives.
 */
public final class FileProbe {
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
            System.out.println(Path.of(file).getFileName() + " "
                    + (result.value().isPresent() ? "read" : "refused") + shown(result.diagnostics()));
            if (result.value().isPresent() && file.endsWith(".md")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                List<Diagnostic> losses = Kamervragen.write(result.orThrow(), "json", out);
                System.out.println("json " + (out.size() > 0 ? "written" : "refused") + shown(losses));
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
