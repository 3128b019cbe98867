package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;

/** The pages that PDFBox could not read to their end. */
final class PageFailures {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    void add(int page, Throwable cause) {
        diagnostics.add(malformed("page " + page + ": " + reason(cause)));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    static Diagnostic malformed(Throwable cause) {
        return malformed(reason(cause));
    }

    private static Diagnostic malformed(String reason) {
        return Diagnostic.of(ReadingCodes.CONTENT_MALFORMED)
                .with("reason", reason)
                .build();
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
