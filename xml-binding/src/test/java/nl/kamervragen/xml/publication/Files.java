package nl.kamervragen.xml.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;

/** The invented publications of the tests. */
final class Files {
    private Files() {}

    static String text(String file) {
        try (InputStream stream = Files.class.getResourceAsStream(file + ".xml")) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Input input(String file) {
        return Input.of(text(file).getBytes(StandardCharsets.UTF_8), "map/" + file + ".xml");
    }

    static ParseResult<Document> read(String file) {
        return new PublicationFormat().read(input(file), ReadOptions.standard());
    }

    /** Reads a publication of which only some parts matter. */
    static ParseResult<Document> parse(String parts) {
        String xml = "<officiele-publicatie><kamervragen>" + parts + "</kamervragen></officiele-publicatie>";
        return new PublicationFormat().read(Input.of(xml, ""), ReadOptions.standard());
    }
}
