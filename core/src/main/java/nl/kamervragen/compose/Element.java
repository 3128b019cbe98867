package nl.kamervragen.compose;

import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.WrittenQuestions;

/**
 * A part of a printed document (<i>onderdeel</i>).
 *
 * <p>A closed choice; all kinds are immutable.
 */
public sealed interface Element {
    /**
     * The place in the document that this prints.
     *
     * @return an RFC 6901 pointer into the JSON
     */
    String path();

    /**
     * A field of the letterhead (<i>veld van het briefhoofd</i>).
     *
     * @param path its place
     * @param kind which field
     * @param label the label as printed, without colon; empty when none is printed
     * @param lines the value, line by line
     */
    record Field(String path, FieldKind kind, String label, List<String> lines) implements Element {
        /** Keeps a copy. */
        public Field {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line that was generated: heading, title, answer line, signature (<i>regel</i>).
     *
     * @param path its place
     * @param kind what it says
     * @param text the text
     */
    record Line(String path, LineKind kind, String text) implements Element {}

    /**
     * Running text (<i>lopende tekst</i>).
     *
     * @param path its place; block {@code i} has {@code path/i}
     * @param blocks the blocks
     */
    record Passage(String path, List<Block> blocks) implements Element {
        /** Keeps a copy. */
        public Passage {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * The start of a set: the annex of a letter, or a further title (<i>begin van de vragen</i>).
     *
     * @param path the set's place
     * @param set the set
     */
    record SetStart(String path, WrittenQuestions set) implements Element {}

    /**
     * The notes of a set (<i>noten</i>), for formats that gather them.
     *
     * @param path their place; note {@code i} has {@code path/i}
     * @param notes the notes in order of print
     */
    record Notes(String path, List<Footnote> notes) implements Element {
        /** Keeps a copy. */
        public Notes {
            notes = List.copyOf(notes);
        }
    }
}
