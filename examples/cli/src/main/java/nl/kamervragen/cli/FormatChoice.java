package nl.kamervragen.cli;

import java.util.Optional;
import nl.kamervragen.FormatReader;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.format.DocumentFormat;

/** The formats that a person named; an unknown one is a failure that lists those there are. */
final class FormatChoice {
    private FormatChoice() {}

    static DocumentFormat writing(Kamervragen kamervragen, String id) {
        try {
            return kamervragen.writer().format(id);
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    static FormatReader reading(Kamervragen kamervragen, Optional<String> id) {
        try {
            return id.map(kamervragen.reader()::in).orElseGet(kamervragen::reader);
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }
}
