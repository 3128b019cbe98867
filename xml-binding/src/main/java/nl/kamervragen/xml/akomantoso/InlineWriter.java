package nl.kamervragen.xml.akomantoso;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.InlineVisitor;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Span;
import nl.kamervragen.content.Strong;
import nl.kamervragen.content.Subscript;
import nl.kamervragen.content.Superscript;
import nl.kamervragen.content.Text;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.xml.internal.XmlEscape;
import nl.kamervragen.xml.internal.XmlOutput;

/** Writes running text (<i>lopende tekst</i>), notes at their place. */
final class InlineWriter implements InlineVisitor<XmlOutput> {
    private final XmlOutput out;
    private final NotePlaces notes;
    private final BlockWriter blocks;

    InlineWriter(XmlOutput out, NotePlaces notes, BlockWriter blocks) {
        this.out = out;
        this.notes = notes;
        this.blocks = blocks;
    }

    void write(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
    }

    /** A target, and beside it the text itself where that is no URI. */
    void uri(String name, String ownName, String text) {
        String uri = Slug.uri(text);
        out.attribute(name, uri);
        if (!uri.equals(text)) {
            own(ownName, text);
        }
    }

    private void own(String name, String value) {
        out.attribute(Akn.KV + name, XmlEscape.encode(value));
    }

    private XmlOutput span(String element, Span span) {
        out.start(element);
        write(span.content());
        return out.end();
    }

    @Override
    public XmlOutput visit(Text text) {
        return out.text(XmlEscape.encode(text.text()));
    }

    @Override
    public XmlOutput visit(Emphasis emphasis) {
        return span("i", emphasis);
    }

    @Override
    public XmlOutput visit(Strong strong) {
        return span("b", strong);
    }

    @Override
    public XmlOutput visit(Superscript superscript) {
        return span("sup", superscript);
    }

    @Override
    public XmlOutput visit(Subscript subscript) {
        return span("sub", subscript);
    }

    @Override
    public XmlOutput visit(Link link) {
        out.start("a");
        uri("href", "href", link.href());
        write(link.content());
        return out.end();
    }

    @Override
    public XmlOutput visit(CitationInline citation) {
        out.start("ref").attribute("href", target(citation.reference()));
        own("kind", citation.kind());
        own("reference", citation.reference());
        return out.text(XmlEscape.encode(citation.text())).end();
    }

    /** {@code kst-36600-VII-1} becomes {@code /akn/nl/doc/kst/36600-VII-1}. */
    private static String target(String reference) {
        return Slug.uri(Akn.DOCUMENTS + reference.replaceFirst("-", "/"));
    }

    @Override
    public XmlOutput visit(LineBreak lineBreak) {
        return out.start("eol").end();
    }

    @Override
    public XmlOutput visit(NoteReference reference) {
        Optional<NotePlaces.Placed> placed = notes.note(reference);
        if (placed.isEmpty()) {
            out.start("span").attribute("class", Akn.NOTE_MARK);
            own("note", reference.note());
            return out.text(XmlEscape.encode(reference.marker())).end();
        }
        NotePlaces.Placed note = placed.get();
        if (notes.isFirst(note)) {
            note("authorialNote", note, reference.marker());
        } else {
            out.start("noteRef").attribute("href", "#" + note.eId());
            out.attribute("marker", XmlEscape.encode(reference.marker()));
            own("note", reference.note());
            out.end();
        }
        return out;
    }

    /** A note with the mark that stands at its place. */
    void note(String element, NotePlaces.Placed placed, String marker) {
        out.start(element).attribute("eId", placed.eId()).attribute("marker", XmlEscape.encode(marker));
        if (element.equals("authorialNote")) {
            out.attribute("placement", "bottom");
        }
        own("id", placed.note().id());
        own("set", String.valueOf(placed.set()));
        own("index", String.valueOf(placed.index()));
        placed.note().series().map(FootnoteSeries::code).ifPresent(series -> own("series", series));
        if (!marker.equals(placed.note().marker())) {
            own("marker", placed.note().marker());
        }
        blocks.note(placed);
        out.end();
    }
}
