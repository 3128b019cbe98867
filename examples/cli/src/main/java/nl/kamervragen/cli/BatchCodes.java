package nl.kamervragen.cli;

import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.diagnostic.Stage;

/** What can befall a file of a batch before or beside its content (<i>stapelbevindingen</i>). */
final class BatchCodes {
    /** The file system refused to read or write it. */
    static final Code FILE_INACCESSIBLE = code(
            "file-inaccessible", "Het bestand is niet toegankelijk: {reason}", "The file is not accessible: {reason}");

    /** Reading or writing it broke down; a defect of the program, or too little memory. */
    static final Code FILE_FAILED =
            code("file-failed", "De verwerking brak af: {reason}", "Processing broke down: {reason}");

    private BatchCodes() {}

    private static Code code(String slug, String dutch, String english) {
        return Code.of(
                slug,
                Severity.ERROR,
                Stage.READING,
                (key, locale) -> locale.getLanguage().equals("nl") ? dutch : english);
    }
}
