package nl.kamervragen.format.markdown;

import nl.kamervragen.format.writing.MarkLookalikes;
import nl.kamervragen.format.writing.NoteIndex;

/** Text of an author as Markdown: what looks like markup, like a note's mark or like a link bears an escape. */
final class MarkdownText {
    private final NoteIndex notes;
    private final boolean cell;
    private final boolean raised;

    /**
     * For the texts of one block.
     *
     * @param notes the document's notes
     * @param cell whether the block stands in a table
     * @param raised whether the text is raised, where every number looks like a mark
     */
    MarkdownText(NoteIndex notes, boolean cell, boolean raised) {
        this.notes = notes;
        this.cell = cell;
        this.raised = raised;
    }

    String write(String text, char before) {
        StringBuilder result = new StringBuilder(text.length() + 8);
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean number = c >= '0' && c <= '9' || c > '\u007f';
            boolean lookalike = c < 'A' || c == '[' || c > '\u007f';
            if (raised && c >= '0' && c <= '9' || lookalike && MarkLookalikes.at(text, i, before, notes)) {
                result.append(MarkdownEscape.text(text, done, i, cell));
                result.append(number ? "&#" + (int) c + ";" : "\\" + c);
                done = i + 1;
            }
        }
        return result.append(MarkdownEscape.text(text, done, text.length(), cell))
                .toString();
    }
}
