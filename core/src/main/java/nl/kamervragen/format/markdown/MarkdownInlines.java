package nl.kamervragen.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

/** Turns the inlines of one block into Markdown. Lives for one block. */
final class MarkdownInlines implements InlineVisitor<Void> {
    private static final Pattern BARE_URL = Pattern.compile("https?://[A-Za-z0-9./?=%#:+-]*[A-Za-z0-9/]");
    private static final Pattern AUTOLINK = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\p{Cntrl}]*");

    private final NoteIndex notes;
    private final Losses losses;
    private final String path;
    private final boolean cell;
    private final List<MarkdownPiece> pieces = new ArrayList<>();

    private MarkdownInlines(NoteIndex notes, Losses losses, String path, boolean cell) {
        this.notes = notes;
        this.losses = losses;
        this.path = path;
        this.cell = cell;
    }

    /**
     * Writes inlines.
     *
     * @param inlines the content of one block
     * @param notes the document's notes
     * @param losses takes what is lost
     * @param path the block's place
     * @param cell whether the block stands in a table
     * @return one line, or several with forced breaks between; its starts are not escaped
     */
    static String write(List<Inline> inlines, NoteIndex notes, Losses losses, String path, boolean cell) {
        MarkdownInlines writer = new MarkdownInlines(notes, losses, path, cell);
        writer.all(inlines);
        return MarkdownStyles.join(writer.pieces, style -> losses.markup(path, style));
    }

    private void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    private void raw(String markdown) {
        if (!markdown.isEmpty()) {
            pieces.add(MarkdownPiece.text(markdown));
        }
    }

    @Override
    public Void visit(Text text) {
        String string = text.text();
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) == 0 || Characters.isLoneSurrogate(string, i)) {
                losses.text(path, Characters.name(string.charAt(i)));
            }
        }
        raw(MarkdownEscape.text(string, cell));
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return styled(MarkdownStyles.EMPHASIS, emphasis.content());
    }

    @Override
    public Void visit(Strong strong) {
        boolean both = strong.content().size() == 1 && strong.content().get(0) instanceof Emphasis;
        return both
                ? styled(MarkdownStyles.BOTH, ((Emphasis) strong.content().get(0)).content())
                : styled(MarkdownStyles.STRONG, strong.content());
    }

    private Void styled(String style, List<Inline> content) {
        int open = pieces.size();
        pieces.add(new MarkdownPiece(MarkdownPiece.Kind.OPEN, style, open));
        all(content);
        int close = pieces.size();
        pieces.set(open, new MarkdownPiece(MarkdownPiece.Kind.OPEN, style, close));
        pieces.add(new MarkdownPiece(MarkdownPiece.Kind.CLOSE, style, open));
        return null;
    }

    @Override
    public Void visit(Superscript superscript) {
        return tagged("sup", superscript.content());
    }

    @Override
    public Void visit(Subscript subscript) {
        return tagged("sub", subscript.content());
    }

    private Void tagged(String tag, List<Inline> content) {
        raw("<" + tag + ">");
        all(content);
        raw("</" + tag + ">");
        return null;
    }

    @Override
    public Void visit(Link link) {
        String shown = Inlines.plainText(link.content());
        if (shown.equals(link.href()) && BARE_URL.matcher(shown).matches()) {
            raw(shown);
        } else if (shown.equals(link.href()) && AUTOLINK.matcher(shown).matches() && !cell) {
            raw("<" + shown + ">");
        } else {
            raw("[");
            all(link.content());
            raw("](" + destination(link.href()) + ")");
        }
        return null;
    }

    private String destination(String href) {
        StringBuilder result = new StringBuilder("<");
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c < ' ' || c == '\u007f') {
                result.append("&#").append((int) c).append(';');
            } else {
                if ("\\<>&".indexOf(c) >= 0 || c == '|' && cell) {
                    result.append('\\');
                }
                result.append(c);
            }
        }
        String angled = result.append('>').toString();
        boolean plain = angled.length() == href.length() + 2 && href.matches("[A-Za-z0-9./?=%#:_,;@~+-]+");
        return plain ? href : angled;
    }

    @Override
    public Void visit(NoteReference reference) {
        Optional<Footnote> note = notes.note(reference);
        boolean source = note.flatMap(Footnote::series)
                .filter(series -> series == FootnoteSeries.SOURCES)
                .isPresent();
        raw(NoteMarks.reference(reference.marker(), source));
        if (!NoteMarks.isReadable(reference.marker())
                || note.isPresent() && !note.get().marker().equals(reference.marker())) {
            losses.note(path, reference.marker());
        }
        return null;
    }

    @Override
    public Void visit(CitationInline citation) {
        losses.markup(path, "citation");
        raw(MarkdownEscape.text(citation.text(), cell));
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        raw(cell ? "<br>" : "\\\n");
        return null;
    }
}
