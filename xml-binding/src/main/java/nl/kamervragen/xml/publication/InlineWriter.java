package nl.kamervragen.xml.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.InlineVisitor;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Span;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.reference.CitationKind;

/** Writes what stands within a line. Not thread-safe. */
final class InlineWriter implements InlineVisitor<Void> {
    /** What the Chamber links; numbers of questions and documents it prints as text. */
    private static final Set<String> LINKED = Set.of(
            CitationKind.APPENDIX.code(),
            CitationKind.PARLIAMENTARY_PAPER.code(),
            CitationKind.PROCEEDINGS.code(),
            CitationKind.PUBLICATION.code());

    private final Markup markup;
    private final Map<String, Footnote> notes;
    private final Set<String> written = new HashSet<>();

    InlineWriter(Markup markup, Map<String, Footnote> notes) {
        this.markup = markup;
        this.notes = notes;
    }

    void write(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    boolean isWritten(Footnote note) {
        return written.contains(note.id());
    }

    @Override
    public Void visit(Text text) {
        markup.text(text.text());
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return styled("nadruk", "cur", emphasis);
    }

    @Override
    public Void visit(Strong strong) {
        return styled("nadruk", "vet", strong);
    }

    @Override
    public Void visit(Superscript superscript) {
        return styled("sup", "", superscript);
    }

    @Override
    public Void visit(Subscript subscript) {
        return styled("inf", "", subscript);
    }

    private Void styled(String element, String type, Span span) {
        markup.startInline(element);
        if (!type.isEmpty()) {
            markup.attribute("type", type);
        }
        write(span.content());
        markup.endInline();
        return null;
    }

    @Override
    public Void visit(Link link) {
        external(link.href(), link.href().startsWith("dossier/") ? "document" : "URL");
        write(link.content());
        markup.endInline();
        return null;
    }

    @Override
    public Void visit(CitationInline citation) {
        if (LINKED.contains(citation.kind())) {
            external(citation.reference(), "document");
            markup.text(citation.text()).endInline();
        } else {
            markup.text(citation.text());
        }
        return null;
    }

    private void external(String target, String kind) {
        markup.startInline("extref")
                .attribute("doc", target)
                .attribute("soort", kind)
                .attribute("status", "actief");
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        markup.startInline("br").endInline();
        return null;
    }

    @Override
    public Void visit(NoteReference reference) {
        Footnote note = reference.noteId().map(notes::get).orElse(null);
        if (note != null && written.add(note.id())) {
            note(note);
            return null;
        }
        markup.startInline("nootref");
        reference.noteId().ifPresent(id -> markup.attribute("refid", id));
        markup.text(reference.marker()).endInline();
        return null;
    }

    /** The note in full. */
    void note(Footnote note) {
        written.add(note.id());
        boolean table =
                note.series().filter(series -> series == FootnoteSeries.TABLE).isPresent();
        markup.startInline("noot").attribute("id", note.id()).attribute("type", table ? "tabel" : "voet");
        markup.startInline("noot.nr").text(note.marker()).endInline();
        for (Block block : note.content()) {
            if (block instanceof Paragraph paragraph) {
                markup.startInline("noot.al");
                write(paragraph.content());
                markup.endInline();
            } else {
                block.accept(new BlockWriter(markup, this));
            }
        }
        markup.endInline();
    }
}
