package nl.kamervragen.format.text;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.InlineVisitor;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.format.writing.Characters;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.format.writing.NoteIndex;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;

/** Turns the inlines of one block into plain text; every style is a loss. Lives for one block. */
final class TextInlines implements InlineVisitor<Void> {
    private final NoteIndex notes;
    private final Losses losses;
    private final String path;
    private final StringBuilder result = new StringBuilder();

    private TextInlines(NoteIndex notes, Losses losses, String path) {
        this.notes = notes;
        this.losses = losses;
        this.path = path;
    }

    /**
     * Writes inlines on one line.
     *
     * @param inlines the content of one block
     * @param notes the document's notes
     * @param losses takes what is lost
     * @param path the block's place
     * @return the text; a line break is a newline
     */
    static String write(List<Inline> inlines, NoteIndex notes, Losses losses, String path) {
        TextInlines writer = new TextInlines(notes, losses, path);
        writer.all(inlines);
        return writer.result.toString();
    }

    private void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    @Override
    public Void visit(Text text) {
        String string = text.text();
        for (int i = 0; i < string.length(); i++) {
            boolean lost = Characters.isLoneSurrogate(string, i);
            if (lost) {
                losses.text(path, Characters.name(string.charAt(i)));
            }
            result.append(lost ? '\ufffd' : string.charAt(i));
        }
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return plain("emphasis", emphasis.content());
    }

    @Override
    public Void visit(Strong strong) {
        return plain("strong", strong.content());
    }

    @Override
    public Void visit(Superscript superscript) {
        return plain("superscript", superscript.content());
    }

    @Override
    public Void visit(Subscript subscript) {
        return plain("subscript", subscript.content());
    }

    private Void plain(String kind, List<Inline> content) {
        losses.markup(path, kind);
        all(content);
        return null;
    }

    @Override
    public Void visit(Link link) {
        String shown = Inlines.plainText(link.content());
        all(link.content());
        boolean bare = shown.equals(link.href()) && (shown.startsWith("http://") || shown.startsWith("https://"));
        if (!bare) {
            losses.markup(path, "link");
        }
        if (!shown.equals(link.href())) {
            result.append(" (").append(link.href().replaceAll("\\s", "%20")).append(')');
        }
        return null;
    }

    @Override
    public Void visit(NoteReference reference) {
        Optional<Footnote> note = notes.note(reference);
        boolean source = note.flatMap(Footnote::series)
                .filter(series -> series == FootnoteSeries.SOURCES)
                .isPresent();
        result.append(source ? reference.marker() + ")" : "[" + reference.marker() + "]");
        if (note.isPresent() && !note.get().marker().equals(reference.marker())) {
            losses.note(path, reference.marker());
        }
        return null;
    }

    @Override
    public Void visit(CitationInline citation) {
        losses.markup(path, "citation");
        result.append(citation.text());
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        losses.markup(path, "line break");
        result.append('\n');
        return null;
    }
}
