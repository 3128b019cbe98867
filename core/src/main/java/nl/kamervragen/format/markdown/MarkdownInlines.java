package nl.kamervragen.format.markdown;

import java.util.ArrayList;
import java.util.List;
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
import nl.kamervragen.format.writing.Lookalikes;
import nl.kamervragen.format.writing.NoteForm;
import nl.kamervragen.format.writing.StyleForm;
import nl.kamervragen.format.writing.WritingContext;
import nl.kamervragen.read.text.Urls;

/** Turns the inlines of one block into Markdown. Lives for one block. */
final class MarkdownInlines implements InlineVisitor<Void> {
    private static final Pattern BARE_URL = Pattern.compile("https?://[A-Za-z0-9./?=%#:+-]*[A-Za-z0-9/]");
    private static final Pattern AUTOLINK = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\p{Cntrl}]*");

    private final WritingContext context;
    private final String path;
    private final MarkdownGuard guard;
    private final List<MarkdownPiece> pieces = new ArrayList<>();
    private boolean raised;
    private int bareUrl = -1;
    private char before;
    private boolean broken;
    private boolean shows;

    private MarkdownInlines(WritingContext context, String path, MarkdownGuard guard) {
        this.context = context;
        this.path = path;
        this.guard = guard;
        this.before = guard.isCell() ? '|' : ' ';
    }

    /**
     * Writes inlines.
     *
     * @param inlines the content of one block
     * @param context the document's notes and losses
     * @param path the block's place
     * @param guard knows which lines need an escape before them
     * @return one line, or several with forced breaks between
     */
    static String write(List<Inline> inlines, WritingContext context, String path, MarkdownGuard guard) {
        if (!StyleForm.isReadable(inlines)) {
            context.losses().markup(path, "nested styles");
        }
        if (!StyleForm.keepsCitations(inlines, context.chamber())) {
            context.losses().markup(path, "citation");
        }
        MarkdownInlines writer = new MarkdownInlines(context, path, guard);
        writer.all(inlines);
        writer.endLine();
        return MarkdownStyles.join(writer.pieces, style -> context.losses().markup(path, style));
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
        text(text.text());
        return null;
    }

    private void text(String string) {
        if (string.isEmpty()) {
            return;
        }
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) == 0 || Characters.isLoneSurrogate(string, i)) {
                context.losses().text(path, Characters.name(string.charAt(i)));
            }
        }
        shows |= !Lookalikes.isBlank(string);
        endUrl(string);
        boolean afterMark = before == ']' && string.startsWith("(");
        String escaped = new MarkdownText(context.notes(), guard.isCell(), raised).write(string, before);
        raw(guard.start(afterMark ? "\\" + escaped : escaped));
        before = string.charAt(string.length() - 1);
    }

    /** A bare URL that the text behind it would lengthen or shorten bears brackets. */
    private void endUrl(String after) {
        if (bareUrl >= 0 && bareUrl == pieces.size() - 1) {
            String url = pieces.get(bareUrl).text();
            if (!Urls.isWhole(url, after)) {
                pieces.set(bareUrl, MarkdownPiece.text("<" + url + ">"));
            }
        }
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
        boolean outer = raised;
        raised = true;
        tagged("sup", superscript.content());
        raised = outer;
        return null;
    }

    @Override
    public Void visit(Subscript subscript) {
        tagged("sub", subscript.content());
        return null;
    }

    private void tagged(String tag, List<Inline> content) {
        raw("<" + tag + ">");
        all(content);
        raw("</" + tag + ">");
    }

    @Override
    public Void visit(Link link) {
        String shown = Inlines.plainText(link.content());
        boolean bare = shown.equals(link.href()) && AUTOLINK.matcher(shown).matches();
        endUrl(shown);
        if (bare && !guard.isCell() && !guard.isEscaping()) {
            bareUrl = BARE_URL.matcher(shown).matches() ? pieces.size() : -1;
            raw(bareUrl < 0 ? "<" + shown + ">" : shown);
            guard.passed();
        } else {
            raw("[");
            all(link.content());
            raw("](" + destination(link.href()) + ")");
        }
        shows = true;
        before = shown.isEmpty() ? before : shown.charAt(shown.length() - 1);
        return null;
    }

    private String destination(String href) {
        StringBuilder result = new StringBuilder("<");
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c < ' ' || c == '\u007f') {
                result.append("&#").append((int) c).append(';');
            } else {
                if ("\\<>&".indexOf(c) >= 0 || c == '|' && guard.isCell()) {
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
        boolean source = context.notes().isSource(reference);
        boolean misread = guard.atStart() || source && !NoteForm.isMarkable(before);
        raw(NoteMarks.reference(reference.marker(), source));
        if (misread
                || !NoteForm.isReadable(reference.marker())
                || !context.notes().resolves(reference)) {
            context.losses().note(path, reference.marker());
        }
        guard.passed();
        shows = true;
        before = ']';
        return null;
    }

    @Override
    public Void visit(CitationInline citation) {
        text(citation.text());
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        broken = true;
        endLine();
        raw(guard.isCell() ? "<br>" : "\\\n");
        guard.newLine();
        before = '\n';
        shows = false;
        return null;
    }

    /** Readers pass over a line that shows nothing, and its break with it. */
    private void endLine() {
        if (broken && !shows) {
            context.losses().markup(path, "line break");
        }
    }
}
