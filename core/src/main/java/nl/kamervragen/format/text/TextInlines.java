package nl.kamervragen.format.text;

import java.util.List;
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
import nl.kamervragen.format.writing.MarkLookalikes;
import nl.kamervragen.format.writing.NoteForm;
import nl.kamervragen.format.writing.StyleForm;
import nl.kamervragen.format.writing.WritingContext;
import nl.kamervragen.read.text.Urls;

/** Turns the inlines of one block into plain text; every style is a loss. Lives for one block. */
final class TextInlines implements InlineVisitor<Void> {
    private final WritingContext context;
    private final Losses losses;
    private final String path;
    private final StringBuilder result = new StringBuilder();
    private int urlStart = -1;

    private TextInlines(WritingContext context, String path) {
        this.context = context;
        this.losses = context.losses();
        this.path = path;
    }

    /**
     * Writes inlines on one line.
     *
     * @param inlines the content of one block
     * @param context the document's notes and losses
     * @param path the block's place
     * @return the text; a line break is a newline
     */
    static String write(List<Inline> inlines, WritingContext context, String path) {
        if (!StyleForm.keepsCitations(inlines, context.chamber())) {
            context.losses().markup(path, "citation");
        }
        TextInlines writer = new TextInlines(context, path);
        writer.all(inlines);
        return writer.result.toString();
    }

    private void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    @Override
    public Void visit(Text text) {
        text(text.text());
        return null;
    }

    private void text(String string) {
        char before = result.length() == 0 ? ' ' : result.charAt(result.length() - 1);
        if (joinsUrl(string) || MarkLookalikes.in(string, before, context.notes())) {
            losses.lookalike(path, string);
        }
        urlStart = -1;
        int from = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                continue;
            }
            boolean lost = Characters.isLoneSurrogate(string, i);
            if (lost || c < ' ') {
                losses.text(path, Characters.name(c));
            }
            if (lost) {
                result.append(string, from, i).append('\ufffd');
                from = i + 1;
            }
        }
        result.append(string, from, string.length());
    }

    /** Whether a bare URL just written seems to go on, or to end sooner, with what follows. */
    private boolean joinsUrl(String after) {
        return urlStart >= 0 && !Urls.isWhole(result.substring(urlStart), after);
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
        boolean bare = shown.equals(link.href()) && Urls.isWhole(shown, "");
        if (joinsUrl(shown)) {
            losses.lookalike(path, shown);
        }
        if (!bare) {
            losses.markup(path, "link");
            all(link.content());
        }
        if (!shown.equals(link.href())) {
            result.append(" (").append(link.href().replaceAll("\\s", "%20")).append(')');
        }
        if (bare) {
            urlStart = result.length();
            result.append(shown);
        }
        return null;
    }

    @Override
    public Void visit(NoteReference reference) {
        boolean source = context.notes().isSource(reference);
        boolean seen = result.length() > 0
                && result.charAt(result.length() - 1) != '\n'
                && (!source || NoteForm.isMarkable(result.charAt(result.length() - 1)));
        result.append(source ? reference.marker() + ")" : "[" + reference.marker() + "]");
        if (!seen
                || !NoteForm.isReadable(reference.marker())
                || !context.notes().resolves(reference)) {
            losses.note(path, reference.marker());
        }
        urlStart = -1;
        return null;
    }

    @Override
    public Void visit(CitationInline citation) {
        text(citation.text());
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        losses.markup(path, "line break");
        result.append('\n');
        return null;
    }
}
