package nl.kamervragen.format.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.InlineVisitor;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.read.text.MarkedInlines;
import nl.kamervragen.reference.Reference;

/** Writes inlines. A link within a link is not possible, so notes and citations there are no links. */
final class HtmlInlineWriter implements InlineVisitor<Void> {
    private static final Pattern SCHEME = Pattern.compile("\\s*([a-z][a-z0-9+.-]*)\\s*:.*", Pattern.DOTALL);

    private final HtmlOut out;
    private final HtmlNoteLinks notes;
    private HtmlPath path = HtmlPath.of("");
    private boolean linked;

    HtmlInlineWriter(HtmlOut out, HtmlNoteLinks notes) {
        this.out = out;
        this.notes = notes;
    }

    void write(List<Inline> inlines, HtmlPath place) {
        path = place;
        all(inlines);
    }

    private void all(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
    }

    @Override
    public Void visit(Text text) {
        out.text(text.text(), path);
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return tagged("em", emphasis.content());
    }

    @Override
    public Void visit(Strong strong) {
        return tagged("strong", strong.content());
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
        out.raw("<").raw(tag).raw(">");
        all(content);
        out.raw("</").raw(tag).raw(">");
        return null;
    }

    @Override
    public Void visit(Link link) {
        boolean outer = linked;
        linked = true;
        out.raw("<a")
                .attribute(isSafe(link.href()) ? "href" : "data-href", link.href(), path)
                .raw(">");
        all(link.content());
        out.raw("</a>");
        linked = outer;
        return null;
    }

    /** An address that runs a script is kept, but leads nowhere. */
    private static boolean isSafe(String href) {
        if (href.startsWith("https://") || href.startsWith("http://")) {
            return true;
        }
        StringBuilder visible = new StringBuilder();
        href.chars().filter(c -> c > ' ').forEach(c -> visible.append((char) c));
        Matcher scheme = SCHEME.matcher(visible.toString().toLowerCase(Locale.ROOT));
        return !scheme.matches()
                || List.of("http", "https", "mailto", "tel", "ftp").contains(scheme.group(1));
    }

    @Override
    public Void visit(NoteReference reference) {
        out.raw("<sup").attribute("data-note", reference.note(), path).raw(">");
        int ordinal = notes.ordinal(reference.note());
        if (reference.marker().isEmpty() || ordinal == 0 && reference.noteId().isPresent()) {
            out.losses().note(path.toString(), reference.marker());
        }
        if (ordinal == 0 || linked) {
            out.text(reference.marker(), path);
        } else {
            String number = String.valueOf(ordinal);
            out.raw("<a href=\"#noot-").raw(number).raw("\"");
            if (notes.isFirst(ordinal)) {
                out.raw(" id=\"verwijzing-").raw(number).raw("\"");
            }
            out.raw(" role=\"doc-noteref\"").attribute("aria-label", "Noot " + reference.marker(), path);
            out.raw(">").text(reference.marker(), path).raw("</a>");
        }
        out.raw("</sup>");
        return null;
    }

    @Override
    public Void visit(CitationInline citation) {
        Optional<Reference> cited = linked
                ? Optional.empty()
                : Reference.tryParse(citation.reference()).value();
        if (!isTold(citation, cited)) {
            out.losses().markup(path.toString(), "citation");
            out.text(citation.text(), path);
            return null;
        }
        Optional<String> link = cited.flatMap(Reference::address);
        String tag = link.isEmpty() ? "span" : "a";
        out.raw("<").raw(tag);
        link.ifPresent(address -> out.attribute("href", address, path));
        out.attribute("data-kind", citation.kind(), path).attribute("data-reference", citation.reference(), path);
        out.raw(">").text(citation.text(), path).raw("</").raw(tag).raw(">");
        return null;
    }

    /** Whether a reader can tell what is cited: from the reference, and within a link from the words alone. */
    private boolean isTold(CitationInline citation, Optional<Reference> cited) {
        return linked
                ? MarkedInlines.isCitation(citation)
                : !citation.text().isEmpty()
                        && cited.filter(reference -> reference.kind().code().equals(citation.kind()))
                                .isPresent();
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        out.raw("<br>");
        return null;
    }
}
