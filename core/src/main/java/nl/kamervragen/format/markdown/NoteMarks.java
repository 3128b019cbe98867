package nl.kamervragen.format.markdown;

import java.util.regex.Pattern;

/** The marks of notes in Markdown: {@code [^1]}, and {@code 1)} for the asker's own sources. */
final class NoteMarks {
    private static final Pattern READABLE = Pattern.compile("[0-9]{1,3}|\\*{1,3}");

    private NoteMarks() {}

    static String reference(String marker, boolean source) {
        String escaped = MarkdownEscape.text(marker, false);
        return source ? escaped + ")" : "[^" + escaped + "]";
    }

    static String definition(String marker, boolean source) {
        String escaped = MarkdownEscape.text(marker, false);
        return source ? escaped + "\\) " : "[^" + escaped + "]: ";
    }

    /** Whether a reader takes the mark for one. */
    static boolean isReadable(String marker) {
        return READABLE.matcher(marker).matches();
    }
}
