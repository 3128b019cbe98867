package nl.kamervragen.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.model.Document;

/** The letter that all benchmarks of documents share: the invented one of the command line. */
final class Letters {
    private Letters() {}

    static Document document() {
        return Kamervragen.standard().reader().in("markdown").read(flawed()).orThrow();
    }

    /** The letter in another format, as the library writes it. */
    static byte[] in(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Kamervragen.write(document(), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String flawed() {
        try (InputStream stream = Letters.class.getResourceAsStream("/letters/antwoord.md")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
