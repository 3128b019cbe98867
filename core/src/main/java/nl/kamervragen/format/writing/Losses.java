package nl.kamervragen.format.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;

/** Collects what one writing loses, each loss once. Lives for one document; not thread-safe. */
public final class Losses {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /**
     * Starts with what is known already.
     *
     * @param known losses of every printed form
     */
    public Losses(List<Diagnostic> known) {
        found.addAll(known);
    }

    /**
     * Adds a loss of form.
     *
     * @param code a writing code
     * @param path where
     * @param argument the name of the code's argument
     * @param value what
     */
    public void add(Code code, String path, String argument, String value) {
        found.add(Diagnostic.of(code).path(path).with(argument, value).build());
    }

    /**
     * Adds lost markup.
     *
     * @param path where
     * @param kind such as {@code emphasis}
     */
    public void markup(String path, String kind) {
        add(WritingCodes.LOSS_MARKUP, path, "kind", kind);
    }

    /**
     * Adds a simplified block.
     *
     * @param path where
     * @param kind such as {@code list}
     */
    public void block(String path, String kind) {
        add(WritingCodes.LOSS_BLOCK, path, "kind", kind);
    }

    /**
     * Adds what a table loses.
     *
     * @param path where
     * @param what such as {@code colspan}
     */
    public void table(String path, String what) {
        add(WritingCodes.LOSS_TABLE, path, "what", what);
    }

    /**
     * Adds a note that cannot be read back.
     *
     * @param path where
     * @param note its id or mark
     */
    public void note(String path, String note) {
        add(WritingCodes.LOSS_NOTE, path, "note", note);
    }

    /**
     * Adds text that is taken for something else.
     *
     * @param path where
     * @param text the text
     */
    public void lookalike(String path, String text) {
        add(WritingCodes.LOSS_LOOKALIKE, path, "text", Excerpt.of(text));
    }

    /**
     * Adds characters that the format cannot hold.
     *
     * @param path where
     * @param text the characters, in a form that can be shown
     */
    public void text(String path, String text) {
        add(WritingCodes.LOSS_TEXT, path, "text", text);
    }

    /**
     * All losses.
     *
     * @return in the order of the document
     */
    public List<Diagnostic> toList() {
        return List.copyOf(new ArrayList<>(found));
    }
}
