package nl.kamervragen.format.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.WrittenQuestions;

/**
 * Whether readers give the notes of a document the same ids (<i>nootnummering</i>). They number them {@code n1},
 * {@code n2} … in order of print, tell them apart by their marks, and keep them with the first set. Stateless and
 * thread-safe.
 */
public final class NoteForm {
    private static final Pattern READABLE = Pattern.compile("[0-9]{1,3}|\\*{1,3}");

    private NoteForm() {}

    /**
     * Whether readers take a mark for one.
     *
     * @param marker a bare mark
     * @return true for a number or stars
     */
    public static boolean isReadable(String marker) {
        return READABLE.matcher(marker).matches();
    }

    /**
     * Whether readers see the mark of a source, such as {@code 1)}, behind a character.
     *
     * @param before the character
     * @return true behind words, punctuation and blanks
     */
    public static boolean isMarkable(char before) {
        return Character.isLetter(before) || ".,;:?!\"'»”’)]}% ".indexOf(before) >= 0;
    }

    /**
     * Reports the notes that are read back as others.
     *
     * @param document the document
     * @param losses takes what is lost
     */
    public static void check(Document document, Losses losses) {
        int printed = 0;
        int sources = 0;
        Set<String> marks = new HashSet<>();
        List<WrittenQuestions> sets = document.allWrittenQuestions();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < sets.get(i).footnotes().size(); j++) {
                Footnote note = sets.get(i).footnotes().get(j);
                boolean source = NoteIndex.isSource(note);
                String expected = source ? String.valueOf(++sources) : note.marker();
                boolean kept = i == 0
                        && note.id().equals("n" + ++printed)
                        && note.marker().equals(expected)
                        && marks.add(source + note.marker());
                if (!kept) {
                    losses.note(
                            (i == 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + (i - 1)) + "/footnotes/" + j,
                            note.id());
                }
            }
        }
    }
}
