package nl.kamervragen.format.markdown;

/** The marks of notes in Markdown: {@code [^1]}, and {@code 1)} for the asker's own sources. */
final class NoteMarks {
    private NoteMarks() {}

    static String reference(String marker, boolean source) {
        String escaped = MarkdownEscape.text(marker);
        return source ? escaped + ")" : "[^" + escaped + "]";
    }

    static String definition(String marker, boolean source) {
        String escaped = MarkdownEscape.text(marker);
        return source ? escaped + "\\) " : "[^" + escaped + "]: ";
    }
}
